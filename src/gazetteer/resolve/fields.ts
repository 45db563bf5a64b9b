import type { SuccessorUnit, UnitFields } from "../../records";
import { dayText, NEVER, REFORM, UNKNOWN_DAY } from "../day";
import type { Gazetteer } from "../gazetteer";
import { codeText } from "../tables";
import type { Areas } from "./areas";

/** The fields of a unit, as it was on a day (at its end, if that was before; at its beginning, if that was to come). */
export function fieldsOf(areas: Areas, id: number, day: number = NEVER): UnitFields {
  const { store } = areas;
  const { states } = store;
  const until = states.until[id] ?? NEVER;
  const isToday = states.is2025(id);
  // the first day on which it may have changed again
  const after = Math.min(until, Math.max(day, states.from[id] ?? UNKNOWN_DAY) + 1);
  const parent = store.parent(id, after);
  const isInDistrict = areas.isCommune(id) && !isToday;
  const district = isInDistrict ? parent : undefined;
  const province = isInDistrict && parent !== undefined ? store.parent(parent, after) : parent;
  const successor = isToday ? undefined : successorOf(store, id);
  return {
    code: codeText(states.code[id] ?? 1),
    register: isToday ? "2025" : "2024",
    ...(district !== undefined && { district: store.name(district) }),
    ...(province !== undefined && { province: store.name(province) }),
    ...(until < REFORM && { validUntil: dayText(until) }),
    ...(successor && { successor }),
  };
}

/** The unit of 2025 that it became in the end; of a province, its province. */
function successorOf(store: Gazetteer, id: number): SuccessorUnit | undefined {
  const heir = store.successions.last(id);
  if (!store.states.is2025(heir)) return undefined;
  const province = store.parent(heir) ?? heir;
  return { code: codeText(store.states.code[heir] ?? 1), name: store.name(heir), province: store.name(province) };
}
