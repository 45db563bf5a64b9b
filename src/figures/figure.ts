import type { Quantity } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { type Decimal, exactDigits, negate, shift, toNumber } from "./decimal";
import { type Numeral, numeralHeads, readNumeral } from "./numeral";

/** A figure of the article: one number, a range, or a ratio, without the unit that follows it. */
export interface Figure {
  /** Token of the first digit, spelled numeral, or minus sign. */
  readonly first: number;
  /** Token after the last numeral; the unit starts here. */
  readonly end: number;
  readonly value: Decimal;
  /** Upper end of a range. */
  readonly max?: Decimal;
  /** The whole of a ratio. */
  readonly of?: Decimal;
  readonly spelled: boolean;
  /** Power of ten of its last scale words: 9 for `5 tỷ`. */
  readonly scale: number;
}

const DASHES = "-–—‑−~";
const UNTIL: WordSet = new WordSet(["đến", "tới"]);
const NOT: number = lexicon.add("không");
const MINUS: number = lexicon.add("âm");
/** Longest unit that may be said twice in a range: `10 triệu đồng đến 12 triệu đồng`. */
const LONGEST_UNIT = 3;

/** Every figure of the article, in order, of the tokens that `isFree` lets through. */
export function findFigures(words: Words, isFree: (index: number) => boolean): Figure[] {
  const figures: Figure[] = [];
  let index = 0;
  while (index < words.length) {
    const kind = words.kind(index);
    const starts = kind === NUMBER || (kind === WORD && words.is(index, numeralHeads));
    const figure = starts && isFree(index) ? readFigure(words, index, isFree) : undefined;
    if (figure === undefined) {
      index = kind === NUMBER ? afterNumber(words, index) : index + 1;
    } else {
      figures.push(figure);
      index = figure.end;
    }
  }
  return figures;
}

function readFigure(words: Words, index: number, isFree: (index: number) => boolean): Figure | undefined {
  if (isPartOfCode(words, index) || isPhoneNumber(words, index)) return undefined;
  const numeral = readNumeral(words, index);
  // "không" is the word for not, unless decimals follow it
  if (numeral === undefined || (words.id(index) === NOT && numeral.end === index + 1)) return undefined;
  const { spelled, scale } = numeral;

  const of =
    numeral.scale === 0 && !spelled && words.isMark(numeral.end, "/") ? numberAt(words, numeral.end + 1) : undefined;
  if (of !== undefined && isFree(numeral.end + 1)) {
    // 12/14 chỉ tiêu; but 2/3/2020 is none
    if (words.isMark(of.end, "/") && words.kind(of.end + 1) === NUMBER) return undefined;
    return { first: index, end: of.end, value: numeral.value, of: of.value, spelled, scale: of.scale };
  }

  const upper = readUpper(words, numeral, isFree);
  if (upper !== undefined) {
    // 10 - 12 tỷ: the scale said once serves both
    const low = numeral.scale === 0 ? shift(numeral.value, upper.scale) : numeral.value;
    const value = toNumber(low) < toNumber(upper.value) ? low : numeral.value;
    if (toNumber(value) < toNumber(upper.value)) {
      return { first: index, end: upper.end, value, max: upper.value, spelled, scale: upper.scale };
    }
  }
  const sign = signBefore(words, index);
  return {
    first: sign ?? index,
    end: numeral.end,
    value: sign === undefined ? numeral.value : negate(numeral.value),
    spelled,
    scale,
  };
}

/**
 * The upper end of a range, across a dash or `đến`, the unit said once or twice.
 *
 * ```
 * > | đạt từ 86,48% đến 91,89%
 *            ^^^^^^^^^^^^^^^^^
 * ```
 */
function readUpper(words: Words, lower: Numeral, isFree: (index: number) => boolean): Numeral | undefined {
  for (let unit = 0; unit <= LONGEST_UNIT; unit++) {
    const connector = lower.end + unit;
    const isDash = words.kind(connector) === MARK && DASHES.includes(words.text.charAt(words.start(connector)));
    if (!isDash && !words.is(connector, UNTIL)) continue;
    if (!isFree(connector + 1)) return undefined;
    const upper = readNumeral(words, connector + 1);
    if (upper === undefined || upper.spelled !== lower.spelled) return undefined;
    for (let i = 0; i < unit; i++) {
      if (!sameToken(words, lower.end + i, upper.end + i)) return undefined;
    }
    return upper;
  }
  return undefined;
}

function numberAt(words: Words, index: number): Numeral | undefined {
  return words.kind(index) === NUMBER ? readNumeral(words, index) : undefined;
}

function sameToken(words: Words, a: number, b: number): boolean {
  if (words.kind(a) !== words.kind(b)) return false;
  if (words.id(a) !== 0 || words.id(b) !== 0) return words.id(a) === words.id(b);
  return words.phrase(a, a + 1).toLowerCase() === words.phrase(b, b + 1).toLowerCase();
}

/** `K1`, `Covid-19`, `QL-1A`: a number that is glued to letters before it is no figure. */
function isPartOfCode(words: Words, index: number): boolean {
  if (words.kind(index) !== NUMBER) return false;
  if (!words.isGlued(index)) return false;
  const before = index - 1;
  if (words.kind(before) === WORD) return words.end(before) - words.start(before) <= 3;
  // Covid-19, and the end of 3-2, which is no range
  return words.isMark(before, "-") && words.isGlued(before) && words.kind(before - 1) !== MARK;
}

/** `0939.123.456`, `0292 3822 123`: nine digits or more from a zero on. */
function isPhoneNumber(words: Words, index: number): boolean {
  if (words.kind(index) !== NUMBER || words.text.charAt(words.start(index)) !== "0") return false;
  const end = afterNumber(words, index);
  let digits = 0;
  for (let i = index; i < end; i++) digits += words.end(i) - words.start(i);
  return digits >= 9;
}

/** The token after a run of numbers with only a space, dot or dash between: the groups of a phone number. */
function afterNumber(words: Words, index: number): number {
  if (words.text.charAt(words.start(index)) !== "0") return index + 1;
  let end = index + 1;
  for (;;) {
    const next = words.isMark(end, ".") || words.isMark(end, "-") ? end + 1 : end;
    if (words.kind(next) !== NUMBER || words.start(next) - words.end(end - 1) > 1) return end;
    end = next + 1;
  }
}

/** The token of `-` or `âm` that makes the figure negative. */
function signBefore(words: Words, index: number): number | undefined {
  const sign = index - 1;
  if (words.id(sign) === MINUS && words.case(sign) === SMALL) return sign;
  const isDash = words.isMark(sign, "-") || words.isMark(sign, "−");
  // a sign clings to its number and to nothing before it
  if (!isDash || !words.isGlued(index) || words.isGlued(sign)) {
    const bracketed = isDash && words.isGlued(index) && words.isMark(sign - 1, "(");
    return bracketed ? sign : undefined;
  }
  const before = words.kind(sign - 1);
  return before === WORD ? sign : undefined;
}

/** The fields of a quantity that the figure gives. */
export function quantityOf(figure: Figure): Quantity {
  const value = toNumber(figure.value);
  if (figure.max !== undefined) return { min: value, max: toNumber(figure.max) };
  const exact = exactDigits(figure.value);
  return exact === undefined ? { value } : { value, exact };
}
