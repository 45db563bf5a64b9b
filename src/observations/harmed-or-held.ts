import { countNouns } from "../extractors/count-nouns";
import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { WORD, type Words } from "../text/words";
import type { Fact } from "./fact";
import { fates } from "./vocabulary";

/** How the verbs of an arrest end: `bắt`, `bắt giữ`, `khởi tố`. */
const HOLDING: WordSet = new WordSet(list("bắt, giữ, tố"));
/** The end of the verb stands no more tokens before the number: `tạm giữ | hình sự thêm 3 đối tượng`. */
const FARTHEST_ARREST = 4;
/** No more tokens stand between people and what came to them: `2 người đi xe máy | tử vong`. */
const FARTHEST_FATE = 8;

/**
 * Whether people came to harm, or were arrested, `va chạm khiến 2 người tử vong`, `bắt giữ 3 đối tượng`: their number is a fact
 * of the place, whatever tells it.
 */
export function isHarmedOrHeld(words: Words, { record, from, to, unit }: Fact): boolean {
  if (record.type !== "count" || countNouns.match(words, unit)?.value !== "people") return false;
  if (firstOf(words, from - FARTHEST_ARREST, from, HOLDING) !== undefined) return true;
  if (fates.matchBefore(words, from) !== undefined) return true;
  for (let i = to; i < to + FARTHEST_FATE && words.kind(i) === WORD; i++)
    if (fates.match(words, i) !== undefined) return true;
  return false;
}
