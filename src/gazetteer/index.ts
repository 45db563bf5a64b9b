/**
 * The administrative units of Vietnam: those since 2025-07-01, those of the day before, those that had gone or changed
 * their name since 2009, and what each became. Imports nothing; the data is decoded at the first call.
 *
 * @module gazetteer
 */
import type { Register } from "../records";
import { gazetteer } from "./gazetteer";
import { idOfCode } from "./identity";
import type { Unit } from "./unit";

export type { Register } from "../records";
export { GazetteerError, type GazetteerErrorCode } from "./errors";
export { current, predecessors, successors } from "./history";
export { KINDS, type UnitKind } from "./kinds";
export { type LookupOptions, lookup, type Place } from "./lookup";
export type { Share } from "./successions";
export type { Level, Succession, Unit } from "./unit";

/**
 * The unit that a code means, the last to bear it in that register; undefined where none did. Codes were reused on
 * 2025-07-01, so the register has to be said.
 *
 * @example
 * ```ts
 * import { unit } from "trichluc/gazetteer";
 *
 * unit("00004", "2024")?.name; // → "Trúc Bạch"
 * unit("00004", "2025")?.name; // → "Ba Đình"
 * ```
 * @throws {GazetteerError} `invalid-code`, `invalid-register`.
 */
export function unit(code: string, register: Register): Unit | undefined {
  const id = idOfCode(code, register);
  return id === undefined ? undefined : gazetteer().unit(id);
}

/**
 * All units: register 2024 before 2025, and in each the units that a code meant last before those that it meant earlier.
 *
 * @example
 * ```ts
 * import { units } from "trichluc/gazetteer";
 *
 * const wardsOfToday = [...units()].filter((unit) => unit.kind === "phường" && !unit.validUntil);
 * wardsOfToday.length; // → 697
 * ```
 */
export function* units(): Generator<Unit, void, undefined> {
  const store = gazetteer();
  for (let id = 0; id < store.states.size; id++) yield store.unit(id);
}
