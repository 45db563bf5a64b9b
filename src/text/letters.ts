/**
 * What each character is, in tables: the walk over an article asks this for every code unit.
 * Latin with the Vietnamese letters is told exactly; other scripts count as letters by block.
 */

/** Size of the tables: through Latin Extended Additional, where the Vietnamese letters end. */
const TABLE_SIZE = 0x1f00;

export const OTHER = 0;
export const SPACE = 1;
export const BREAK = 2;
export const DIGIT = 3;
export const LOWER = 4;
export const UPPER = 5;

const classes: Uint8Array = new Uint8Array(TABLE_SIZE);
const lowers: Uint16Array = new Uint16Array(TABLE_SIZE);

fill(0x41, 0x5a);
fill(0x61, 0x7a);
fill(0xc0, 0x24f);
fill(0x370, 0x52f);
fill(0x1e00, 0x1eff);
classes[0xd7] = OTHER; // ×
classes[0xf7] = OTHER; // ÷
// combining marks belong to the letter before them
classes.fill(LOWER, 0x300, 0x370);
for (let mark = 0x300; mark < 0x370; mark++) lowers[mark] = mark;
classes[0x20] = SPACE;
classes[0x09] = SPACE;
classes[0x0a] = BREAK;
classes.fill(DIGIT, 0x30, 0x3a);

function fill(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    const lower = letter.toLowerCase();
    classes[code] = lower === letter ? LOWER : UPPER;
    lowers[code] = lower.charCodeAt(0);
  }
}

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return classes[code] ?? OTHER;
  // CJK, Hangul, Kana: letters without case; punctuation, symbols and surrogates are other
  return code >= 0x3040 && code < 0xd800 ? LOWER : OTHER;
}

/** The lower-case code unit of a letter. */
export function lowerOf(code: number): number {
  return code < TABLE_SIZE ? (lowers[code] ?? code) : code;
}
