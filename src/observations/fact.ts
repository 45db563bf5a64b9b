import type { Page } from "../page";
import type {
  CountRecord,
  DateRecord,
  DocumentRecord,
  ExtractedRecord,
  Mention,
  PersonRecord,
  PlaceRecord,
  QuantityRecord,
  TermRecord,
  WardRecord,
} from "../records";
import type { Words } from "../text/words";

/** A stretch of tokens, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A quantity as the observations see it: the record with its tokens. */
export interface Fact extends Stretch {
  readonly record: QuantityRecord;
  /** Index in the records returned. */
  readonly index: number;
  /** Token of the noun of a count. */
  readonly unit: number;
}

/** Any other record with its tokens. */
export interface Mark<R extends Mention> extends Stretch {
  readonly record: R;
}

/** The records of an article in the order of the text, sorted by what they are to an observation. */
export interface Marks {
  readonly facts: readonly Fact[];
  readonly times: readonly Mark<DateRecord | TermRecord>[];
  readonly wards: readonly Mark<WardRecord>[];
  /** Units above the wards and below them. */
  readonly places: readonly Mark<PlaceRecord>[];
  /** Documents and people: their words are no part of an indicator. */
  readonly names: readonly Mark<DocumentRecord | PersonRecord>[];
}

/** Finds the tokens of the records. `records` are sorted as they are returned. */
export function findMarks(page: Page, records: readonly ExtractedRecord[]): Marks {
  const { words } = page;
  const facts: Fact[] = [];
  const times: Mark<DateRecord | TermRecord>[] = [];
  const wards: Mark<WardRecord>[] = [];
  const places: Mark<PlaceRecord>[] = [];
  const names: Mark<DocumentRecord | PersonRecord>[] = [];
  records.forEach((record, index) => {
    const from = words.firstFrom(record.start);
    const to = words.nextFrom(from, record.end);
    switch (record.type) {
      case "percentage":
      case "money":
      case "measure":
        facts.push({ record, index, from, to, unit: to });
        break;
      case "count":
        facts.push({ record, index, from, to, unit: unitToken(words, record, from, to) });
        break;
      case "date":
      case "term":
        times.push({ record, from, to });
        break;
      case "ward":
        wards.push({ record, from, to });
        break;
      case "place":
        places.push({ record, from, to });
        break;
      case "document":
      case "person":
        names.push({ record, from, to });
        break;
    }
  });
  return { facts, times, wards, places, names };
}

function unitToken(words: Words, { unit }: CountRecord, from: number, to: number): number {
  const first = unit.slice(0, unit.indexOf(" ") < 0 ? unit.length : unit.indexOf(" "));
  for (let i = from + 1; i < to; i++) {
    if (words.phrase(i, i + 1) === first) return i;
  }
  return to;
}

/** Index of the first mark that starts at token `from` or after it. */
export function firstMark(marks: readonly Stretch[], from: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit of a figure as rows give it: `%`, `VND`, `hộ`, `ha`. */
export function unitOf(record: QuantityRecord): string {
  switch (record.type) {
    case "percentage":
      return record.unit ?? "%";
    case "money":
      return record.currency;
    default:
      return record.unit;
  }
}
