import type { Relation } from "../records";
import { isDash } from "../text/dash";
import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { MARK, NUMBER, type Words } from "../text/words";
import { closingBracket } from "./brackets";
import type { Fact, Stretch } from "./fact";
import { isInName, namesTarget } from "./noun-phrase";
import {
  AGAINST,
  AND,
  actors,
  EQUALS,
  FROM,
  GIVEN,
  indicatorHeads,
  relationVerbs,
  spans,
  TURN,
  targetCues,
  type VerbMeaning,
  WITH,
} from "./vocabulary";

/** A verb and what it says of the figure after it. */
export interface Verb extends Stretch {
  readonly meaning: VerbMeaning;
}

/** `tăng`, `giảm`: by how much. */
export function isChange(verb: Verb | undefined): boolean {
  return verb?.meaning === "up" || verb?.meaning === "down";
}

/** Words between a verb and its figure: qualifiers, manner, rate. */
const SOFT: WordSet = new WordSet(
  list(
    `hơn, trên, gần, khoảng, dưới, từ, ước, xấp, xỉ, chừng, tầm, mức, bình, quân, trung, hằng, hàng, mỗi, năm, tháng, thêm, cả, khá, cao, chỉ, tối, thiểu, đa, ít, nhất, không, quá, tới, đến, nhiều, mạnh, nhanh, sâu, đều, lần, lượt`,
  ),
);
/** Nouns that make a noun of the verb after them: `tốc độ tăng`, `tỷ lệ giảm`. */
const NOMINAL: WordSet = new WordSet(list("độ, lệ, suất, mức, gia"));
const ONWARD: WordSet = new WordSet(list("lên, xuống, còn, đến, tới, hiện, nay"));

/**
 * The verb nearest before a figure, with only qualifiers between; `to` is then where the figure or its qualifiers begin.
 *
 * ```
 * > | tỷ lệ hộ nghèo giảm còn dưới 0,5%
 *                    ^^^^^^^^ level
 * ```
 */
export function verbBefore(words: Words, from: number, first: number): Verb | undefined {
  for (let to = first; to > from; to--) {
    const verb = relationVerbs.matchBefore(words, to);
    if (verb !== undefined && verb.end >= from && !isNominal(words, verb.end, verb.value) && !isInName(words, verb.end))
      return { from: verb.end, to, meaning: verb.value };
    // tăng bình quân 5 năm 11,6%: over how many years
    if (!words.is(to - 1, SOFT) && !(words.kind(to - 1) === NUMBER && words.is(to, spans))) return undefined;
  }
  return undefined;
}

/** `tốc độ | tăng`, `gia | tăng`, `mặt | bằng`; but `trường chuẩn quốc gia | tăng 1 trường`, `tỷ lệ | đạt 95%`. */
function isNominal(words: Words, verb: number, meaning: VerbMeaning): boolean {
  if (meaning === "level") return words.id(verb) === EQUALS && words.is(verb - 1, EVEN);
  return words.is(verb - 1, NOMINAL) && !words.is(verb - 2, BEFORE_GIA);
}
/** What is even: `mặt bằng`, `đồng bằng`, `công bằng`. */
const EVEN: WordSet = new WordSet(list("mặt, đồng, công, cân, thăng"));
const BEFORE_GIA: WordSet = new WordSet(list("quốc, chuyên, tham"));

/** Where the qualifiers and small words before a figure begin. */
export function softStart(words: Words, from: number, first: number): number {
  let start = first;
  while (
    start > from &&
    words.is(start - 1, SOFT) &&
    !isOfHead(words, start) &&
    endingSoftly.matchBefore(words, start) === undefined
  )
    start--;
  return start;
}

/** `chi bộ trong sạch vững mạnh | 80%`, `ngân sách cấp trên | hơn 196 tỷ đồng`: no manner, but the end of a word. */
const endingSoftly: PhraseBook<true> = phraseBook(
  "vững mạnh, lớn mạnh, khỏe mạnh, cấp trên, thu nhập bình quân, thu nhập trung bình, lương bình quân, tuổi đời bình quân",
);

/** Whether a head begins or ends with the word before `end`: `mức`, `độ sâu`. */
function isOfHead(words: Words, end: number): boolean {
  return indicatorHeads.match(words, end - 1) !== undefined || indicatorHeads.matchBefore(words, end) !== undefined;
}

/** What a change or an attainment is against. */
export interface Basis extends Stretch {
  readonly text: string;
  /** A plan or target, and no past time. */
  readonly isTarget: boolean;
}

