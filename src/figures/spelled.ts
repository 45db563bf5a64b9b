import { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import { fromDigits, integer } from "./decimal";
import type { Group } from "./digits";

/** `một` … `chín`, and the forms that they take after tens. */
const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // biome-ignore format: one row of a table
const digits: ReadonlyMap<number, number> = new Map(
  Object.entries(DIGITS).map(([word, digit]) => [lexicon.add(word), digit]),
);
/** Forms that stand only after tens or a scale, and so never alone. */
const BOUND: readonly string[] = ["mốt", "tư", "lăm", "nhăm"];
const bound: WordSet = new WordSet(BOUND);

const TEN: number = lexicon.add("mười");
const TENS: number = lexicon.add("mươi");
const FIVE: number = lexicon.add("năm");
const FOUR: number = lexicon.add("tư");
/** `tư` begins other words too: `hai trăm tư liệu`. */
const NO_FOUR: WordSet = new WordSet(list("liệu, nhân, vấn, pháp, tưởng, thế, cách, duy, thục, sản, gia, lệnh, trang"));
/** The word for the decimal comma. */
export const decimalPoint: WordSet = new WordSet(["phẩy", "phảy"]);
/** More decimals than a double holds are no figure of an article. */
const LONGEST_DECIMALS = 15;

/** The words that numbers below a hundred are made of. */
export const numeralSyllables: WordSet = new WordSet([
  ...Object.keys(DIGITS).filter((word) => word !== "không"),
  "mười",
  "mươi",
]);

/** Words that a spelled numeral can begin with; every figure begins with one of them or with a number. */
export const numeralHeads: CueSet = new CueSet(
  [...Object.keys(DIGITS).filter((word) => !BOUND.includes(word)), "mười"],
  "with numbers",
);

/**
 * Reads a spelled number below a hundred; `isRest` where a scale word stands before it.
 *
 * ```
 * > | hai mươi mốt   mười lăm   hai phẩy năm   bốn triệu tư
 *     ^^^^^^^^^^^^   ^^^^^^^^   ^^^^^^^^^^^^             ^^ a rest
 * ```
 */
export function readSpelled(words: Words, index: number, isRest: boolean): Group | undefined {
  const whole = readTens(words, index) ?? readDigit(words, index, isRest);
  if (whole === undefined) return undefined;
  const decimals = words.is(whole.end, decimalPoint) ? readDecimals(words, whole.end + 1) : undefined;
  if (decimals === undefined) return { value: integer(whole.value), end: whole.end };
  const { read, end } = decimals;
  return { value: fromDigits(whole.value + read, read.length), end };
}

/** The value of the numeral word at a token: 3 for `ba`. */
export function digitOf(words: Words, index: number): number | undefined {
  return digits.get(words.id(index));
}

interface Small {
  readonly value: number;
  readonly end: number;
}

function readDigit(words: Words, index: number, isBound: boolean): Small | undefined {
  const value = digitOf(words, index);
  if (value === undefined || (words.is(index, bound) && !(isBound && isBoundDigit(words, index)))) return undefined;
  return { value, end: index + 1 };
}

function isBoundDigit(words: Words, index: number): boolean {
  return words.is(index, bound) && !(words.id(index) === FOUR && words.is(index + 1, NO_FOUR));
}

/** `mười lăm`, `hai mươi mốt`, `hai mốt`: from 10 to 99. */
function readTens(words: Words, index: number): Small | undefined {
  if (words.id(index) === TEN) return withUnits(words, 10, index + 1);
  const tens = readDigit(words, index, false);
  if (tens === undefined || tens.value === 0) return undefined;
  if (words.id(tens.end) === TENS) return withUnits(words, tens.value * 10, tens.end + 1);
  // the short form: hai mốt, hai lăm
  return tens.value > 1 && isBoundDigit(words, tens.end) ? withUnits(words, tens.value * 10, tens.end) : undefined;
}

/** Adds the digit after the tens: `mười năm` are ten years, `mười lăm` is fifteen. */
function withUnits(words: Words, tens: number, index: number): Small {
  const unit = words.id(index) === FIVE ? undefined : readDigit(words, index, true);
  return unit === undefined || unit.value === 0
    ? { value: tens, end: index }
    : { value: tens + unit.value, end: unit.end };
}

/** The digits after `phẩy`: `không ba` is "03", `hai mươi lăm` is "25". */
function readDecimals(words: Words, index: number): { read: string; end: number } | undefined {
  const tens = readTens(words, index);
  if (tens !== undefined) return { read: String(tens.value), end: tens.end };
  let read = "";
  let end = index;
  for (let digit = digitOf(words, end); digit !== undefined; digit = digitOf(words, end)) {
    read += digit;
    end++;
    if (read.length > LONGEST_DECIMALS) return undefined;
  }
  return read === "" ? undefined : { read, end };
}
