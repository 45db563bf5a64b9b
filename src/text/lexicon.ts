import { lowerOf } from "./letters";
import { otherTonePlacement } from "./tone";

/**
 * The words that any word list of the library names, each with a small number, so that an article is compared
 * with all the lists by one look-up a word. Words are syllables as they stand between spaces: `tổ dân phố` is three.
 */
class Lexicon {
  private count = 0;
  /** By slot: the number of the word there, 0 where none is; its hash; how it is spelled. */
  private ids: Uint16Array = new Uint16Array(1 << 13);
  private hashes: Int32Array = new Int32Array(1 << 13);
  private spellings: string[] = new Array<string>(1 << 13).fill("");
  private filled = 0;

  /** The number of `word` (lower-case NFC), given out at first sight. Both tone placements have the same. */
  add(word: string): number {
    const known = this.find(word, 0, word.length, hashOf(word));
    if (known !== 0) return known;
    const id = ++this.count;
    this.insert(word, hashOf(word), id);
    const other = otherTonePlacement(word);
    if (other !== undefined) this.insert(other, hashOf(other), id);
    return id;
  }

  /** The number of the word that stands at `start` to `end` of `text`, in any case; 0 where no list has it. */
  find(text: string, start: number, end: number, hash: number): number {
    const { ids, hashes } = this;
    const mask = ids.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = ids[slot] ?? 0;
      if (id === 0 || (hashes[slot] === hash && isSpelled(this.spellings[slot] ?? "", text, start, end))) return id;
    }
  }

  private insert(spelling: string, hash: number, id: number): void {
    if (++this.filled * 2 > this.ids.length) this.grow();
    const mask = this.ids.length - 1;
    let slot = hash & mask;
    while (this.ids[slot] !== 0) slot = (slot + 1) & mask;
    this.ids[slot] = id;
    this.hashes[slot] = hash;
    this.spellings[slot] = spelling;
  }

  private grow(): void {
    const { ids, hashes, spellings } = this;
    const size = ids.length * 2;
    this.ids = new Uint16Array(size);
    this.hashes = new Int32Array(size);
    this.spellings = new Array<string>(size).fill("");
    this.filled = 0;
    ids.forEach((id, slot) => {
      if (id !== 0) this.insert(spellings[slot] ?? "", hashes[slot] ?? 0, id);
    });
  }
}

/** Start of a word's hash. */
export const HASH_SEED = 7;

/** The hash of a word so far, with one more lower-case code unit. */
export function hashNext(hash: number, lower: number): number {
  return (Math.imul(hash, 31) + lower) | 0;
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
  return hash;
}

function isSpelled(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) {
    if (spelling.charCodeAt(i) !== lowerOf(text.charCodeAt(start + i))) return false;
  }
  return true;
}

export const lexicon: Lexicon = new Lexicon();

/** A set of words; `words.is(i, set)` tells whether a word of an article is in it. */
export class WordSet {
  private readonly members: Uint8Array;

  constructor(words: Iterable<string>) {
    const ids = Array.from(words, (word) => lexicon.add(word));
    this.members = new Uint8Array(Math.max(0, ...ids) + 1);
    for (const id of ids) this.members[id] = 1;
  }

  /** By the word's number in the lexicon. */
  has(id: number): boolean {
    return this.members[id] === 1;
  }
}