/** The basis right of a figure: `so với mục tiêu đại hội`, `kế hoạch`. */
export function basisAfter(words: Words, figureEnd: number, limit: number): Basis | undefined {
  // vượt từ 3% trở lên | so với dự toán
  const to = bounds.match(words, figureEnd)?.end ?? figureEnd;
  let start = to;
  const compares = words.id(start) === AGAINST;
  if (compares) start = afterAgainst(words, start);
  const target = namesTarget(words, start) || namesTarget(words, to) || isAssigned(words, start, limit);
  if (!compares && !target) return undefined;
  let end = start;
  while (end < limit && !parts(words, end) && end - start < LONGEST_BASIS && !endsBasis(words, end)) end++;
  // nhiệm kỳ 2020 – | 2022: whatever its length, it ends with no half of a time
  while (end < limit && (words.kind(end - 1) === MARK || (words.kind(end) === MARK && !parts(words, end)))) end++;
  if (words.id(end - 1) === AND) end--;
  return end > start ? { from: start, to: end, text: words.phrase(start, end), isTarget: target } : undefined;
}

/** What a figure is the least or the most of: `3% trở lên`, `chỉ tiêu trở lên`. */
const bounds: PhraseBook<true> = phraseBook("trở lên, trở xuống");

/** Whether a mark ends what is compared with: any but those within a day or between years, `tháng 12/2019`, `giai đoạn 2010- 2015`. */
function parts(words: Words, index: number): boolean {
  if (words.kind(index) !== MARK) return false;
  if (words.kind(index - 1) !== NUMBER || words.kind(index + 1) !== NUMBER) return true;
  if (!isDash(words, index) && !words.isMark(index, "/")) return true;
  const isYear = words.end(index + 1) - words.start(index + 1) === 4;
  return !isYear && !(words.isGlued(index) && words.isGlued(index + 1));
}

/** `đạt 73% kế hoạch | nhưng đây là nỗ lực rất lớn`, `đạt 93% dự toán | và tăng 23%`, `so với năm trước | .`; but `so với giai đoạn 2010- 2015` */
function endsBasis(words: Words, index: number): boolean {
  if (words.kind(index) === MARK) return words.kind(index - 1) !== NUMBER || words.kind(index + 1) !== NUMBER;
  return words.is(index, PARTING) || bounds.match(words, index) !== undefined || joinsMore(words, index);
}

/** `đạt 93% dự toán | và tăng 23%`, `so với dự toán | và thu nhập tăng 9%` */
function joinsMore(words: Words, index: number): boolean {
  if (words.id(index) !== AND) return false;
  const next = index + 1;
  return (
    relationVerbs.match(words, next) !== undefined ||
    indicatorHeads.match(words, next) !== undefined ||
    targetCues.match(words, next) !== undefined
  );
}

const PARTING: WordSet = new WordSet(list("là, nhưng, mà, nhờ, vì, song, từ, đây"));

/** `đạt 129% HĐND phường giao`: what a body has given to be done. */
function isAssigned(words: Words, from: number, limit: number): boolean {
  const body = actors.match(words, from);
  if (body === undefined) return false;
  const end = Math.min(limit, body.end + LONGEST_BODY);
  for (let i = body.end; i < end && words.kind(i) !== MARK; i++) if (words.id(i) === GIVEN) return true;
  return false;
}
/** No more tokens stand between the kind of a body and `giao`. */
const LONGEST_BODY = 5;

/** The basis left of the verb: `so với cùng kỳ giảm 13 vụ`, `So với năm 2019, tăng 5%`. */
export function basisBefore(words: Words, from: number, verb: Verb | undefined): Basis | undefined {
  if (verb === undefined || verb.meaning === "have" || verb.meaning === "level") return undefined;
  const to = words.isMark(verb.from - 1, ",") ? verb.from - 1 : verb.from;
  for (let i = to - 1; i >= from && to - i < LONGEST_BASIS && !parts(words, i); i--) {
    if (joinsMore(words, i)) return undefined;
    // giá so sánh năm 2010: prices, and nothing that is compared with
    if (words.id(i) !== AGAINST || words.id(i - 1) === PRICE) continue;
    const start = afterAgainst(words, i);
    if (start >= to) return undefined;
    const isTarget = namesTarget(words, start);
    let end = isTarget ? to : beforeHead(words, start, to);
    // so với tháng trước thì tăng 2 vụ
    if (words.id(end - 1) === THEN && end - 1 > start) end--;
    return { from: start, to: end, text: words.phrase(start, end), isTarget };
  }
  return openingBasis(words, from, to);
}

