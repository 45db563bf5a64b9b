import type { WordSet } from "../text/lexicon";
import type { Words } from "../text/words";

/** The next token of a set. Sentences are read in order, and each token of the article is looked at once. */
export class Finder {
  private from = 0;
  private found = -1;

  constructor(
    private readonly words: Words,
    private readonly set: WordSet,
  ) {}

  /** The first token of the set at `index` or after it; the number of tokens where there is none. */
  next(index: number): number {
    if (index < this.from || index > this.found) {
      this.from = index;
      this.found = this.words.next(index, this.set);
    }
    return this.found;
  }
}

/** The first token of a set from `from` up to `to`; undefined where none is. */
export function firstOf(words: Words, from: number, to: number, set: WordSet): number | undefined {
  for (let i = from; i < to; i++) if (words.is(i, set)) return i;
  return undefined;
}
