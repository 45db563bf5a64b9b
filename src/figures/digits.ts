import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MARK, NUMBER, type Words } from "../text/words";
import { type Decimal, fromDigits, integer } from "./decimal";

/** A number without scale words, and the token after it. */
export interface Group {
  readonly value: Decimal;
  readonly end: number;
}

const GROUP = 3;
/** `1 250 000` has two groups at least where no word before it measures, and no more than make 10^18. */
const FEWEST_GROUPS = 2;
const MOST_GROUPS = 5;
/** Longer runs of digits are accounts and codes. */
const LONGEST = 30;
const SAFE_DIGITS = 15;

/** Reads the number in figures at a token, also where spaces part its groups of three. */
export function readDigits(words: Words, index: number): Group | undefined {
  if (words.kind(index) !== NUMBER) return undefined;
  const spaced = readSpaced(words, index) ?? readParted(words, index);
  if (spaced !== undefined) return spaced;
  const value = parseDigits(words.text, words.start(index), words.end(index));
  return value && { value, end: index + 1 };
}

/**
 * Groups of three with a space between.
 *
 * ```
 * > | trị giá 1 250 000 đồng
 *             ^^^^^^^^^
 * ```
 */
function readSpaced(words: Words, index: number): Group | undefined {
  const { text } = words;
  const first = words.start(index);
  if (!isGroup(words, index + 1) || words.end(index) - first > GROUP || text.charAt(first) === "0") return undefined;
  let end = index + 2;
  while (end - index <= MOST_GROUPS + 1 && isGroup(words, end)) end++;
  const groups = end - index - 1;
  // có 1 250 hộ; but phường 1 250 hộ
  const fewest = words.is(index - 1, MEASURING) ? 1 : FEWEST_GROUPS;
  if (groups < fewest || groups > MOST_GROUPS) return undefined;
  const value = parseDigits(text.slice(first, words.end(end - 1)).replaceAll(" ", ""));
  return value && { value, end };
}

/** Words right before a figure, by which a point behind it ends neither a sentence nor the number of a list. */
const MEASURING: WordSet = new WordSet(
  list("đạt, trên, hơn, gần, khoảng, dưới, được, lên, xuống, còn, là, với, thu, chi, tăng, giảm, có"),
);

/** A zero counts nothing: what stands behind its comma are its decimals. */
function isZero(words: Words, index: number): boolean {
  return words.end(index) - words.start(index) === 1 && words.text.charAt(words.start(index)) === "0";
}

/**
 * One group behind a point and a stray space, or decimals behind a comma and one.
 *
 * ```
 * > | đạt trên 1. 357 tỷ đồng   12 .500 con   giảm còn 0 ,68%   đạt 98 ,5%   đạt 98, 5%
 *              ^^^^^^           ^^^^^^^                ^^^^^        ^^^^^        ^^^^^
 * ```
 */
function readParted(words: Words, index: number): Group | undefined {
  const mark = index + 1;
  const rest = index + 2;
  if (words.kind(mark) !== MARK || words.kind(rest) !== NUMBER || words.isGlued(mark) === words.isGlued(rest)) {
    return undefined;
  }
  const isJoined = words.isMark(mark, ",") ? areDecimals(words, index, rest) : isLastGroup(words, index, rest);
  if (!isJoined) return undefined;
  const sign = words.phrase(mark, rest);
  const value = parseDigits(words.phrase(index, mark) + sign + words.phrase(rest, rest + 1));
  return value && { value, end: rest + 1 };
}

const MOST_DECIMALS = 2;

function areDecimals(words: Words, index: number, rest: number): boolean {
  if (words.isGlued(rest) && isZero(words, index)) return true;
  const isShort = words.end(rest) - words.start(rest) <= MOST_DECIMALS;
  return isShort && words.is(index - 1, MEASURING) && words.isMark(rest + 1, "%");
}

function isLastGroup(words: Words, index: number, rest: number): boolean {
  if (!words.isMark(index + 1, ".") || words.end(rest) - words.start(rest) !== GROUP) return false;
  return words.isGlued(rest) || (isGroup(words, rest) && words.is(index - 1, MEASURING));
}

/** Whether the token is three digits, one space after the number before it. */
function isGroup(words: Words, index: number): boolean {
  return (
    words.kind(index) === NUMBER &&
    words.end(index) - words.start(index) === GROUP &&
    words.start(index) - words.end(index - 1) === 1
  );
}

/**
 * The value of a number as typed: `1.089` and `1,089,000` are grouped, `14,99` and `77.3` have decimals.
 * Undefined for what is no number: `1.2.3`.
 */
function parseDigits(text: string, start = 0, end: number = text.length): Decimal | undefined {
  if (end - start > SAFE_DIGITS) return end - start > LONGEST ? undefined : parseGroups(text.slice(start, end));
  let value = 0;
  let mark = end;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit >= 0) value = value * 10 + digit;
    // a second point or comma
    else if (mark < end) return parseGroups(text.slice(start, end));
    else mark = i;
  }
  if (mark === end) return integer(value);
  const decimals = end - mark - 1;
  const isGroup =
    decimals === GROUP && text.charCodeAt(mark) === POINT && mark - start <= GROUP && text.charCodeAt(start) !== ZERO;
  return isGroup ? integer(value) : { mantissa: value, exponent: -decimals };
}

const ZERO = 0x30;
const POINT = 0x2e;
const vietnamese = /^(?!0)\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const english = /^(?!0)\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const decimal = /^\d+[.,]\d+$/;

/** The value of a long number, or one with several points and commas. */
function parseGroups(number: string): Decimal | undefined {
  const point = pointOf(number);
  if (point === undefined) return undefined;
  const whole = number.slice(0, point).replaceAll(/[.,]/g, "");
  const decimals = number.slice(point + 1);
  return fromDigits(whole + decimals, decimals.length);
}

/** Where the decimals begin, the end of the number where it has none. */
function pointOf(number: string): number | undefined {
  const end = number.length;
  const after = (mark: string): number => {
    const at = number.indexOf(mark);
    return at < 0 ? end : at;
  };
  if (/^\d+$/.test(number)) return end;
  if (vietnamese.test(number)) return after(",");
  if (english.test(number)) return after(".");
  return decimal.test(number) ? number.search(/[.,]/) : undefined;
}
