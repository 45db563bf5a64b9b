import { type CueSet, Cues } from "./cues";
import { BREAK, classIn, classOf, DIGIT, LOWER, lowerIn, OTHER, SPACE, traitsOf, UPPER } from "./letters";
import { HASH_SEED, hashOf, lexicon, tailOf, type WordSet } from "./lexicon";
import type { MarkSet } from "./marks";

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINE_END = 4;

/** How a word is written: `phường`, `Phường`, `PHƯỜNG` (two letters at least). */
export const SMALL = 1;
export const CAPITAL = 2;
export const CAPITALS = 3;

/** Kind, case and number of a token in one integer: three bits, five bits, the rest. */
const KIND_MASK = 0b111;
const CASE_SHIFT = 3;
const CASE_MASK = 0b11111;
const ID_SHIFT = 8;

/** A little more than articles have: growing costs more than the room. */
const TOKENS_PER_CHARACTER = 0.3;

const BLANK = 0x20;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const COMMA = 0x2c;

/**
 * The article cut into words, numbers, marks and line ends, in one pass over its code units, without a string being made.
 * Tokens are known by their index; an index outside the article is a token of kind 0.
 *
 * ```
 * Phường 1 có 50,3ha.
 * ^^^^^^ ^ ^^ ^^^^^^^  WORD NUMBER WORD NUMBER WORD MARK
 * ```
 */
export class Words {
  /** Number of tokens. */
  readonly length: number;
  private starts: Int32Array;
  private ends: Int32Array;
  private traits: Int32Array;
  private readonly cues: Cues = new Cues();

  constructor(readonly text: string) {
    const capacity = Math.ceil(text.length * TOKENS_PER_CHARACTER) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.traits = new Int32Array(capacity);
    this.length = this.walk();
  }

