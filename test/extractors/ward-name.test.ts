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
  return page.drafts.map((draft) => `${text.slice(draft.start, draft.end)} → ${"name" in draft && draft.name}`);
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
  ])("%s", (text, found) => expect(wards(text)).toEqual(found));
});
