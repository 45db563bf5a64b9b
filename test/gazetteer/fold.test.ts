import { describe, expect, test } from "vitest";
import { readTable } from "../../scripts/pack-gazetteer";
import { foldName, stripAccents } from "../../src/gazetteer/fold";

const names = Array.from(
  new Set(
    ["communes-2024", "communes-2025", "districts-2024", "provinces-2024", "former", "abolished", "variants"].flatMap(
      (table) => readTable(table).map((row) => row["name"] ?? ""),
    ),
  ),
);

describe("spellings of one name have one key", () => {
  test.each([
    ["Hoà Thuận", "Hòa Thuận"],
    ["Thuỵ Khuê", "Thụy Khuê"],
    ["Khoẻ", "Khỏe"],
    ["Hòang Mai", "Hoàng Mai"],
    ["PHÚ THUẬN", "Phú Thuận"],
    ["ĐỐNG ĐA", "đống đa"],
    ["Ðống Ða", "Đống Đa"],
    ["Phan Rang-Tháp Chàm", "Phan Rang - Tháp Chàm"],
    ["Phan Rang–Tháp Chàm", "Phan Rang Tháp Chàm"],
    ["Ea H'leo", "Ea H’leo"],
    ["Đạ K' Nàng", "Đạ K'Nàng"],
    ["01", "1"],
    ["Cổ Nhuế 02", "Cổ Nhuế 2"],
    ["Tân An".normalize("NFD"), "Tân An"],
    ["  Tân\u00a0 An ", "Tân An"],
    ["Tân\u00ad An", "Tân An"],
    ["N.T Phong Hải", "NT Phong Hải"],
  ])("%s = %s", (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test.each(["NFD", "NFC"] as const)("of all names, in %s, capitals and lower case", (form) => {
    for (const name of names) {
      const key = foldName(name);
      expect(foldName(name.normalize(form))).toBe(key);
      expect(foldName(name.normalize(form).toUpperCase())).toBe(key);
      expect(foldName(key)).toBe(key);
    }
  });
});

describe("names that differ keep their keys apart", () => {
  test.each([
    ["Tân An", "Tân Ân"],
    ["Đông Hà", "Đồng Hà"],
    ["Quí Quân", "Quý Quân"],
    ["Da Lạt", "Đa Lạt"],
    ["10", "1"],
    ["Tân An", "Tânan"],
  ])("%s ≠ %s", (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  test("no two official names fall together but by tone placement, case, hyphens, apostrophes", () => {
    const groups = new Map<string, Set<string>>();
    for (const name of names) groups.set(foldName(name), (groups.get(foldName(name)) ?? new Set()).add(plain(name)));
    expect(Array.from(groups.values()).filter((spellings) => spellings.size > 1)).toEqual([]);
  });
});

test("stripAccents leaves the letters", () => {
  expect(stripAccents(foldName("Đắk Nông"))).toBe("dak nong");
  expect(stripAccents(foldName("Quý Lộc"))).toBe("quy loc");
});

/** A name without what its key may leave out, tone marks moved to the front vowel by hand. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’.]\s*/g, "")
    .replace(/\s*-\s*/g, " ")
    .replace(/o([àáảãạèéẻẽẹ])/g, (_, vowel: string) => moveTone("o", vowel))
    .replace(/u([ỳýỷỹỵ])/g, (_, vowel: string) => moveTone("u", vowel));
}

function moveTone(first: string, toned: string): string {
  const [vowel = "", tone = ""] = toned.normalize("NFD");
  return (first + tone).normalize("NFC") + vowel;
}
