import { lexicon, WordSet } from "../text/lexicon";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { WORD, type Words } from "../text/words";
import { add, type Decimal, integer, isBelow, MILLION, shift, THOUSAND } from "./decimal";
import { readDigits } from "./digits";
import { readSpelled } from "./spelled";

export { numeralHeads } from "./spelled";

/** A numeral that was read: its value, and the token after it. */
export interface Numeral {
  readonly value: Decimal;
  /** Index of the token after the last. */
  readonly end: number;
  /** The power of ten of the scale words that it ends with: 8 for `3 trăm triệu`, 0 where it ends without. */
  readonly scale: number;
  /** Whether it is written with words only: `hai mươi mốt`. */
  readonly spelled: boolean;
  /** Whether it is said the short way, as sums are: `1 triệu rưỡi`, `1tr2`, `bốn triệu sáu`. */
  readonly short: boolean;
}

/** Scale words, as powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  chục: 1, trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9,
}; // biome-ignore format: one row of a table

/** Short scales, only glued to their number: `10k`, `1tr2`. */
const GLUED_SCALES: Readonly<Record<string, number>> = { k: THOUSAND, tr: MILLION };

/** Scale words: `triệu`, `tỷ` … */
export const scaleWords: WordSet = new WordSet(Object.keys(SCALES));
const scales: ReadonlyMap<number, number> = numbered(SCALES);
const gluedScales: ReadonlyMap<number, number> = numbered(GLUED_SCALES);

/** Words that begin like a scale: `năm 2020 tỷ lệ hộ nghèo giảm`. */
const longerWords: PhraseBook<true> = phraseBook(
  "tỷ lệ, tỷ trọng, tỷ suất, tỷ giá, tỷ số, tỷ phú, tỷ mỉ, tỉ lệ, tỉ trọng, tỉ suất, tỉ giá, tỉ số, tỉ phú, tỉ mỉ, triệu tập, triệu hồi",
);

const HALF: number = lexicon.add("rưỡi");
const FIVE: number = lexicon.add("năm");
const FILLER: WordSet = new WordSet(["linh", "lẻ"]);
/** No article counts beyond: what goes on is a game, and its digits would fill the memory. */
const LARGEST = 30;

function numbered(table: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(table).map(([word, power]) => [lexicon.add(word), power]));
}

/**
 * Reads the numeral that starts at token `index`, scale words included.
 *
 * ```
 * > | thu 11 tỷ 708 triệu đồng
 *         ^^^^^^^^^^^^^^^         11 × 10^9, and below that 708 × 10^6
 * > | một nghìn hai trăm tỷ
 *     ^^^^^^^^^^^^^^^^^^^^^       1200, all of it × 10^9
 * ```
 */
export function readNumeral(words: Words, index: number): Numeral | undefined {
  return readBelow(words, index, words.kind(index) === WORD);
}

/** A numeral whose scales are smaller than 10^`limit`: what may follow that scale. */
function readBelow(words: Words, index: number, spelled: boolean, limit = LARGEST): Numeral | undefined {
  const group = spelled ? readSpelled(words, index, limit < LARGEST) : readDigits(words, index);
  if (group === undefined) return undefined;
  let { value, end } = group;
  let scale = 0;
  let short = false;
  for (;;) {
    const power = scaleAt(words, end, spelled);
    if (power === undefined || power >= limit) return { value, end, scale, spelled, short };
    value = shift(value, power);
    if (value.exponent > LARGEST) return undefined;
    scale += power;
    end++;
    const rest = readRest(words, end, spelled, power);
    if (rest === undefined) continue;
    value = add(value, rest.value);
    ({ end, scale, short } = rest);
  }
}

/** Whether a scale word stands at the token: `triệu`, but not the `triệu` of `triệu tập`. */
export function isScale(words: Words, index: number): boolean {
  return words.is(index, scaleWords) && longerWords.match(words, index) === undefined;
}

/** The power of ten of the scale word at a token. */
function scaleAt(words: Words, index: number, spelled: boolean): number | undefined {
  if (isScale(words, index)) return scales.get(words.id(index));
  return !spelled && words.isGlued(index) ? gluedScales.get(words.id(index)) : undefined;
}

/**
 * What follows a scale word and belongs below it.
 *
 * ```
 * > | 11 tỷ 708 triệu   2 tỷ rưỡi   1tr2   bốn triệu sáu   hai trăm linh năm
 *           ^^^^^^^^^        ^^^^^     ^              ^^^            ^^^^^^^^
 * ```
 */
function readRest(words: Words, index: number, spelled: boolean, power: number): Numeral | undefined {
  const short = (digits: Decimal, lower: number, end: number): Numeral => {
    return { value: shift(digits, power - lower), end, scale: power, spelled, short: true };
  };
  if (words.id(index) === HALF) return short(integer(5), 1, index + 1);

  const isFilled = spelled && words.is(index, FILLER);
  const start = isFilled ? index + 1 : index;
  const rest = readBelow(words, start, spelled, power);
  if (rest === undefined || !isBelow(rest.value, power)) return undefined;
  // 5 nghìn, 3 nghìn: as large a scale behind it begins another numeral
  if (scaleAt(words, rest.end, spelled) === power) return undefined;
  if (rest.scale > 0 || isFilled) return rest;
  if (rest.value.exponent !== 0) return undefined;

  if (spelled) {
    // hai nghìn mười is 2010, hai nghìn ba 2300; hai nghìn năm are years
    const digit = rest.end === start + 1 && rest.value.mantissa < 10;
    if (!digit) return rest;
    return words.id(start) === FIVE || rest.value.mantissa === 0 ? undefined : short(rest.value, 1, rest.end);
  }
  const digits = words.end(start) - words.start(start);
  if (words.isGlued(start)) return digits <= power ? short(rest.value, digits, rest.end) : undefined;
  // 215 nghìn 400, 1 triệu 500.000: down to the unit
  const isInFull = power === THOUSAND ? digits === THOUSAND : power >= MILLION && rest.value.mantissa >= 1000;
  return isInFull ? rest : undefined;
}
