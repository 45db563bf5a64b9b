import { lexicon } from "../text/lexicon";
import { NUMBER, SMALL, WORD, type Words } from "../text/words";
import { isChange } from "./change";
import { type Decimal, MILLION, negate, shift, THOUSAND, toNumber } from "./decimal";
import { type Numeral, numeralHeads, readNumeral } from "./numeral";
import { endOfOtherNumber } from "./other-numbers";
import { isOtherWord } from "./other-words";
import { readUpper } from "./range";
import { decimalPoint } from "./spelled";

/** A figure of the article: one number, a range, or a ratio, without the unit that follows it. */
export interface Figure {
  /** Token of the first digit, spelled numeral, or minus sign. */
  readonly first: number;
  /** Token after the last numeral; the unit starts here. */
  readonly end: number;
  readonly value: Decimal;
  /** Upper end of a range. */
  readonly max: Decimal | undefined;
  /** The whole of a ratio. */
  readonly of: Decimal | undefined;
  /** What it was before a change that says its unit once: 11 in `từ 11 xuống 7 thôn`. */
  readonly from: Figure | undefined;
  readonly spelled: boolean;
  /** Power of ten of the scale words that it ends with: 9 for `5 tỷ`. */
  readonly scale: number;
  /** Whether it is said the short way, as sums are: `1 triệu rưỡi`, `1tr2`. */
  readonly short: boolean;
}

const NOT: number = lexicon.add("không");
const MINUS: number = lexicon.add("âm");

/** Every figure of the article, in order, of the tokens that `isFree` lets through. */
export function findFigures(words: Words, isFree: (index: number) => boolean): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  for (const index of words.at(numeralHeads)) {
    if (index < next) continue;
    const other = !isFree(index)
      ? index + 1
      : words.kind(index) === NUMBER
        ? endOfOtherNumber(words, index)
        : undefined;
    const figure = other === undefined ? readFigure(words, index, isFree) : undefined;
    if (figure !== undefined) figures.push(sinceChange(words, figures.at(-1), figure));
    next = other ?? figure?.end ?? index + 1;
  }
  return figures;
}

function sinceChange(words: Words, earlier: Figure | undefined, figure: Figure): Figure {
  if (earlier === undefined || !isChange(words, earlier, figure)) return figure;
  // từ 63 lên 112 triệu đồng: the scale said once serves both
  const isBare = earlier.scale === 0 && earlier.max === undefined;
  return { ...figure, from: isBare ? { ...earlier, value: shift(earlier.value, figure.scale) } : earlier };
}

function readFigure(words: Words, index: number, isFree: (index: number) => boolean): Figure | undefined {
  // "không" is the word for not, unless decimals follow it
  if (words.id(index) === NOT && !words.is(index + 1, decimalPoint)) return undefined;
  const numeral = saidTwice(words, readNumeral(words, index));
  if (numeral === undefined || (numeral.spelled && isOtherWord(words, index, numeral.end))) return undefined;
  // 12/14 chỉ tiêu
  if (words.isMark(numeral.end, "/") && !numeral.spelled && numeral.scale === 0) {
    const whole = words.kind(numeral.end + 1) === NUMBER ? readNumeral(words, numeral.end + 1) : undefined;
    if (whole !== undefined && isFree(numeral.end + 1))
      return figureOf(index, whole, numeral.value, undefined, whole.value);
  }
  return rangeOf(words, index, numeral, readUpper(words, numeral, isFree)) ?? single(words, index, numeral);
}

/** `02 (hai) xã`, `hai (02) xã`: a number said once more, in words or in figures, before its unit. */
function saidTwice(words: Words, numeral: Numeral | undefined): Numeral | undefined {
  if (numeral === undefined || !words.isMark(numeral.end, "(")) return numeral;
  const again = readNumeral(words, numeral.end + 1);
  if (again === undefined || again.spelled === numeral.spelled || !words.isMark(again.end, ")")) return numeral;
  return toNumber(again.value) === toNumber(numeral.value) ? { ...numeral, end: again.end + 1 } : numeral;
}

/** `10 - 12 tỷ`: the scale said once serves both, where the lower end stays the lower; in `950 - 1,05 tỷ` the next lower one does. */
function rangeOf(words: Words, first: number, lower: Numeral, upper: Numeral | undefined): Figure | undefined {
  if (upper === undefined) return undefined;
  const max = toNumber(upper.value);
  let value = lower.scale === 0 ? shift(lower.value, upper.scale) : lower.value;
  if (toNumber(value) >= max) {
    const isOfNext = lower.scale === 0 && upper.scale >= MILLION && toNumber(lower.value) >= THREE_DIGITS;
    value = isOfNext ? shift(lower.value, upper.scale - THOUSAND) : lower.value;
    if (toNumber(value) >= max) value = lower.value;
  }
  // 30 – 30%: a slip, but said of both ends
  const isRange = toNumber(value) < max || (toNumber(value) === max && words.isMark(upper.end, "%"));
  return isRange ? figureOf(first, upper, value, upper.value) : undefined;
}
/** What is said of the next lower scale has three digits. */
const THREE_DIGITS = 100;

function single(words: Words, index: number, numeral: Numeral): Figure {
  const sign = signBefore(words, index);
  return sign === undefined ? figureOf(index, numeral, numeral.value) : figureOf(sign, numeral, negate(numeral.value));
}

/** All figures have the same fields in the same order, which is what makes them quick to read. */
function figureOf(
  first: number,
  { end, spelled, scale, short }: Numeral,
  value: Decimal,
  max?: Decimal,
  of?: Decimal,
): Figure {
  return { first, end, value, max, of, from: undefined, spelled, scale, short };
}

/** The token of `-` or `âm` that makes the figure negative. */
function signBefore(words: Words, index: number): number | undefined {
  const sign = index - 1;
  if (words.id(sign) === MINUS && words.case(sign) === SMALL) return sign;
  if (!words.isGlued(index) || !(words.isMark(sign, "-") || words.isMark(sign, "−"))) return undefined;
  // a sign clings to its number and to nothing before it; a list item begins with a dash too
  const isApart = words.kind(sign - 1) === WORD && !words.isGlued(sign);
  return isApart || words.isMark(sign - 1, "(") ? sign : undefined;
}
