import type { SuccessorUnit, UnitFields } from "../../records";
import { dayText, NEVER, REFORM } from "../day";
import type { Gazetteer } from "../gazetteer";
import { codeText } from "../tables";
import type { Candidate } from "./candidate";

/** What was last written of a unit, and the ids of its district and province then: these alone may change from article to article. */
interface Written {
  readonly district: number | undefined;
  readonly province: number | undefined;
  readonly fields: UnitFields;
}

const written: WeakMap<Candidate, Written> = new WeakMap();

/** The fields of a unit, as it was on a day (at its end, if that was before; at its beginning, if that was to come). */
export function fieldsOf(store: Gazetteer, unit: Candidate, day: number = NEVER): UnitFields {
  // the first day on which it may have changed again
  const after = Math.min(unit.until, Math.max(day, unit.from) + 1);
  const parent = store.parent(unit.id, after);
  const isInDistrict = unit.district !== undefined;
  const district = isInDistrict ? parent : undefined;
  const province = isInDistrict && parent !== undefined ? store.parent(parent, after) : parent;
  const before = written.get(unit);
  if (before !== undefined && before.district === district && before.province === province) return before.fields;
  const fields = write(store, unit, district, province);
  written.set(unit, { district, province, fields });
  return fields;
}

function write(
  store: Gazetteer,
  unit: Candidate,
  district: number | undefined,
  province: number | undefined,
): UnitFields {
  const { id, isToday, until } = unit;
  const successor = isToday ? undefined : successorOf(store, id);
  return {
    code: codeText(store.states.code[id] ?? 1),
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
