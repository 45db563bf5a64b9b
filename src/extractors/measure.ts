import { isSpelledClock } from "../figures/clock";
import { add, type Decimal, multiply, toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import { isRangeMark } from "../figures/range";
import type { Page } from "../page";
import type { CanonicalMeasure } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { PhraseMatch } from "../text/phrases";
import { CAPITAL, NUMBER, WORD, type Words } from "../text/words";
import { countNouns, notNouns } from "./count-nouns";
import type { Extractor } from "./extractor";
import { type BaseUnit, type MeasureUnit, readQuotient, readUnit } from "./measure-units";
import { isNumberOfName } from "./numbered";
import type { Flow } from "./per";
import { addQuantity } from "./quantity";

/** Measures: `77.3 ha`, `62 tạ/ha`, `5 năm`, `5 tuổi`, `gấp 1,76 lần`. */
export const measure: Extractor = {
  type: "measure",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      if (!page.isFree(figure.first)) continue;
      const found = page.isFree(figure.end) ? measured(page, figure) : undefined;
      if (found === undefined) continue;
      const { value: unit, end } = found;
      const name = words.phrase(figure.end, end);
      const flow: Flow | undefined = LASTING.has(unit.dimension) ? undefined : "yield";
      const fraction = figure.max === undefined ? fractionBehind(words, end) : undefined;
      const whole = fraction ? { ...figure, value: add(figure.value, fraction) } : figure;
      const unitSpan = { start: figure.first, end: fraction ? end + 1 : end, flow };
      addQuantity(page, "measure", whole, unitSpan, (record, { value, max, of }) => {
        record.unit = name;
        if (unit.code !== undefined) record.unitCode = unit.code;
        if (unit.base !== undefined) record.canonical = canonicalOf(value, max, unit.base);
        if (of !== undefined) record.of = toNumber(of);
      });
    }
  },
};

const HALF: number = lexicon.add("rưỡi");
const A_HALF: Decimal = { mantissa: 5, exponent: -1 };
/** Units that may stand where the point would: `1m65`, `2kg5`. */
const POINTS: WordSet = new WordSet(list("m, kg"));
const MOST_DECIMALS = 2;

/** What the token behind a unit adds to the figure: `2 năm rưỡi`, `cao 1m65`; but `3m2`, whose unit it is of. */
function fractionBehind(words: Words, end: number): Decimal | undefined {
  if (words.id(end) === HALF) return A_HALF;
  if (words.kind(end) !== NUMBER || !words.isGlued(end) || !words.is(end - 1, POINTS)) return undefined;
  const digits = words.end(end) - words.start(end);
  if (digits > MOST_DECIMALS || (words.isGlued(end + 1) && words.kind(end + 1) === WORD)) return undefined;
  return { mantissa: Number(words.phrase(end, end + 1)), exponent: -digits };
}

/** Dimensions that no year makes a rate of. */
const LASTING: ReadonlySet<MeasureUnit["dimension"]> = new Set(["time", "age", "multiple", "score", "other"]);

const TIMES: number = lexicon.add("lần");
/** `lần` multiplies after these, and counts events after others: `gấp 1,76 lần`, but `họp 2 lần`. */
const MULTIPLYING: WordSet = new WordSet(list("gấp, tăng, giảm, bằng, cao, lớn, nhiều, hơn, vượt"));
const COMPARED: number = lexicon.add("so");
const COMPARING: WordSet = new WordSet(list("so, hơn"));
const YEAR: number = lexicon.add("năm");
const WITHIN: WordSet = new WordSet(list("trong, suốt"));
const ANY: number = lexicon.add("nào");

