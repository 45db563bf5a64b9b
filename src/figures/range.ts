import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import type { Words } from "../text/words";
import { MILLION } from "./decimal";
import { type Numeral, readNumeral } from "./numeral";

const RANGE_MARKS: MarkSet = new MarkSet("-–—‑−~÷");
const UNTIL: WordSet = new WordSet(["đến", "tới"]);
/** What may bound the upper end alone: `từ 16 đến dưới 21 triệu đồng`. */
const BOUNDING: WordSet = new WordSet(list("dưới, trên, hơn, gần, khoảng"));
/** Longest unit that may be said twice: `10 triệu đồng đến 12 triệu đồng`. */
const LONGEST_UNIT = 3;
/** Units that are the same: `500.000đ đến 2 triệu đồng`. */
const DONG: WordSet = new WordSet(list("đ, đồng, vnđ, vnd"));

/** Whether the token may part the ends of a range: a dash, `~`, `÷`. */
export function isRangeMark(words: Words, index: number): boolean {
  return words.isMarkOf(index, RANGE_MARKS);
}

/** Whether the token leads to the upper end of a range: a dash, `đến`, `tới`. */
export function leadsToUpper(words: Words, index: number): boolean {
  return isRangeMark(words, index) || words.is(index, UNTIL);
}

/**
 * The upper end of a range, across a dash or `đến`, the unit said once or twice.
 *
 * ```
 * > | đạt từ 86,48% đến 91,89%   từ 16 đến dưới 21 triệu đồng
 *                       ^^^^^                     ^^^^^^^^
 * ```
 */
export function readUpper(words: Words, lower: Numeral, isFree: (index: number) => boolean): Numeral | undefined {
  for (let connector = lower.end; connector <= lower.end + LONGEST_UNIT; connector++) {
    if (!leadsToUpper(words, connector)) continue;
    const start = words.is(connector + 1, BOUNDING) ? connector + 2 : connector + 1;
    if (!isFree(start)) return undefined;
    const upper = readNumeral(words, start);
    if (upper === undefined || upper.spelled !== lower.spelled) return undefined;
    const unit = connector - lower.end;
    // 950 triệu đồng - 1,2 tỷ
    const isSum = unit === 1 && words.is(lower.end, DONG) && upper.scale >= MILLION;
    return isSum || isSaidTwice(words, lower.end, upper.end, unit) ? upper : undefined;
  }
  return undefined;
}

/** Whether the same unit of so many tokens stands at both places. */
function isSaidTwice(words: Words, first: number, second: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    if (!isSameToken(words, first + i, second + i)) return false;
  }
  return true;
}

function isSameToken(words: Words, a: number, b: number): boolean {
  if (words.is(a, DONG) && words.is(b, DONG)) return true;
  const id = words.id(a);
  if (id !== words.id(b)) return false;
  return id !== 0 || words.phrase(a, a + 1).toLowerCase() === words.phrase(b, b + 1).toLowerCase();
}
