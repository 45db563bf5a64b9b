import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { NUMBER, SMALL, WORD, type Words } from "../text/words";
import { leadsToUpper } from "./range";

const ZERO = 0x30;
const HOURS: number = lexicon.add("giờ");
/** Short forms of `giờ`, glued to their number. */
const SHORT_HOURS: WordSet = new WordSet(["h", "g"]);
const MINUTES: WordSet = new WordSet(["phút", "p"]);
const AT: WordSet = new WordSet(list("lúc, hồi, vào, trước, từ, đến, tới, đúng"));
const ABOUT: WordSet = new WordSet(list("khoảng, chừng, tầm"));
const OF_DAY: WordSet = new WordSet(list("sáng, trưa, chiều, tối, đêm, khuya, ngày, cùng, hôm, rạng, kém"));
/** `sáng nay 7 giờ`, `chiều qua 14 giờ`. */
const DAYS: WordSet = new WordSet(list("nay, qua, mai"));
const WITHIN: number = lexicon.add("trong");
/** Parts of the day, which stand behind its hours and behind nothing that lasts. */
const DAY_PARTS: WordSet = new WordSet(list("sáng, trưa, chiều, tối, khuya, rạng, kém"));
/** Words after which hours and minutes last: `kéo dài 2 giờ 15 phút`. */
const LASTING: WordSet = new WordSet(
  list("dài, trong, mất, hết, suốt, qua, hơn, gần, sau, thêm, bay, chạy, đi, ngủ, nghỉ, cần, chỉ, là, mỗi, được"),
);

/**
 * The token after the time of day that begins at a number, undefined where the hours last.
 *
 * ```
 * > | lúc 10 giờ 45 phút   15h30   19:30:00   từ 7 - 9 giờ   khoảng 2g30' sáng   họp 8h - 9h30
 *         ^^^^^^^^^^^^^^   ^^^^^   ^^^^^^^^       ^^^^^^^           ^^^^^^             ^^^^^^^^^
 * > | kéo dài 2 giờ 15 phút   trong 48 giờ   8 giờ/ngày
 * ```
 */
export function endOfClock(words: Words, index: number): number | undefined {
  if (!isUpTo(words, index, 24)) return undefined;
  if (words.isMark(index + 1, ":")) {
    const isTime = words.isGlued(index + 2) && isMinutes(words, index + 2);
    if (!isTime) return undefined;
    const hasSeconds = words.isMark(index + 3, ":") && words.isGlued(index + 4) && isMinutes(words, index + 4);
    return hasSeconds ? index + 5 : index + 3;
  }
  const hours = endOfHours(words, index);
  if (hours === undefined) return undefined;
  const isGlued = words.isGlued(hours);
  const minutes = isMinutes(words, hours) ? hours + 1 : undefined;
  if (minutes === undefined)
    return endOfSpan(words, index, hours) ?? (isAtHour(words, index, hours) ? hours : undefined);

  const isNamed = words.is(minutes, MINUTES);
  const until = endOfSpan(words, index, isNamed ? minutes + 1 : minutes);
  if (until !== undefined) return until;
  if (isNamed && !isGlued && words.is(index - 1, LASTING)) return undefined;
  if (!isNamed && !isGlued && !isAtHour(words, index, minutes) && !isLast(words, index, minutes)) return undefined;
  return isNamed || words.isMark(minutes, "'") ? minutes + 1 : minutes;
}

/** The token after `10 giờ`, `15h`, `7 - 9 giờ`. */
function endOfHours(words: Words, index: number): number | undefined {
  const isRange = leadsToUpper(words, index + 1) && isUpTo(words, index + 2, 24);
  const unit = isRange ? index + 3 : index + 1;
  if (words.id(unit) === HOURS) return unit + 1;
  return words.is(unit, SHORT_HOURS) && words.isGlued(unit) && words.case(unit) === SMALL ? unit + 1 : undefined;
}

/**
 * The token after hours that reach to hours said as fully, undefined where something lasts so long: in short, or to the minute.
 *
 * ```
 * > | mất điện 8h-16h   từ 14h đến 16h30   mở cửa 7 giờ 30 - 17 giờ   kéo dài 3h - 5h
 *              ^^^^^^      ^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^
 * ```
 */
function endOfSpan(words: Words, index: number, lower: number): number | undefined {
  if (!leadsToUpper(words, lower)) return undefined;
  const hours = isUpTo(words, lower + 1, 24) ? endOfHours(words, lower + 1) : undefined;
  if (hours === undefined || words.isMark(hours, "/") || lasts(words, index)) return undefined;
  const hasMinutes = isMinutes(words, hours) && (words.isGlued(hours) || isLast(words, lower + 1, hours + 1));
  const upper = hasMinutes ? hours + 1 : hours;
  const isOfDay = hasMinutes || words.id(lower - 1) !== HOURS;
  return isOfDay ? upper : undefined;
}

/** Whether the hours from token `index` on last: `sau 3h`, `kéo dài khoảng 3h`; `trong khoảng 3h đến 5h` is the time of day. */
function lasts(words: Words, index: number): boolean {
  if (!words.is(index - 1, ABOUT)) return words.is(index - 1, LASTING);
  return words.is(index - 2, LASTING) && words.id(index - 2) !== WITHIN;
}

function isAtHour(words: Words, index: number, end: number): boolean {
  // mất điện 04-12h: nothing lasts 04 hours
  const isShort = words.id(end - 1) !== HOURS && !words.isMark(end, "/");
  if (isShort && isPadded(words, index) && !lasts(words, index)) return true;
  if (words.is(index - 1, AT) || (words.is(index - 1, DAYS) && words.is(index - 2, OF_DAY))) return true;
  if (words.is(end, OF_DAY)) return true;
  if (!words.is(index - 1, ABOUT)) return false;
  if (words.is(index - 2, AT)) return true;
  // kể chừng 19 giờ, gió đổi hướng; but kéo dài khoảng 15 giờ
  return words.case(index - 1) !== SMALL || (!isUpTo(words, index, 12) && !words.is(index - 2, LASTING));
}

/** Whether the hours before token `end` are of the day, though spelled: `từ năm giờ sáng`. */
export function isSpelledClock(words: Words, end: number): boolean {
  return words.id(end - 1) === HOURS && words.is(end, DAY_PARTS);
}

const OF_FIGURES: MarkSet = new MarkSet("%‰/-–");

/** `7 giờ 30, chợ mở cửa`: nothing that the minutes could count. */
function isLast(words: Words, index: number, end: number): boolean {
  const counts = words.kind(end) === WORD || words.kind(end) === NUMBER || words.isMarkOf(end, OF_FIGURES);
  return !counts && !words.is(index - 1, LASTING);
}

function isMinutes(words: Words, index: number): boolean {
  return isUpTo(words, index, 59) && words.end(index) - words.start(index) === 2;
}

function isPadded(words: Words, index: number): boolean {
  return words.text.charCodeAt(words.start(index)) === ZERO && words.end(index) - words.start(index) === 2;
}

function isUpTo(words: Words, index: number, most: number): boolean {
  const length = words.end(index) - words.start(index);
  if (words.kind(index) !== NUMBER || length > 2) return false;
  const start = words.start(index);
  const last = words.text.charCodeAt(start + length - 1) - ZERO;
  return (length === 1 ? last : (words.text.charCodeAt(start) - ZERO) * 10 + last) <= most;
}
