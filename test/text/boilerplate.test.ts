import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOILERPLATE_RULES, boilerplateRule } from "../../src/text/boilerplate";
import { singleSpaced } from "../../src/text/spaces";

describe("each rule knows its examples", () => {
  test.each(BOILERPLATE_RULES.flatMap(({ name, examples }) => examples.map((example) => [name, example])))(
    "%s: %s",
    (name, example) => {
      expect(boilerplateRule(example)).toBe(name);
    },
  );
});

test.each(BOILERPLATE_RULES)("every line of the pattern is known by its head: $name", ({ pattern, longest = 200 }) => {
  // words that the generator glues together are none of the pattern's: viếtý kiến
  const isOwnWord = (word: string): boolean =>
    new RegExp(`(?<![\\p{L}\\\\])${word}(?!\\p{L})`, "u").test(pattern.source);
  const lines = fc
    .stringMatching(new RegExp(pattern.source, "u"), { maxLength: longest })
    // beyond Latin, what is a letter is told by blocks
    .filter((line) => !/[\u0250-\u1dff]/.test(line))
    // a line has no break in it, and folding leaves no odd spaces
    .filter((line) => !/[^\S \t\v\f]/.test(line))
    // the spaces that a pattern counts may be one too many
    .filter((line) => pattern.test(singleSpaced(line)))
    .filter((line) => line.trim() !== "" && (/\p{L}+/u.exec(line)?.every(isOwnWord) ?? true));
  fc.assert(
    fc.property(lines, (line) => {
      expect(boilerplateRule(line)).toBeDefined();
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["visit statistics", "Tổng  lượt truy cập:  1.234.567"],
  ["related news", "Các  tin  khác"],
])("%s over two spaces: %s", (name, line) => {
  expect(boilerplateRule(line)).toBe(name);
});

test.each([
  "Bài, ảnh: THANH THY",
  "(Nguồn: Đảng ủy phường)]]>",
  "Ngày đăng 03/04/2023 | 15:50  | Lượt xem: 461",
  "Thứ Năm, 14/05/2020, 07:20 (GMT+7)",
  "Số lượt xem: 1.234",
  "Đã xem:  1.250.000  lượt",
  "Ngày  đăng  15/03/2023 | 19:52  |  View count: 55",
])("credits: %s", (line) => {
  expect(boilerplateRule(line)).toBe("credits");
});

test.each([
  "",
  "Ngày 14/5/2020",
  "LÊ HỒNG LÂM",
  "100%",
  "3 lần",
  "12/14 chỉ tiêu",
  "Hôm nay, phường có 37 tổ dân phố",
  "Truy cập Internet: 95% số hộ",
  "Chia sẻ khó khăn với 120 hộ nghèo",
  "Tất cả 13 khu vực đạt chuẩn văn hóa",
  "Trong năm nay: 1.200 hộ thoát nghèo",
  "Khách du lịch: 12.000 lượt",
  "Giấy phép xây dựng: cấp 120 giấy",
  "Xem xét kỷ luật 3 đảng viên",
  "Tiêu điểm là 5 công trình",
  "Trở lại Phường 1",
  "- Tổng thu ngân sách: 12,5 tỷ đồng",
  "Bình luận của 12 chuyên gia",
  "Điện thoại: 95% số hộ có máy",
  "Email: phường trả lời 120 thư",
])("the article's own words: %s", (line) => {
  expect(boilerplateRule(line)).toBeUndefined();
});
