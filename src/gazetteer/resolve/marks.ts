import type { Draft, Page } from "../../page";
import type { PlaceRecord, WardRecord } from "../../records";
import type { Words } from "../../text/words";

/** A ward, district or province that a record names, with its tokens. */
export interface Mark {
  readonly record: Draft<WardRecord> | Draft<PlaceRecord>;
  readonly from: number;
  readonly to: number;
}

/** The units that the records name, in the order of the text. */
export function marksOf({ words }: Page, drafts: readonly Draft[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const record of drafts) {
    if (record.type !== "ward" && (record.type !== "place" || record.level === "hamlet")) continue;
    marks.push({ record, from: words.firstFrom(record.start), to: words.firstFrom(record.end) });
  }
  return marks;
}

/** Whether only `,`, `;`, `và` and the kind of body of a second unit stand between two: `phường Tân Hội và Đảng bộ Phường 4`. */
export function isListed(words: Words, before: Mark, after: Mark): boolean {
  const { to: at } = before;
  if (after.from - at > LONGEST_JOINT) return false;
  return words.isMark(at, ",") || words.isMark(at, ";") || words.phrase(at, at + 1) === "và";
}

const LONGEST_JOINT = 4;
