import { expect, test } from "vitest";
import { extract } from "../../src/index";

/** What properties have found and what is mended since: the shortest text of each, and all that it says. */
test.each<[text: string, said: string[]]>([
  // the last unit of a text was looked for behind its end
  ["Họp tại UBND phường Kim Tân", ["organization UBND phường Kim Tân", "ward phường Kim Tân"]],
  // what one record has, none takes into its unit, its name or its denominator
  ["Có 121 biểu nhiệm kỳ 2021 đến 2026.", ["count 121 biểu", "term nhiệm kỳ 2021 đến 2026"]],
  ["Ba thôn Nguyệt Áng và Đề án 02 của Tỉnh ủy", ["count Ba thôn", "place thôn Nguyệt Áng", "document Đề án 02"]],
  ["Đất rộng 8 m/H. Củ Chi", ["measure 8 m", "place H. Củ Chi"]],
  ["Gửi Công ty Hoàng Hà số 4150 người", ["organization Công ty Hoàng Hà", "count 4150 người"]],
  ["Hỗ trợ 5 triệu đồng/Trưởng thôn Cảnh", ["money 5 triệu đồng", "place thôn Cảnh"]],
  // an empty line ends a bracket that was left open, and a term
  ["Có 13 đặc khu (Trong quý xảy ra một vụ cháy.\n\nCô Tô, Vân Đồn", ["count 13 đặc khu", "count một vụ cháy"]],
  ["Quốc hội khóa X\n\nNhiệm kỳ 2020-2025", ["organization Quốc hội", "term khóa X", "term Nhiệm kỳ 2020-2025"]],
])("%j", (text, said) => {
  expect(extract(text).records.map((record) => `${record.type} ${record.text}`)).toEqual(said);
});

test("what is given for a date and is none dates nothing", () => {
  const text = "Quý 3 năm nay, thu ngân sách tăng.";
  expect(extract(text, { publishedAt: "no date" }).records).toEqual(extract(text).records);
});

test("a figure at the end of a text is part of its evidence", () => {
  const { observations } = extract("Tổ công tác có 9 người, 5 nữ");
  expect(observations.map(({ evidence }) => evidence.end)).toEqual([23, 28]);
});

test("a mark that has lost its letter counts for nothing, however the text is typed", () => {
  const evidence = (text: string) => extract(text).observations[0]?.evidence.start;
  expect(evidence("Họp.\n\u030124.570 hộ nghèo.".normalize("NFC"))).toBe(5);
  expect(evidence("Họp.\n\u030124.570 hộ nghèo.".normalize("NFD"))).toBe(6);
});
