import { describe, expect, test } from "vitest";
import { list } from "../../src/text/list";
import { PhraseBook } from "../../src/text/phrases";
import { Words } from "../../src/text/words";

const units = new PhraseBook([
  ["héc ta", "ha"],
  ["mét", "m"],
  ["mét vuông", "m2"],
  ["tổ dân phố", "tổ"],
]);

function found(text: string, at = 0) {
  return units.match(new Words(text), at);
}

describe("from a token on", () => {
  test.each([
    ["5 mét", 1, "m", 2],
    ["5 mét vuông", 1, "m2", 3],
    ["MÉT VUÔNG", 0, "m2", 2],
    ["héc-ta", 0, "ha", 3],
    ["héc - ta", 0, undefined, undefined],
    ["tổ dân", 0, undefined, undefined],
    ["tổ dân phố 5", 0, "tổ", 3],
    ["vuông", 0, undefined, undefined],
  ])("%s", (text, at, value, end) => {
    expect(found(text, at)).toEqual(value && { value, end });
  });
});

describe("before a token", () => {
  test.each([
    ["5 mét vuông", 3, "m2", 1],
    ["5 mét", 2, "m", 1],
    ["5 héc-ta", 4, "ha", 1],
    ["vuông", 1, undefined, undefined],
    ["mét", 0, undefined, undefined],
  ])("%s", (text, index, value, end) => {
    expect(units.matchBefore(new Words(text), index)).toEqual(value && { value, end });
  });
});

test("a book without phrases finds none", () => {
  expect(new PhraseBook([]).match(new Words("mét"), 0)).toBeUndefined();
});

test("lists break anywhere", () => {
  expect(list("thu, chi,\n    ngân\n  sách")).toEqual(["thu", "chi", "ngân sách"]);
});
