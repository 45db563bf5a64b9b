import type { Register } from "../records";
import { GazetteerError } from "./errors";
import { gazetteer } from "./gazetteer";
import { codeNumber } from "./tables";
import type { Unit } from "./unit";

/** The id of the unit that a code means by itself: the last to bear it in the register. */
export function idOfCode(code: string, register: Register): number | undefined {
  if (!/^\d{2,3}$|^\d{5}$/.test(code)) {
    throw new GazetteerError(
      "invalid-code",
      `"${code}" is no code: a province has two digits, a district three, a commune five, with all leading zeros`,
    );
  }
  if (register !== "2024" && register !== "2025") {
    throw new GazetteerError("invalid-register", `"${register}" is no register: there are "2024" and "2025"`);
  }
  return gazetteer().states.last(codeNumber(code), register === "2025");
}

/** The id of a unit, also of one that went through JSON. */
export function idOf(unit: Unit): number {
  const store = gazetteer();
  for (let id = idOfCode(unit.code, unit.register); id !== undefined; id = store.states.before(id)) {
    const known = store.unit(id);
    if (known.name === unit.name && known.kind === unit.kind && known.validUntil === unit.validUntil) return id;
  }
  throw new GazetteerError("unknown-unit", `no unit of this gazetteer: ${unit.kind} ${unit.name}, ${unit.code}`);
}
