import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { NUMBER, SMALL, WORD, type Words } from "../text/words";
import { endOfClock } from "./clock";
import { isRangeMark } from "./range";

/** Digits from which on a number that begins with a zero is a telephone's. */
const SHORTEST_PHONE = 9;
const NOT_ASCII = /[^a-z]/i;
/** Words before a score: `thắng với tỷ số 3 - 0`. */
const SCORING: WordSet = new WordSet(list("số, thắng, thua, hòa, gỡ"));

/**
 * The token after a number that is no figure: part of a code, a vehicle's, a telephone's, a time of day, a score, a day
 * that no record has. Undefined for a figure.
 *
 * ```
 * > | Covid-19   0912 345 678   lúc 15h30   thắng 3 - 0   2/3/2020
 *           ^^   ^^^^^^^^^^^^       ^^^^^         ^^^^^   ^^^^^^^^
 * ```
 */
export function endOfOtherNumber(words: Words, index: number): number | undefined {
  if (isPartOfCode(words, index) || isPlate(words, index)) return index + 1;
  return endOfPhone(words, index) ?? endOfClock(words, index) ?? endOfScore(words, index) ?? endOfChain(words, index);
}

/** `K1`, `Covid-19`, `QL-1A`, `km156+500`; but `đạt104%` has lost a space. */
function isPartOfCode(words: Words, index: number): boolean {
  const before = index - 1;
  if (!words.isGlued(index)) return false;
  if (words.kind(before) === WORD) return words.case(before) !== SMALL || !isVietnamese(words, before);
  // Covid-19, and the end of 3-2, which is no range
  if (!words.isGlued(before)) return false;
  const kind = words.kind(before - 1);
  return (
    (words.isMark(before, "-") && (kind === WORD || kind === NUMBER)) || (words.isMark(before, "+") && kind === NUMBER)
  );
}

/** Words before the number of a vehicle: `xe đầu kéo`, `ô tô`, `biển số`, by their ends. */
const VEHICLES: WordSet = new WordSet(list("xe, tô, máy, tải, khách, con, buýt, kéo, mooc, ben, số, soát, bks, bs"));
/** Its last digits, with the point that may part them: `1106`, `123.45`. */
const SHORTEST_PLATE = 4;
const LONGEST_PLATE = 6;

/** `xe đầu kéo 57L - 1106`, `xe 57L 1106`: behind a space; what clings to the letters is part of a code anyway. */
function isPlate(words: Words, index: number): boolean {
  const digits = words.end(index) - words.start(index);
  if (digits < SHORTEST_PLATE || digits > LONGEST_PLATE) return false;
  const series = words.isMark(index - 1, "-") ? index - 2 : index - 1;
  const letter = words.kind(series) === NUMBER && words.isGlued(series) ? series - 1 : series;
  const isLetter = words.kind(letter) === WORD && words.end(letter) - words.start(letter) === 1;
  return isLetter && words.isGlued(letter) && words.kind(letter - 1) === NUMBER && words.is(letter - 2, VEHICLES);
}

/** Words without a mark on any letter that figures are glued to; codes have such letters too: `ron95`. */
const UNMARKED: WordSet = new WordSet(list("chi, thu, cho, trong, theo, qua, sau, sang, trao, mua, vay"));

function isVietnamese(words: Words, index: number): boolean {
  return words.is(index, UNMARKED) || NOT_ASCII.test(words.text.slice(words.start(index), words.end(index)));
}

/** `0939.123.456`, `0292 3822 123`: groups with only a space, dot or dash between. */
function endOfPhone(words: Words, index: number): number | undefined {
  if (words.text.charCodeAt(words.start(index)) !== 0x30) return undefined;
  let end = index + 1;
  let digits = words.end(index) - words.start(index);
  for (;;) {
    const next = words.isMark(end, "-") ? end + 1 : end;
    if (words.kind(next) !== NUMBER || words.start(next) - words.end(end - 1) > 1 || hasComma(words, next)) break;
    digits += words.end(next) - words.start(next);
    end = next + 1;
  }
  return digits >= SHORTEST_PHONE ? end : undefined;
}

function hasComma(words: Words, index: number): boolean {
  return words.text.slice(words.start(index), words.end(index)).includes(",");
}

/** `2-1`, `tỷ số 3 - 0`: what goes down from the first number to the second is no range. */
function endOfScore(words: Words, index: number): number | undefined {
  const second = index + 2;
  if (!isRangeMark(words, index + 1) || !isGoal(words, index) || !isGoal(words, second)) return undefined;
  const isFalling = words.text.charCodeAt(words.start(index)) >= words.text.charCodeAt(words.start(second));
  const isGlued = words.isGlued(index + 1) && words.isGlued(second);
  return isFalling && (isGlued || words.is(index - 1, SCORING)) ? second + 1 : undefined;
}

/** `2/3/2020`, `1/2/3`: more than two numbers are no ratio. */
function endOfChain(words: Words, index: number): number | undefined {
  let end = index + 1;
  while (words.isMark(end, "/") && words.kind(end + 1) === NUMBER) end += 2;
  return end > index + 3 ? end : undefined;
}

function isGoal(words: Words, index: number): boolean {
  return words.kind(index) === NUMBER && words.end(index) - words.start(index) === 1;
}
