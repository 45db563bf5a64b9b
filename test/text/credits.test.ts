import { describe, expect, test } from "vitest";
import { readCredits, readDateline, readSignature, readSource } from "../../src/text/credits";

describe("readDateline", () => {
  test.each([
    ["Thứ Năm, 14/05/2020, 07:20 (GMT+7)", "2020-05-14T07:20:00+07:00"],
    ["T5, 14/05/2020 | 07:20 GMT+7", "2020-05-14T07:20:00+07:00"],
    ["12/06/2020 - 09:52", "2020-06-12T09:52:00+07:00"],
    ["21:48 | 28/06/2020", "2020-06-28T21:48:00+07:00"],
    ["Ngày đăng 03/04/2023 | 15:50  | Lượt xem: 461", "2023-04-03T15:50:00+07:00"],
    ["Cập nhật lúc: 07h20 14/05/2020 (GMT+7)", "2020-05-14T07:20:00+07:00"],
    ["Đăng ngày 17 - 05 - 2024", "2024-05-17"],
    ["Thứ hai, ngày 14 tháng 5 năm 2020", "2020-05-14"],
    ["14 Tháng Mười Hai, 2020", "2020-12-14"],
    ["Tháng Năm 14, 2020", "2020-05-14"],
    ["2:30 CH, 14/05/2020", "2020-05-14T14:30:00+07:00"],
    ["12:05 SA, 14/05/2020", "2020-05-14T00:05:00+07:00"],
    ["5/14/2020 7:20:33 AM", "2020-05-14T07:20:33+07:00"],
    ["2020-05-14 07:20:00", "2020-05-14T07:20:00+07:00"],
    ["Đăng lúc: Thứ tư - 13/05/2020 09:12 - Người đăng: Quản trị", "2020-05-13T09:12:00+07:00"],
    ["Lê Hồng Lâm | 14/05/2020 07:20", "2020-05-14T07:20:00+07:00"],
    ["Posted by: admin on 14/05/2020", "2020-05-14"],
    ["Thứ năm, 07:20 14/05/2020 | Pháp luật", "2020-05-14T07:20:00+07:00"],
    ["Xã hội | Thứ năm, 14/05/2020 07:20", "2020-05-14T07:20:00+07:00"],
    ["Thứ ba, 14/04/2026 09:40 | A+ A-", "2026-04-14T09:40:00+07:00"],
    ["14/04/2026 A- A A+", "2026-04-14"],
    ["14/04/2026 11:34:11 Xem cỡ chữ", "2026-04-14T11:34:11+07:00"],
    ["14-04-2026 - 15:36 PM | Bất động sản", "2026-04-14T15:36:00+07:00"],
    ["Thứ Ba, Ngày 14/04/2026, 02:45", "2026-04-14T02:45:00+07:00"],
    ["Người đăng: Quản trị - Ngày đăng: 14/05/2020 - Số lượt xem: 1.204 lượt", "2020-05-14"],
    ["BTNO 14/05/2020 07:20", "2020-05-14T07:20:00+07:00"],
  ])("%s", (line, publishedAt) => {
    expect(readDateline(line)?.publishedAt).toBe(publishedAt);
  });

  test.each([
    "Ngày 14/05/2020, Đảng ủy phường họp phiên thứ ba",
    "Nhiệm kỳ 2015 - 2020",
    "31/02/2020",
    "14/05/1820",
    "12/14 chỉ tiêu",
    "14/05/2020 pháp luật nghiêm minh",
    "14/05/2020 | họp Ban Thường vụ",
    "14/05/2020 | Phường Tân An họp bàn 3 việc",
    "Quyết định số 12 ngày 14/05/2020",
    "HĐND 14/05/2020",
    "07:20",
    "",
  ])("not %s", (line) => {
    expect(readDateline(line)).toBeUndefined();
  });

  test("the author beside the date", () => {
    expect(readDateline("Lê Hồng Lâm | 14/05/2020 07:20")?.author).toBe("Lê Hồng Lâm");
    expect(readDateline("20/05/2020 07:20 | Tác giả: Nguyễn Văn An | Lượt xem 40")?.author).toBe("Nguyễn Văn An");
    expect(readDateline("14/05/2020 | Người đăng: Quản trị")?.author).toBeUndefined();
  });

  test.each([
    "Tác giả: Thanh Thy .Ngày đăng: 14/05/2020 .Lượt xem: 204 lượt.",
    "Tác giả: Thanh Thy Ngày đăng: 14/05/2020 Lượt xem: 204",
    "Tác giả: Thanh Thy; Cập nhật: 14/05/2020; Nguồn: Báo Bình Minh",
  ])("labels that nothing but a dot or a space parts: %s", (line) => {
    expect(readCredits(line)).toMatchObject({ author: "Thanh Thy", publishedAt: "2020-05-14", labelled: true });
  });

  test.each([
    ["BTNO - Thứ Năm, 14/05/2020 07:20", "BTNO"],
    ["BTN Online 14/05/2020 07:20", "BTN Online"],
    ["(Dân trí) - Thứ Năm, 14/05/2020 07:20", "Dân trí"],
    ["(Bình Minh News) - 14/05/2020", "Bình Minh News"],
  ])("the paper before the day: %s", (line, source) => {
    const credits = readCredits(line);
    expect([credits?.source, credits?.author]).toEqual([source, undefined]);
  });
});

