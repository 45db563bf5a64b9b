import { describe, expect, test } from "vitest";
import { dayOfUrl, metadataOfText } from "../../src/text/metadata";

const BODY =
  "Phường Bình Minh có 4.120 hộ với hơn 15.000 nhân khẩu, sinh sống ở 21 tổ dân phố; trong nhiệm kỳ, Đảng bộ phường kết nạp 64 đảng viên mới, đạt 106% chỉ tiêu.";

function read(...lines: string[]) {
  const text = lines.join("\n");
  const { credits, titleSpan, metadata: fields } = metadataOfText(text);
  return {
    ...fields,
    lines: credits.map(({ start, end }) => text.slice(start, end)),
    titleText: titleSpan && text.slice(titleSpan.start, titleSpan.end),
  };
}

describe("head", () => {
  test("dateline, stray dot, headline", () => {
    expect(read("Thứ Năm, 14/05/2020, 07:20 (GMT+7)", ".", "", "Phường Bình Minh: Một nhiệm kỳ", "", BODY)).toEqual({
      title: "Phường Bình Minh: Một nhiệm kỳ",
      titleText: "Phường Bình Minh: Một nhiệm kỳ",
      publishedAt: "2020-05-14T07:20:00+07:00",
      lines: ["Thứ Năm, 14/05/2020, 07:20 (GMT+7)"],
    });
  });

  test("the column's name above the headline", () => {
    const found = read(
      "các bài viết chuyên sâu",
      "",
      "Nửa nhiệm kỳ ở phường Bình Minh qua những con số",
      "Ngày đăng 03/04/2023 | Lượt xem: 461",
      BODY,
    );
    expect(found.title).toBe("Nửa nhiệm kỳ ở phường Bình Minh qua những con số");
    expect(found.publishedAt).toBe("2023-04-03");
  });

  test("a column may stand before `Ngày đăng`", () => {
    const found = read("Đại hội điểm ở quận", "Chính trị - Ngày đăng : 13:08, 23/03/2015", BODY);
    expect(found.publishedAt).toBe("2015-03-23T13:08:00+07:00");
    expect(found.lines).toEqual(["Chính trị - Ngày đăng : 13:08, 23/03/2015"]);
  });
  test("`Ngày đăng` beats the clock in the page's head", () => {
    const found = read("Thứ Sáu, 27/11/2024", "Phường Bình Minh vào hè", "Ngày đăng: 14/05/2020", BODY);
    expect(found.publishedAt).toBe("2020-05-14");
    expect(found.lines).toEqual(["Thứ Sáu, 27/11/2024", "Ngày đăng: 14/05/2020"]);
  });

  test("a short headline over its dateline is no column", () => {
    expect(read("Vào hè", "14/05/2020", "Phường Bình Minh ra quân làm sạch các tuyến phố", BODY).title).toBe("Vào hè");
  });

  test.each(["27/05/2020 07:20", "(07:20 27/05/2020)"])("the time behind the headline, on its line: %s", (stamp) => {
    expect(read(`Phường Bình Minh vào hè ${stamp}`, BODY)).toEqual({
      title: "Phường Bình Minh vào hè",
      titleText: "Phường Bình Minh vào hè",
      publishedAt: "2020-05-27T07:20:00+07:00",
      lines: [stamp],
    });
  });

  test("a day alone behind the headline belongs to it", () => {
    const title = "Phường Bình Minh vào hè 27/05/2020";
    expect(read(title, BODY)).toEqual({ title, titleText: title, lines: [] });
  });

  test("a text that begins with its first paragraph has no title", () => {
    expect(read(BODY, "", BODY)).toEqual({ lines: [], titleText: undefined });
  });

  test.each([
    "phường Bình Minh tổ chức đại hội điểm",
    "Phường Bình Minh giữ vững danh hiệu phường văn minh đô thị năm 2019.",
  ])("above a dateline the first line is the headline, whatever it begins and ends with: %s", (title) => {
    expect(read(title, "14/05/2020", BODY).title).toBe(title);
    expect(read(title, BODY).title).toBeUndefined();
  });

  test("below a first paragraph a day with its hour is when it was published, and a day alone may be anything", () => {
    expect(read(BODY, "14/05/2020 07:20", BODY)).toMatchObject({ publishedAt: "2020-05-14T07:20:00+07:00" });
    expect(read(BODY, "Thứ năm (14/05/2020):", BODY)).toEqual({ lines: [], titleText: undefined });
  });

  test("two sentences above a day are no headline", () => {
    const lead = "Nhiều khu phố mất điện từ 8h30. Một số nơi mất nước.";
    expect(read(lead, "14/05/2020", BODY).title).toBeUndefined();
  });

  test.each([
    ["Phường Bình Minh vào hè", "SGGPO", "14/05/2020 07:20"],
    ["SGGPO", "14/05/2020 07:20", "Phường Bình Minh vào hè"],
  ])("the paper in short above the dateline: %s, %s, %s", (...lines) => {
    expect(read(...lines, BODY)).toEqual({
      title: "Phường Bình Minh vào hè",
      titleText: "Phường Bình Minh vào hè",
      publishedAt: "2020-05-14T07:20:00+07:00",
      source: "SGGPO",
      lines: ["SGGPO", "14/05/2020 07:20"],
    });
  });

  test("the author under the headline", () => {
    expect(read("Phường Bình Minh vào hè", "Nguyễn Thu Hà", BODY)).toMatchObject({
      author: "Nguyễn Thu Hà",
      lines: ["Nguyễn Thu Hà"],
    });
  });

  test.each(["Bích Hạnh", "TUẤN KIÊN", "Thu Hà"])("a pen name under the headline: %s", (name) => {
    expect(read("Phường Bình Minh vào hè", name, BODY)).toMatchObject({ author: name, lines: [name] });
  });

  test.each(["Tân Hồng", "KẾT QUẢ", "Hà Giang", "Kinh Tế", "Sơn La"])("a heading under it: %s", (heading) => {
    expect(read("Phường Bình Minh vào hè", heading, BODY).author).toBeUndefined();
  });

  test("the paper named before the first paragraph", () => {
    expect(read("Phường Bình Minh vào hè", `(Báo Quảng Ngãi)- ${BODY}`).source).toBe("Báo Quảng Ngãi");
  });
});

