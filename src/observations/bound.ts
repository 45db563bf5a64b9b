import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { NUMBER, WORD, type Words } from "../text/words";
import type { Fact } from "./fact";
import { ABOVE, AGE, FROM, HAVING, relationVerbs, TOTAL, TURN } from "./vocabulary";

/**
 * Whether a figure is a bound that tells which things the figure before it counts, and no fact of its own.
 *
 * ```
 * > | 87 hộ có mức thu nhập dưới 16 triệu đồng/người/năm, chiếm 1,3%
 *     previous                   fact
 * ```
 */
export function isBound(words: Words, previous: Fact | undefined, { from }: Fact): boolean {
  if (previous?.record.type !== "count" || from - previous.to > FARTHEST || !words.is(from - 1, BOUNDS)) return false;
  let isOfLast = false;
  for (let i = from - 2; i >= previous.to; i--) {
    // từ 16 đến dưới | 21 triệu đồng
    if (words.kind(i) === NUMBER && words.id(i - 1) === FROM) continue;
    // 40 học sinh, có nơi trên 50 học sinh
    if (words.kind(i) !== WORD) return false;
    if (words.id(i) !== HAVING) continue;
    // 12 dự án có tổng vốn trên 50 tỷ đồng, 12 chi bộ có trên 300 đảng viên: of all together
    if (words.id(i + 1) === TOTAL || words.id(i + 1) === ABOVE) return false;
    isOfLast = true;
  }
  return isOfLast;
}

/**
 * Where the bound ends that begins at token `at`, within what `có` tells of the noun from `start` on: `hộ có thu nhập | dưới 16 triệu
 * đồng/người/năm`; or one of ages: `đảng viên | dưới 25 tuổi`.
 */
export function endOfBound(words: Words, start: number, at: number, limit: number): number | undefined {
  if (!words.is(at, BOUNDS) || words.kind(at + 1) !== NUMBER || at + 1 >= limit) return undefined;
  const age = endOfAge(words, at);
  if (age !== undefined) return age;
  let have = words.id(at) === ABOVE ? at - 2 : at - 1;
  while (have > start && words.id(have) !== HAVING) have--;
  if (have <= start) return undefined;
  let end = at + 2;
  while (end < limit && end - at < FARTHEST && isOfBound(words, end)) end++;
  return end;
}

/** Where an age ends that is part of what people are called: `trẻ em | dưới 5 tuổi | suy dinh dưỡng`, `cụ | từ 80 tuổi trở lên |`. */
export function endOfAge(words: Words, at: number): number | undefined {
  if (!words.is(at, BOUNDS) || words.kind(at + 1) !== NUMBER || words.id(at + 2) !== AGE) return undefined;
  return words.id(at + 3) === TURN ? at + 5 : at + 3;
}

/** `16 | triệu đồng/người/năm`, `30 | năm trở lên`, `16 | đến dưới 21 triệu đồng` */
function isOfBound(words: Words, index: number): boolean {
  if (words.kind(index) === NUMBER || words.isMarkOf(index, JOINING)) return true;
  return words.kind(index) === WORD && !words.is(index, ENDS) && relationVerbs.match(words, index) === undefined;
}

const JOINING: MarkSet = new MarkSet("/%");
const BOUNDS: WordSet = new WordSet(list("trên, dưới, từ, đủ"));
const ENDS: WordSet = new WordSet(list("và, của, tại, ở, đã, đang, được, bị, để, cho, với, trong"));
/** In tokens: `nghèo có mức thu nhập bình quân đầu người | dưới`. */
const FARTHEST = 14;
