import { lexicon, WordSet } from "../text/lexicon";
import { NUMBER, WORD, type Words } from "../text/words";
import { add, type Decimal, fromDigits, integer, shift, toNumber, ZERO } from "./decimal";

/** A numeral that was read: its value, and the token after it. */
export interface Numeral {
  readonly value: Decimal;
  /** Index of the token after the last. */
  readonly end: number;
  /** The power of ten of the scale words it ends with: 9 for `11 tỷ`, 0 where it ends without. */
  readonly scale: number;
  /** Whether it is written with words only: `hai mươi mốt`. */
  readonly spelled: boolean;
}

/** `một` … `chín`, and the forms that they take after tens. */
const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // biome-ignore format: one row of a table

/** Scale words, as powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  chục: 1, trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9,
}; // biome-ignore format: one row of a table

/** Short scales, only glued to their number: `10k`, `1tr2`. */
const GLUED_SCALES: Readonly<Record<string, number>> = { k: 3, tr: 6 };

const digits: ReadonlyMap<number, number> = numbered(DIGITS);
const scales: ReadonlyMap<number, number> = numbered(SCALES);
const gluedScales: ReadonlyMap<number, number> = numbered(GLUED_SCALES);

const TEN: number = lexicon.add("mười");
const TENS: number = lexicon.add("mươi");
const DOZENS: number = lexicon.add("chục");
const HALF: number = lexicon.add("rưỡi");
const POINT: ReadonlySet<number> = new Set([lexicon.add("phẩy"), lexicon.add("phảy")]);
const FILLER: ReadonlySet<number> = new Set([lexicon.add("linh"), lexicon.add("lẻ")]);
const FIVE: number = lexicon.add("năm");
const HUNDRED: number = lexicon.add("trăm");
/** Forms that stand only after tens or a scale, and so never alone. */
const BOUND: ReadonlySet<number> = new Set(["mốt", "tư", "lăm", "nhăm"].map((word) => lexicon.add(word)));

/** Words that a spelled numeral can begin with. */
export const numeralHeads: WordSet = new WordSet([
  ...Object.keys(DIGITS).filter((word) => !BOUND.has(lexicon.add(word))),
  "mười",
]);

/** Scale words: `triệu`, `tỷ` … */
export const scaleWords: WordSet = new WordSet(Object.keys(SCALES));

function numbered(table: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(table).map(([word, value]) => [lexicon.add(word), value]));
}

/**
 * Reads the numeral that starts at token `index`, scale words included.
 *
 * ```
 * > | thu 11 tỷ 708 triệu đồng
 *         ^^^^^^^^^^^^^^^^        11708 × 10^6, scale 6
 * > | một trăm linh năm hộ
 *     ^^^^^^^^^^^^^^^^^           105
 * ```
 */
export function readNumeral(words: Words, index: number): Numeral | undefined {
  const spelled = words.kind(index) === WORD;
  let group = readGroup(words, index, spelled);
  if (group === undefined) return undefined;

  // what stands to the left of the scale words so far, largest first
  const parts: { value: Decimal; scale: number }[] = [];
  let end = index;
  let pending: Decimal | undefined;
  while (group !== undefined) {
    pending = group.value;
    end = group.end;
    for (;;) {
      const scale = scaleAt(words, end, spelled);
      if (scale === undefined) break;
      // một nghìn hai trăm tỷ: a larger scale takes all before it
      let value: Decimal = pending ?? ZERO;
      for (
        let top = parts.at(-1);
        top !== undefined && (top.scale < scale || pending === undefined);
        top = parts.at(-1)
      ) {
        if (top.scale > scale) return undefined;
        value = add(top.value, value);
        parts.pop();
      }
      parts.push({ value: shift(value, scale), scale });
      pending = undefined;
      end++;
    }
    const last = parts.at(-1);
    if (pending !== undefined || last === undefined) break;
    if (words.id(end) === HALF) {
      pending = shift(integer(5), last.scale - 1);
      end++;
      break;
    }
    const next = FILLER.has(words.id(end)) ? end + 1 : end;
    group = (words.kind(next) === WORD) === spelled ? readGroup(words, next, spelled) : undefined;
    if (group === undefined || toNumber(group.value) >= 10 ** last.scale) break;
    if (scaleAt(words, group.end, spelled) === undefined) {
      pending = readTail(words, end, group, last.scale, spelled);
      if (pending !== undefined) end = group.end;
      break;
    }
  }
  let value: Decimal = pending ?? ZERO;
  for (const part of parts) value = add(part.value, value);
  return { value, end, scale: pending === undefined ? (parts.at(-1)?.scale ?? 0) : 0, spelled };
}

/** What the last group of a chain adds when no scale word follows it; undefined where it is not of the chain. */
function readTail(words: Words, index: number, group: Group, scale: number, spelled: boolean): Decimal | undefined {
  const size = toNumber(group.value);
  if (!spelled) {
    // 1tr2, 2tỷ5: digits glued to the scale are decimals of it; 1 triệu 500.000: the rest in full
    if (words.isGlued(index)) return shift(group.value, scale - (words.end(index) - words.start(index)));
    return size >= 1000 && scale >= 6 ? group.value : undefined;
  }
  if (words.id(index) === FIVE && group.end === index + 1) return undefined; // ba triệu năm 2020, hai nghìn năm trước
  // bốn triệu sáu: tenths; một nghìn lẻ năm, hai trăm mười: the rest in full
  return group.end === index + 1 && size >= 1 && size <= 9 ? shift(group.value, scale - 1) : group.value;
}