/** `so với cùng kỳ năm trước | số vụ tăng`: what is compared ends what it is compared with. */
function beforeHead(words: Words, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (indicatorHeads.match(words, i) !== undefined) return i;
  return to;
}

/** `So với năm 2021, | số vụ trộm cắp giảm 12 vụ` */
export function openingBasis(words: Words, from: number, to: number): Basis | undefined {
  if (words.id(from) !== AGAINST) return undefined;
  const start = afterAgainst(words, from);
  for (let end = start; end < Math.min(to, from + LONGEST_BASIS); end++) {
    if (words.isMark(end, ","))
      return { from: start, to: end, text: words.phrase(start, end), isTarget: namesTarget(words, start) };
  }
  return undefined;
}
const THEN: number = lexicon.add("thì");
const PRICE: number = lexicon.add("giá");
/** No phrase that a change is against is longer than this. */
const LONGEST_BASIS = 10;

/** `so với đầu năm 14 hộ`: the time is the basis's own. */
const TIMES: WordSet = new WordSet(list("năm, tháng, kỳ, quý"));

/** A verb with what it compares with, both left of the figure. */
export interface Comparison {
  readonly verb: Verb;
  readonly basis: Basis;
}

/**
 * The verb of comparison that its basis parts from the figure.
 *
 * ```
 * > | vượt dự toán thành phố giao hơn 4,5%
 *     ^^^^ verb                  ^ its end
 *          ^^^^^^^^^^^^^^^^^^^^^^ basis
 * ```
 */
export function comparisonBefore(words: Words, from: number, first: number): Comparison | undefined {
  let end = first;
  while (end > from && words.is(end - 1, SOFT) && !words.is(end - 1, TIMES)) end--;
  for (let i = end - 1; i > from && end - i <= LONGEST_BASIS && !parts(words, i); i--) {
    const compares = words.id(i) === AGAINST;
    const isTarget = namesTarget(words, compares ? afterAgainst(words, i) : i);
    // cao hơn năm trước 0,5%
    const isTime = words.id(i - 1) === THAN && words.is(i, PAST_TIMES);
    if (!compares && !isTarget && !isTime) continue;
    const verb = relationVerbs.matchBefore(words, i);
    if (verb === undefined || verb.end < from || verb.value === "level" || verb.value === "have") continue;
    const start = compares ? afterAgainst(words, i) : i;
    if (start >= end) return undefined;
    return {
      verb: { from: verb.end, to: end, meaning: verb.value },
      basis: { from: start, to: end, text: words.phrase(start, end), isTarget },
    };
  }
  return undefined;
}

export const THAN: number = lexicon.add("hơn");
/** How the times begin that a comparison is with: `cùng kỳ`, `năm trước`, `đầu nhiệm kỳ`. */
const PAST_TIMES: WordSet = new WordSet(list("vụ, năm, cùng, tháng, quý, đầu, cuối, nhiệm, giai"));

/** The token after `so với`, or after a `so` alone. */
function afterAgainst(words: Words, index: number): number {
  return words.id(index + 1) === WITH ? index + 2 : index + 1;
}

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
      if (isStartOfChange(words, fact)) return "level";
      if (basis?.isTarget !== true) return "increase";
      // gấp 1,8 lần chỉ tiêu: how much of it was reached; tăng 4 lần so với dự toán ban đầu: how it has grown
      if (isMultiple(fact))
        return firstOf(words, verb.from, verb.to, TIMES_AS_MUCH) === undefined ? "increase" : "attainment";
      return "excess";
    case "down":
      if (isStartOfChange(words, fact)) return "level";
      return basis?.isTarget ? "shortfall" : "decrease";
    default:
      return basis?.isTarget && (fact.record.type === "percentage" || isMultiple(fact)) ? "attainment" : "level";
  }
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
  return record.of !== undefined && verb?.meaning !== "up" && verb?.meaning !== "down";
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
    if (words.kind(i) === NUMBER && !words.is(i - 1, TIMES)) return false;
    if (words.is(i, ONWARD) && words.id(i - 1) !== TURN) return true;
  }
  return false;
}
const BOUNDING: WordSet = new WordSet(list("trên, dưới, hơn, gần, khoảng"));
/** No more tokens stand between the start of a change and what leads to its end: `từ 10% ở đầu nhiệm kỳ | xuống`. */
const FARTHEST_END = 7;
