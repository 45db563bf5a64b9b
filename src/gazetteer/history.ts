import { gazetteer } from "./gazetteer";
import { idOf } from "./identity";
import type { Succession, Unit } from "./unit";

/**
 * What a unit became next, the main one first: itself under another name or in another district, the unit that took it in,
 * or the units of 2025 that it was shared out among. Empty for today's units, for districts (their level was abolished; only
 * the island districts became communes) and for the few of which no source tells.
 *
 * @example
 * ```ts
 * import { successors, unit } from "trichluc/gazetteer";
 *
 * const tanAn = unit("31135", "2024");
 * const [next] = tanAn ? successors(tanAn) : [];
 * next; // → { unit: { name: "Ninh Kiều", register: "2025", … }, part: "all", main: true }
 * ```
 * @throws {GazetteerError} `unknown-unit`.
 */
export function successors(unit: Unit): readonly Succession[] {
  const store = gazetteer();
  return store.successions.leaving(idOf(unit)).map((edge) => store.succession(edge, "to"));
}

/**
 * What went into a unit: the other way round of {@link successors}, with the shares that those gave.
 *
 * @example
 * ```ts
 * import { lookup, predecessors } from "trichluc/gazetteer";
 *
 * const [tanAn] = lookup("phường Tân An, Ninh Kiều", { at: "2020-05-14" });
 * const before = tanAn ? predecessors(tanAn) : [];
 * console.log(before.map(({ unit }) => unit.name)); // → ["An Hội", "An Lạc"]
 * ```
 * @throws {GazetteerError} `unknown-unit`.
 */
export function predecessors(unit: Unit): readonly Succession[] {
  const store = gazetteer();
  return store.successions.entering(idOf(unit)).map((edge) => store.succession(edge, "from"));
}

/**
 * Today's unit that a unit became in the end, by way of its main successors; itself, if it is of today. Undefined for
 * districts and for the few whose successor no source knows.
 *
 * @example
 * ```ts
 * import { current, lookup } from "trichluc/gazetteer";
 *
 * const [tanAn] = lookup("phường Tân An, Ninh Kiều", { at: "2020-05-14" });
 * console.log(tanAn && current(tanAn)?.name); // → "Ninh Kiều"
 * ```
 * @throws {GazetteerError} `unknown-unit`.
 */
export function current(unit: Unit): Unit | undefined {
  const store = gazetteer();
  const last = store.successions.last(idOf(unit));
  return store.states.is2025(last) ? store.unit(last) : undefined;
}