describe("bylines", () => {
  test.each([
    ["Bài, ảnh: THANH THY", "THANH THY"],
    ["Bài và ảnh: Mai Hương - Văn Tùng", "Mai Hương - Văn Tùng"],
    ["Tin, ảnh: Hồng Hạnh (TTXVN)", "Hồng Hạnh (TTXVN)"],
    ["Tác giả bài viết: Ban Tuyên giáo Thành ủy", "Ban Tuyên giáo Thành ủy"],
    ["(Thực hiện: H'Hen Niê)", "H'Hen Niê"],
  ])("%s", (line, author) => {
    expect(readCredits(line)?.author).toBe(author);
  });

  test.each([
    "Thực hiện: 25/30 chỉ tiêu",
    "Ảnh: Cán bộ phường giải quyết thủ tục cho dân",
    "Ảnh: Thanh Thy",
    "LÊ HỒNG LÂM",
  ])("not %s", (line) => {
    expect(readCredits(line)?.author).toBeUndefined();
  });

  test("a photo credit is credits, without an author", () => {
    expect(readCredits("Ảnh: Thanh Thy")).toEqual({ labelled: true });
  });
});

describe("readSource", () => {
  test.each([
    ["(Nguồn: Đảng ủy phường)", "Đảng ủy phường"],
    ["(Nguồn: Đảng ủy phường)]]>", "Đảng ủy phường"],
    ["Nguồn tin: VTV1", "VTV1"],
    ["Nguồn: Báo Lào Cai, ngày 27/3/2020", "Báo Lào Cai"],
    ["Nguồn: TTXVN/Báo Tin tức", "TTXVN/Báo Tin tức"],
    ["Theo TTXVN", "TTXVN"],
    ["(Theo baochinhphu.vn)", "baochinhphu.vn"],
    ["Theo Báo Lào Cai", "Báo Lào Cai"],
  ])("%s", (line, source) => {
    expect(readSource(line)?.source).toBe(source);
  });

  test("with its address", () => {
    expect(readSource("Nguồn Lào Cai: http://www.baolaocai.vn/dau-tau-z1n20200327134425872.htm")).toMatchObject({
      source: "Lào Cai",
      url: "http://www.baolaocai.vn/dau-tau-z1n20200327134425872.htm",
    });
    expect(readSource("Nguồn: https://www.baotintuc.vn/tin.html")).toMatchObject({
      source: "baotintuc.vn",
      url: "https://www.baotintuc.vn/tin.html",
    });
  });

  test.each([
    "Theo kế hoạch năm 2020",
    "Theo đồng chí Bí thư Đảng ủy phường",
    "Nguồn: ngân sách thành phố 5 tỷ đồng",
    "Nguồn vốn đầu tư: 12 tỷ đồng",
  ])("not %s", (line) => {
    expect(readSource(line)).toBeUndefined();
  });
});

describe("readSignature", () => {
  test.each([
    ["LÊ HỒNG LÂM", "LÊ HỒNG LÂM"],
    ["Xuân Thoa", "Xuân Thoa"],
    ["(Hồng Hạnh)", "Hồng Hạnh"],
    ["MAI HƯƠNG - VĂN TÙNG", "MAI HƯƠNG - VĂN TÙNG"],
    ["N.T.H", "N.T.H"],
    ["PV", "PV"],
    ["Nguyễn An (TTXVN)", "Nguyễn An (TTXVN)"],
    ["Văn phòng Đảng ủy phường Tân An", "Văn phòng Đảng ủy phường Tân An"],
  ])("%s", (line, author) => {
    expect(readSignature(line)).toEqual({ author });
  });

  test.each([
    "KINH TẾ",
    "Kinh tế",
    "Đảng ủy phường tăng cường lãnh đạo",
    "Phường Tân An",
    "- Bà Châu Thị Mỹ Linh",
    "Nhà văn hóa phường - Cán bộ",
    "Lê Hồng Lâm, Chủ tịch UBND phường, nhận bằng khen năm 2020",
    "1.089 hộ",
    "",
  ])("not %s", (line) => {
    expect(readSignature(line)).toBeUndefined();
  });

  test.each(["Lê Hồng Lâm - Cán bộ văn hóa", "Lê Hồng Lâm, Phó Chủ tịch UBND phường Tân An"])(
    "with what the author is: %s",
    (line) => {
      expect(readSignature(line)).toEqual({ author: "Lê Hồng Lâm", hasRole: true });
    },
  );
});

test("takes time linear in the line", () => {
  const lines = ["Nguồn ".repeat(40), "Nguyễn ".repeat(34), "1.".repeat(120), " ".repeat(239), "ngày đăng ".repeat(24)];
  const begin = performance.now();
  for (let i = 0; i < 200; i++) for (const line of lines) readCredits(line);
  expect(performance.now() - begin).toBeLessThan(1000);
});