/** The unit behind a figure, where it measures. */
function measured(page: Page, figure: Figure): PhraseMatch<MeasureUnit> | undefined {
  const { words } = page;
  const { first, end } = figure;
  if (words.id(end) === TIMES) {
    const multiplies = words.is(first - 1, MULTIPLYING) || words.is(first - 2, MULTIPLYING);
    return multiplies || words.id(end + 1) === COMPARED || isCompared(words, first)
      ? { value: { dimension: "multiple" }, end: end + 1 }
      : undefined;
  }
  const unit = readUnit(words, end) ?? weightOfGold(words, figure);
  if (unit === undefined) return undefined;
  // 12/14 chỉ tiêu, hiệp 2 tấn công: the longer word is meant
  const noun = countNouns.match(words, end);
  const longest = Math.max(noun?.end ?? 0, notNouns.match(words, end)?.end ?? 0);
  // trong 3 ngày hội: how long it lasted, not how many of them
  const isLong = noun?.value === "event" && words.is(first - 1, WITHIN);
  if (longest > unit.end && !isLong) return undefined;
  if (unit.value.dimension === "score" && !isScore(words, figure)) return undefined;
  if (unit.value.dimension === "time" && isOfDate(words, figure, unit.end)) return undefined;
  const quotient = readQuotient(words, unit);
  // 8 m/H. Củ Chi: what another record has is no part of the unit
  return page.isFree(quotient.end - 1) ? quotient : unit;
}

/** `tăng so với năm 2020 là | 1,3 lần`, `cao hơn năm 2019 gần | 1,5 lần`: what is compared with stands between. */
function isCompared(words: Words, first: number): boolean {
  for (let i = first - 1; i > first - FARTHEST_COMPARED; i--) {
    const kind = words.kind(i);
    if (kind !== WORD && kind !== NUMBER) return false;
    if (words.is(i, COMPARING)) return words.is(i - 1, MULTIPLYING);
  }
  return false;
}
/** In tokens: `so với cùng kỳ năm trước là gần`. */
const FARTHEST_COMPARED = 10;

const GOLD: number = lexicon.add("vàng");
const OF_GOLD: WordSet = new WordSet(list("lượng, chỉ"));

/** `dây chuyền vàng 5 chỉ`: the gold may stand before its weight. */
function weightOfGold(words: Words, { first, end }: Figure): PhraseMatch<MeasureUnit> | undefined {
  const isWeight = words.is(end, OF_GOLD) && words.id(first - 1) === GOLD;
  return isWeight ? { value: { dimension: "mass" }, end: end + 1 } : undefined;
}

/**
 * Whether the unit of time names a time, and is not how long something lasts.
 *
 * ```
 * > | khu phố 3 ngày nay   đường 29 Tháng 3   Nghị quyết 18 năm 2017   trong 2 năm 2024 - 2025
 *               ^^^^^^^^            ^^^^^^^^^               ^^^^^^^^              ^^^^^ lasts
 * ```
 */
function isOfDate(words: Words, figure: Figure, end: number): boolean {
  // bằng 1/3 năm ngoái; but trực 24/24 giờ
  if (figure.of !== undefined && toNumber(figure.value) < toNumber(figure.of)) return true;
  if (isNumberOfName(words, figure) || words.case(figure.end) === CAPITAL) return true;
  // chợ Hạ Long 2 ngày nào cũng đông
  if (words.id(end) === ANY || isSpelledClock(words, end)) return true;
  const isNumbered = words.kind(end) === NUMBER && words.end(end) - words.start(end) === 4;
  return words.id(end - 1) === YEAR && isNumbered && !isRangeMark(words, end + 1);
}

const SCORING: WordSet = new WordSet(
  list("đạt, giành, trừ, cộng, được, tăng, giảm, số, hơn, mất, thêm, lên, xuống, còn, mức"),
);

/** `87,5 điểm`, `đạt 23 điểm` score; `ba điểm du lịch` are places. */
function isScore(words: Words, { first, value }: Figure): boolean {
  return value.exponent < 0 || words.is(first - 1, SCORING);
}

function canonicalOf(value: Decimal, max: Decimal | undefined, { unit, factor }: BaseUnit): CanonicalMeasure {
  const low = toNumber(multiply(value, factor));
  return max === undefined ? { value: low, unit } : { min: low, max: toNumber(multiply(max, factor)), unit };
}
