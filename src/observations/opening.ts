import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Sentence } from "../text/sentences";
import { MARK, NUMBER, type Words } from "../text/words";
import type { Stretch } from "./fact";
import { finite, YEARS } from "./vocabulary";

const OPENERS: WordSet = new WordSet(
  list(
    "trong, sau, qua, đến, tính, hết, cuối, đầu, riêng, về, ở, của, nửa, giữa, kết, thúc, bước, vào, là, cả, giai, đoạn, sáng, trưa, chiều, tối, đêm, giờ, chỉ, ngay, nhiệm, kỳ, vừa, theo, báo, cáo, ubnd, phường, xã",
  ),
);
/** Words of a goal that a sentence may open with before its year. */
const GOAL: WordSet = new WordSet(list("mục, tiêu, phấn, đấu, dự, kiến, kế, hoạch, chỉ, vụ, phương, hướng, đặt, đề"));
/** How a sentence begins that tells who reports before it tells of when: `Theo báo cáo của phường, năm 2024 …`. */
const REPORTS: WordSet = new WordSet(list("theo, báo"));
/** How a sentence begins that looks back: `Sau 5 năm thực hiện …`. */
const BACK: WordSet = new WordSet(list("qua, sau"));
/** Tokens before the time that a sentence opens with; a list of times has many more. */
const LONGEST_OPENING = 40;

/** Whether a sentence opens with a time, or with a goal and its year, which goes no further. */
export function openingWith(words: Words, sentence: Sentence, time: Stretch): "time" | "goal" | undefined {
  if (time.from - sentence.from > LONGEST_OPENING) return undefined;
  let opening: "time" | "goal" = "time";
  for (let i = afterReport(words, sentence.from, time.from); i < time.from; i++) {
    if (words.is(i, GOAL)) opening = "goal";
    else if (!words.is(i, OPENERS) && !words.isMark(i, "-") && !words.isMark(i, "(") && words.kind(i) !== NUMBER)
      return undefined;
  }
  return opening;
}

/**
 * The token after who reports, or after the verb of that; else the first. Commas may part the office of who reports.
 *
 * ```
 * > | Báo cáo tại kỳ họp cho biết, trong 6 tháng đầu năm 2025   Theo ông Lê An, Chủ tịch UBND phường, năm 2017
 *                                  ^                                                                 ^
 * ```
 */
function afterReport(words: Words, from: number, to: number): number {
  const verb = saysBefore(words, to);
  if (verb !== undefined && verb > from) return verb;
  if (!words.is(from, REPORTS)) return from;
  let after = from;
  for (let i = from; i < to && !words.is(i, finite); i++)
    if (words.isMark(i, ",") || words.isMark(i, ":")) after = i + 1;
  return after;
}

/**
 * The token after the verb that reports what is told of a time, and after its comma: `cho thấy, | nhiệm kỳ 2020 - 2025`.
 * Undefined where none stands right before the time.
 */
export function saysBefore(words: Words, time: number): number | undefined {
  let at = time;
  while (words.is(at - 1, LEADING)) at--;
  const after = at;
  if (words.isMark(at - 1, ",") || words.isMark(at - 1, ":")) at--;
  // Theo đánh giá tại Đại hội, | trong nhiệm kỳ 2015-2020, …
  const isParted = after < time && at < after;
  return endsOfSaying.matchBefore(words, at) !== undefined || (isParted && words.id(at - 1) === CONGRESS)
    ? after
    : undefined;
}
const CONGRESS: number = lexicon.add("hội");
const LEADING: WordSet = new WordSet(list("trong, rằng, sau, qua"));
/** Verbs that report, by their ends: `cho thấy`, `cho biết`, `nêu rõ`, `khẳng định`. */
const endsOfSaying: PhraseBook<true> = phraseBook("thấy, biết, rõ, nêu, định, cho hay, nhấn mạnh, ghi nhận");

/**
 * Whether a sentence looks back over a time up to its first comma, but one right before the time.
 *
 * ```
 * > | Qua 5 năm thực hiện Nghị quyết Đại hội (nhiệm kỳ 2015-2020), …   Thực hiện Nghị quyết Đại hội XV, nhiệm kỳ 2020-2025, …
 *                                             ^^^^^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function looksBack(words: Words, sentence: Sentence, time: Stretch): boolean {
  const from = words.kind(sentence.from) === MARK ? sentence.from + 1 : sentence.from;
  if (time.from - from > LONGEST_OPENING || !(countsYears(words, from) || carriedOut.match(words, from))) return false;
  for (let i = from; i < time.from - 1; i++) if (words.isMark(i, ",")) return false;
  return true;
}

/** `Sau 5 năm`, `Qua hơn 3 năm` */
function countsYears(words: Words, from: number): boolean {
  const number = words.kind(from + 1) === NUMBER ? from + 1 : from + 2;
  return words.is(from, BACK) && words.kind(number) === NUMBER && words.id(number + 1) === YEARS;
}
const carriedOut: PhraseBook<true> = phraseBook(
  "thực hiện nghị quyết, triển khai nghị quyết, triển khai thực hiện nghị quyết, thực hiện thắng lợi nghị quyết",
);
