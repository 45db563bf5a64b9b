import { toNumber } from "../figures/decimal";
import { type Figure, quantityOf } from "../figures/figure";
import type { CanonicalMeasure } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { NUMBER, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import type { Extractor } from "./extractor";
import { type MeasureUnit, measureUnits, SQUARES } from "./measure-units";
import { perField, readPer } from "./per";
import { qualifierOf } from "./qualifier";

/** Measures: `77.3 ha`, `62 tạ/ha`, `5 năm`, `5 tuổi`, `gấp 1,76 lần`. */
export const measure: Extractor = {
  type: "measure",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      const found = readUnit(words, figure);
      if (found === undefined) continue;
      const per = readPer(words, found.end);
      const end = per?.end ?? found.end;
      const qualifier = qualifierOf(words, figure, end);
      const canonical = canonicalOf(figure, found.unit);
      page.claim({
        type: "measure",
        ...page.span(figure.first, end),
        ...quantityOf(figure),
        unit: words.phrase(figure.end, found.end),
        ...(found.unit.code !== undefined && { unitCode: found.unit.code }),
        ...(canonical && { canonical }),
        ...(figure.of && { of: toNumber(figure.of) }),
        ...(qualifier && { qualifier }),
        ...perField(per?.per),
      });
    }
  },
};

interface FoundUnit {
  readonly unit: MeasureUnit;
  readonly end: number;
}

const TIMES: number = lexicon.add("lần");
/** `lần` multiplies after these, and counts events after others: `gấp 1,76 lần`, but `họp 2 lần`. */
const MULTIPLYING: WordSet = new WordSet(list("gấp, tăng, giảm, bằng, cao, lớn, nhiều, hơn, vượt"));
const COMPARED: WordSet = new WordSet(["so"]);
const CLOCK: WordSet = new WordSet(list("giờ, h, g"));
const AT: WordSet = new WordSet(list("lúc, hồi, vào, khoảng, trước, sau, đến, từ, tới"));
const OF_DAY: WordSet = new WordSet(list("sáng, trưa, chiều, tối, đêm, khuya, ngày, cùng, hôm, rạng"));
/** Nouns that begin like a unit of time: `năm học`, `ngày công`, `tháng lương`. */
const NOT_TIME: WordSet = new WordSet(list("công, lương, hội, lễ"));
const DAY: number = lexicon.add("ngày");

function readUnit(words: Words, figure: Figure): FoundUnit | undefined {
  const { end } = figure;
  const id = words.id(end);
  if (id === TIMES) {
    const multiplies = words.is(figure.first - 1, MULTIPLYING) || words.is(figure.first - 2, MULTIPLYING);
    return multiplies || words.is(end + 1, COMPARED) ? { unit: { dimension: "multiple" }, end: end + 1 } : undefined;
  }
  const squared = readSquared(words, end);
  if (squared !== undefined) return squared;
  const match = measureUnits.match(words, end);
  if (match === undefined) return undefined;
  const { value: unit } = match;
  // 12/14 chỉ tiêu: the longer name is meant
  const noun = countNouns.match(words, end);
  if (noun !== undefined && noun.end > match.end) return undefined;
  if (unit.dimension === "time") {
    if (words.is(end, CLOCK) && isClock(words, figure)) return undefined;
    if (id === DAY && words.is(end + 1, NOT_TIME)) return undefined;
  }
  if (unit.dimension === "score" && !isScore(words, figure)) return undefined;
  return { unit, end: yieldEnd(words, match.end) };
}

/** `m2`, `km²`, `m3`: a unit with its power. */
function readSquared(words: Words, index: number): FoundUnit | undefined {
  if (words.kind(index) !== WORD || !words.isGlued(index + 1)) return undefined;
  const power = words.text.slice(words.start(index + 1), words.end(index + 1));
  const unit = SQUARES.get(
    words.phrase(index, index + 1).toLowerCase() + (power === "²" ? "2" : power === "³" ? "3" : power),
  );
  return unit && { unit, end: yieldEnd(words, index + 2) };
}

const YIELDS: WordSet = new WordSet(list("ha, m, km, kg, sào, mẫu, công, lít, giờ, h, s, giây"));

const SCORING: WordSet = new WordSet(list("đạt, được, tăng, giảm, số, hơn, mất, thêm, lên, xuống, còn, mức"));

/** `87,5 điểm`, `đạt 23 điểm` score; `ba điểm du lịch` are places. */
function isScore(words: Words, { first, value }: Figure): boolean {
  return value.exponent < 0 || words.is(first - 1, SCORING);
}

/** `62 tạ/ha`, `120 km/h`, `45 kg/m2`: a unit over a unit is one unit. */
function yieldEnd(words: Words, end: number): number {
  if (!words.isMark(end, "/") || !words.is(end + 1, YIELDS)) return end;
  const squared = words.isGlued(end + 2) && /^[23²³]$/.test(words.phrase(end + 2, end + 3));
  return squared ? end + 3 : end + 2;
}

/** `lúc 15 giờ`, `7h30`, `19 giờ 30 phút`, `8 giờ sáng` tell the time; `48 giờ` lasts. */
function isClock(words: Words, figure: Figure): boolean {
  const hour = toNumber(figure.value);
  if (hour > 24 || !Number.isInteger(hour)) return false;
  const next = figure.end + 1;
  return words.kind(next) === NUMBER || words.is(figure.first - 1, AT) || words.is(next, OF_DAY);
}

function canonicalOf(figure: Figure, { base }: MeasureUnit): CanonicalMeasure | undefined {
  if (base === undefined) return undefined;
  const convert = (value: number): number => Number((value * base.factor).toPrecision(15));
  const value = convert(toNumber(figure.value));
  return figure.max === undefined
    ? { value, unit: base.unit }
    : { min: value, max: convert(toNumber(figure.max)), unit: base.unit };
}
