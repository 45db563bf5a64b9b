import { parseNumeral } from "../figures/parse-numeral";
import {
  dateAnd,
  dateDay,
  dateDayAlone,
  dateDayInWords,
  dateFrom,
  dateIso,
  dateLunar,
  dateMonth,
  dateMonthAlone,
  dateMonthInFigures,
  datePartOfYear,
  dateQuarter,
  dateQuarterAlone,
  dateSinceThen,
  dateTo,
  dateYear,
  dateYearAlone,
} from "../grammar/compiled.generated";
import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { matchAt } from "../text/sticky";
import { MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { type CalendarDate, fullYear } from "./calendar";
import {
  dayCueBefore,
  isAfterNumber,
  isCounted,
  isDateEnd,
  isGluedToWord,
  isMeasured,
  isPartOfOther,
  isRepeated,
} from "./date-context";
import { type Join, type ResolvedDate, resolve, type Series, type Unit, type WrittenDate } from "./date-series";
import type { Extractor } from "./extractor";
import { romanValue } from "./roman";

/** One way to write a date. */
interface Form {
  readonly name: string;
  readonly unit: Unit;
  readonly pattern: RegExp;
  /** The words it may begin with. */
  readonly cues?: string;
  /** Whether it may begin with a figure: anywhere, or only beside another date of its unit. */
  readonly figure?: "anywhere" | "beside";
}

/** The forms, in the order in which they are tried; what their patterns read is told beside them in the grammar. */
const FORMS: readonly Form[] = [
  { name: "6 tháng đầu năm", unit: "part", pattern: datePartOfYear, figure: "anywhere" },
  { name: "2020-05-14", unit: "day", pattern: dateIso, cues: "ngày", figure: "anywhere" },
  { name: "ngày 14/5/2020", unit: "day", pattern: dateDay, cues: "ngày, mùng, mồng", figure: "anywhere" },
  { name: "ngày 14 tháng 5", unit: "day", pattern: dateDayInWords, cues: "ngày, mùng, mồng", figure: "anywhere" },
  { name: "tháng 5/2020", unit: "month", pattern: dateMonth, cues: "tháng" },
  { name: "5/2020", unit: "month", pattern: dateMonthInFigures, figure: "anywhere" },
  { name: "quý II/2020", unit: "quarter", pattern: dateQuarter, cues: "quý" },
  { name: "năm 2020", unit: "year", pattern: dateYear, cues: "năm, giai" },
  // what is left out stands with the next date: 24 và 25-7-2020
  { name: "24", unit: "day", pattern: dateDayAlone, cues: "ngày, mùng, mồng", figure: "anywhere" },
  { name: "5", unit: "month", pattern: dateMonthAlone, figure: "beside" },
  { name: "II", unit: "quarter", pattern: dateQuarterAlone, figure: "beside" },
  { name: "2020", unit: "year", pattern: dateYearAlone, figure: "anywhere" },
];

const CUES: WordSet = new WordSet(FORMS.flatMap(({ cues = "từ" }) => list(cues)));
const formsByCue: ReadonlyMap<number, readonly Form[]> = byCue();
const formsOfFigure: readonly Form[] = FORMS.filter(({ figure }) => figure === "anywhere");
const formsBeside: Readonly<Record<Unit, readonly Form[]>> = {
  day: besides("day"),
  month: besides("month"),
  quarter: besides("quarter"),
  part: besides("part"),
  year: besides("year"),
};

function besides(unit: Unit): Form[] {
  return FORMS.filter((form) => form.unit === unit && form.figure !== undefined);
}

function byCue(): Map<number, Form[]> {
  const forms = new Map<number, Form[]>();
  for (const form of FORMS) {
    for (const cue of form.cues === undefined ? [] : list(form.cues)) {
      const id = lexicon.add(cue);
      forms.set(id, [...(forms.get(id) ?? []), form]);
    }
  }
  return forms;
}

/** A date as it was read, with what its pattern named. */
interface Reading extends WrittenDate {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

interface ReadSeries extends Series {
  readonly dates: readonly [Reading, ...Reading[]];
  readonly end: number;
}

/** No list of dates is longer; so the work at one figure has a bound. */
const LONGEST_SERIES = 12;
/** Of days without their month: `5, 12, 19 và 26/3/2022`. */
const LONGEST_RUN = 6;

const MONTH: number = lexicon.add("tháng");
const PERIOD: number = lexicon.add("giai");
const FROM: number = lexicon.add("từ");
/** What may follow a cue word and begin the date's own figure or name. */
const AFTER_CUE: WordSet = new WordSet(
  list("mùng, mồng, đoạn, một, hai, ba, tư, bốn, năm, sáu, bảy, bẩy, tám, chín, mười, i, ii, iii, iv"),
);

/** Days, months, quarters, years and intervals: `ngày 14/5/2020`, `quý II`, `từ năm 2020 đến nay`. */
export const date: Extractor = {
  type: "date",
  extract(page) {
    const { words } = page;
    for (let i = 0; i < words.length; i++) {
      const isFigure = words.kind(i) === NUMBER;
      if (!(isFigure ? mayBeginDate(words, i) : words.is(i, CUES)) || !page.isFree(i)) continue;
      const end = isFigure ? readAtFigure(page, i) : readAtCue(page, i);
      if (end !== undefined) i = Math.max(i, words.firstFrom(end) - 1);
    }
  },
};

/**
 * The date at an offset where its cue word stands, alone: for those who read dates as part of something else.
 *
 * ```
 * > | Quy định 213 ngày 2/1/2020
 *                  ^^^^^^^^^^^^^
 * ```
 */
export function readDate(page: Page, offset: number): ResolvedDate | undefined {
  const { words, text, context } = page;
  const index = words.firstFrom(offset);
  const forms = formsByCue.get(words.id(index));
  const reading = forms && readForm(text, offset, forms);
  if (reading === undefined || isDayAlone(reading)) return undefined;
  return resolve({ dates: [reading], joins: [] }, context.publishedAt)?.[0];
}

/** Whether a number token can begin a date, by its length and by what stands after it. */
function mayBeginDate(words: Words, index: number): boolean {
  const start = words.start(index);
  const length = words.end(index) - start;
  const next = index + 1;
  if (length <= 2) {
    if (words.kind(next) === WORD) return words.is(next, JOINING);
    return words.kind(next) === MARK && JOINING_MARKS.includes(words.text.charAt(words.start(next)));
  }
  const isPlain = length === 4 && words.text.charAt(start + 2) !== "." && words.text.charAt(start + 2) !== ",";
  if (isPlain) return words.is(next, UNTIL) || (words.kind(next) === MARK && words.kind(next + 1) === NUMBER);
  // 26.3, 26.1.2021; 30,31/7/2020
  const mark = words.text.charAt(start + 1);
  const point = mark === "." || mark === "," ? mark : words.text.charAt(start + 2);
  return point === "." || (point === "," && words.kind(next) === MARK && length <= 5);
}
const JOINING: WordSet = new WordSet(list("tháng, đến, tới, và"));
const UNTIL: WordSet = new WordSet(list("đến, tới"));
const JOINING_MARKS = "/-–—‑−,";

function readForm(text: string, offset: number, forms: readonly Form[]): Reading | undefined {
  for (const { unit, pattern } of forms) {
    const match = matchAt(pattern, text, offset);
    if (match === null) continue;
    const groups = match.groups ?? {};
    return { unit, start: offset, end: offset + match[0].length, date: dateOf(groups), groups };
  }
  return undefined;
}

const MONTHS = list("một, hai, ba, tư, năm, sáu, bảy, tám, chín, mười, mười một, mười hai");

/** The date that the named parts of a form make. */
function dateOf({ year, short, month, day, quarter, count, place }: Reading["groups"]): CalendarDate {
  const years = year !== undefined ? numberOf(year) : short !== undefined ? fullYear(Number(short)) : undefined;
  return {
    ...(years !== undefined && { year: years }),
    ...(month !== undefined && { month: monthOf(month) }),
    ...(day !== undefined && { day: numberOf(day) }),
    ...(quarter !== undefined && { quarter: romanValue(quarter.toUpperCase()) ?? Number(quarter) }),
    ...(count !== undefined && { months: monthsOf(numberOf(count), place) }),
  };
}

function numberOf(text: string): number {
  return parseNumeral(text) ?? 0;
}

function monthOf(text: string): number {
  const name = text.toLowerCase().replace(/\s+/g, " ").replace("bẩy", "bảy");
  return Number(text) || MONTHS.indexOf(name) + 1;
}

function monthsOf(count: number, place: string | undefined): readonly [number, number] {
  return place?.toLowerCase() === "cuối" ? [13 - count, 12] : [1, count];
}

function isDayAlone({ unit, date }: WrittenDate): boolean {
  return unit === "day" && date.month === undefined;
}

/** Reads on from one date to those that are joined to it. */
function readSeries(page: Page, first: Reading): ReadSeries | undefined {
  const { words, text } = page;
  const dates: [Reading, ...Reading[]] = [first];
  const joins: Join[] = [];
  let last = first;
  let run = 0;
  while (dates.length < LONGEST_SERIES && run < LONGEST_RUN) {
    run = isDayAlone(last) ? run + 1 : 0;
    const to = matchAt(dateTo, text, last.end);
    const join = to ?? matchAt(dateAnd, text, last.end);
    if (join === null) break;
    const next = readNext(page, last.end + join[0].length, last, to !== null);
    if (next === undefined || !page.isFree(words.firstFrom(next.start))) break;
    dates.push(next);
    joins.push(to === null ? "and" : "to");
    last = next;
  }
  while (isDayAlone(last)) {
    dates.pop();
    joins.pop();
    const before = dates.at(-1);
    if (before === undefined) return undefined;
    last = before;
  }
  dates[dates.length - 1] = inRelativeYear(page, last);
  return { dates, joins, end: last.end };
}

function readNext(page: Page, offset: number, last: Reading, isEnd: boolean): Reading | undefined {
  const { words, text } = page;
  const cued = formsByCue.get(words.id(words.firstFrom(offset)));
  if (cued !== undefined) {
    const next = readForm(text, offset, cued);
    return next !== undefined && (isEnd || next.unit === last.unit) ? next : undefined;
  }
  const next = readForm(text, offset, formsBeside[last.unit]);
  if (next === undefined || isGluedToWord(words, next.end)) return undefined;
  // tháng 3, 12 hộ: a figure that counts is no date
  const isOther = next.unit === "day" ? isMeasured(words, next.end) : isCounted(words, next.end);
  return isOther && (next.unit === "year" || next.date.year === undefined) ? undefined : next;
}

const RELATIVE_YEARS: PhraseBook<number> = new PhraseBook([
  ["năm nay", 0],
  ["năm ngoái", -1],
  ["năm trước", -1],
  ["năm sau", 1],
  ["năm tới", 1],
]);

/** `tháng 12 năm ngoái`: the year counted from the publication; the words stay outside. */
function inRelativeYear({ words, context }: Page, reading: Reading): Reading {
  const { publishedAt } = context;
  if (reading.date.year !== undefined || publishedAt === undefined) return reading;
  const after = words.firstFrom(reading.end);
  const match = RELATIVE_YEARS.match(words, reading.unit === "part" ? after - 1 : after);
  if (match === undefined) return reading;
  return { ...reading, date: { ...reading.date, year: Number(publishedAt.slice(0, 4)) + match.value } };
}

/** Claims what a series says; the offset after it. */
function claimSeries(page: Page, { dates, joins, end }: ReadSeries, start: number = dates[0].start): number {
  const lunar = matchAt(dateLunar, page.text, end);
  const resolved = lunar === null ? resolve({ dates, joins }, page.context.publishedAt) : undefined;
  // no day of this calendar, and no other figure either
  if (resolved === undefined) page.block({ start, end });
  resolved?.forEach(({ value, ...span }, i) => {
    page.claim({ type: "date", start: i === 0 ? start : span.start, end: span.end, value });
  });
  return end;
}

function readAtCue(page: Page, index: number): number | undefined {
  const { words, text } = page;
  const id = words.id(index);
  if (id === FROM) return readFrom(page, index);
  if (id === MONTH && words.kind(index - 1) === WORD) {
    const end = readPartInWords(page, index);
    if (end !== undefined) return end;
  }
  const next = words.kind(index + 1) === NUMBER || words.is(index + 1, AFTER_CUE) ? index + 1 : index + 2;
  if (next > index + 1 && words.kind(next) !== NUMBER) return undefined;
  const first = readForm(text, words.start(index), formsByCue.get(id) ?? []);
  const series = first && readSeries(page, first);
  if (series === undefined || !isPointOfTime(words, index, series)) return undefined;
  // 5 năm 2021 - 2025, hai ngày 24 và 25-7: the word belongs to the number before it
  const isList = series.dates.length > 1;
  const isBare = id === PERIOD ? series.joins[0] !== "to" : isList && isAfterNumber(words, index);
  return isBare ? claimSeries(page, series, firstFigure(text, series.dates[0])) : claimSeries(page, series);
}

function firstFigure(text: string, { start, end }: WrittenDate): number {
  const digit = text.slice(start, end).search(/\d/);
  return digit < 0 ? start : start + digit;
}

/** `ba tháng đầu năm 2022`: the spelled numeral stands before the cue word. */
function readPartInWords(page: Page, index: number): number | undefined {
  const { words, text } = page;
  for (const start of [index - 2, index - 1]) {
    const match = isAfterNumber(words, start + 1) ? matchAt(datePartOfYear, text, words.start(start)) : null;
    if (match === null || words.start(start) + match[0].length <= words.end(index)) continue;
    const first = readForm(text, words.start(start), formsBeside.part);
    const series = first && readSeries(page, first);
    return series && claimSeries(page, series);
  }
  return undefined;
}

/** Whether a cue word with its figures tells a time, and no length of time and no name: `mỗi tháng 2 lần`, `Cách mạng Tháng 8`. */
function isPointOfTime(words: Words, index: number, { dates, end }: ReadSeries): boolean {
  if (isRepeated(words, index)) return false;
  const [{ unit, date, groups }] = dates;
  const hasYear = dates.some((written) => written.date.year !== undefined);
  switch (unit) {
    case "day":
      return hasYear || !mayBeRange(date, groups) || !isMeasured(words, end);
    case "month":
      if (words.is(index - 1, NOT_BEFORE_MONTH)) return false;
      if (hasYear) return true;
      if (isAfterNumber(words, index) || isMeasured(words, end)) return false;
      return words.kind(index + 1) !== WORD || isMonthName(words, index);
    case "year": {
      const { year = 0 } = date;
      return (year >= 1900 && year < 2100) || !isCounted(words, end);
    }
    default:
      return hasYear || !isMeasured(words, end);
  }
}
const NOT_BEFORE_MONTH: WordSet = new WordSet(list("mạng, rằm"));
const BEFORE_MONTH: WordSet = new WordSet(list("đầu, giữa, cuối, trong, vào, hồi, từ, đến, tới, hết"));

/** `tháng Ba`, `hồi tháng ba`: in small letters alone it may be `một tháng ba lần`. */
function isMonthName(words: Words, index: number): boolean {
  return words.case(index + 1) !== SMALL || words.is(index - 1, BEFORE_MONTH);
}

/** Whether the figures of a day could be a range, a ratio or a decimal: `8-10`, `26.3`, but not `26-3`. */
function mayBeRange({ day = 0, month = 0 }: CalendarDate, { gap = "" }: Reading["groups"]): boolean {
  return gap === "." || day <= month;
}

/** An interval that `từ` begins: it ends with a date, or with `đến nay`. */
function readFrom(page: Page, index: number): number | undefined {
  const { words, text } = page;
  const start = words.start(index);
  const from = matchAt(dateFrom, text, start);
  if (from === null) return undefined;
  const offset = start + from[0].length;
  const at = words.firstFrom(offset);
  const isFigure = words.kind(at) === NUMBER;
  const forms = isFigure ? formsOfFigure : formsByCue.get(words.id(at));
  const first = forms && page.isFree(at) ? readForm(text, offset, forms) : undefined;
  const series = first && readSeries(page, first);
  if (series === undefined) return undefined;
  if (series.joins[0] === "to") {
    const isNamed = !isFigure || series.dates[1]?.groups["year"] !== undefined;
    if (isFigure && isCounted(words, series.end) && (series.dates[0].unit === "year" || !isNamed)) return undefined;
    return claimSeries(page, series, start);
  }
  const { dates, end } = series;
  if (dates.length > 1 || matchAt(dateSinceThen, text, end) === null) return undefined;
  const [since] = resolve(series, page.context.publishedAt) ?? [];
  if (since === undefined) return undefined;
  page.claim({ type: "date", start, end, value: `${since.value}/..` });
  return end;
}

function readAtFigure(page: Page, index: number): number | undefined {
  const { words, text } = page;
  if (isPartOfOther(words, index)) return undefined;
  const first = readForm(text, words.start(index), formsOfFigure);
  const series = first && readSeries(page, first);
  if (series === undefined || isGluedToWord(words, series.end)) return undefined;
  return isDateWithoutCue(words, index, series) ? claimSeries(page, series) : undefined;
}

/** Whether figures without a cue word are a date. */
function isDateWithoutCue(words: Words, index: number, series: ReadSeries): boolean {
  const { dates, joins, end } = series;
  const [{ unit }] = dates;
  switch (unit) {
    case "part":
      return true;
    case "day":
      return isDay(words, index, series);
    case "year":
      // a year alone is for those who come later
      return joins[0] === "to" && dates[0].date.year !== dates[1]?.date.year && !isCounted(words, end);
    default:
      return !isCounted(words, end);
  }
}

function isDay(words: Words, index: number, { dates, joins, end }: ReadSeries): boolean {
  if (dates.some(hasOwnYear) && (!isDayAlone(dates[0]) || !words.isMark(index + 1, ","))) return true;
  const full = dates.find((written) => !isDayAlone(written)) ?? dates[0];
  const { date, groups } = full;
  const { day = 0, month = 0 } = date;
  const isRatio = groups["gap"]?.trim() === "/";
  switch (dayCueBefore(words, index)) {
    case "sure":
      if (!mayBeRange(date, groups)) return true;
      return !(isRatio ? isMeasured(words, end) : isCounted(words, end));
    case "likely":
      if (day > month && groups["gap"] !== ".") return !isCounted(words, end);
      return isRatio && isDateEnd(words, end);
    default:
      // (5/3 - 10/3)
      return joins[0] === "to" && !isDayAlone(dates[0]) && words.isMark(index - 1, "(");
  }
}

/** `14/5/2020`; but `5 – 7/2022` could be months. */
function hasOwnYear({ groups: { year, gap, next } }: Reading): boolean {
  return (
    year !== undefined && (gap === undefined || next === undefined || /\p{L}/u.test(next) || gap.trim() === next.trim())
  );
}
