import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumeral } from "../../src/figures/parse-numeral";
import { spell } from "./spell";

describe("in figures", () => {
  test.each([
    ["1.089", 1089],
    ["1,089,000", 1_089_000],
    ["2.317,8", 2317.8],
    ["14,99", 14.99],
    ["77.3", 77.3],
    ["0.125", 0.125],
    ["1.000", 1000],
    ["02", 2],
    ["1 250 000", 1_250_000],
    ["125 250 000", 125_250_000],
    ["1 000 000 000 000 000", 1e15],
    ["12345678901234567890", 12_345_678_901_234_567_000],
    [`1${"0".repeat(29)}`, 1e29],
    ["-1,2", -1.2],
    ["−5", -5],
    ["âm 350", -350],
  ])("%s is %f", (text, value) => expect(parseNumeral(text)).toBe(value));

  test.each([
    "1.2.3",
    "1,089.5",
    "1 250",
    "0 250 000",
    "1250 250 000",
    "1 25 000",
    "1  250 000",
    "1 000 000 000 000 000 000",
    "1".repeat(31),
  ])("%s is none", (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
});

describe("with scale words", () => {
  test.each([
    ["54.535 triệu", 54_535_000_000],
    ["11 tỷ 708 triệu", 11_708_000_000],
    ["1 tỷ 250 triệu 500 nghìn", 1_250_500_000],
    ["3 triệu 215 nghìn 400", 3_215_400],
    ["1 triệu 500.000", 1_500_000],
    ["2 triệu 1.000", 2_001_000],
    ["120 nghìn tỷ", 120e12],
    ["2 nghìn 300 tỷ", 2300e9],
    ["3 trăm triệu", 300e6],
    ["5 vạn", 50_000],
    ["10k", 10_000],
    ["6tr", 6_000_000],
  ])("%s is %f", (text, value) => expect(parseNumeral(text)).toBe(value));

  test.each([
    "5 nghìn 3 nghìn",
    "năm nghìn ba nghìn",
    "5 nghìn 40",
    "2 nghìn 1,5",
    "5 k",
    "1 triệu 20",
    "5 tỷ lệ",
    `1${" triệu".repeat(9)}`,
  ])("%s is none", (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
});

describe("said the short way", () => {
  test.each([
    ["1 triệu rưỡi", 1_500_000],
    ["2 tỷ rưỡi", 2_500_000_000],
    ["hai trăm rưỡi", 250],
    ["1tr2", 1_200_000],
    ["1tr25", 1_250_000],
    ["1k234", 1234],
    ["2tỷ3", 2_300_000_000],
    ["bốn triệu sáu", 4_600_000],
    ["bốn triệu tư", 4_400_000],
    ["hai trăm ba", 230],
  ])("%s is %f", (text, value) => expect(parseNumeral(text)).toBe(value));

  test.each(["1k2345", "hai nghìn năm", "hai trăm tư liệu", "bốn triệu không"])("%s is none", (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
});

describe("in words", () => {
  test.each([
    ["ba", 3],
    ["mười lăm", 15],
    ["hai mươi mốt", 21],
    ["hai mốt", 21],
    ["hai mươi tư", 24],
    ["một trăm linh năm", 105],
    ["một trăm lẻ năm", 105],
    ["hai nghìn mười", 2010],
    ["một nghìn không trăm linh năm", 1005],
    ["ba chục", 30],
    ["ba vạn", 30_000],
    ["hai phẩy năm", 2.5],
    ["không phẩy không ba", 0.03],
    ["hai phẩy hai mươi lăm", 2.25],
    [`không phẩy${" một".repeat(15)}`, 0.111_111_111_111_111],
    ["một nghìn hai trăm tỷ năm trăm nghìn", 1_200_000_500_000],
    ["BA MƯƠI", 30],
    ["hai mươi bẩy", 27],
  ])("%s is %f", (text, value) => expect(parseNumeral(text)).toBe(value));

  test.each([
    "phường",
    "mươi",
    "tư mươi",
    "không mươi",
    "lăm",
    "một lăm",
    "trăm",
    "hai hai",
    "hai mươi không",
    "mười năm",
    "hai phẩy",
    `không phẩy${" một".repeat(16)}`,
    "",
  ])("“%s” is none", (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  test("every number up to 10^15 reads back as it is spelled", () => {
    const numbers = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 10 ** 15 }));
    fc.assert(
      fc.property(numbers, (value) => {
        expect(parseNumeral(spell(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});

test("throws on what is no string", () => {
  expect(() => parseNumeral(5 as unknown as string)).toThrow(
    new TypeError("parseNumeral() reads a string, not number"),
  );
});
