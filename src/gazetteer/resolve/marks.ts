import type { Draft, Page } from "../../page";
import type { PlaceRecord, WardRecord } from "../../records";
import { lexicon } from "../../text/lexicon";
import type { Words } from "../../text/words";
import type { Named, UnitsNamed } from "./units-named";

/** A record of a ward, district or province. */
export type UnitRecord = Draft<WardRecord> | Draft<PlaceRecord>;

/** A ward, district or province that a record names, with its tokens, and with all that it could mean. */
export interface Mark {
  readonly record: UnitRecord;
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

/** The records that name units, in the order of the text. */
export function unitRecords(drafts: readonly Draft[]): readonly UnitRecord[] {
  return drafts.filter(
    (draft): draft is UnitRecord => draft.type === "ward" || (draft.type === "place" && draft.level !== "hamlet"),
  );
}

/** Where the units stand that the records name. */
export function marksOf({ words }: Page, records: readonly UnitRecord[], units: UnitsNamed): readonly Mark[] {
  return records.map((record) => ({
    record,
    named: units.of(record),
    from: words.firstFrom(record.start),
    to: words.firstFrom(record.end),
  }));
}

/** Whether only `,`, `;`, `và` and the kind of body of a second unit stand between two: `phường Tân Hội và Đảng bộ Phường 4`. */
export function isListed(words: Words, before: Mark, after: Mark): boolean {
  const { to: at } = before;
  if (after.from - at > LONGEST_JOINT) return false;
  return words.isMark(at, ",") || words.isMark(at, ";") || words.id(at) === AND;
}

const LONGEST_JOINT = 4;
const AND: number = lexicon.add("và");
