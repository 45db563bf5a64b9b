import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold";

describe("the folded text", () => {
  test.each([
    ["decomposed letters", "phường Ngọc Thụy".normalize("NFD"), "phường Ngọc Thụy"],
    ["no-break and thin spaces", "1\u00a0250\u202f000", "1 250 000"],
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["soft hyphens and zero-width characters", "\ufeffNgọc Th\u00adụy\u200b", "Ngọc Thụy"],
    ["Icelandic letters", "Ðảng bộ, ðến", "Đảng bộ, đến"],
    ["a cluster without a code point of its own", "x\u0323\u0300", "x\u0323\u0300".normalize("NFC")],
    ["tabs, which part cells", "a\tb", "a\tb"],
  ])("%s", (_, given, folded) => expect(fold(given).text).toBe(folded));
});

test("text that needs no folding is given back as it is", () => {
  const given = "Phường Kim Tân có 4.957 hộ.\n";
  const folded = fold(given);
  expect(folded.text).toBe(given);
  expect(folded.startInGiven(7)).toBe(7);
  expect(folded.endInGiven(7)).toBe(7);
});

test("offsets take what was replaced as a whole", () => {
  // a ◌̣ ◌̂ x CR LF soft-hyphen b
  const { text, startInGiven, endInGiven } = fold("a\u0323\u0302x\r\n\u00adb");
  expect(text).toBe("ậx\nb");
  expect([0, 1, 2, 3, 4].map(startInGiven)).toEqual([0, 3, 4, 7, 8]);
  expect([0, 1, 2, 3, 4].map(endInGiven)).toEqual([0, 3, 4, 6, 8]);
});

const pieces = fc.constantFrom(
  "a",
  "ờ",
  "o\u031b\u0300",
  "e\u0323\u0302",
  " ",
  "\u00a0",
  "\n",
  "\r\n",
  "\r",
  "\u00ad",
  "\u200b",
  "Ð",
  "7",
  "😀",
);

test("every stretch of the folded text lies where its letters came from", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const given = parts.join("");
      const folded = fold(given);
      const length = folded.text.length;
      const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
      fc.pre(start < end && !splitsSurrogates(folded.text, start) && !splitsSurrogates(folded.text, end));
      const slice = given.slice(folded.startInGiven(start), folded.endInGiven(end));
      expect(fold(slice).text).toBe(folded.text.slice(start, end));
    }),
    { numRuns: 1000 },
  );
});

function splitsSurrogates(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}