describe("tail", () => {
  const tail = (...lines: string[]) => read("Phường Bình Minh vào hè", BODY, ...lines);

  test("a name alone", () => {
    expect(tail("LÊ HỒNG LÂM", "", ".", ".")).toMatchObject({ author: "LÊ HỒNG LÂM", lines: ["LÊ HỒNG LÂM"] });
  });

  test("a name, what the author is, and the source's address", () => {
    const role = "Bí thư Đảng ủy, Chủ tịch UBND phường Bình Minh";
    const source = "Nguồn Lào Cai: http://www.baolaocai.vn/vao-he-z1n20200327134425872.htm";
    expect(tail("Nguyễn Mạnh Cường", role, "", source)).toMatchObject({
      author: "Nguyễn Mạnh Cường",
      source: "Lào Cai",
      url: "http://www.baolaocai.vn/vao-he-z1n20200327134425872.htm",
      publishedAt: "2020-03-27",
      lines: ["Nguyễn Mạnh Cường", role, source],
    });
  });

  test("those who are listed with what they are have not written it", () => {
    const listed = ["Lê Hồng Lâm, Chủ tịch UBND phường", "Mai Hương, Phó Chủ tịch UBND phường"];
    expect(read("Phường Bình Minh vào hè", BODY, ...listed).author).toBeUndefined();
    expect(read("Phường Bình Minh vào hè", BODY, "Đã trúng cử:", "Lê Hồng Lâm, Chủ tịch").author).toBeUndefined();
  });

  test("a byline above the share bar", () => {
    expect(tail("Bài, ảnh: THANH THY", "", "Chia sẻ bài viết")).toMatchObject({
      author: "THANH THY",
      lines: ["Bài, ảnh: THANH THY"],
    });
  });

  test("a source with what a feed left behind it", () => {
    expect(tail("(Nguồn: Đảng ủy phường)]]>")).toMatchObject({ source: "Đảng ủy phường" });
  });

  test("the last paragraph is no byline", () => {
    expect(tail("Phường phấn đấu không còn hộ nghèo.").lines).toEqual([]);
    expect(tail("KẾT QUẢ", BODY).author).toBeUndefined();
  });
});

test("spans are offsets into the text given", () => {
  const text = `  12/06/2020 - 09:52 \r\n\r\nPhường Bình Minh vào hè \r\n${BODY}\r\n`;
  const { credits, titleSpan } = metadataOfText(text);
  expect(credits.map(({ start, end }) => text.slice(start, end))).toEqual(["12/06/2020 - 09:52"]);
  expect(titleSpan && text.slice(titleSpan.start, titleSpan.end)).toBe("Phường Bình Minh vào hè");
});

test("cost does not grow with the text", () => {
  const text = `Phường Bình Minh vào hè\n${`${BODY}\n`.repeat(20_000)}Xuân Thoa`;
  const begin = performance.now();
  for (let i = 0; i < 100; i++) metadataOfText(text);
  expect(performance.now() - begin).toBeLessThan(500);
});

test("a line that stands alone is the article", () => {
  expect(metadataOfText("ngày 14/5/2020")).toEqual({ metadata: {}, credits: [] });
  expect(metadataOfText("Ngày đăng: 14/5/2020")).toMatchObject({ metadata: { publishedAt: "2020-05-14" } });
});

test("empty text", () => {
  expect(metadataOfText("")).toEqual({ metadata: {}, credits: [] });
  expect(metadataOfText(" \n\n")).toEqual({ metadata: {}, credits: [] });
});

test.each([
  ["http://www.baolaocai.vn/dau-tau-z1n20200327134425872.htm", "2020-03-27"],
  ["https://prtc.example.vn/portal/Pages/2024-5-17/bai.aspx", "2024-05-17"],
  ["https://example.vn/2020/03/27/bai/", "2020-03-27"],
  ["https://example.vn/bai-20201399.html", undefined],
  ["https://example.vn/bai-1071755056", undefined],
  ["https://example.vn/nhiem-ky-2020-2025", undefined],
])("dayOfUrl %s", (url, day) => {
  expect(dayOfUrl(url)).toBe(day);
});