function scaleAt(words: Words, index: number, spelled: boolean): number | undefined {
  const id = words.id(index);
  if (id === 0) return undefined;
  if (spelled) return id === HUNDRED ? undefined : scales.get(id);
  return scales.get(id) ?? (words.isGlued(index) ? gluedScales.get(id) : undefined);
}

interface Group {
  readonly value: Decimal;
  readonly end: number;
}

/** A number without its scale words: `708`, `1,78`, `hai mươi mốt`. */
function readGroup(words: Words, index: number, spelled: boolean): Group | undefined {
  if (spelled) return readSpelled(words, index);
  if (words.kind(index) !== NUMBER) return undefined;
  const value = parseFigures(words.text.slice(words.start(index), words.end(index)));
  return value && { value, end: index + 1 };
}

const grouped = /^(?!0)\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;

/**
 * The value of a number as typed: `1.089` and `1,089,000` are grouped, `14,99` and `77.3` have decimals.
 * Undefined for what is no number: `1.2.3`.
 */
export function parseFigures(text: string): Decimal | undefined {
  if (grouped.test(text)) {
    const point = text.indexOf(text.includes(".") && text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : "\0");
    const english = text.indexOf(".") > text.indexOf(",") && text.includes(",") && point < 0 ? text.indexOf(".") : -1;
    const split = point >= 0 ? point : english;
    const whole = (split < 0 ? text : text.slice(0, split)).replaceAll(/[.,]/g, "");
    const decimals = split < 0 ? "" : text.slice(split + 1);
    return fromDigits(whole + decimals, decimals.length);
  }
  const mark = text.search(/[.,]/);
  if (mark < 0) return fromDigits(text);
  const decimals = text.slice(mark + 1);
  return /[.,]/.test(decimals) ? undefined : fromDigits(text.slice(0, mark) + decimals, decimals.length);
}

/** A spelled number below a thousand, or with decimals: `hai mươi mốt`, `ba trăm linh tư`, `hai phẩy năm`, `ba chục`. */
function readSpelled(words: Words, index: number): Group | undefined {
  let at = index;
  let value: number;
  const first = digits.get(words.id(at));
  if (first !== undefined && !(BOUND.has(words.id(at)) && at === index)) {
    value = first;
    at++;
    if (words.id(at) === HUNDRED) {
      value *= 100;
      at++;
      if (FILLER.has(words.id(at)) && digits.has(words.id(at + 1))) {
        value += digits.get(words.id(at + 1)) ?? 0;
        return { value: integer(value), end: at + 2 };
      }
      const rest = words.id(at) === HALF ? { value: 50, end: at + 1 } : readTens(words, at);
      if (rest !== undefined) {
        value += rest.value;
        at = rest.end;
      }
    } else {
      const rest = readTens(words, index);
      if (rest !== undefined) ({ value, end: at } = rest);
    }
  } else {
    const tens = readTens(words, index);
    if (tens === undefined) return undefined;
    ({ value, end: at } = tens);
  }
  if (POINT.has(words.id(at))) {
    const decimals = readDecimals(words, at + 1);
    if (decimals !== undefined) {
      return { value: fromDigits(value + decimals.digits, decimals.digits.length), end: decimals.end };
    }
  }
  return { value: integer(value), end: at };
}

/** `mười lăm`, `hai mươi mốt`, `hai mốt`, `ba chục`: from 10 to 99. */
function readTens(words: Words, index: number): { value: number; end: number } | undefined {
  let at = index;
  let tens: number;
  if (words.id(at) === TEN) {
    tens = 10;
    at++;
  } else {
    const digit = digits.get(words.id(at)) ?? 0;
    if (digit === 0 || BOUND.has(words.id(at))) return undefined;
    const next = words.id(at + 1);
    if (next === DOZENS) return { value: digit * 10, end: at + 2 };
    tens = digit * 10;
    // hai mươi …, and the short form hai mốt, hai lăm
    if (next === TENS) at += 2;
    else if (digit > 1 && BOUND.has(next)) at += 1;
    else return undefined;
  }
  const unit = digits.get(words.id(at)) ?? 0;
  if (unit === 0) return { value: tens, end: at };
  // "mười năm" is ten years, "mười lăm" fifteen
  const isFive = unit === 5 && !BOUND.has(words.id(at));
  return isFive ? { value: tens, end: at } : { value: tens + unit, end: at + 1 };
}

/** The digits after `phẩy`: `không ba` is "03", `hai mươi lăm` is "25". */
function readDecimals(words: Words, index: number): { digits: string; end: number } | undefined {
  const tens = readTens(words, index);
  if (tens !== undefined) return { digits: String(tens.value), end: tens.end };
  let read = "";
  let at = index;
  for (; digits.has(words.id(at)); at++) read += digits.get(words.id(at));
  return read === "" ? undefined : { digits: read, end: at };
}
