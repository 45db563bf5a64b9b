import { describe, expect, test } from "vitest";
import { CueSet } from "../../src/text/cues";
import { WordSet } from "../../src/text/lexicon";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, Words } from "../../src/text/words";

const LETTERS: Readonly<Record<number, string>> = { [NUMBER]: "0", [MARK]: "·", [LINE_END]: "¶" };
const CASES: Readonly<Record<number, string>> = { [SMALL]: "a", [CAPITAL]: "Aa", [CAPITALS]: "AA" };

/** Each token as its text and what it is: `Phường Aa`, `1 0`. */
function tokens(text: string): string[] {
  const words = new Words(text);
  return Array.from({ length: words.length }, (_, i) => {
    const kind = words.kind(i) === WORD ? CASES[words.case(i)] : LETTERS[words.kind(i)];
    return `${words.phrase(i, i + 1)} ${kind}`;
  });
}

describe("tokens", () => {
  test.each([
    ["Phường 1 có 50,3ha.", ["Phường Aa", "1 0", "có a", "50,3 0", "ha a", ". ·"]],
    ["HĐND xã: 5-7", ["HĐND AA", "xã a", ": ·", "5 0", "- ·", "7 0"]],
    ["1.250.000, 3.", ["1.250.000 0", ", ·", "3 0", ". ·"]],
    ["Ý chí", ["Ý Aa", "chí a"]],
    ["xãHoằng Lộc", ["xã a", "Hoằng Aa", "Lộc Aa"]],
    ["12 kWh", ["12 0", "kWh a"]],
    ["15oC", ["15 0", "oC a"]],
    ["R'lấp", ["R Aa", "' ·", "lấp a"]],
    ["Hà Nội 河内", ["Hà Aa", "Nội Aa", "河内 a"]],
    ["đẹp 😀", ["đẹp a", "\ud83d ·", "\ude00 ·"]],
  ])("%s", (text, expected) => expect(tokens(text)).toEqual(expected));
});

describe("line ends", () => {
  test.each([
    ["hộ\nPhường", ["hộ a", "\n ¶", "Phường Aa"]],
    ["216\ntỷ", ["216 0", "tỷ a"]],
    ["216\n  tỷ", ["216 0", "tỷ a"]],
    ["5\nb) Chi", ["5 0", "\n ¶", "b a", ") ·", "Chi Aa"]],
    ["5\n\ntỷ", ["5 0", "\n ¶", "tỷ a"]],
    ["5\n12", ["5 0", "\n ¶", "12 0"]],
  ])("%j", (text, expected) => expect(tokens(text)).toEqual(expected));
});

describe("what is asked of a token", () => {
  const water = new WordSet(["thủy"]);
  const words = new Words("Thủy lợi phường-xã, thuỷ điện");

  test("a word is one of a set in any case and either tone placement", () => {
    expect([0, 1, 6].map((i) => words.is(i, water))).toEqual([true, false, true]);
  });

  test("hyphens join, and nothing stands beside the article", () => {
    expect(words.isHyphen(3)).toBe(true);
    expect(words.isGlued(5)).toBe(true);
    expect([words.kind(-1), words.kind(99), words.id(99), words.case(99)]).toEqual([0, 0, 0, 0]);
    expect([words.isMark(99, ","), words.isGlued(99), words.isHyphen(99)]).toEqual([false, false, false]);
  });

  test("phrases have single spaces, and tokens are found by offset", () => {
    const spaced = new Words("tổ  dân\nphố");
    expect(spaced.phrase(0, 3)).toBe("tổ dân phố");
    expect(spaced.phrase(1, 1)).toBe("");
    expect([0, 1, 4, 7, 8, 11, 99].map((offset) => spaced.firstFrom(offset))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });
});

test("the tokens of cue sets, in order, numbers where they are asked for", () => {
  const two = new CueSet(["hai"], "with numbers");
  const units = new CueSet(["hai", "xã", "tổ"]);
  const words = new Words("Hai xã, 3 tổ, có hai");
  expect(words.at(two)).toEqual([0, 3, 7]);
  expect(words.at(units)).toEqual([0, 1, 4, 7]);
  expect(new Words("").at(units)).toEqual([]);
  const stretches: readonly [from: number, to: number][] = [
    [0, 1],
    [2, 4],
    [2, 5],
    [8, 99],
    [-5, 0],
  ];
  expect(stretches.map(([from, to]) => words.hasCue(units, from, to))).toEqual([true, false, true, false, false]);
});

test("more tokens than letters were reckoned with", () => {
  expect(new Words(".".repeat(1000)).length).toBe(1000);
});
