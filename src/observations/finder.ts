import type { CueSet } from "../text/cues";
import type { Words } from "../text/words";

/** The next token of a cue set. Sentences are read in order, so it is near the one before. */
export class Finder {
  private readonly tokens: readonly number[];
  private at = 0;

  constructor(
    private readonly words: Words,
    cues: CueSet,
  ) {
    this.tokens = words.at(cues);
  }

  /** The first token of the set at `index` or after it; the number of tokens where there is none. */
  next(index: number): number {
    const { tokens, words } = this;
    while (this.at > 0 && (tokens[this.at - 1] ?? 0) >= index) this.at--;
    while ((tokens[this.at] ?? index) < index) this.at++;
    return tokens[this.at] ?? words.length;
  }
}
