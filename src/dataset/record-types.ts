import type { RecordType } from "../records";

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
export const RECORD_TYPES: readonly string[] = Object.keys(names);
