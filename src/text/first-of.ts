import type { WordSet } from "./lexicon";
import type { Words } from "./words";

/** The first token of a set from `from` up to `to`; undefined where none is. */
export function firstOf(words: Words, from: number, to: number, set: WordSet): number | undefined {
  for (let i = from; i < to; i++) if (words.is(i, set)) return i;
  return undefined;
}
