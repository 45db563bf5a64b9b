/**
 * What each character is, in a table: the walk over an article asks this for every code unit.
 * Latin with the Vietnamese letters is told exactly; other scripts count as letters by block.
 */

export const OTHER = 0;
export const SPACE = 1;
export const BREAK = 2;
export const DIGIT = 3;
export const LOWER = 4;
export const UPPER = 5;

/** Every code unit has its place, so that no look beside the table has to be minded. */
const TABLE_SIZE = 0x10000;
/** Bits below the class: the lower-case code unit. */
const CLASS_SHIFT = 16;
const LOWER_MASK = 0xffff;

/** The class of each code unit, and of letters the code unit in lower case. */
const table: Int32Array = new Int32Array(TABLE_SIZE);

letters(0x41, 0x5a);
letters(0x61, 0x7a);
letters(0xc0, 0x24f);
letters(0x370, 0x52f);
letters(0x1e00, 0x1eff);
// CJK, Hangul, Kana: letters without case; punctuation, symbols and surrogates stay other
run(LOWER, 0x3040, 0xd7ff);
put(OTHER, 0xd7); // ×
put(OTHER, 0xf7); // ÷
// combining marks belong to the letter before them
run(LOWER, 0x300, 0x36f);
put(SPACE, 0x20);
put(SPACE, 0x09);
put(BREAK, 0x0a);
run(DIGIT, 0x30, 0x39);

function letters(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    const lower = letter.toLowerCase();
    put(lower === letter ? LOWER : UPPER, code, lower.charCodeAt(0));
  }
}

/** A run of code units of one kind, which have no case. */
function run(kind: number, from: number, to: number): void {
  for (let code = from; code <= to; code++) table[code] = (kind << CLASS_SHIFT) | code;
}

function put(kind: number, code: number, lower: number = code): void {
  table[code] = (kind << CLASS_SHIFT) | lower;
}

/** Class and lower case of a UTF-16 code unit in one number, for {@link classIn} and {@link lowerIn}. */
export function traitsOf(code: number): number {
  // behind the end of a text there is NaN
  return table[code | 0] ?? 0;
}

/** {@link LOWER}, {@link DIGIT} …, out of the traits of a code unit. */
export function classIn(traits: number): number {
  return traits >>> CLASS_SHIFT;
}

/** The lower-case code unit, out of the traits of a code unit. */
export function lowerIn(traits: number): number {
  return traits & LOWER_MASK;
}

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return classIn(traitsOf(code));
}
