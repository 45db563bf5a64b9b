import { CueSet } from "./cues";
import { CAPACITY, lexicon } from "./lexicon";
import { list } from "./list";
import type { Words } from "./words";

/** A phrase of a book that was found in an article. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** The token after its last word; of a phrase that was read backwards, its first word. */
  readonly end: number;
}

/**
 * Phrases of one word or more with what they mean, found at a place of an article by one step a word.
 *
 * ```ts
 * const units = new PhraseBook([["héc ta", "ha"], ["km", "km"]]);
 * units.match(words, 7)?.value; // → "ha" where tokens 7 and 8 are "héc ta", or 7 to 9 "héc-ta"
 * ```
 * Case and tone placement don't matter.
 */
export class PhraseBook<T> {
  private readonly entries: readonly (readonly [phrase: string, value: T])[];
  private readonly ahead: PhraseTree<T>;
  private behind: PhraseTree<T> | undefined;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    this.entries = [...entries];
    this.ahead = new PhraseTree(this.entries, 1);
  }

  /** The words that phrases begin with: no phrase is found where none of them stands. Asked for before any article is read. */
  starts(): CueSet {
    return new CueSet(this.entries.map(([phrase]) => phrase.split(" ")[0] ?? ""));
  }

  /** The longest phrase that starts at token `index`. */
  match(words: Words, index: number): PhraseMatch<T> | undefined {
    return this.ahead.match(words, index);
  }

  /** The longest phrase whose last word is token `index - 1`; `end` is then its first. */
  matchBefore(words: Words, index: number): PhraseMatch<T> | undefined {
    this.behind ??= new PhraseTree(this.entries, -1);
    const found = this.behind.match(words, index - 1);
    return found && { value: found.value, end: found.end + 1 };
  }
}

/** A book of phrases that mean no more than that they stand there: `phraseBook("việt nam, vn")`. */
export function phraseBook(phrases: string): PhraseBook<true> {
  return new PhraseBook(list(phrases).map((phrase) => [phrase, true] as const));
}

/** A tree with a word an edge. Its root is node 0, so that 0 also says that there is no such node. */
class PhraseTree<T> {
  /** By the number of a word, where it leads to from the root: asked for at every token, hence apart from the edges. */
  private readonly roots: Uint16Array = new Uint16Array(CAPACITY);
  private readonly edges = new Map<number, number>();
  private readonly values: (T | undefined)[] = [undefined];
  private readonly isLeaf: boolean[] = [false];

  /** `step` is -1 where phrases are read backwards. */
  constructor(
    entries: readonly (readonly [phrase: string, value: T])[],
    private readonly step: 1 | -1,
  ) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(" ");
      if (step < 0) words.reverse();
      let node = 0;
      for (const word of words) {
        const id = lexicon.add(word);
        node = this.next(node, id) || this.grow(node, id);
      }
      this.values[node] = value;
    }
  }

  /** The longest phrase from token `index` on; `end` is the token where it stops. */
  match(words: Words, index: number): PhraseMatch<T> | undefined {
    const { step } = this;
    let value: T | undefined;
    let end = index;
    let node = this.roots[words.id(index)] ?? 0;
    for (let at = index; node !== 0; ) {
      const meant = this.values[node];
      at += step;
      if (meant !== undefined) {
        value = meant;
        end = at;
      }
      if (this.isLeaf[node]) break;
      if (words.isHyphen(at)) at += step;
      node = this.next(node, words.id(at));
    }
    return value === undefined ? undefined : { value, end };
  }

  private next(node: number, id: number): number {
    return (node === 0 ? this.roots[id] : this.edges.get(node * CAPACITY + id)) ?? 0;
  }

  private grow(node: number, id: number): number {
    const grown = this.values.push(undefined) - 1;
    this.isLeaf[grown] = true;
    this.isLeaf[node] = false;
    if (node === 0) this.roots[id] = grown;
    else this.edges.set(node * CAPACITY + id, grown);
    return grown;
  }
}
