import { BREAK, classOf, DIGIT, LOWER, lowerOf, OTHER, SPACE, UPPER } from "./letters";
import { HASH_SEED, hashNext, lexicon, type WordSet } from "./lexicon";

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINE_END = 4;

const HYPHEN = 0x2d;

/** How a word is written: `phường`, `Phường`, `PHƯỜNG` (two letters at least). */
export const SMALL = 1;
export const CAPITAL = 2;
export const CAPITALS = 3;

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
  length = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private cases: Uint8Array;
  private ids: Uint16Array;

  constructor(readonly text: string) {
    const capacity = (text.length >> 2) + 16;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.cases = new Uint8Array(capacity);
    this.ids = new Uint16Array(capacity);
    this.walk();
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
    return this.kinds[index] ?? 0;
  }

  /** {@link SMALL}, {@link CAPITAL} or {@link CAPITALS}; 0 for what is no word. */
  case(index: number): number {
    return this.cases[index] ?? 0;
  }

  /** The word's number in the lexicon; 0 for words that no list names. */
  id(index: number): number {
    return this.ids[index] ?? 0;
  }

  /** Whether the word is one of `set`. */
  is(index: number, set: WordSet): boolean {
    return set.has(this.ids[index] ?? 0);
  }

  /** Whether the token is this mark, such as `"%"`. */
  isMark(index: number, mark: string): boolean {
    return this.kind(index) === MARK && this.text.charCodeAt(this.start(index)) === mark.charCodeAt(0);
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
    return from < to ? this.text.slice(this.start(from), this.end(to - 1)).replace(/\s+/g, " ") : "";
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

  private walk(): void {
    const { text } = this;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const start = at;
      const code = text.charCodeAt(at++);
      const first = classOf(code);
      if (first >= LOWER) {
        let hash = hashNext(HASH_SEED, lowerOf(code));
        let uppers = first === UPPER ? 1 : 0;
        for (; at < length; at++) {
          const next = text.charCodeAt(at);
          const kind = classOf(next);
          if (kind < LOWER) break;
          if (kind === UPPER) {
            // xãHoằng Lộc: a capital after a small letter begins a word; but kWh, VNeID
            if (uppers < at - start && at - start > 1 && classOf(text.charCodeAt(at - 1)) === LOWER) break;
            uppers++;
          }
          hash = hashNext(hash, lowerOf(next));
        }
        const shape = first !== UPPER ? SMALL : uppers > 1 && uppers === at - start ? CAPITALS : CAPITAL;
        this.push(WORD, start, at, shape, lexicon.find(text, start, at, hash));
      } else if (first === DIGIT) {
        for (; at < length; at++) {
          const next = text.charCodeAt(at);
          if (classOf(next) === DIGIT) continue;
          const grouped = (next === 0x2e || next === 0x2c) && classOf(text.charCodeAt(at + 1)) === DIGIT;
          if (!grouped) break;
        }
        this.push(NUMBER, start, at, 0, 0);
      } else if (first === OTHER) {
        this.push(MARK, start, at, 0, 0);
      } else if (first === BREAK && !isWrapped(text, at)) {
        this.push(LINE_END, start, at, 0, 0);
      }
    }
  }

  private push(kind: number, start: number, end: number, shape: number, id: number): void {
    const index = this.length++;
    if (index === this.starts.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.kinds[index] = kind;
    this.cases[index] = shape;
    this.ids[index] = id;
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const wider = <A extends Int32Array | Uint16Array | Uint8Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.starts = wider(new Int32Array(capacity), this.starts);
    this.ends = wider(new Int32Array(capacity), this.ends);
    this.kinds = wider(new Uint8Array(capacity), this.kinds);
    this.cases = wider(new Uint8Array(capacity), this.cases);
    this.ids = wider(new Uint16Array(capacity), this.ids);
  }
}
