import type { Page, TypedMention } from "../page";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { endsSentence } from "../text/sentences";
import { LINE_END, type Words } from "../text/words";
import { nearestYear } from "./calendar";

/** A date that is claimed: its value may yet get its year. */
type OpenDate = TypedMention & { readonly type: "date"; value: string };

/** How EDTF writes a year that isn't known. */
const NO_YEAR = "XXXX";

/** Gives the dates without a year the one that other dates of the article tell, where no publication does. */
export function completeYears({ words, records }: Page): void {
  const dates = records
    .filter((record): record is OpenDate => record.type === "date")
    .sort((a, b) => a.start - b.start);
  if (!dates.some(isOpen)) return;
  completeByMentions(dates);
  const reviewed = yearReviewed(words, dates);
  if (reviewed !== undefined) for (const date of dates) completeByReview(date, reviewed);
}

function isOpen({ value }: OpenDate): boolean {
  return value.startsWith(NO_YEAR);
}

/** The same day or part of a year is named with its year elsewhere: `22/12 và 25/12/2025 … ngày 22/12`. */
function completeByMentions(dates: readonly OpenDate[]): void {
  const named = new Map<string, Set<string>>();
  for (const { value } of dates) {
    const year = value.slice(0, NO_YEAR.length);
    if (year === NO_YEAR) continue;
    const day = value.replaceAll(year, NO_YEAR);
    named.set(day, (named.get(day) ?? new Set()).add(year));
  }
  for (const date of dates) {
    const [year, ...others] = named.get(date.value) ?? [];
    if (year !== undefined && others.length === 0) date.value = date.value.replaceAll(NO_YEAR, year);
  }
}

/** What is said of the year to come: `phương hướng, nhiệm vụ năm 2022`. */
const PLANNING: WordSet = new WordSet(list("hướng, vụ, hoạch, khai, tiêu, toán"));
/** Words from the year that is over to the one to come, at most. */
const LONGEST_REVIEW = 20;

/** The year that the article looks back on, and on to the next: `kết quả năm 2021; phương hướng, nhiệm vụ năm 2022`. */
function yearReviewed(words: Words, dates: readonly OpenDate[]): number | undefined {
  for (let i = 1; i < dates.length; i++) {
    const [over, coming] = [dates[i - 1], dates[i]];
    if (over?.value.length !== 4 || Number(coming?.value) !== Number(over.value) + 1) continue;
    if (isPlan(words, words.firstFrom(over.end), words.firstFrom(coming?.start ?? over.end))) return Number(over.value);
  }
  return undefined;
}

function isPlan(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_REVIEW) return false;
  let isPlanning = false;
  for (let at = from; at < to; at++) {
    if (words.kind(at) === LINE_END || endsSentence(words, at)) return false;
    isPlanning ||= words.is(at, PLANNING);
  }
  return isPlanning;
}

const DAY: RegExp = new RegExp(`^${NO_YEAR}-(\\d\\d)-(\\d\\d)`);
/** Months that lie near the turn of the year; of those in the middle it could be either. */
const FIRST_FAR = 5;
const LAST_FAR = 8;

/** Reviews are held at the turn of the year: days are the nearest to it. */
function completeByReview(date: OpenDate, year: number): void {
  const [, month, day] = DAY.exec(date.value) ?? [];
  if (month === undefined || (Number(month) >= FIRST_FAR && Number(month) <= LAST_FAR)) return;
  const nearest = nearestYear(`${year}-12-31`, { month: Number(month), day: Number(day) });
  if (nearest !== undefined) date.value = date.value.replaceAll(NO_YEAR, String(nearest));
}
