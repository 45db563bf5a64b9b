import { GazetteerError } from "./errors";

/**
 * Days as numbers that sort: 2025-07-01 is 20250701. A month of which no day is known (`2020-02`) is 20200200: it
 * comes before its first day.
 */

/** Before any day: the beginning of what has no known one. */
export const UNKNOWN_DAY = 0;
/** After any day: the end of what still lasts. */
export const NEVER = 99_999_999;
/** The day on which the districts were abolished and the communes drawn anew. */
export const REFORM = 20_250_701;

/** `2025-07-01` or `2020-02` as a number. */
export function dayNumber(text: string): number {
  return Number(text.replaceAll("-", "").padEnd(8, "0"));
}

/** The text of a {@link dayNumber}. */
export function dayText(day: number): string {
  const digits = String(day);
  const month = `${digits.slice(0, 4)}-${digits.slice(4, 6)}`;
  return day % 100 === 0 ? month : `${month}-${digits.slice(6)}`;
}

/** Reads a day as callers give it: an ISO 8601 date, which a time may follow. */
export function readDay(text: string): number {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text)?.[1];
  // Date takes 2025-02-30 for a day in March
  if (date === undefined || new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) !== date) {
    throw new GazetteerError("invalid-date", `"${text}" is no date: write it as 2025-07-01`);
  }
  return dayNumber(date);
}
