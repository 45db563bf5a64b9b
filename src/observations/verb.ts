import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { NUMBER, type Words } from "../text/words";
import type { Stretch } from "./fact";
import { isInName } from "./noun-phrase";
import { EQUALS, indicatorHeads, relationVerbs, spans, type VerbMeaning } from "./vocabulary";

/** A verb and what it says of the figure after it. */
export interface Verb extends Stretch {
  readonly meaning: VerbMeaning;
}

/** `tăng`, `giảm`: by how much. */
export function isOfChange(verb: Verb | undefined): boolean {
  return verb?.meaning === "up" || verb?.meaning === "down";
}

/** Words between a verb and its figure: qualifiers, manner, rate. */
export const SOFT: WordSet = new WordSet(
  list(
    `hơn, trên, gần, khoảng, dưới, từ, ước, xấp, xỉ, chừng, tầm, mức, bình, quân, trung, hằng, hàng, mỗi, năm, tháng, thêm, cả, khá, cao, chỉ, tối, thiểu, đa, ít, nhất, không, quá, tới, đến, nhiều, mạnh, nhanh, sâu, đều, lần, lượt`,
  ),
);
/** Nouns that make a noun of the verb after them: `tốc độ tăng`, `tỷ lệ giảm`. */
const NOMINAL: WordSet = new WordSet(list("độ, lệ, suất, mức, gia"));

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
