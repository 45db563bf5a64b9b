/**
 * Days and times as Vietnamese pages print them: `14/05/2020`, `17 - 05 - 2024`, `14 Tháng Năm, 2020`, `2:30 CH`.
 *
 * The scanners read at one place of a line and say where they stopped, so that a line can be taken apart in one walk.
 */

import { latin } from "./latin";
import { classOf, DIGIT } from "./letters";

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** What a scanner found, and the offset after it. */
export interface Scan<T> {
  readonly value: T;
  readonly end: number;
}

const MONTHS = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
const MONTH = "(\\d{1,2}|mười\\s(?:một|hai)|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)";

function monthOf(word = ""): number {
  const number = Number(word);
  if (number > 0) return number;
  const name = word.toLowerCase();
  return name === "một" ? 1 : MONTHS.indexOf(name) + 1;
}

/** The day, if the calendar has it and an article can bear it. */
export function validDay(year: number, month: number, day: number): Day | undefined {
  if (year < 1945 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

interface DayForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Day | undefined;
}

const FIGURE_FIRST: readonly DayForm[] = [
  {
    // 14/05/2020   17 - 05 - 2024   3.4.2023
    pattern: /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/uy,
    // Day first; a portal with American settings gives itself away only where the month can't be one.
    read: ([, first, , second, year]) =>
      validDay(Number(year), Number(second), Number(first)) ?? validDay(Number(year), Number(first), Number(second)),
  },
  {
    // 2020-05-14   2020/05/14
    pattern: /(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/uy,
    read: ([, year, , month, day]) => validDay(Number(year), Number(month), Number(day)),
  },
  {
    // 14 tháng 5 năm 2020   14 Tháng Năm, 2020
    pattern: new RegExp(`(\\d{1,2})\\stháng\\s${MONTH}\\s?,?\\s(?:năm\\s)?(\\d{4})(?!\\d)`, "iuy"),
    read: ([, day, month, year]) => validDay(Number(year), monthOf(month), Number(day)),
  },
];
const MONTH_FIRST: readonly DayForm[] = [
  {
    // Tháng Năm 14, 2020
    pattern: new RegExp(`tháng\\s${MONTH}\\s(\\d{1,2})\\s?,\\s?(\\d{4})(?!\\d)`, "iuy"),
    read: ([, month, day, year]) => validDay(Number(year), monthOf(month), Number(day)),
  },
];

/** Reads the day that begins at `at`. */
export function scanDay(line: string, at: number): Scan<Day> | undefined {
  for (const { pattern, read } of classOf(line.charCodeAt(at)) === DIGIT ? FIGURE_FIRST : MONTH_FIRST) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    const value = match ? read(match) : undefined;
    if (value) return { value, end: pattern.lastIndex };
  }
  return undefined;
}

// 07:20   7h20   07:20:33 AM   2:30 CH
const TIME = latin(
  String.raw`(\d{1,2})\s?(?::|h|giờ)\s?(\d{2})(?!\d)(?::(\d{2})(?!\d))?(?:'|\s?phút)?(?:\s?(AM|PM|SA|CH)(?!\p{L}))?`,
  "iy",
);

const two = (number: number): string => String(number).padStart(2, "0");

/** Reads the time of day that begins at `at`, as `07:20:00`. */
export function scanTime(line: string, at: number): Scan<string> | undefined {
  TIME.lastIndex = at;
  const match = TIME.exec(line);
  if (!match) return undefined;
  const half = match[4]?.toUpperCase();
  let hour = Number(match[1]);
  if ((half === "PM" || half === "CH") && hour < 12) hour += 12;
  if ((half === "AM" || half === "SA") && hour === 12) hour = 0;
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { value: `${two(hour)}:${two(minute)}:${two(second)}`, end: TIME.lastIndex };
}

/** ISO 8601, in Vietnam's time where there is one: `2020-05-14T07:20:00+07:00`, `2020-05-14`. */
export function isoOf({ year, month, day }: Day, time?: string): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  return time === undefined ? date : `${date}T${time}+07:00`;
}
