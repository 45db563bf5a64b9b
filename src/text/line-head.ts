import { classIn, classOf, LOWER, lowerIn, SPACE, traitsOf, UPPER } from "./letters";
import { HASH_SEED, hashOf, lexicon, tailOf } from "./lexicon";
import { MarkSet } from "./marks";

/** Marks that a line may be decorated with before its first word. */
const DECORATION: MarkSet = new MarkSet(" \t\v\f*•|>»+–-#(");

/** The head of a line that begins with a number or an odd mark, or is nothing but decoration. */
export const NO_WORD = -1;

/**
 * What a line begins with behind its decoration: the number of its first word in the lexicon, 0 for a word that no list has.
 * Asked before a line's patterns are tried: most lines are the article's own, and one look at their first word tells.
 *
 * ```
 * > | » Xem thêm    12 bình luận
 *       ^^^         NO_WORD: it may be a line of any kind
 * ```
 */
export function headOf(text: string, start = 0, end: number = text.length): number {
  const from = afterDecoration(text, start, end);
  let hash = HASH_SEED;
  let lower = 0;
  let at = from;
  for (; at < end; at++) {
    const letter = traitsOf(text.charCodeAt(at));
    if (classIn(letter) < LOWER) break;
    lower = lowerIn(letter);
    hash = hashOf(hash, lower);
  }
  return at === from ? NO_WORD : lexicon.find(hash, tailOf(at - from, lower));
}

function afterDecoration(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && DECORATION.has(text.charCodeAt(at))) at++;
  return at;
}

/** What follows a single letter of a name. */
const INITIALS: MarkSet = new MarkSet(".'’");

/** Whether the line begins with a name: `Lê Hồng`, `N.T.H`, `Đ'`, `SGGPO` are two capitals, or one with a point. */
export function beginsWithName(text: string, start = 0, end: number = text.length): boolean {
  let to = afterDecoration(text, start, end);
  if (classOf(text.charCodeAt(to)) !== UPPER) return false;
  if (classOf(text.charCodeAt(to + 1)) === UPPER) return true;
  while (to < end && classOf(text.charCodeAt(to)) >= LOWER) to++;
  let next = to;
  while (classOf(text.charCodeAt(next)) === SPACE) next++;
  return next > to ? classOf(text.charCodeAt(next)) === UPPER : INITIALS.has(text.charCodeAt(to));
}
