import { CAPACITY, lexicon, WordSet } from "./lexicon";

/** By the number of a word, the sets that it is of, a bit each. */
const bitsOfWords: Int32Array = new Int32Array(CAPACITY);
/** The sets that numbers are of. */
let bitsOfNumbers = 0;
let sets = 0;

/**
 * Words, and numbers if they are asked for, with which records of one type begin. The walk over an article notes where they stand,
 * `words.at(cues)`, so that no reader looks at the tokens of all others. Cue sets are made before the article is read.
 */
export class CueSet extends WordSet {
  /** Which of all the sets this is. */
  readonly index: number;

  constructor(words: readonly string[], numbers: "with numbers" | "words alone" = "words alone") {
    super(words);
    this.index = sets++;
    const bit = 1 << this.index;
    for (const word of words) {
      const id = lexicon.add(word);
      bitsOfWords[id] = (bitsOfWords[id] ?? 0) | bit;
    }
    if (numbers === "with numbers") bitsOfNumbers |= bit;
  }
}

/** Where the tokens of each cue set stand in an article. */
export class Cues {
  private readonly tokens: number[][] = [];

  constructor() {
    for (let set = 0; set < sets; set++) this.tokens.push([]);
  }

  noteWord(id: number, token: number): void {
    const bits = bitsOfWords[id] ?? 0;
    if (bits !== 0) this.note(bits, token);
  }

  noteNumber(token: number): void {
    if (bitsOfNumbers !== 0) this.note(bitsOfNumbers, token);
  }

  /** The tokens of a set, in order. */
  of({ index }: CueSet): readonly number[] {
    return this.tokens[index] ?? [];
  }

  private note(bits: number, token: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.tokens[31 - Math.clz32(rest & -rest)]?.push(token);
  }
}
