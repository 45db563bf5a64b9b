import { readDay } from "./day";
import { GazetteerError } from "./errors";
import { stripAccents } from "./fold";
import { type Gazetteer, gazetteer } from "./gazetteer";
import { idOf } from "./identity";
import { KINDS, type NameReading, readKind, readName, type UnitKind } from "./kinds";
import { FIRST_COMMUNE } from "./tables";
import type { Unit } from "./unit";

/** A place to look within: `"quận Ninh Kiều"`, `"Ninh Kiều, Cần Thơ"`, or a unit. */
export type Place = string | Unit;

/** What a look-up may be narrowed by. */
export interface LookupOptions {
  /** The kind of unit, in full or abbreviated: `"phường"`, `"P."`. */
  readonly kind?: UnitKind | (string & {}) | undefined;
  /**
   * The district or province that it lies or lay in, with or without kind word, by its own name or that of its time:
   * units of 2025 are found within the districts and provinces that they were made of, older ones within the province
   * that their land belongs to now. Of several places, all must hold.
   */
  readonly within?: Place | readonly Place[] | undefined;
  /** A day (ISO 8601): only units that existed then. */
  readonly at?: string | undefined;
  /** `false` to look without accents: `"tan an"` finds Tân An, and Tân Ân too. */
  readonly accents?: boolean | undefined;
}

/**
 * The units that bear a name. A kind word or its abbreviation may stand before it, and the places it lies in after it.
 * Case, tone placement, hyphens, apostrophes and zero padding make no difference; accents do.
 *
 * Those that lie in the places asked for stand before those that did or do by succession; then today's units come first,
 * and the longest gone last. Nothing that bears the name: an empty array.
 *
 * @example
 * ```ts
 * import { lookup } from "trichluc/gazetteer";
 *
 * lookup("phường Tân An", { within: "Ninh Kiều" }).map(({ code, register }) => [code, register]);
 * // → [["31135", "2024"], ["31147", "2025"]]
 * lookup("P. Tân An, Q. Ninh Kiều, TP. Cần Thơ", { at: "2020-05-14" }).length; // → 1
 * lookup("phuong tan an", { within: "ninh kieu", accents: false }).length; // → 2
 * lookup("phường Không Có"); // → []
 * ```
 * @throws {GazetteerError} `invalid-date`, `invalid-kind`, `invalid-name`, `invalid-place`.
 */
export function lookup(name: string, options: LookupOptions = {}): readonly Unit[] {
  if (typeof name !== "string") throw new GazetteerError("invalid-name", `a name is a string, not ${typeof name}`);
  const accents = options.accents ?? true;
  const kind = options.kind === undefined ? undefined : kindNamed(options.kind);
  const day = options.at === undefined ? undefined : readDay(options.at);
  const [own = "", ...around] = name.split(",");

  const store = gazetteer();
  const { states } = store;
  const places = [...around, ...listed(options.within ?? [])].flatMap((place) => placeSets(place, accents));

  return idsOf(store, own, accents)
    .filter((id) => kind === undefined || KINDS[states.kind[id] ?? -1] === kind)
    .filter((id) => day === undefined || states.existed(id, day))
    .map((id) => ({ id, nearness: nearness(store, id, places) }))
    .filter(({ nearness }) => nearness !== undefined)
    .sort((a, b) => (a.nearness ?? 0) - (b.nearness ?? 0) || (states.until[b.id] ?? 0) - (states.until[a.id] ?? 0))
    .map(({ id }) => store.unit(id));
}

/** The ids of what a name may mean: of its readings, the first that anything bears. */
function idsOf(store: Gazetteer, name: string, accents: boolean): readonly number[] {
  for (const reading of readName(name, accents)) {
    const ids = idsOfReading(store, reading, accents);
    if (ids.length > 0) return ids;
  }
  return [];
}

function idsOfReading({ names, states }: Gazetteer, { key, kind }: NameReading, accents: boolean): readonly number[] {
  const ids = accents ? names.named(key) : names.namedWithoutAccents(stripAccents(key));
  // the same unit by its name and by a spelling that folds to the same
  const distinct = Array.from(new Set(ids));
  return kind === undefined ? distinct : distinct.filter((id) => KINDS[states.kind[id] ?? -1] === kind);
}

/** For each place named, the districts and provinces that it may be. An empty name (a blank cell) says nothing. */
function placeSets(place: Place, accents: boolean): readonly ReadonlySet<number>[] {
  if (typeof place === "string") {
    const names = place.split(",").filter((name) => name.trim() !== "");
    return names.map((name) => new Set(idsOf(gazetteer(), name, accents).filter(isAboveCommunes)));
  }
  if (place?.level !== "district" && place?.level !== "province") {
    throw new GazetteerError(
      "invalid-place",
      "a place to look within is the name of a district or province, or its unit",
    );
  }
  return [new Set([idOf(place)])];
}

function isAboveCommunes(id: number): boolean {
  return (gazetteer().states.code[id] ?? 0) < FIRST_COMMUNE;
}

/** 0 where a unit itself lay in all of the places, 1 where it did or does by succession only, undefined where not. */
function nearness(store: Gazetteer, id: number, places: readonly ReadonlySet<number>[]): number | undefined {
  if (places.length === 0) return 0;
  const own = ancestors(store, id);
  const liesIn = (around: readonly number[]): boolean =>
    places.every((place) => around.some((ancestor) => place.has(ancestor)));
  if (liesIn(own)) return 0;
  return liesIn([...own, ...ancestorsBySuccession(store, id, own)]) ? 1 : undefined;
}

/** The districts and provinces that a unit lay in, in each of the states that it saw. */
function ancestors(store: Gazetteer, id: number): readonly number[] {
  const parents = store.parents(id);
  return [...parents, ...parents.flatMap((parent) => store.parents(parent, id))];
}

/** What became of a unit's province; of a unit of today, where the units lay that it was made of. */
function ancestorsBySuccession(store: Gazetteer, id: number, own: readonly number[]): readonly number[] {
  const { states, successions } = store;
  if (!states.is2025(id)) return own.map((ancestor) => successions.last(ancestor));
  return origins(store, id).flatMap((origin) => ancestors(store, origin));
}

/** All that went into a unit, and into that. */
function origins({ successions }: Gazetteer, id: number): readonly number[] {
  const found = new Set<number>();
  const walk = (to: number): void => {
    for (const edge of successions.entering(to)) {
      const origin = successions.from[edge] ?? 0;
      if (found.has(origin)) continue;
      found.add(origin);
      walk(origin);
    }
  };
  walk(id);
  return Array.from(found);
}

function kindNamed(word: string): UnitKind {
  const kind = readKind(word);
  if (kind === undefined) {
    throw new GazetteerError("invalid-kind", `"${word}" is no kind of unit; there are ${KINDS.join(", ")}`);
  }
  return kind;
}

function listed(places: Place | readonly Place[]): readonly Place[] {
  return Array.isArray(places) ? places : [places as Place];
}
