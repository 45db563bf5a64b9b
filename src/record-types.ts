import type { RecordType } from "./records";

/** Its keys can neither lack a type nor have one more. */
const names: Readonly<Record<RecordType, true>> = {
  ward: true,
  term: true,
  percentage: true,
  count: true,
  money: true,
  measure: true,
  date: true,
  document: true,
  person: true,
  organization: true,
  place: true,
};

/** The record types that there are, in the order in which they are told of. */
export const RECORD_TYPES: readonly RecordType[] = Object.keys(names) as RecordType[];

/** Whether there is a record type of this name. */
export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(names, name);
}
