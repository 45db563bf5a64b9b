import type { WardRecord } from "../../records";
import { KINDS } from "../kinds";
import type { States } from "../states";
import type { Area, Candidate } from "./candidate";
import type { OpenKind } from "./marks";
import type { Name } from "./name";

/**
 * The ward of a name whose kind the text leaves open, if all that it may still mean is of one kind. The wards of a list lie together:
 * it is not settled where another of them has no unit of its name in the same province, before the reform or since it.
 *
 * ```
 * > | Tại Long An, nước ngập các phường, xã Khánh Hậu, Bình Tâm, Tân An
 * ```
 */
export function wardOf(
  { kind }: States,
  { candidates, isContradicted }: Name,
  { alternatives, list }: OpenKind,
): WardRecord | undefined {
  const [first] = candidates;
  if (first === undefined || isContradicted || candidates.some(({ id }) => kind[id] !== kind[first.id]))
    return undefined;
  const isBeside = (unit: Candidate): boolean =>
    candidates.some((own) => own.isToday === unit.isToday && provinceOf(own) === provinceOf(unit));
  if (!list.every(({ named }) => named.candidates.some(isBeside))) return undefined;
  return alternatives.find((ward) => KINDS.indexOf(ward.kind) === kind[first.id]);
}

/** The province of today that a unit lies in, or that its land belongs to now. */
function provinceOf({ isToday, province, areasBySuccession }: Candidate): Area | undefined {
  return isToday ? province : areasBySuccession[0];
}
