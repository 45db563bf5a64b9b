/** Times as the records give them (EDTF, ISO 8601-2), turned into days and into the times of SDMX. */

/** The first and the last day, as ISO dates; an open interval lacks one. */
export interface Timespan {
  readonly start?: string;
  readonly end?: string;
}

/** A stretch of whole months, or of days. */
interface Period {
  /** Days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  /** The name that SDMX has for it. */
  readonly sdmx: string;
}

/** EDTF numbers the parts of a year like months: their length in months, and the letter that SDMX gives them. */
const PARTS_OF_YEAR = [
  { from: 33, to: 36, months: 3, letter: "Q" },
  { from: 37, to: 39, months: 4, letter: "T" },
  { from: 40, to: 41, months: 6, letter: "S" },
] as const;

const POINT = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The days that a time covers; undefined where it names none.
 *
 * @example
 * ```ts
 * timespan("2022-34"); // { start: "2022-04-01", end: "2022-06-30" }
 * timespan("2020/.."); // { start: "2020-01-01" }
 * timespan("XXXX-06-24"); // undefined
 * ```
 */
export function timespan(edtf: string | undefined): Timespan | undefined {
  if (edtf === undefined) return undefined;
  const [from = "", to = from] = edtf.split("/");
  const first = periodOf(from);
  const last = periodOf(to);
  if ((first === undefined && from !== "..") || (last === undefined && to !== "..")) return undefined;
  if (first && last && last.last < first.first) return undefined;
  return { ...(first && { start: isoDay(first.first) }), ...(last && { end: isoDay(last.last) }) };
}

/**
 * The time as SDMX writes it: a Gregorian period, a reporting period, or a range of start and duration. Undefined where
 * SDMX has no such time: open intervals, days of no year, seasons.
 *
 * @example
 * ```ts
 * sdmxTime("2022-34"); // "2022-Q2"
 * sdmxTime("2016/2020"); // "2016-01-01/P5Y"
 * ```
 */
export function sdmxTime(edtf: string): string | undefined {
  if (!edtf.includes("/")) return periodOf(edtf)?.sdmx;
  const { start, end } = timespan(edtf) ?? {};
  return start === undefined || end === undefined ? undefined : `${start}/${duration(start, end)}`;
}

function periodOf(point: string): Period | undefined {
  const { year, month, day } = POINT.exec(point)?.groups ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return months(Number(year), 1, 12, year);
  const number = Number(month);
  if (day !== undefined) {
    const date = dayNumber(Number(year), number, Number(day));
    return isoDay(date) === point ? { first: date, last: date, sdmx: point } : undefined;
  }
  if (number >= 1 && number <= 12) return months(Number(year), number, 1, point);
  const part = PARTS_OF_YEAR.find(({ from, to }) => from <= number && number <= to);
  if (part === undefined) return undefined;
  const index = number - part.from;
  return months(Number(year), index * part.months + 1, part.months, `${year}-${part.letter}${index + 1}`);
}

function months(year: number, first: number, count: number, sdmx: string): Period {
  return { first: dayNumber(year, first, 1), last: dayNumber(year, first + count, 0), sdmx };
}

/** The longest unit that measures the days from the one to the other without a rest. */
function duration(start: string, end: string): string {
  const first = new Date(start);
  const next = new Date(Date.parse(end) + MILLISECONDS_A_DAY);
  const days = Math.round((next.getTime() - first.getTime()) / MILLISECONDS_A_DAY);
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return `P${days}D`;
  const months = (next.getUTCFullYear() - first.getUTCFullYear()) * 12 + next.getUTCMonth() - first.getUTCMonth();
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}

function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the last century
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
