import type { Draft, Page } from "../page";
import type {
  CountRecord,
  DateRecord,
  DocumentRecord,
  Mention,
  PersonRecord,
  PlaceRecord,
  QuantityRecord,
  TermRecord,
  WardRecord,
} from "../records";
import type { Words } from "../text/words";

/** A quantity as the observations see it: the record with its tokens. */
export interface Fact {
  readonly record: Draft<QuantityRecord>;
  /** Index in the records returned. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Token of the noun of a count. */
  readonly unit: number;
}

/** Any other record with its tokens. */
export interface Mark<R extends Mention> {
  readonly record: Draft<R>;
  readonly from: number;
  readonly to: number;
}

/** The records of an article in the order of the text, sorted by what they are to an observation. */
export interface Marks {
  readonly facts: readonly Fact[];
  readonly times: readonly Mark<DateRecord | TermRecord>[];
  readonly areas: readonly Mark<WardRecord | PlaceRecord>[];
  /** Documents and people: their words are no part of an indicator. */
  readonly names: readonly Mark<DocumentRecord | PersonRecord>[];
}

/** Finds the tokens of the records. `drafts` are sorted as they are returned. */
export function findMarks(page: Page, drafts: readonly Draft[]): Marks {
  const { words } = page;
  const facts: Fact[] = [];
  const times: Mark<DateRecord | TermRecord>[] = [];
  const areas: Mark<WardRecord | PlaceRecord>[] = [];
  const names: Mark<DocumentRecord | PersonRecord>[] = [];
  drafts.forEach((record, index) => {
    const from = words.firstFrom(record.start);
    const to = words.firstFrom(record.end);
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
      case "place":
        areas.push({ record, from, to });
        break;
      case "document":
      case "person":
        names.push({ record, from, to });
        break;
    }
  });
  return { facts, times, areas, names };
}

function unitToken(words: Words, { unit }: Draft<CountRecord>, from: number, to: number): number {
  const first = unit.slice(0, unit.indexOf(" ") < 0 ? unit.length : unit.indexOf(" "));
  for (let i = from + 1; i < to; i++) {
    if (words.phrase(i, i + 1) === first) return i;
  }
  return to;
}
