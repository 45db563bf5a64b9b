import { lexicon, WordSet } from "./lexicon";
import type { Words } from "./words";

/** A phrase of a book that was found in an article: its value, and the token after its last word. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly end: number;
}

/** Room for 2^14 words in the lexicon beside the number of a node. */
const NODE = 1 << 14;

/**
 * Phrases of one word or more with what they mean, found at a place of an article by one step a word.
 *
 * ```ts
 * const units = new PhraseBook([["héc ta", "ha"], ["km", "km"]]);
 * units.match(words, 7)?.value; // → "ha" where tokens 7 and 8 are "héc ta"
 * ```
 * Case and tone placement don't matter. Marks in a phrase (`TP.`) are left out of it: what is between the words is not compared.
 */
export class PhraseBook<T> {
  private readonly edges = new Map<number, number>();
  private readonly values: (T | undefined)[] = [undefined];
  private readonly firstWords: WordSet;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    const firsts: string[] = [];
    for (const [phrase, value] of entries) {
      const words = phrase.split(" ");
      firsts.push(words[0] ?? "");
      let node = 0;
      for (const word of words) {
        const edge = node * NODE + lexicon.add(word);
        let next = this.edges.get(edge);
        if (next === undefined) {
          next = this.values.length;
          this.values.push(undefined);
          this.edges.set(edge, next);
        }
        node = next;
      }
      this.values[node] = value;
    }
    this.firstWords = new WordSet(firsts);
  }

  /** The longest phrase that starts at token `index`. */
  match(words: Words, index: number): PhraseMatch<T> | undefined {
    if (!words.is(index, this.firstWords)) return undefined;
    let found: PhraseMatch<T> | undefined;
    let node = 0;
    for (let at = index; ; at++) {
      const id = words.id(at);
      const next = id === 0 ? undefined : this.edges.get(node * NODE + id);
      if (next === undefined) return found;
      node = next;
      const value = this.values[node];
      if (value !== undefined) found = { value, end: at + 1 };
    }
  }

  /** The longest phrase whose last word is token `index - 1`, no longer than `longest` words; `end` is then where it starts. */
  matchBefore(words: Words, index: number, longest = 4): PhraseMatch<T> | undefined {
    for (let start = Math.max(0, index - longest); start < index; start++) {
      const match = this.match(words, start);
      if (match !== undefined && match.end === index) return { value: match.value, end: start };
    }
    return undefined;
  }
}
