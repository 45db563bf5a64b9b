import { expect, test } from "vitest";
import { foldSign, readNumbers, unfoldSign, writeNumber } from "../../src/gazetteer/digits";

/** The ends of one, two and four characters, and of the characters that are left out. */
const WRITTEN: readonly (readonly [value: number, text: string])[] = [
  [0, " "],
  [1, "!"],
  [2, "#"],
  [58, "["],
  [59, "]"],
  [63, "a"],
  [64, "b "],
  [156, "b~"],
  [157, "c "],
  [2_667, "}~"],
  [2_668, "~   "],
  [2_668 + 93, "~ ! "],
  [2_668 + 93 * 93, "~!  "],
  [807_024, "~~~~"],
];

test("a number is written in one, two or four characters", () => {
  expect(WRITTEN.map(([value]) => writeNumber(value))).toEqual(WRITTEN.map(([, text]) => text));
});

test("numbers are read one after the other", () => {
  const text = WRITTEN.map(([, text]) => text).join("");
  expect(Array.from(readNumbers(text))).toEqual(WRITTEN.map(([value]) => value));
});

test("signed numbers are folded to unsigned ones, the small ones first", () => {
  const values = [0, -1, 1, -2, 2];
  expect(values.map(foldSign)).toEqual([0, 1, 2, 3, 4]);
  expect(values.map(foldSign).map(unfoldSign)).toEqual(values);
});
