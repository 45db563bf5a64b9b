import { otherTonePlacement } from "./tone";

const ID_BITS = 12;
/**
 * Room for the words of all lists. Tables by word have this size from the start, so that no look-up falls beside one.
 */
export const CAPACITY: number = 1 << ID_BITS;
const ID_MASK = CAPACITY - 1;
/** Most words have one spelling: about half of the slots stay free, when all the room is taken. */
const SLOTS = CAPACITY * 2;
const SLOT_MASK = SLOTS - 1;

/**
 * The words that any word list of the library names, each with a small number, so that an article is compared
 * with all the lists by one look-up a word. Words are syllables as they stand between spaces: `tổ dân phố` is three.
 *
 * A word of an article is known by its hash, its length and its last letter, and not compared letter by letter.
 */
class Lexicon {
  private size = 0;
  private readonly numbers = new Map<string, number>();
  /** By slot, side by side in memory: the hash of the word there, and its tail with its number; 0 where none is. */
  private readonly slots: Int32Array = new Int32Array(SLOTS * 2);

  /** The number of `word` (lower-case NFC), given out at first sight. Both tone placements have the same. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const other = otherTonePlacement(word);
    const id = (other === undefined ? undefined : this.numbers.get(other)) ?? this.size + 1;
    if (id >= CAPACITY) throw new RangeError(`the word lists have more than ${CAPACITY} words: make CAPACITY larger`);
    this.size = Math.max(this.size, id);
    this.insert(word, id);
    if (other !== undefined && !this.numbers.has(other)) this.insert(other, id);
    return id;
  }

  /** The number of the word with this hash and {@link tailOf}; 0 where no list has it. */
  find(hash: number, tail: number): number {
    const { slots } = this;
    for (let slot = hash & SLOT_MASK; ; slot = (slot + 1) & SLOT_MASK) {
      const word = slots[slot * 2 + 1] ?? 0;
      if (word === 0 || (slots[slot * 2] === hash && word >> ID_BITS === tail)) return word & ID_MASK;
    }
  }

  private insert(spelling: string, id: number): void {
    this.numbers.set(spelling, id);
    let hash = HASH_SEED;
    for (let i = 0; i < spelling.length; i++) hash = hashOf(hash, spelling.charCodeAt(i));
    let slot = hash & SLOT_MASK;
    while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & SLOT_MASK;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = (tailOf(spelling.length, spelling.charCodeAt(spelling.length - 1)) << ID_BITS) | id;
  }
}

/** Start of the hash of a word. */
export const HASH_SEED = 7;

/** The hash of a word so far, with one more lower-case code unit. */
export function hashOf(hash: number, lower: number): number {
  return Math.imul(hash ^ lower, 0x01000193);
}

/** All Latin letters are below 2^13. */
const LETTER_MASK = 0x1fff;
const LETTER_BITS = 13;
const LONGEST = 0x3f;

/** What a word is told by besides its hash, in 19 bits: its length, and its last code unit in lower case. */
export function tailOf(length: number, lower: number): number {
  return (Math.min(length, LONGEST) << LETTER_BITS) | (lower & LETTER_MASK);
}

export const lexicon: Lexicon = new Lexicon();

/** A set of words; `words.is(i, set)` tells whether a word of an article is in it. Sets are made before the article is read. */
export class WordSet {
  /** A bit for each word of the lexicon. */
  private readonly members: Int32Array = new Int32Array(CAPACITY >> 5);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const id = lexicon.add(word);
      this.members[id >> 5] = (this.members[id >> 5] ?? 0) | (1 << id);
    }
  }

  /** By the word's number in the lexicon. */
  has(id: number): boolean {
    return (((this.members[id >> 5] ?? 0) >> id) & 1) === 1;
  }
}
