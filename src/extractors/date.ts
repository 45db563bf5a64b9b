import { numeralSyllables } from "../figures/spelled";
import { dateLunar, dateSinceThen } from "../grammar/compiled.generated";
import type { Page } from "../page";
import { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import type { CalendarDate } from "./calendar";
import {
  dayCueBefore,
  isAfterCount,
  isCounted,
  isDateEnd,
  isGluedToWord,
  isMeasured,
  isPartOfOther,
  isRepeated,
  isYearCounted,
} from "./date-context";
import { dateOpeners, dateWords, isFourDigits, readDateAt, readDateBeside, type WrittenDate } from "./date-forms";
import { firstAfter, isDayAlone, type ResolvedDate, readSeries, resolve, type Series } from "./date-series";
import { completeYears } from "./date-years";
import type { Extractor } from "./extractor";

const dateCues: CueSet = new CueSet([...dateOpeners, "từ"], "with numbers");
const MONTH: number = lexicon.add("tháng");
const PERIOD: number = lexicon.add("giai");
const FROM: number = lexicon.add("từ");
const TEN: number = lexicon.add("mười");

/**
 * Days, months, quarters, years and intervals: `ngày 14/5/2020`, `quý II`, `từ năm 2020 đến nay`.
 *
 * How dates are written stands in `date-forms.ts`, how those side by side complete each other in `date-series.ts`; here
 * is told what begins one, and what only looks like one.
 */
export const date: Extractor = {
  type: "date",
  extract(page) {
    const { words } = page;
    let next = 0;
    for (const i of words.at(dateCues)) {
      const isNumber = words.kind(i) === NUMBER;
      if (i < next || (isNumber && !mayBeginDate(words, i)) || !page.isFree(i)) continue;
      const end = isNumber ? readAtFigure(page, i) : readAtWord(page, i);
      if (end !== undefined) next = words.firstFrom(end);
    }
    if (page.context.publishedAt === undefined) completeYears(page);
  },
};

/**
 * The date whose first word stands at `offset`, if it stands alone: for those who read dates as part of something else.
 *
 * ```
 * > | Quy định 213 ngày 2/1/2020
 *                  ^^^^^^^^^^^^^
 * ```
 */
export function readDate(page: Page, offset: number): ResolvedDate | undefined {
  const { words, context } = page;
  const index = words.firstFrom(offset);
  const written = words.is(index, dateWords) ? readDateAt(words, index, offset) : undefined;
  const series = written && readSeries(page, written);
  return series?.dates.length === 1 ? resolve(series, context.publishedAt)?.[0] : undefined;
}

/** Claims what a series says; the offset after it. */
function claimSeries(page: Page, series: Series, start: number = series.dates[0].start): number {
  const { text, context } = page;
  const { end } = series;
  const isLunar = LUNAR_STARTS.has(firstAfter(text, end)) && dateLunar(text, end) !== undefined;
  const resolved = isLunar ? undefined : resolve(series, context.publishedAt);
  // no day of this calendar, and no other figure either
  if (resolved === undefined) page.block({ start, end });
  let from: number | undefined = start;
  for (const date of resolved ?? []) {
    addDate(page, from ?? date.start, date.end, date.value);
    from = undefined;
  }
  return end;
}

function addDate(page: Page, start: number, end: number, value: string): void {
  page.add({ type: "date", text: page.text.slice(start, end), start, end, value });
}
const LUNAR_STARTS: MarkSet = new MarkSet("âÂaA(\n");

/** What may follow a word that opens a date: besides a figure, a number in words, or a word of the opening. */
const AFTER_OPENING: WordSet = new WordSet(
  list("mùng, mồng, đoạn, học, một, hai, ba, tư, bốn, năm, sáu, bảy, bẩy, tám, chín, mười, i, ii, iii, iv"),
);

function readAtWord(page: Page, index: number): number | undefined {
  const { words, text } = page;
  const id = words.id(index);
  if (id === FROM) return readFrom(page, index);
  if (id === MONTH && words.is(index - 1, numeralSyllables)) {
    const end = readPartInWords(page, index) ?? readDayInWords(page, index);
    if (end !== undefined) return end;
  }
  const next = words.kind(index + 1) === LINE_END ? index + 2 : index + 1;
  const isOpening = words.kind(next) === NUMBER || words.is(next, AFTER_OPENING);
  const first = isOpening ? readDateAt(words, index, words.start(index)) : undefined;
  const series = first && readSeries(page, first);
  if (series === undefined || !isPointOfTime(words, index, series)) return undefined;
  // 5 năm 2021 - 2025, hai ngày 24 và 25-7: the word belongs to the number before it
  const isList = series.dates.length > 1;
  const isBare = id === PERIOD ? series.joins[0] !== "to" : isList && isAfterCount(words, index);
  return isBare ? claimSeries(page, series, firstDigit(text, series.dates[0])) : claimSeries(page, series);
}

function firstDigit(text: string, { start, end }: WrittenDate): number {
  const digit = text.slice(start, end).search(/\d/);
  return digit < 0 ? start : start + digit;
}

/** `ba tháng đầu năm 2022`, `mười một tháng đầu năm`: a number in words stands before the `tháng`. */
function readPartInWords(page: Page, index: number): number | undefined {
  const { words } = page;
  const start = words.id(index - 2) === TEN ? index - 2 : index - 1;
  const first = readDateBeside(words.text, words.start(start), "part");
  const series = first && readSeries(page, first);
  return series && claimSeries(page, series);
}

const LONGEST_NUMERAL = 3;

/** `hai mươi tháng 5`: no span of months is said in two words with a figure behind it. */
function readDayInWords(page: Page, index: number): number | undefined {
  const { words } = page;
  let start = index;
  while (index - start < LONGEST_NUMERAL && words.is(start - 1, numeralSyllables)) start--;
  if (index - start < 2) return undefined;
  const first = readDateBeside(words.text, words.start(start), "day");
  const series = first && readSeries(page, first);
  return series === undefined || isMeasured(words, series.end) ? undefined : claimSeries(page, series);
}

/** Whether a word with its figures tells a time, and no length of time and no name: `mỗi tháng 2 lần`, `Cách mạng Tháng 8`. */
function isPointOfTime(words: Words, index: number, { dates, end }: Series): boolean {
  if (isRepeated(words, index)) return false;
  const [first] = dates;
  const { year } = first.date;
  switch (first.unit) {
    case "day":
      return year !== undefined || !mayBeRange(first) || !isMeasured(words, end);
    case "month":
      if (words.is(index - 1, NOT_BEFORE_MONTH)) return false;
      if (dates.some(({ date }) => date.year !== undefined)) return true;
      if (isAfterCount(words, index) || isMeasured(words, end)) return false;
      return words.kind(index + 1) !== WORD || isMonthName(words, index);
    case "year":
      return (year !== undefined && year >= 1900 && year < 2100) || !isCounted(words, end);
    default:
      return year !== undefined || !isMeasured(words, end);
  }
}
const NOT_BEFORE_MONTH: WordSet = new WordSet(list("mạng, rằm"));
const BEFORE_MONTH: WordSet = new WordSet(list("đầu, giữa, cuối, trong, vào, hồi, từ, đến, tới, hết"));

/** `tháng Ba`, `hồi tháng ba`: in small letters alone it may be `một tháng ba lần`. */
function isMonthName(words: Words, index: number): boolean {
  return words.case(index + 1) !== SMALL || words.is(index - 1, BEFORE_MONTH);
}

/** Whether the figures of a day could be a range, a ratio or a decimal: `8-10`, `26.3`, but not `26-3`. */
function mayBeRange({ date: { day = 0, month = 0 }, separator }: WrittenDate): boolean {
  return separator === "." || day <= month;
}

/** `từ đầu năm 2024`, `từ khoảng năm 2018`. */
const BEFORE_START: WordSet = new WordSet(list("đầu, giữa, cuối, khoảng"));

/** An interval that `từ` begins: it ends with a date, or with `đến nay`. */
function readFrom(page: Page, index: number): number | undefined {
  const { words, text } = page;
  const at = words.is(index + 1, BEFORE_START) ? index + 2 : index + 1;
  const isFigure = words.kind(at) === NUMBER;
  if (!(isFigure ? mayBeginDate(words, at) : words.is(at, dateWords)) || !page.isFree(at)) return undefined;
  const start = words.start(index);
  const first = readDateAt(words, at, words.start(at));
  const series = first && readSeries(page, first);
  if (series === undefined) return undefined;
  const { dates, joins, end } = series;
  if (joins[0] === "to") {
    // từ 5 đến 7/10 tiêu chí, từ 1990 đến 2010 hộ
    const isSure = !isFigure || (dates[1]?.isDated === true && first?.unit !== "year");
    return isSure || !isCounted(words, end) ? claimSeries(page, series, start) : undefined;
  }
  if (dates.length > 1 || dateSinceThen(text, end) === undefined) return undefined;
  const [since] = resolve(series, page.context.publishedAt) ?? [];
  if (since === undefined) return undefined;
  addDate(page, start, end, `${since.value}/..`);
  return end;
}

const AFTER_DAY: WordSet = new WordSet(list("tháng, đến, tới, và, rạng"));
const AFTER_MONTH: WordSet = new WordSet(list("năm, đến, tới, và"));
const JOINING_MARKS: MarkSet = new MarkSet("/-–—‑−,");

/** Whether a number can begin a date: most don't, and what stands beside them tells it before any pattern is tried. */
function mayBeginDate(words: Words, index: number): boolean {
  const length = words.end(index) - words.start(index);
  if (!isJoined(words, index + 1, AFTER_DAY)) return length > 2 && mayBePointed(words, index, length);
  if (length > 2) return isFourDigits(words, index) || mayBePointed(words, index, length);
  // 12/14 chỉ tiêu, 10 - 12 triệu: where nothing announces a day, it has a year, or is one of several
  const isPair = words.kind(index + 2) === NUMBER && words.end(index + 2) - words.start(index + 2) <= 2;
  const isList = words.isMark(index + 1, ",");
  if ((!isPair || words.id(index + 1) === MONTH || isJoined(words, index + 3, AFTER_MONTH)) && !isList) return true;
  return dayCueBefore(words, index) !== undefined;
}

function isJoined(words: Words, index: number, joining: WordSet): boolean {
  return words.is(index, joining) || words.isMarkOf(index, JOINING_MARKS);
}

/** Whether a number with a point or a comma in it may be a day: `26.1.2021`, `26.3`, `30,31` before a slash. */
function mayBePointed(words: Words, index: number, length: number): boolean {
  const { text } = words;
  const start = words.start(index);
  const point = text.charAt(start + 1) > "/" ? start + 2 : start + 1;
  if (text.charAt(point) === ",") return length <= 5 && words.kind(index + 1) === MARK;
  if (text.charAt(point) !== ".") return false;
  if (length > 5) return text.charAt(point + 2) === "." || text.charAt(point + 3) === ".";
  return isJoined(words, index + 1, AFTER_DAY) || dayCueBefore(words, index) !== undefined;
}

function readAtFigure(page: Page, index: number): number | undefined {
  const { words } = page;
  if (isPartOfOther(words, index)) return undefined;
  const first = readDateAt(words, index, words.start(index));
  const series = first && readSeries(page, first);
  if (series === undefined) return undefined;
  if (isDateWithoutWord(words, index, series)) return claimSeries(page, series);
  // what goes for the first goes for those beside it, up to one with a word of its own
  const named = series.dates.find(({ start }) => words.kind(words.firstFrom(start)) === WORD);
  return named?.start ?? series.end;
}

/** Whether figures without a word before them are a date. */
function isDateWithoutWord(words: Words, index: number, series: Series): boolean {
  const { dates, joins, end } = series;
  switch (dates[0].unit) {
    case "part":
      return true;
    case "day":
      return isDay(words, index, series);
    case "year":
      // a year alone is for those who come later
      return joins[0] === "to" && dates[0].date.year !== dates[1]?.date.year && !isYearOfOther(words, end);
    default:
      return !isOfOther(words, end);
  }
}

function isOfOther(words: Words, offset: number): boolean {
  return isCounted(words, offset) || isGluedToWord(words, offset);
}

function isYearOfOther(words: Words, offset: number): boolean {
  return isYearCounted(words, offset) || isGluedToWord(words, offset);
}

function isDay(words: Words, index: number, { dates, joins, end }: Series): boolean {
  if (dates.some(({ isDated }) => isDated)) return true;
  if (isGluedToWord(words, end)) return false;
  const full = dates.find((written) => !isDayAlone(written)) ?? dates[0];
  const { day = 0, month = 0 }: CalendarDate = full.date;
  // 20 tháng Chạp, of the moon; 14 tháng 5, but 20 tháng 5 ngày
  if (full.separator === undefined) return month === 0 || !isCounted(words, end);
  const isRatio = full.separator === "/";
  switch (dayCueBefore(words, index)) {
    case "sure":
      return !mayBeRange(full) || !(isRatio ? isMeasured(words, end) : isCounted(words, end));
    case "likely":
      if (day > month && full.separator !== ".") return !isCounted(words, end);
      return isRatio && isDateEnd(words, end);
    default:
      // (5/3 - 10/3)
      return joins[0] === "to" && !isDayAlone(dates[0]) && words.isMark(index - 1, "(");
  }
}
