import type { Span } from "../records";
import { type CalendarDate, isBefore, isInCalendar, isNextDay, nearestYear, toEdtf } from "./calendar";

/** How exact a date is. */
export type Unit = "day" | "month" | "quarter" | "part" | "year";

/** One date as it is written: `ngày 24/6`, `quý II`, the `26` of `26 – 27/5/2022`. */
export interface WrittenDate extends Span {
  readonly unit: Unit;
  readonly date: CalendarDate;
}

/** Whether the second of two dates ends what the first begins, or only stands beside it. */
export type Join = "to" | "and";

/** Dates that stand side by side; `joins[i]` is between `dates[i]` and the next one. */
export interface Series {
  readonly dates: readonly WrittenDate[];
  readonly joins: readonly Join[];
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
export function resolve({ dates: written, joins }: Series, published: string | undefined): ResolvedDate[] | undefined {
  const dates = written.map(({ date }) => date);
  tellFromNext(dates);
  tellFromPrevious(dates);
  tellFromPublication(dates, joins, published);
  if (!dates.every(isInCalendar)) return undefined;
  const first = dates[0];
  const last = dates.at(-1);
  if (first !== undefined && last !== undefined && isRunOfDays(written, dates)) {
    return [interval(written, 0, written.length - 1, first, last)];
  }
  const resolved: ResolvedDate[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] ?? {};
    const next = dates[i + 1];
    if (joins[i] === "to" && next !== undefined && isInterval(date, next)) {
      resolved.push(interval(written, i, ++i, date, next));
    } else {
      resolved.push({ ...spanOf(written, i, i), value: toEdtf(date) });
    }
  }
  return resolved;
}

/** `13 đến 22-9-2022`: month and year; `31-12 và 1-1-2022`: the year before. */
function tellFromNext(dates: CalendarDate[]): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const next = dates[i + 1] ?? {};
    const { month, year, ...own } = { ...dates[i] };
    const date = { ...own, ...(month === undefined && own.day !== undefined ? onlyMonth(next) : onlyMonth({ month })) };
    dates[i] = inYear(date, year ?? yearBeside(date, next, -1));
  }
}

/** `5/3/2021 và 12/3`: the year. */
function tellFromPrevious(dates: CalendarDate[]): void {
  for (let i = 1; i < dates.length; i++) {
    const { year, ...date } = dates[i] ?? {};
    dates[i] = inYear(date, year ?? yearBeside(date, dates[i - 1] ?? {}, 1));
  }
}

/** The year of the date beside it, or the one before or after where the order asks for it. */
function yearBeside(date: CalendarDate, beside: CalendarDate, side: -1 | 1): number | undefined {
  const { year } = beside;
  if (year === undefined) return undefined;
  const there = { ...date, year };
  return (side < 0 ? isBefore(beside, there) : isBefore(there, beside)) ? year + side : year;
}

function tellFromPublication(dates: CalendarDate[], joins: readonly Join[], published: string | undefined): void {
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] ?? {};
    if (date.year !== undefined) continue;
    const next = joins[i] === "to" ? dates[i + 1] : undefined;
    const year = nearestYear(published, date, next);
    dates[i] = inYear(date, year);
    if (next !== undefined && next.year === undefined && year !== undefined) {
      dates[++i] = inYear(next, isBefore(next, date) ? year + 1 : year);
    }
  }
}

function onlyMonth({ month }: { readonly month?: number | undefined }): { readonly month?: number } {
  return month === undefined ? {} : { month };
}

function inYear(date: CalendarDate, year: number | undefined): CalendarDate {
  return year === undefined ? date : { ...date, year };
}

/** Neighbouring days, of which only the last is written with its month. */
function isRunOfDays(written: readonly WrittenDate[], dates: readonly CalendarDate[]): boolean {
  return (
    dates.length > 1 &&
    dates.every((date, i) => {
      const next = dates[i + 1];
      return next === undefined || (written[i]?.date.month === undefined && isNextDay(date, next));
    })
  );
}

/** Without a year, 31/12 – 3/1 is an interval too. */
function isInterval(from: CalendarDate, to: CalendarDate): boolean {
  return from.months === undefined && (isBefore(from, to) || (from.year === undefined && to.year === undefined));
}

function interval(
  written: readonly WrittenDate[],
  first: number,
  last: number,
  from: CalendarDate,
  to: CalendarDate,
): ResolvedDate {
  return { ...spanOf(written, first, last), value: `${toEdtf(from)}/${toEdtf(to)}` };
}

function spanOf(written: readonly WrittenDate[], first: number, last: number): Span {
  return { start: written[first]?.start ?? 0, end: written[last]?.end ?? 0 };
}
