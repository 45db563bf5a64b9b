import { describe, expect, test } from "vitest";
import { ward } from "../../src/extractors/ward";
import { Page } from "../../src/page";
import type { WardKind } from "../../src/records";
import { Words } from "../../src/text/words";

const KNOWN: ReadonlySet<string> = new Set([
  "phường Trung Tâm",
  "phường Xuân Hương - Đà Lạt",
  "phường 1 Bảo Lộc",
  "phường Ngọc Thụy",
  "phường Hà Nội",
  "thị trấn Nông trường Việt Lâm",
  "xã Nguyễn Văn Thảnh",
]);

function wards(text: string, isWard?: (kind: WardKind, name: string) => boolean): string[] {
  const page = new Page(new Words(text), isWard && { isWard });
  ward.extract(page);
  return page.records.map((record) => `${record.text} → ${"name" in record && record.name}`);
}

const knows = (kind: WardKind, name: string): boolean => KNOWN.has(`${kind} ${name}`);

describe("a page that knows the wards", () => {
  test.each([
    ["Đội văn nghệ phường Trung Tâm diễn.", ["phường Trung Tâm → Trung Tâm"]],
    ["Hồ ở phường Xuân Hương - Đà Lạt.", ["phường Xuân Hương - Đà Lạt → Xuân Hương - Đà Lạt"]],
    ["Tại phường 1 Bảo Lộc có mưa.", ["phường 1 Bảo Lộc → 1 Bảo Lộc"]],
    ["Đảng bộ phường Ngọc\nThụy họp.", ["phường Ngọc\nThụy → Ngọc Thụy"]],
    ["Trại ở thị trấn Nông trường Việt Lâm.", ["thị trấn Nông trường Việt Lâm → Nông trường Việt Lâm"]],
    ["Chủ tịch UBND xã Nguyễn Văn Thảnh báo cáo.", ["xã Nguyễn Văn Thảnh → Nguyễn Văn Thảnh"]],
    ["PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT RA QUÂN", ["PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT → Xuân Hương - Đà Lạt"]],
    [
      "các phường Tân An, Xuân Hương - Đà Lạt và Trung Tâm",
      ["phường Tân An → Tân An", "Xuân Hương - Đà Lạt → Xuân Hương - Đà Lạt", "Trung Tâm → Trung Tâm"],
    ],
  ])("%s", (text, found) => expect(wards(text, knows)).toEqual(found));

  test("still reads names that it doesn't know", () => {
    expect(wards("Ở phường Tân An có mưa.", knows)).toEqual(["phường Tân An → Tân An"]);
  });

  test("ends a name at an empty line, and finds none behind it", () => {
    expect(wards("Đảng bộ phường Ngọc\n\nThụy họp.", knows)).toEqual(["phường Ngọc → Ngọc"]);
    expect(wards("Kinh tế của phường\n\nNgọc Thụy là", knows)).toEqual([]);
  });

  test.each([
    ["các phường, xã Tân An, Ngọc Thụy", [["phường Tân An", "xã Tân An"], ["phường Ngọc Thụy"]]],
    ["3 xã, phường: Tân An và Ngọc Thụy, Hà Nội", [["xã Tân An", "phường Tân An"], ["phường Ngọc Thụy"]]],
    [
      "các xã hoặc phường cũ gồm Tân An (Bến Tre), và Ngọc Thụy",
      [["xã Tân An", "phường Tân An"], ["phường Ngọc Thụy"]],
    ],
    ["các xã, phường Ngọc Thụy, Hà Nội", [["phường Ngọc Thụy"]]],
    ["các xã, phường Hà Nội, Ngọc Thụy", [["phường Hà Nội"], ["phường Ngọc Thụy"]]],
    ["các xã, phường Tân Bình, Ngọc Thụy", []],
    ["các xã, phường: xã Tân An, phường Ngọc Thụy", []],
    ["các xã, phường 1 và Ngọc Thụy", []],
  ])("leaves the kind open: %s", (text, alternatives) => {
    const both = (kind: WardKind, name: string): boolean =>
      knows(kind, name) || (kind !== "thị trấn" && name === "Tân An");
    const page = new Page(new Words(text), { isWard: both });
    ward.extract(page);
    const open = page.open.flatMap(({ wards: of }) => of.map((one) => one.map(({ kind, name }) => `${kind} ${name}`)));
    expect(open).toEqual(alternatives);
  });

  test("finds none where no name stands", () => {
    expect(wards("Đây là phường trung tâm của thành phố.", knows)).toEqual([]);
  });
});

