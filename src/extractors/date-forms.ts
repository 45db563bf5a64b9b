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
import { MarkSet } from "../text/marks";
import { NUMBER, type Words } from "../text/words";
import { type CalendarDate, fullYear } from "./calendar";
import { romanValue } from "./roman";

/** How exact a date is. */
export type Unit = "day" | "month" | "quarter" | "part" | "year";

/** The parts of a date, as its pattern names them. */
type DatePart = "day" | "gap" | "month" | "next" | "year" | "short" | "quarter" | "count" | "place";
type WrittenParts = Span & { readonly [Part in DatePart]?: string | undefined };

/** One way to write a date. */
interface Form {
  readonly name: string;
  readonly unit: Unit;
  readonly match: (text: string, offset: number) => WrittenParts | undefined;
  /** The date that the parts make. */
  readonly date: (parts: WrittenParts) => CalendarDate;
  /** What it begins with: words, `1` for one or two digits, `1 tháng` for those before the word, `2020` for four. */
  readonly opens?: string;
  /** Whether it may follow another date of its unit without a word of its own. */
  readonly beside?: true;
}

const DAY_WORDS = "ngày, mùng, mồng";

/** The forms, in the order in which they are tried. What their patterns read and leave stands in the grammar of dates. */
const FORMS: readonly Form[] = [
  { name: "ngày 14/5/2020", unit: "day", match: dateDay, date: dayOf, opens: `${DAY_WORDS}, 1`, beside: true },
  { name: "6 tháng đầu năm", unit: "part", match: datePartOfYear, date: partOf, opens: "1 tháng", beside: true },
  {
    name: "14 tháng 5",
    unit: "day",
    match: dateDayInWords,
    date: dayOf,
    opens: `${DAY_WORDS}, 1 tháng`,
    beside: true,
  },
  { name: "2020-05-14", unit: "day", match: dateIso, date: dayOf, opens: "ngày, 2020", beside: true },
  { name: "tháng 5/2020", unit: "month", match: dateMonth, date: monthOf, opens: "tháng" },
  { name: "5/2020", unit: "month", match: dateMonthInFigures, date: monthOf, opens: "1" },
  { name: "quý II/2020", unit: "quarter", match: dateQuarter, date: quarterOf, opens: "quý" },
  { name: "năm 2020", unit: "year", match: dateYear, date: yearOf, opens: "năm, giai" },
  // what these leave out, the next date tells: 24 và 25-7-2020
  { name: "24", unit: "day", match: dateDayAlone, date: dayAloneOf, opens: `${DAY_WORDS}, 1`, beside: true },
  { name: "5", unit: "month", match: dateMonthAlone, date: monthOf, beside: true },
  { name: "II", unit: "quarter", match: dateQuarterAlone, date: quarterOf, beside: true },
  { name: "2020", unit: "year", match: dateYearAlone, date: yearOf, opens: "2020", beside: true },
];

function dayOf({ day, month, year, short }: WrittenParts): CalendarDate {
  const full = short === undefined ? yearNumber(year) : fullYear(Number(short));
  return { ...UNKNOWN, year: full, month: monthNumber(month), day: numberOf(day) };
}

function dayAloneOf({ day }: WrittenParts): CalendarDate {
  return { ...UNKNOWN, day: numberOf(day) };
}

function monthOf({ month, year }: WrittenParts): CalendarDate {
  return { ...UNKNOWN, year: yearNumber(year), month: monthNumber(month) };
}

function quarterOf({ quarter = "", year }: WrittenParts): CalendarDate {
  return { ...UNKNOWN, year: yearNumber(year), quarter: romanValue(quarter.toUpperCase()) ?? Number(quarter) };
}

function partOf({ count, place, year }: WrittenParts): CalendarDate {
  const length = numberOf(count);
  const isLast = place !== undefined && place.toLowerCase() !== "đầu";
  return { ...UNKNOWN, year: yearNumber(year), months: isLast ? [13 - length, 12] : [1, length] };
}

function yearOf({ year }: WrittenParts): CalendarDate {
  return { ...UNKNOWN, year: yearNumber(year) };
}

/** All dates have all fields, in one order: objects of one shape are compared faster. */
const UNKNOWN: CalendarDate = {
  year: undefined,
  month: undefined,
  day: undefined,
  quarter: undefined,
  months: undefined,
};

function yearNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : numberOf(text);
}

/** The value of figures or of a numeral in words. */
function numberOf(text = ""): number {
  const number = Number(text);
  return Number.isNaN(number) ? (parseNumeral(text) ?? 0) : number;
}

/** The number of a month in figures or words; 0 for the months of the moon, which this calendar doesn't have. */
function monthNumber(text = ""): number {
  return Number(text) || MONTHS.indexOf(text.toLowerCase().replace(/\s+/g, " ").replace("bẩy", "bảy")) + 1;
}
const MONTHS = list("một, hai, ba, tư, năm, sáu, bảy, tám, chín, mười, mười một, mười hai");

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
    !MARKS.has(words.text.charCodeAt(start + 1)) &&
    !MARKS.has(words.text.charCodeAt(start + 2))
  );
}
const MARKS: MarkSet = new MarkSet(".,");

function readForm(text: string, offset: number, forms: readonly Form[]): WrittenDate | undefined {
  for (const { unit, match, date } of forms) {
    const parts = match(text, offset);
    if (parts === undefined) continue;
    const separator = unit === "day" ? parts.gap?.trim() : undefined;
    return {
      unit,
      start: offset,
      end: parts.end,
      date: date(parts),
      separator,
      isDated: parts.year !== undefined && (separator === undefined || isYearMark(parts.next, separator)),
    };
  }
  return undefined;
}

/** Before the year stands a word, or the same mark as before the month. */
function isYearMark(next: string | undefined, separator: string): boolean {
  const mark = next?.trim() ?? separator;
  return mark === separator || mark.length > 1;
}
