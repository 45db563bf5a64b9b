import { dateAnd, dateTo } from "../grammar/compiled.generated";
import type { Page } from "../page";
import type { Span } from "../records";
import { classOf, SPACE } from "../text/letters";
import { MarkSet } from "../text/marks";
import { PhraseBook } from "../text/phrases";
import { NUMBER } from "../text/words";
import { type CalendarDate, isBefore, isInCalendar, isNextDay, nearestYear, toEdtf } from "./calendar";
import { isCounted, isGluedToWord, isMeasured, isYearCounted } from "./date-context";
import { dateWords, readDateAt, readDateBeside, type WrittenDate } from "./date-forms";

/** Whether the second of two dates ends what the first begins, or only stands beside it. */
type Join = "to" | "and";

/** Dates that stand side by side; `joins[i]` is between `dates[i]` and the next one. */
export interface Series {
  readonly dates: readonly [WrittenDate, ...WrittenDate[]];
  readonly joins: readonly Join[];
  /** Offset after the last date. */
  readonly end: number;
}

/** No list of dates is longer, so that the work at one figure has a bound. */
const LONGEST_SERIES = 12;
/** Of days without their month: `5, 12, 19 và 26/3/2022`. */
const LONGEST_RUN = 6;

/** Reads on from one date to those that are joined to it; undefined where nothing tells the month of a day. */
export function readSeries(page: Page, first: WrittenDate): Series | undefined {
  const dates: [WrittenDate, ...WrittenDate[]] = [first];
  const joins: Join[] = [];
  let last = first;
  for (let run = 0; dates.length < LONGEST_SERIES && run < LONGEST_RUN; ) {
    run = isDayAlone(last) ? run + 1 : 0;
    const next = readNext(page, last);
    if (next === undefined) break;
    dates.push(next.date);
    joins.push(next.join);
    last = next.date;
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

/** A day without its month, which a later date has to tell. */
export function isDayAlone({ unit, date }: WrittenDate): boolean {
  return unit === "day" && date.month === undefined;
}

/** What a join begins with: a mark, or the first letter of `đến`, `tới`, `cho đến`, `và`, `rạng sáng`. */
const TO_STARTS: MarkSet = new MarkSet("-–—‑−đĐtTcC\n");
const AND_STARTS: MarkSet = new MarkSet(",;&vVrR");

/** The first code unit at `offset` or after it that is no space. */
export function firstAfter(text: string, offset: number): number {
  let at = offset;
  while (classOf(text.charCodeAt(at)) === SPACE) at++;
  return text.charCodeAt(at);
}

function readNext(page: Page, last: WrittenDate): { readonly date: WrittenDate; readonly join: Join } | undefined {
  const { words, text } = page;
  const mark = firstAfter(text, last.end);
  const join = TO_STARTS.has(mark) ? "to" : "and";
  if (join === "and" && !AND_STARTS.has(mark)) return undefined;
  const gap = (join === "to" ? dateTo : dateAnd)(text, last.end);
  if (gap === undefined) return undefined;
  const offset = gap.end;
  const index = words.firstFrom(offset);
  // 2021,2022 is one token
  const isWithinToken = words.start(index) > offset || index === words.length;
  if (!isWithinToken && !page.isFree(index)) return undefined;
  if (!isWithinToken && words.is(index, dateWords)) {
    const date = readDateAt(words, index, offset);
    return date !== undefined && (join === "to" || date.unit === last.unit) ? { date, join } : undefined;
  }
  const mayBegin = isWithinToken || words.kind(index) === NUMBER || last.unit === "quarter" || last.unit === "part";
  const date = mayBegin ? readDateBeside(text, offset, last.unit) : undefined;
  if (date === undefined) return undefined;
  // năm học 2021 - 2022 trường có 20 lớp
  const isNextYear = join === "to" && date.unit === "year" && date.date.year === (last.date.year ?? 0) + 1;
  return !isNextYear && isOtherFigure(page, date) ? undefined : { date, join };
}

/** `tháng 3, 12 hộ`: a figure that counts something is no date. */
function isOtherFigure({ words }: Page, { unit, date, end }: WrittenDate): boolean {
  if (isGluedToWord(words, end)) return true;
  if (unit === "day") return date.year === undefined && isMeasured(words, end);
  return unit === "year" ? isYearCounted(words, end) : date.year === undefined && isCounted(words, end);
}

const RELATIVE_YEARS: PhraseBook<number> = new PhraseBook([
  ["năm nay", 0],
  ["năm ngoái", -1],
  ["năm trước", -1],
  ["năm sau", 1],
  ["năm tới", 1],
]);

/** `tháng 12 năm ngoái`: the year counted from the publication; the words stay outside. */
function inRelativeYear({ words, context }: Page, written: WrittenDate): WrittenDate {
  const { publishedAt } = context;
  if (written.date.year !== undefined || publishedAt === undefined) return written;
  const after = words.firstFrom(written.end);
  const match = RELATIVE_YEARS.match(words, written.unit === "part" ? after - 1 : after);
  if (match === undefined) return written;
  return { ...written, date: { ...written.date, year: Number(publishedAt.slice(0, 4)) + match.value } };
}

/** A date in full, and where it stands. */
export interface ResolvedDate extends Span {
  /** EDTF. */
  readonly value: string;
}

/**
 * The records that a series makes: what one date leaves out its neighbours tell, what none tells the publication does.
 * Undefined where the calendar has no such day.
 *
 * ```
 * > | từ ngày 28/6 đến 06/7/2021      2021-06-28/2021-07-06
 * > | 25, 26 và 27-12-2023            2023-12-25/2023-12-27, for each is the day after the one before
 * > | ngày 5, 12 và 19/3/2022         three dates
 * ```
 */
export function resolve(
  { dates: written, joins }: Pick<Series, "dates" | "joins">,
  published: string | undefined,
): ResolvedDate[] | undefined {
  if (written.length === 1) return resolveOne(written[0], published);
  const dates = written.map(({ date }): Growing => ({ ...date }));
  tellFromNext(dates);
  tellFromPrevious(dates);
  tellFromPublication(dates, joins, published);
  if (!dates.every(isInCalendar)) return undefined;
  const resolved: ResolvedDate[] = [];
  for (let i = 0; i < dates.length; i++) {
    const start = written[i]?.start ?? 0;
    const from = toEdtf(dates[i] ?? {});
    const last = endOfRun(written, dates, joins, i);
    const value = last === i ? from : `${from}/${toEdtf(dates[last] ?? {})}`;
    resolved.push({ start, end: written[last]?.end ?? start, value });
    i = last;
  }
  return resolved;
}

/** A date while its neighbours complete it. */
type Growing = { -readonly [K in keyof CalendarDate]: CalendarDate[K] };

/**
 * The index of the date that ends the interval which the date at `index` begins, or `index` itself.
 *
 * ```
 * > | 26 – 27/5/2022      what a dash joins
 * > | 25, 26 và 27-12     days each after the one before, of which only the last is written with its month
 * ```
 */
function endOfRun(
  written: readonly WrittenDate[],
  dates: readonly CalendarDate[],
  joins: readonly Join[],
  index: number,
): number {
  if (joins[index] === "to") return isInterval(dates[index], dates[index + 1]) ? index + 1 : index;
  let end = index;
  for (let next = written[end]; next !== undefined && isDayAlone(next) && joins[end] === "and"; next = written[++end]) {
    if (!isNextDay(dates[end] ?? {}, dates[end + 1] ?? {})) return index;
  }
  return end;
}

/** Without a year, 31/12 – 3/1 is an interval too. */
function isInterval(from: CalendarDate = {}, to: CalendarDate = {}): boolean {
  return from.months === undefined && (isBefore(from, to) || (from.year === undefined && to.year === undefined));
}

function resolveOne({ start, end, date }: WrittenDate, published: string | undefined): ResolvedDate[] | undefined {
  const year = date.year ?? nearestYear(published, date);
  const full = year === date.year || year === undefined ? date : { ...date, year };
  return isInCalendar(full) ? [{ start, end, value: toEdtf(full) }] : undefined;
}

/** `13 đến 22-9-2022`: month and year; `31-12 và 1-1-2022`: the year before. */
function tellFromNext(dates: readonly Growing[]): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const date = dates[i] ?? {};
    const next = dates[i + 1] ?? {};
    if (date.day !== undefined && next.month !== undefined) date.month ??= next.month;
    if (next.year !== undefined) date.year ??= isBefore(next, date) ? next.year - 1 : next.year;
  }
}

/** `5/3/2021 và 12/3`: the year. */
function tellFromPrevious(dates: readonly Growing[]): void {
  for (let i = 1; i < dates.length; i++) {
    const date = dates[i] ?? {};
    const previous = dates[i - 1] ?? {};
    if (previous.year !== undefined) date.year ??= isBefore(date, previous) ? previous.year + 1 : previous.year;
  }
}

function tellFromPublication(dates: readonly Growing[], joins: readonly Join[], published: string | undefined): void {
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] ?? {};
    if (date.year !== undefined) continue;
    const last = joins[i] === "to" ? dates[++i] : undefined;
    const year = nearestYear(published, date, last);
    if (year === undefined) continue;
    if (last !== undefined) last.year = isBefore(last, date) ? year + 1 : year;
    date.year = year;
  }
}
