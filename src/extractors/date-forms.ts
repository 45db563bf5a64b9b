import { parseNumeral } from "../figures/parse-numeral";
import {
  dateDay,
  dateDayAlone,
  dateDayInWords,
  dateIso,
  dateMonth,
  dateMonthAlone,
  dateMonthInFigures,
  datePartOfYear,
  dateQuarter,
  dateQuarterAlone,
  dateYear,
  dateYearAlone,
} from "../grammar/compiled.generated";
import type { Span } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { matchAt } from "../text/sticky";
import { NUMBER, type Words } from "../text/words";
import { type CalendarDate, fullYear } from "./calendar";
import { romanValue } from "./roman";

/** How exact a date is. */
export type Unit = "day" | "month" | "quarter" | "part" | "year";

/** One way to write a date. */
interface Form {
  readonly name: string;
  readonly unit: Unit;
  readonly pattern: RegExp;
  /** What it begins with: words, `1` for one or two digits, `1 tháng` for those before the word, `2020` for four. */
  readonly opens?: string;
  /** Whether it may follow another date of its unit without a word of its own. */
  readonly beside?: true;
}

/** The forms, in the order in which they are tried. What their patterns read and leave stands in the grammar of dates. */
const FORMS: readonly Form[] = [
  { name: "ngày 14/5/2020", unit: "day", pattern: dateDay, opens: "ngày, mùng, mồng, 1", beside: true },
  { name: "6 tháng đầu năm", unit: "part", pattern: datePartOfYear, opens: "1 tháng", beside: true },
  { name: "ngày 14 tháng 5", unit: "day", pattern: dateDayInWords, opens: "ngày, mùng, mồng, 1 tháng", beside: true },
  { name: "2020-05-14", unit: "day", pattern: dateIso, opens: "ngày, 2020", beside: true },
  { name: "tháng 5/2020", unit: "month", pattern: dateMonth, opens: "tháng" },
  { name: "5/2020", unit: "month", pattern: dateMonthInFigures, opens: "1" },
  { name: "quý II/2020", unit: "quarter", pattern: dateQuarter, opens: "quý" },
  { name: "năm 2020", unit: "year", pattern: dateYear, opens: "năm, giai" },
  // what these leave out, the next date tells: 24 và 25-7-2020
  { name: "24", unit: "day", pattern: dateDayAlone, opens: "ngày, mùng, mồng, 1", beside: true },
  { name: "5", unit: "month", pattern: dateMonthAlone, beside: true },
  { name: "II", unit: "quarter", pattern: dateQuarterAlone, beside: true },
  { name: "2020", unit: "year", pattern: dateYearAlone, opens: "2020", beside: true },
];

/** The words that a date may begin with. */
export const dateOpeners: readonly string[] = FORMS.flatMap(({ opens }) =>
  opens === undefined ? [] : list(opens),
).filter((opening) => !/\d/.test(opening));
export const dateWords: WordSet = new WordSet(dateOpeners);

const formsByWord: ReadonlyMap<number, readonly Form[]> = new Map(
  dateOpeners.map((word) => [lexicon.add(word), formsOpenedBy(word)]),
);
const shortFigures: readonly Form[] = formsOpenedBy("1");
const figuresBeforeMonth: readonly Form[] = formsOpenedBy("1 tháng");
const longFigures: readonly Form[] = formsOpenedBy("2020");
const formsBeside: Readonly<Record<Unit, readonly Form[]>> = {
  day: besides("day"),
  month: besides("month"),
  quarter: besides("quarter"),
  part: besides("part"),
  year: besides("year"),
};
const MONTH: number = lexicon.add("tháng");

function formsOpenedBy(opening: string): Form[] {
  return FORMS.filter(({ opens }) => opens !== undefined && list(opens).includes(opening));
}

function besides(unit: Unit): Form[] {
  return FORMS.filter((form) => form.unit === unit && form.beside === true);
}

/** One date as it is written: `ngày 24/6`, `quý II`, the `26` of `26 – 27/5/2022`. */
export interface WrittenDate extends Span {
  readonly unit: Unit;
  readonly date: CalendarDate;
  /** What stands between the figures of day and month: `/`, `-`, `.`. */
  readonly separator: string | undefined;
  /** Whether the year is written in full, and in a manner that can mean nothing else: not so in `5/3/20`, `5 - 7/2022`. */
  readonly isDated: boolean;
}

/** Reads the date that begins at `offset`, where the token `index` stands: its word, or its first figure. */
export function readDateAt(words: Words, index: number, offset: number): WrittenDate | undefined {
  const forms = words.kind(index) === NUMBER ? formsOfFigure(words, index) : formsByWord.get(words.id(index));
  return forms && readForm(words.text, offset, forms);
}

/** Reads a date that goes on from another of the same unit: the `2022` of `năm 2021, 2022`. */
export function readDateBeside(text: string, offset: number, unit: Unit): WrittenDate | undefined {
  return readForm(text, offset, formsBeside[unit]);
}

function formsOfFigure(words: Words, index: number): readonly Form[] {
  if (words.id(index + 1) === MONTH) return figuresBeforeMonth;
  return isFourDigits(words, index) ? longFigures : shortFigures;
}

/** Whether a number token is `2020`, and not `26.3` or `12,5`. */
export function isFourDigits(words: Words, index: number): boolean {
  const start = words.start(index);
  return (
    words.end(index) - start === 4 &&
    !MARKS.includes(words.text.charAt(start + 1)) &&
    !MARKS.includes(words.text.charAt(start + 2))
  );
}
const MARKS = ".,";

function readForm(text: string, offset: number, forms: readonly Form[]): WrittenDate | undefined {
  for (const { unit, pattern } of forms) {
    const match = matchAt(pattern, text, offset);
    if (match === null) continue;
    const groups: Groups = match.groups ?? {};
    const separator = groups["gap"]?.trim();
    return {
      unit,
      start: offset,
      end: offset + match[0].length,
      date: dateOf(groups),
      separator,
      isDated: groups["year"] !== undefined && isYearMark(groups["next"]?.trim(), separator),
    };
  }
  return undefined;
}

/** Before the year stands a word, or the same mark as before the month. */
function isYearMark(mark: string | undefined, separator: string | undefined): boolean {
  return mark === undefined || mark === separator || mark.length > 1;
}

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = list("một, hai, ba, tư, năm, sáu, bảy, tám, chín, mười, mười một, mười hai");

/** The date that the named parts of a form make. */
function dateOf({ year, short, month, day, quarter, count, place }: Groups): CalendarDate {
  const date: { -readonly [K in keyof CalendarDate]: CalendarDate[K] } = {};
  if (year !== undefined) date.year = numberOf(year);
  else if (short !== undefined) date.year = fullYear(Number(short));
  if (month !== undefined) date.month = monthOf(month);
  if (day !== undefined) date.day = numberOf(day);
  if (quarter !== undefined) date.quarter = romanValue(quarter.toUpperCase()) ?? Number(quarter);
  if (count !== undefined) date.months = monthsOf(numberOf(count), place);
  return date;
}

function numberOf(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) ? (parseNumeral(text) ?? 0) : number;
}

/** 0 for the months of the moon, which this calendar doesn't have. */
function monthOf(text: string): number {
  return Number(text) || MONTHS.indexOf(text.toLowerCase().replace(/\s+/g, " ").replace("bẩy", "bảy")) + 1;
}

function monthsOf(count: number, place: string | undefined): readonly [number, number] {
  return place?.toLowerCase() === "cuối" ? [13 - count, 12] : [1, count];
}