  /** Offset in the folded text. */
  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.ends[index] ?? this.text.length;
  }

  /** {@link WORD}, {@link NUMBER}, {@link MARK}, {@link LINE_END}, or 0 outside the article. */
  kind(index: number): number {
    return (this.traits[index] ?? 0) & KIND_MASK;
  }

  /** {@link SMALL}, {@link CAPITAL} or {@link CAPITALS}; 0 for what is no word. */
  case(index: number): number {
    return ((this.traits[index] ?? 0) >> CASE_SHIFT) & CASE_MASK;
  }

  /** The word's number in the lexicon; 0 for words that no list names. */
  id(index: number): number {
    return (this.traits[index] ?? 0) >> ID_SHIFT;
  }

  /** Whether the word is one of `set`. */
  is(index: number, set: WordSet): boolean {
    return set.has((this.traits[index] ?? 0) >> ID_SHIFT);
  }

  /** The tokens of a cue set, in order. */
  at(cues: CueSet): readonly number[] {
    return this.cues.of(cues);
  }

  /** Whether a token of a cue set stands from `from` on, before `to`: asked before all tokens between are looked at. */
  hasCue(cues: CueSet, from: number, to: number): boolean {
    const tokens = this.cues.of(cues);
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (tokens[low] ?? to) < to;
  }

  /** Whether the token is this mark, such as `"%"`. */
  isMark(index: number, mark: string): boolean {
    return this.kind(index) === MARK && this.text.charCodeAt(this.start(index)) === mark.charCodeAt(0);
  }

  /** Whether the token is a mark of `marks`. */
  isMarkOf(index: number, marks: MarkSet): boolean {
    return this.kind(index) === MARK && marks.has(this.text.charCodeAt(this.start(index)));
  }

  /** Whether nothing, not even a space, stands between this token and the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.length && this.start(index) === this.end(index - 1);
  }

  /** Whether the token is a hyphen that joins the two syllables beside it: `héc-ta`. */
  isHyphen(index: number): boolean {
    return (
      this.kind(index) === MARK &&
      this.text.charCodeAt(this.start(index)) === HYPHEN &&
      this.isGlued(index) &&
      this.isGlued(index + 1)
    );
  }

  /** The text of tokens `from` to `to`, half open, spaces folded to one. */
  phrase(from: number, to: number): string {
    if (from >= to) return "";
    const phrase = this.text.slice(this.start(from), this.end(to - 1));
    return this.isSpacedSingly(from, to) ? phrase : phrase.replace(/\s+/g, " ");
  }

  private isSpacedSingly(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      const gap = this.start(i) - this.end(i - 1);
      const isBlank = gap === 0 || (gap === 1 && this.text.charCodeAt(this.end(i - 1)) === BLANK);
      if (!isBlank || this.kind(i) === LINE_END) return false;
    }
    return true;
  }

  /** Index of the first token that starts at `offset` or after it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first token from `index` on that starts at `offset` or after it: quicker than {@link firstFrom} for an offset that is near. */
  nextFrom(index: number, offset: number): number {
    let next = index;
    while (next < this.length && this.start(next) < offset) next++;
    return next;
  }

  /** Finds the tokens; their number. The one loop that sees every character: it keeps what it needs in variables. */
  private walk(): number {
    const { text, cues } = this;
    const { length } = text;
    let { starts, ends, traits } = this;
    let count = 0;
    for (let at = 0; at < length; ) {
      const start = at;
      let letter = traitsOf(text.charCodeAt(at++));
      const first = classIn(letter);
      let token = 0;
      if (first >= LOWER) {
        let lower = lowerIn(letter);
        let hash = hashOf(HASH_SEED, lower);
        let capitals = first === UPPER ? 1 : 0;
        for (; at < length; at++) {
          letter = traitsOf(text.charCodeAt(at));
          const next = classIn(letter);
          if (next !== LOWER) {
            // xãHoằng Lộc: a capital after small letters begins a word; but kWh, VNeID
            if (next !== UPPER || (at - start > 1 && classOf(text.charCodeAt(at - 1)) === LOWER)) break;
            capitals++;
          }
          lower = lowerIn(letter);
          hash = hashOf(hash, lower);
        }
        const shape = first !== UPPER ? SMALL : capitals > 1 && capitals === at - start ? CAPITALS : CAPITAL;
        const id = lexicon.find(hash, tailOf(at - start, lower));
        cues.noteWord(id, count);
        token = WORD | (shape << CASE_SHIFT) | (id << ID_SHIFT);
      } else if (first === SPACE) {
        continue;
      } else if (first === DIGIT) {
        at = endOfNumber(text, at);
        cues.noteNumber(count);
        token = NUMBER;
      } else if (first === OTHER) {
        token = MARK;
      } else if (first === BREAK && !isWrapped(text, at)) {
        token = LINE_END;
      } else {
        continue;
      }
      if (count === starts.length) ({ starts, ends, traits } = this.grow());
      starts[count] = start;
      ends[count] = at;
      traits[count++] = token;
    }
    // a token beyond the last stands at the end of the text
    starts.fill(length, count);
    ends.fill(length, count);
    return count;
  }

  private grow(): this {
    const wider = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.traits = wider(this.traits);
    return this;
  }
}

/** Where the number goes on to: digits, with single points and commas between. */
function endOfNumber(text: string, at: number): number {
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) continue;
    const isParted = (code === POINT || code === COMMA) && classOf(text.charCodeAt(at + 1)) === DIGIT;
    if (!isParted) return at;
  }
}

/**
 * Whether the line that begins at `at` goes on with a small word: then its break is a space to the reader.
 *
 * ```
 * > | Tổng vốn huy động là 216
 *   | tỷ đồng.
 *     ^^ but not the `b)` of a list
 * ```
 */
function isWrapped(text: string, at: number): boolean {
  while (classOf(text.charCodeAt(at)) === SPACE) at++;
  return classOf(text.charCodeAt(at)) === LOWER && classOf(text.charCodeAt(at + 1)) === LOWER;
}
