import { lowerOf } from "./letters";
import { otherTonePlacement } from "./tone";

/**
 * Room for the words of all lists. Tables by word have this size from the start, so that no look-up falls beside one.
 */
export const CAPACITY: number = 1 << 12;
/** Most words have one spelling: about half of the slots stay free, when all the room is taken. */
const SLOTS = CAPACITY * 2;
const SLOT_MASK = SLOTS - 1;

/**
 * The words that any word list of the library names, each with a small number, so that an article is compared
 * with all the lists by one look-up a word. Words are syllables as they stand between spaces: `tổ dân phố` is three.
 */
export class Lexicon {
  private count = 0;
  /** By slot: the number of the word there, 0 where none is; its hash; how it is spelled. */
  private readonly ids: Uint16Array = new Uint16Array(SLOTS);
  private readonly hashes: Int32Array = new Int32Array(SLOTS);
  private readonly spellings: string[] = new Array<string>(SLOTS).fill("");

  /** The number of `word` (lower-case NFC), given out at first sight. Both tone placements have the same. */
  add(word: string): number {
    const known = this.find(word, 0, word.length, hashOf(word));
    if (known !== 0) return known;
    const id = ++this.count;
    if (id >= CAPACITY) throw new RangeError(`the word lists have more than ${CAPACITY} words: make CAPACITY larger`);
    this.insert(word, hashOf(word), id);
    const other = otherTonePlacement(word);
    if (other !== undefined) this.insert(other, hashOf(other), id);
    return id;
  }

  /** The number of the word that stands at `start` to `end` of `text`, in any case; 0 where no list has it. */
  find(text: string, start: number, end: number, hash: number): number {
    const { ids, hashes } = this;
    for (let slot = hash & SLOT_MASK; ; slot = (slot + 1) & SLOT_MASK) {
      const id = ids[slot] ?? 0;
      if (id === 0 || (hashes[slot] === hash && isSpelled(this.spellings[slot] ?? "", text, start, end))) return id;
    }
  }

  private insert(spelling: string, hash: number, id: number): void {
    let slot = hash & SLOT_MASK;
    while (this.ids[slot] !== 0) slot = (slot + 1) & SLOT_MASK;
    this.ids[slot] = id;
    this.hashes[slot] = hash;
    this.spellings[slot] = spelling;
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

/** A set of words; `words.is(i, set)` tells whether a word of an article is in it. Sets are made before the article is read. */
export class WordSet {
  /** By the number of a word: 1 for those of the set. */
  readonly members: Uint8Array;

  constructor(words: Iterable<string>) {
    this.members = new Uint8Array(CAPACITY);
    for (const word of words) this.members[lexicon.add(word)] = 1;
  }

  /** By the word's number in the lexicon. */
  has(id: number): boolean {
    return this.members[id] === 1;
  }
}
