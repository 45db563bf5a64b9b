import type { Page } from "../../page";
import type { ExtractedRecord, PlaceRecord, WardKind, WardRecord } from "../../records";
import { lexicon } from "../../text/lexicon";
import type { Words } from "../../text/words";
import type { Named, UnitsNamed } from "./units-named";

/** A record of a ward, district or province. */
export type UnitRecord = WardRecord | PlaceRecord;

/** A ward, district or province that a record names, with its tokens, and with all that it could mean. */
export interface Mark {
  readonly record: UnitRecord;
  /** Of a ward whose kind the text leaves open; `record` is then the first of what it can be. */
  readonly open?: OpenKind;
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

/** What is known of a ward whose kind the text leaves open. */
export interface OpenKind {
  /** All that it can be. */
  readonly alternatives: readonly WardRecord[];
  /** The kinds that its list is of. */
  readonly kinds: readonly WardKind[];
  /** All of its list, itself too. */
  readonly list: readonly Mark[];
}

/** The records that name units, in the order of the text. */
export function unitRecords(records: readonly ExtractedRecord[]): readonly UnitRecord[] {
  return records.filter(
    (record): record is UnitRecord => record.type === "ward" || (record.type === "place" && record.level !== "hamlet"),
  );
}

/** Where the units stand that the records name, and those that the page left open, in the order of the text. */
export function marksOf({ words, open }: Page, records: readonly UnitRecord[], units: UnitsNamed): readonly Mark[] {
  const markAt = (record: UnitRecord, named: Named): Mark => ({
    record,
    named,
    from: words.firstFrom(record.start),
    to: words.firstFrom(record.end),
  });
  const marks = records.map((record) => markAt(record, units.of(record)));
  if (open.length === 0) return marks;
  for (const { kinds, wards } of open) {
    const list: Mark[] = [];
    for (const alternatives of wards) {
      const [record] = alternatives;
      if (record === undefined) continue;
      list.push({ ...markAt(record, units.ofAny(alternatives)), open: { alternatives, kinds, list } });
    }
    marks.push(...list);
  }
  return marks.sort((a, b) => a.from - b.from);
}

/** Whether only `,`, `;`, `và` and the kind of body of a second unit stand between two: `phường Tân Hội và Đảng bộ Phường 4`. */
export function isListed(words: Words, before: Mark, after: Mark): boolean {
  const { to: at } = before;
  if (after.from - at > LONGEST_JOINT) return false;
  return words.isMark(at, ",") || words.isMark(at, ";") || words.id(at) === AND;
}

const LONGEST_JOINT = 4;
const AND: number = lexicon.add("và");