describe("a page that knows none", () => {
  test.each([
    ["Hồ ở phường Xuân Hương - Đà Lạt.", ["phường Xuân Hương → Xuân Hương"]],
    ["Đội văn nghệ phường Trung Tâm diễn.", []],
    ["Chủ tịch UBND xã Nguyễn Văn Thảnh báo cáo.", []],
    [
      "dân số phường Phúc Đồng, Gia Thuỵ, Bồ Đề (quận Long Biên)",
      ["phường Phúc Đồng → Phúc Đồng", "Gia Thuỵ → Gia Thuỵ", "Bồ Đề → Bồ Đề"],
    ],
    [
      "gồm xã Xuân Minh, Tiên Nguyên, Yên Hà và Thị trấn Yên Bình",
      ["xã Xuân Minh → Xuân Minh", "Tiên Nguyên → Tiên Nguyên", "Yên Hà → Yên Hà", "Thị trấn Yên Bình → Yên Bình"],
    ],
    ["xã Bà Điểm, Hóc Môn và xã Bình Mỹ", ["xã Bà Điểm → Bà Điểm", "xã Bình Mỹ → Bình Mỹ"]],
    ["cách trung tâm phường 28 km", []],
    ["lễ hội Bà Phường Chào", []],
    ["Công an Phường 4 triệu tập 2 đối tượng", ["Phường 4 → 4"]],
    ["Họp tại phường ĐTVM chiều nay.", []],
    ["Họp tại phường II chiều nay.", ["phường II → II"]],
    ["Đến phường II Nguyễn Văn An nói.", ["phường II → II"]],
    ["PHƯỜNG II TỔ CHỨC ĐẠI HỘI", ["PHƯỜNG II → II"]],
    ["Họp tại phường Hải Châu II chiều nay.", ["phường Hải Châu II → Hải Châu II"]],
    ["Họp tại phường A chiều nay.", []],
    ["Họp tại phường A Lưới chiều nay.", ["phường A Lưới → A Lưới"]],
    ["Họp tại xã PRTC chiều nay.", []],
    ["Họp tại XÃ HỘI chiều nay.", []],
    ["Họp tại XÃ KIM TÂN chiều nay.", ["XÃ KIM TÂN → Kim Tân"]],
    ["PHƯỜNG KIM TÂN TỔ CHỨC ĐẠI HỘI", ["PHƯỜNG KIM TÂN → Kim Tân"]],
    ["Xã Hợp Thành UBND ra quân.", ["Xã Hợp Thành → Hợp Thành"]],
    ["Phường Thanh SơnSáng 11/5 ra quân.", ["Phường Thanh Sơn → Thanh Sơn"]],
    ["Phường Hải Châu 1 ra quân.", ["Phường Hải Châu 1 → Hải Châu 1"]],
    ["Phường Hải Châu 12 hộ.", ["Phường Hải Châu → Hải Châu"]],
    ["Phường Hải Châu 1% hộ nghèo.", ["Phường Hải Châu → Hải Châu"]],
    ["Phường Hải Châu 1,5 km đường.", ["Phường Hải Châu → Hải Châu"]],
    ["Phường Hải Châu 1-2 hộ.", ["Phường Hải Châu → Hải Châu"]],
    ["Phường Hải Châu 1 hộ.", ["Phường Hải Châu → Hải Châu"]],
    ["Phường 0 ra quân.", []],
    ["Phường 100% hộ có nước.", []],
    ["Phường 5 triệu đồng.", []],
    ["Phường 5/7 chỉ tiêu.", []],
    ["Phường 5 năm qua đổi mới.", ["Phường 5 → 5"]],
    ["Phường 2 công trình.", ["Phường 2 → 2"]],
    ["xã Cư M’gar họp", ["xã Cư M’gar → Cư M’gar"]],
    ["xã Cư M' gar họp", ["xã Cư M → Cư M"]],
    ["xã Rang-Tháp họp", ["xã Rang-Tháp → Rang-Tháp"]],
    ["xã Rang-tháp họp", ["xã Rang → Rang"]],
    ["xã Rang - Tháp họp", ["xã Rang → Rang"]],
    ["xã Bình-Bí thư họp", ["xã Bình → Bình"]],
    ["P4 họp", ["P4 → 4"]],
    ["p4 họp", []],
    ["X4 họp", []],
    ["P họp", []],
    ["P Tân An họp", []],
    ["TT Phong Điền họp", ["TT Phong Điền → Phong Điền"]],
    ["tt Phong Điền họp", []],
    ["TT phong điền họp", []],
    ["P.4 họp", ["P.4 → 4"]],
    ["x. Tân An họp", ["x. Tân An → Tân An"]],
    ["Có 3 phường gồm Tân An, An Lạc và An Hội.", ["Tân An → Tân An", "An Lạc → An Lạc", "An Hội → An Hội"]],
    [
      "Có 3 phường được ghi nhận gồm: Tân An, An Lạc và An Hội.",
      ["Tân An → Tân An", "An Lạc → An Lạc", "An Hội → An Hội"],
    ],
    [
      "Có 3 xã đăng ký về đích là Đồng Lạc, Nam Trung và An Bình.",
      ["Đồng Lạc → Đồng Lạc", "Nam Trung → Nam Trung", "An Bình → An Bình"],
    ],
    ["Có 3 xã đăng ký về đích là Đồng Lạc và Nam Trung.", []],
    ["Có 1 xã đăng ký về đích là Đồng Lạc.", []],
    [
      "Có ba xã đăng ký về đích, là: Đồng Lạc, Nam Trung, An Bình.",
      ["Đồng Lạc → Đồng Lạc", "Nam Trung → Nam Trung", "An Bình → An Bình"],
    ],
    ["Có 2 xã (Thủy Vân và Thủy Bằng).", ["Thủy Vân → Thủy Vân", "Thủy Bằng → Thủy Bằng"]],
    ["Có 2 xã (Thủy Vân).", []],
    ["Có 2 xã (huyện Phú Vang, cũ).", []],
    ["Có 2 xã (cũ, mới).", []],
    ["Có 2 xã (2, 3).", []],
    ["Có 2 xã (xã Thủy Vân, xã Thủy Bằng).", ["xã Thủy Vân → Thủy Vân", "xã Thủy Bằng → Thủy Bằng"]],
    [
      "các xã Tam Hải (Núi Thành), Cẩm Thanh (Hội An) và Tả Phời",
      ["xã Tam Hải → Tam Hải", "Cẩm Thanh → Cẩm Thanh", "Tả Phời → Tả Phời"],
    ],
    ["xã Tam Hải (Núi Thành), Cẩm Thanh (Hội An)", ["xã Tam Hải → Tam Hải"]],
    ["xã An Ninh Đông có 4 ổ dịch, An Hiệp 1 ổ dịch.", ["xã An Ninh Đông → An Ninh Đông", "An Hiệp → An Hiệp"]],
    ["xã An Ninh Đông: 4 ổ dịch; An Hiệp: 1 ổ dịch.", ["xã An Ninh Đông → An Ninh Đông", "An Hiệp → An Hiệp"]],
    ["xã An Ninh Đông có 4 ổ dịch, An Hiệp 1 người.", ["xã An Ninh Đông → An Ninh Đông"]],
    ["xã An Ninh Đông có 4 ổ dịch, An Hiệp họp.", ["xã An Ninh Đông → An Ninh Đông"]],
    ["phường Tân An, và An Hội họp.", ["phường Tân An → Tân An"]],
    ["các phường Tân An; An Hội họp.", ["phường Tân An → Tân An", "An Hội → An Hội"]],
    ["các phường Tân An, Nguyễn Văn Bình họp.", ["phường Tân An → Tân An"]],
    ["các phường Tân An, Nguyễn An Ninh họp.", ["phường Tân An → Tân An", "Nguyễn An Ninh → Nguyễn An Ninh"]],
    ["xã Tân An và Nguyễn Văn Bình họp.", ["xã Tân An → Tân An"]],
    ["phường 5, 3 căn nhà sập.", ["phường 5 → 5"]],
    ["các phường 5, 3 và 4 họp.", ["phường 5 → 5", "3 → 3", "4 → 4"]],
    ["các phường 5, 3% hộ nghèo.", ["phường 5 → 5"]],
    ["xã Ea Rốk, Ya Tờ Mốt và Ea Bung họp.", ["xã Ea Rốk → Ea Rốk", "Ya Tờ Mốt → Ya Tờ Mốt", "Ea Bung → Ea Bung"]],
    ["xã Ea Rốk, Ya Tờ Mốt họp.", ["xã Ea Rốk → Ea Rốk"]],
    ["xã Ea Rốk, Ya Tờ Mốt (huyện Ea Súp)", ["xã Ea Rốk → Ea Rốk", "Ya Tờ Mốt → Ya Tờ Mốt"]],
    ["xã Ea Rốk, Ya Tờ Mốt (mới)", ["xã Ea Rốk → Ea Rốk"]],
    ["các xã, phường Tân An, Ngọc Thụy", []],
    ["các xã, phường: xã Tân An, phường Ngọc Thụy", ["xã Tân An → Tân An", "phường Ngọc Thụy → Ngọc Thụy"]],
    ["3 xã vùng cao: Tân An, Hợp Thành", ["Tân An → Tân An", "Hợp Thành → Hợp Thành"]],
    [
      "3 thị trấn có chợ là Tân An, Hợp Thành, Tả Phời",
      ["Tân An → Tân An", "Hợp Thành → Hợp Thành", "Tả Phời → Tả Phời"],
    ],
  ])("%s", (text, found) => expect(wards(text)).toEqual(found));
});
