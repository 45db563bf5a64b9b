import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { MARK, NUMBER, type Words } from "../text/words";
import type { Stretch } from "./fact";
import { namesTarget } from "./noun-phrase";
import { SOFT, type Verb } from "./verb";
import { AGAINST, AND, actors, GIVEN, indicatorHeads, relationVerbs, targetCues, WITH } from "./vocabulary";

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
