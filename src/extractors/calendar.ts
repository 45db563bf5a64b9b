/**
 * The calendar: which days there are, which year a day without one means, and how a date is written in EDTF.
 */

/** A date as far as it is written; what the text leaves out is absent. */
export interface CalendarDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** First and last month of a part of a year: `6 tháng đầu năm` is 1 to 6. */
  readonly months?: readonly [first: number, last: number];
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the calendar has the date: no 31/6, and no 29/2 but in a leap year. Without a year, 29/2 may be. */
export function isInCalendar({ year, month, day, quarter, months }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && (day < 1 || day > daysIn(month, year))) return false;
  if (quarter !== undefined && (quarter < 1 || quarter > 4)) return false;
  return months === undefined || (months[0] >= 1 && months[0] <= months[1] && months[1] <= 12);
}

function daysIn(month = 1, year?: number): number {
  return month === 2 && year !== undefined && !isLeap(year) ? 28 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The year that two digits stand for: `98` is 1998, `20` is 2020, `49` the last that is in this century. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/**
 * Which year the first of two dates has when neither is written with one (or a single date): the one that brings the
 * time between them nearest to the publication. Part of a year is a part of the year of publication.
 *
 * ```ts
 * nearestYear("2022-01-05", { month: 12, day: 30 }); // → 2021
 * nearestYear("2022-01-05", { month: 12, day: 31 }, { month: 1, day: 3 }); // → 2021
 * ```
 * @param published ISO 8601, a date or a date and time; where it is absent or none, the year stays unknown.
 */
export function nearestYear(published = "", from: CalendarDate, to: CalendarDate = from): number | undefined {
  const today = Date.parse(published.slice(0, 10)) / MILLISECONDS_A_DAY;
  if (Number.isNaN(today)) return undefined;
  const thisYear = Number(published.slice(0, 4));
  if (from.months !== undefined) return thisYear;
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [thisYear, thisYear - 1, thisYear + 1]) {
    const first = { ...from, year };
    const last = { ...to, year: isBefore(to, from) ? year + 1 : year };
    const distance = Math.max(firstDay(first) - today, today - lastDay(last), 0);
    if (distance >= least || !isInCalendar(first)) continue;
    least = distance;
    nearest = year;
  }
  return nearest;
}

/** Whether `a` comes before `b`; dates without a year are of the same one. */
export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  const year = a.year ?? b.year ?? 0;
  return firstDay({ ...a, year }) < firstDay({ ...b, year: b.year ?? year });
}

/** Whether `b` is the day after `a`. */
export function isNextDay(a: CalendarDate, b: CalendarDate): boolean {
  return a.day !== undefined && b.day !== undefined && a.year === b.year && firstDay(b) - firstDay(a) === 1;
}

/** Days since 1970. */
function firstDay({ year = 0, month, day = 1, quarter = 1, months }: CalendarDate): number {
  return dayOf(year, month ?? months?.[0] ?? quarter * 3 - 2, day);
}

function lastDay(date: CalendarDate): number {
  const { year = 0, month, day, quarter, months } = date;
  if (day !== undefined) return firstDay(date);
  const last = month ?? months?.[1] ?? (quarter === undefined ? 12 : quarter * 3);
  return dayOf(year, last, daysIn(last, year));
}

function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for the last century's
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** In EDTF the quarters of a year are its "seasons" 33 to 36. */
const BEFORE_FIRST_QUARTER = 32;

/**
 * A date in EDTF: `2020-05-14`, `2020-05`, `2022-34` (second quarter), `2024-01/2024-06`, `XXXX-06-24` where no year is known.
 */
export function toEdtf({ year, month, day, quarter, months }: CalendarDate): string {
  const years = year === undefined ? "XXXX" : String(year).padStart(4, "0");
  if (months !== undefined) return `${years}-${two(months[0])}/${years}-${two(months[1])}`;
  if (quarter !== undefined) return `${years}-${BEFORE_FIRST_QUARTER + quarter}`;
  if (month === undefined) return years;
  return day === undefined ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
