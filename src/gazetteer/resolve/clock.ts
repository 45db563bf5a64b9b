import type { ExtractedRecord } from "../../records";
import { latin } from "../../text/latin";
import { dayNumber, REFORM } from "../day";
import type { Candidate } from "./candidate";
import type { Era } from "./name";

/** From here on the press wrote of the units of 2025 as plans. */
const PLANS_OF_2025 = 20_250_301;
/** Units are written of before they are founded, within a year. */
const A_YEAR = 10_000;

/** When an article was written, as far as it can be told. */
export interface Clock {
  /** Day number (`20250701`); of an article without a date, the latest that its text names. */
  readonly day: number | undefined;
  /** Which units its names mean where it has no day: those since the reform or those before; undefined where nothing tells. */
  readonly isAfterReform: boolean | undefined;
  /** Whether it tells, before the reform, of the units to come. */
  readonly isOfPlans?: boolean;
}

/**
 * When the article was written: on its day of publication, else on or after the latest day that it names. A text without any is of
 * before the reform where it speaks of the authorities of districts.
 */
export function readClock(text: string, publishedAt: string | undefined, records: readonly ExtractedRecord[]): Clock {
  const published = /^\d{4}-\d\d(?:-\d\d)?/.exec(publishedAt ?? "")?.[0];
  // of a month its end: an article of July 2025 is of after the reform
  if (published !== undefined) return clockOf(dayNumber(published.padEnd(10, "-31")));
  const { day, year } = latestNamed(records);
  if (day !== undefined && (day >= REFORM || year < 2025)) return clockOf(day);
  return { day: undefined, isAfterReform: DISTRICT_AUTHORITIES.test(text) ? false : undefined };
}

const DISTRICT_AUTHORITIES = latin(
  String.raw`(?:uận|uyện|Thị|thị) +[uủ][ỷyủ](?!\p{L}| +\(?cũ)|[BĐ]ND +(?:quận|huyện|thị +xã)(?! [^.,;]{0,30}cũ)`,
);

function clockOf(day: number): Clock {
  return { day, isAfterReform: day >= REFORM };
}

/** The latest full day, and the latest year of what is told as past or present: terms and periods reach into the future. */
function latestNamed(records: readonly ExtractedRecord[]): { readonly day: number | undefined; readonly year: number } {
  let latest = "";
  let year = 0;
  for (const draft of records) {
    if (draft.type === "term") year = Math.max(year, draft.from ?? 0);
    const value = draft.type === "date" ? draft.value : draft.type === "document" ? draft.date : undefined;
    if (value === undefined || value < "0" || value > "9") continue;
    year = Math.max(year, Number(value.slice(0, 4)));
    // 2020-05-14 is a day, 2016/2020 an interval; days sort as they are written
    if (value.length === 10 && value.charAt(4) === "-" && value > latest) latest = value;
  }
  return { day: latest === "" ? undefined : dayNumber(latest), year };
}

/** When a unit was there. */
export type Lifetime = Pick<Candidate, "from" | "until" | "isToday">;

/**
 * How well a unit fits the time of the article: 0 for those that were there, higher for those that a writer may yet mean, undefined
 * for what nobody could have known of.
 *
 * @param era what the article says of its time
 */
export function rankOf({ from, until, isToday }: Lifetime, clock: Clock, era?: Era): number | undefined {
  const { day, isAfterReform, isOfPlans = false } = clock;
  if (isAfterReform === undefined || day === undefined) {
    if (isAfterReform === false && isToday) return undefined;
    return era === "former" && isToday ? 1 : 0;
  }
  const isFormer = era === "former" || era === "merged";
  if (isAfterReform) {
    if (isToday) return isFormer ? 2 : from <= day && day < until ? 0 : 1;
    return until === REFORM ? (isFormer ? 0 : 1) : isFormer ? 1 : 2;
  }
  if (isToday) return day < PLANS_OF_2025 ? undefined : (isOfPlans && !isFormer) || era === "new" ? 0 : 1;
  if (from > day) return from <= day + A_YEAR ? 1 : undefined;
  // of a plan that came to nothing no unit is known
  if (era === "new" && day >= PLANS_OF_2025) return undefined;
  return until > day && era !== "former" ? 0 : 1;
}

/** So many names that only units of 2025 bear make an article one of plans. */
const NAMES_TO_COME = 2;

/** The clock of an article with these names. */
export function withPlans(
  clock: Clock,
  names: readonly { readonly candidates: readonly Pick<Candidate, "isToday">[] }[],
): Clock {
  const { day } = clock;
  if (day === undefined || day < PLANS_OF_2025 || day >= REFORM) return clock;
  let toCome = 0;
  for (const { candidates } of names) if (candidates.every(({ isToday }) => isToday)) toCome++;
  return { ...clock, isOfPlans: toCome >= NAMES_TO_COME };
}
