import { WordSet } from "./lexicon";
import { list } from "./list";
import type { Words } from "./words";

const RESIDING: WordSet = new WordSet(list("ngụ, trú, quê, quán"));

/** Whether the unit that begins at token `from` is only where someone lives: `(ngụ | phường 5)`, `trú tại | xã Tân Phú`. */
export function isResidence(words: Words, from: number): boolean {
  return words.is(from - 1, RESIDING) || words.is(from - 2, RESIDING);
}
