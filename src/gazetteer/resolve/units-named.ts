import type { Gazetteer } from "../gazetteer";
import { KINDS, type UnitKind } from "../kinds";
import { FIRST_COMMUNE } from "../tables";
import type { BareNames } from "./bare-names";
import type { Mark } from "./marks";
import { idsNamed } from "./spellings";

/** So many names are kept: newspapers name the same places day by day. */
const CAPACITY = 4096;

/** Looks up the units that records name. */
export class UnitsNamed {
  /** By kind word, by name. */
  private readonly found: Map<string, Map<string, readonly number[]>> = new Map();
  private size = 0;

  constructor(
    private readonly store: Gazetteer,
    private readonly bareNames: BareNames,
  ) {}

  /** All units of the name on its level; of its kind, if any are. Districts changed their kind, and texts call them by the old one. */
  of({ record }: Mark): readonly number[] {
    const ofKind = this.found.get(record.kind) ?? new Map<string, readonly number[]>();
    let ids = ofKind.get(record.name);
    if (ids === undefined) {
      ids = this.lookUp(record.type === "ward", record.kind, record.name);
      if (this.size++ > CAPACITY) this.clear();
      this.found.set(record.kind, ofKind.set(record.name, ids));
    }
    return ids;
  }

  private lookUp(isWard: boolean, kind: string, name: string): readonly number[] {
    const { states } = this.store;
    const named = idsNamed(this.store, name);
    const ids = named.length > 0 || isWard ? named : this.bareNames.withInitials(name);
    const onLevel = ids.filter((id) => (states.code[id] ?? 0) >= FIRST_COMMUNE === isWard);
    const wanted = KINDS.indexOf(kind as UnitKind);
    const ofKind = onLevel.filter((id) => states.kind[id] === wanted);
    // a unit may bear the same name by two spellings
    return Array.from(new Set(ofKind.length > 0 || isWard ? ofKind : onLevel));
  }

  private clear(): void {
    this.found.clear();
    this.size = 0;
  }
}
