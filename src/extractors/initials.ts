import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { WORD, type Words } from "../text/words";

/** Words before a person, and before who took a picture. */
const PERSONAL: WordSet = new WordSet(list("ông, bà, anh, chị, cháu, cô, chú, bác, cụ, cáo, can, sĩ, ảnh"));
/** What stands before a colon and who took the picture or wrote. */
const CREDITS: WordSet = new WordSet(list("ảnh, bài, tin, clip, video"));

/**
 * Whether the letter at token `index`, whose name begins at `name`, is no kind word but a person's initial.
 *
 * ```
 * > | chị H.Ngọc Lan   Ảnh: Q.Minh Anh   ngụ H.Củ Chi
 *         ^                 ^                no initial
 * ```
 */
export function isInitial(words: Words, index: number, name: number): boolean {
  if (words.kind(name) !== WORD) return false;
  return words.isMark(index - 1, ":") ? words.is(index - 2, CREDITS) : words.is(index - 1, PERSONAL);
}
