/**
 * Whole numbers as printable characters, so that packed data is a plain string which bundlers and gzip handle well:
 * one character below 64, two below 2,668, else four. `"` and `\`, which a string literal would have to escape, are left out.
 */
const ONE = 64;
const BASE = 93;
const TWO = ONE + (BASE - 1 - ONE) * BASE;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Writes a number from 0 to 804,356. */
export function writeNumber(value: number): string {
  if (value < ONE) return digit(value);
  if (value < TWO) return digit(ONE + Math.floor((value - ONE) / BASE)) + digit((value - ONE) % BASE);
  const rest = value - TWO;
  return (
    digit(BASE - 1) + digit(Math.floor(rest / BASE / BASE)) + digit(Math.floor(rest / BASE) % BASE) + digit(rest % BASE)
  );
}

/** Reads what {@link writeNumber} wrote, number after number. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const first = digitAt(text, i++);
    if (first < ONE) numbers[count++] = first;
    else if (first < BASE - 1) numbers[count++] = ONE + (first - ONE) * BASE + digitAt(text, i++);
    else {
      numbers[count++] = TWO + (digitAt(text, i) * BASE + digitAt(text, i + 1)) * BASE + digitAt(text, i + 2);
      i += 3;
    }
  }
  return numbers.slice(0, count);
}

function digitAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code - SPACE - (code > BACKSLASH ? 2 : code > QUOTE ? 1 : 0);
}

function digit(value: number): string {
  const code = SPACE + value;
  if (code < QUOTE) return String.fromCharCode(code);
  return String.fromCharCode(code + 1 < BACKSLASH ? code + 1 : code + 2);
}

/** A signed number as an unsigned one: 0, -1, 1, -2, 2 … → 0, 1, 2, 3, 4 … */
export function foldSign(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** The signed number behind {@link foldSign}. */
export function unfoldSign(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
