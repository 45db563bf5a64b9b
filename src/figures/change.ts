import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Figure } from "./figure";

const FROM: number = lexicon.add("từ");
const TO: WordSet = new WordSet(list("lên, xuống, còn, thành, sang"));
/** What may stand before either figure. */
const ROUGHLY: WordSet = new WordSet(list("hơn, gần, trên, dưới, khoảng, chỉ, mức"));

/**
 * Whether two figures are the start and the end of a change that says its unit once, behind the second.
 *
 * ```
 * > | xã giảm từ 11 xuống còn 7 thôn
 *             ^^    ^^^^^^^^^
 * ```
 */
export function isChange(words: Words, earlier: Figure, later: Figure): boolean {
  if (!words.is(earlier.end, TO)) return false;
  for (let i = earlier.end + 1; i < later.first; i++) {
    if (!words.is(i, TO) && !words.is(i, ROUGHLY)) return false;
  }
  const before = words.is(earlier.first - 1, ROUGHLY) ? earlier.first - 2 : earlier.first - 1;
  return words.id(before) === FROM;
}
