import type { Relation } from "../records";
import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { NUMBER, type Words } from "../text/words";
import { type Basis, THAN } from "./basis";
import { closingBracket } from "./brackets";
import type { Fact } from "./fact";
import { namesTarget } from "./noun-phrase";
import { isOfChange, type Verb } from "./verb";
import { FROM, HAVING, spans, TURN } from "./vocabulary";

/** The relation that verb and basis give. */
export function relationOf(
  words: Words,
  fact: Fact,
  previous: Fact | undefined,
  verb: Verb | undefined,
  basis: Basis | undefined,
): Relation {
  if (isPartOfAll(words, fact, verb)) return "level";
  switch (verb?.meaning) {
    case "over":
      if (basis === undefined && passes(fact, previous)) return "level";
      return isPast(words, basis) ? "increase" : "excess";
    case "under":
      // còn thiếu 25 trường: what is wanting, where nothing says of which plan
      if (basis === undefined && fact.record.type === "count") return "level";
      return isPast(words, basis) ? "decrease" : "shortfall";
    case "up":
      if (isStartOfChange(words, fact) || isBound(words, verb, basis)) return "level";
      if (basis?.isTarget !== true) return "increase";
      // gấp 1,8 lần chỉ tiêu: how much of it was reached; tăng 4 lần so với dự toán ban đầu: how it has grown
      if (isMultiple(fact))
        return firstOf(words, verb.from, verb.to, TIMES_AS_MUCH) === undefined ? "increase" : "attainment";
      return "excess";
    case "down":
      if (isStartOfChange(words, fact) || isBound(words, verb, basis)) return "level";
      return basis?.isTarget ? "shortfall" : "decrease";
    default:
      return basis?.isTarget && (fact.record.type === "percentage" || isMultiple(fact)) ? "attainment" : "level";
  }
}

/** `trường có nhiều hơn 5 lớp`: how many there are; but `năm nay có nhiều hơn năm trước 5 lớp`. */
function isBound(words: Words, verb: Verb, basis: Basis | undefined): boolean {
  return basis === undefined && words.id(verb.from + 1) === THAN && words.id(verb.from - 1) === HAVING;
}

/** `lượng mưa có nơi vượt 100 mm`: how much there was; but `đạt 5.000 tấn, vượt 200 tấn`. */
function passes({ record }: Fact, previous: Fact | undefined): boolean {
  if (record.type !== "measure" || record.unit === MULTIPLE) return false;
  const told = previous?.record;
  return told?.type !== "measure" || told.unit !== record.unit || (told.value ?? 0) < (record.value ?? 0);
}

const TIMES_AS_MUCH: WordSet = new WordSet(["gấp"]);

/** `1,8 lần` */
function isMultiple({ record }: Fact): boolean {
  return record.type === "measure" && record.unit === MULTIPLE;
}
const MULTIPLE = "lần";

/** `vượt 16/17 chỉ tiêu`: so many of them, and no excess; but `giảm 3/12 hộ nghèo`. */
function isPartOfAll(words: Words, { record, unit }: Fact, verb: Verb | undefined): boolean {
  if (record.type !== "count") return false;
  if (namesTarget(words, unit)) return true;
  return record.of !== undefined && !isOfChange(verb);
}

/** `vượt 12 đàn so với cùng kỳ`: against a past time, and no target. */
function isPast(words: Words, basis: Basis | undefined): boolean {
  if (basis === undefined || basis.isTarget) return false;
  return firstOf(words, basis.from, basis.to, PAST) !== undefined;
}
const PAST: WordSet = new WordSet(list("kỳ, kì, năm, tháng, quý, trước, ngoái"));

/** `tăng từ [63 triệu] lên 112 triệu`: the first figure is where it was. */
function isStartOfChange(words: Words, fact: Fact): boolean {
  let first = fact.from;
  while (words.is(first - 1, BOUNDING)) first--;
  if (words.id(first - 1) !== FROM) return false;
  const at = closingBracket(words, fact.to, words.length) ?? fact.to;
  // từ 5% trở lên: a bound and no change
  for (let i = at; i < at + FARTHEST_END && !words.isMark(i, ";"); i++) {
    if (words.kind(i) === NUMBER && !words.is(i - 1, spans)) return false;
    if (words.is(i, ONWARD) && words.id(i - 1) !== TURN) return true;
  }
  return false;
}
const BOUNDING: WordSet = new WordSet(list("trên, dưới, hơn, gần, khoảng"));
/** No more tokens stand between the start of a change and what leads to its end: `từ 10% ở đầu nhiệm kỳ | xuống`. */
const FARTHEST_END = 7;
/** How what leads to the end of a change begins: `lên`, `xuống còn`. */
const ONWARD: WordSet = new WordSet(list("lên, xuống, còn, đến, tới, hiện, nay"));
