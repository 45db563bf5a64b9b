import { type Fact, unitOf } from "./fact";

/** Whether two figures are of the same thing: `ca mắc` and `trường hợp`. */
export function isAlike({ record }: Fact, { record: before }: Fact): boolean {
  if (record.type !== before.type) return false;
  if (record.type !== "count" || before.type !== "count") return unitOf(record) === unitOf(before);
  return startsAlike(record.unit, before.unit) || (CASES.test(record.unit) && CASES.test(before.unit));
}
/** How those are counted who are ill. */
export const CASES: RegExp = /^(?:ca|trường hợp|bệnh nhân|người)(?: |$)/;

/** `vận động viên` and `vận động viên thi đấu`. */
export function startsAlike(noun: string, unit: string): boolean {
  return noun.startsWith(unit) || unit.startsWith(noun);
}
