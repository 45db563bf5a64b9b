/**
 * The calendar: which days there are, which year a day without one means, and how a date is written in EDTF.
 */

/** A date as far as it is written; what the text leaves out is absent. */
export interface CalendarDate {
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** 1 to 4. */
  readonly quarter?: number | undefined;
  /** First and last month of a part of a year: `6 tháng đầu năm` is 1 to 6. */
  readonly months?: readonly [first: number, last: number] | undefined;
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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
 * @param published ISO 8601: a date, with its time or as far as it is known (`2022-01`, `2022`); where it is absent, the year stays unknown.
 */
export function nearestYear(published = "", from: CalendarDate, to: CalendarDate = from): number | undefined {
  const thisYear = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (!(thisYear > 0)) return undefined;
  if (from.months !== undefined || !(month > 0)) return thisYear;
  const today = dayNumber(thisYear, month, Number(published.slice(8, 10)) || MIDDLE_OF_MONTH);
  const turns = isBefore(to, from) ? 1 : 0;
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let year = thisYear - 1; year <= thisYear + 1; year++) {
    const distance = Math.max(firstDay(from, year) - today, today - lastDay(to, year + turns), 0);
    const isThere = from.day !== 29 || from.month !== 2 || isLeap(year);
    if (distance >= least || !isThere) continue;
    least = distance;
    nearest = year;
  }
  return nearest;
}
const MIDDLE_OF_MONTH = 15;

/** Whether `a` comes before `b`; dates without a year are of the same one. */
export function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  const year = a.year ?? b.year ?? 0;
  return firstDay(a, year) < firstDay(b, b.year ?? year);
}

/** Whether `b` is the day after `a`; days without a year are of the same one. */
export function isNextDay(a: CalendarDate, b: CalendarDate): boolean {
  if (a.day === undefined || b.day === undefined) return false;
  const year = a.year ?? b.year ?? 0;
  return firstDay(b, b.year ?? year) - firstDay(a, year) === 1;
}

/** The first day of a date in a year. */
function firstDay({ month, day = 1, quarter = 1, months }: CalendarDate, year: number): number {
  return dayNumber(year, month ?? months?.[0] ?? quarter * 3 - 2, day);
}

function lastDay({ month, day, quarter, months }: CalendarDate, year: number): number {
  const last = month ?? months?.[1] ?? (quarter === undefined ? 12 : quarter * 3);
  return dayNumber(year, last, day ?? daysIn(last, year));
}

/** Days since the beginning of the Gregorian calendar. A year is counted from March on, so that the leap day is its last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + leapDays + days + day;
}

/** In EDTF the quarters of a year are its "seasons" 33 to 36. */
const BEFORE_FIRST_QUARTER = 32;

/**
 * A date in EDTF: `2020-05-14`, `2020-05`, `2022-34` (second quarter), `2024-01/2024-06`, `XXXX-06-24` where no year is known.
 */
export function toEdtf({ year, month, day, quarter, months }: CalendarDate): string {
  const years = year === undefined ? "XXXX" : four(year);
  if (months !== undefined) return `${years}-${two(months[0])}/${years}-${two(months[1])}`;
  if (quarter !== undefined) return `${years}-${BEFORE_FIRST_QUARTER + quarter}`;
  if (month === undefined) return years;
  return day === undefined ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

function four(number: number): string {
  return number < 1000 ? String(number).padStart(4, "0") : `${number}`;
}
