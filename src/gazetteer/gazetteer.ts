import { packed } from "./data.generated";
import { dayText, NEVER, UNKNOWN_DAY } from "./day";
import { KINDS } from "./kinds";
import { Names } from "./names";
import { States } from "./states";
import { SHARES, type Share, Successions } from "./successions";
import { codeText, type UnitTables } from "./tables";
import type { Succession, Unit } from "./unit";
import { type NameTexts, unpackSuccessors, unpackUnits } from "./unpack";

/**
 * The decoded gazetteer. Inside the library a unit is an id, and what is asked of it is read from columns; objects are
 * made only of what is handed out.
 */
export class Gazetteer {
  readonly states: States;
  readonly names: Names;
  private readonly texts: NameTexts;
  private readonly unitTables: UnitTables;
  private successionEdges: Successions | undefined;
  private readonly units: (Unit | undefined)[] = [];

  constructor() {
    const tables = unpackUnits(packed);
    this.unitTables = tables;
    this.texts = tables.names;
    this.states = new States(tables);
    this.names = new Names(this.states, tables.variants, tables.names);
  }

  /** Decoded on their own, for many a look-up needs none. */
  get successions(): Successions {
    this.successionEdges ??= new Successions(this.states, { ...this.unitTables, successors: unpackSuccessors(packed) });
    return this.successionEdges;
  }

  /**
   * The states of its parent that it saw: of a ward, its district before and after the district was renamed. With
   * `during`, only those that overlap with that unit's time.
   */
  parents(id: number, during: number = id): readonly number[] {
    const { states } = this;
    const until = states.until[during] ?? NEVER;
    // some units were gone on the day they began: they saw what was there before
    const from = Math.min(states.from[during] ?? UNKNOWN_DAY, until - 1);
    const seen: number[] = [];
    let parent = states.last(states.parent[id] ?? 0, states.is2025(id));
    for (; parent !== undefined; parent = states.before(parent)) {
      const began = states.from[parent] ?? UNKNOWN_DAY;
      const ended = states.until[parent] ?? NEVER;
      if (began < until && from < ended) seen.push(parent);
    }
    return seen;
  }

  /** The state of its parent on its last day, or before `until` where that is earlier. */
  parent(id: number, until: number = NEVER): number | undefined {
    const { states } = this;
    const end = Math.min(until, states.until[id] ?? NEVER);
    let parent = states.last(states.parent[id] ?? 0, states.is2025(id));
    while (parent !== undefined && (states.from[parent] ?? UNKNOWN_DAY) >= end) {
      const before = states.before(parent);
      if (before === undefined) break;
      parent = before;
    }
    return parent;
  }

  /** The name of a unit, as published. */
  name(id: number): string {
    return this.texts.text(this.states.name[id] ?? 0);
  }

  /** The unit of an id, the same object each time. */
  unit(id: number): Unit {
    this.units[id] ??= this.build(id);
    return this.units[id];
  }

  /** The edge as a step to the unit at its end, or from the unit at its start. */
  succession(edge: number, end: "from" | "to"): Succession {
    const { successions } = this;
    const part: Share | undefined = SHARES[successions.share[edge] ?? -1];
    return {
      unit: this.unit(successions[end][edge] ?? 0),
      ...(part && { part }),
      main: successions.main[edge] ?? false,
    };
  }

  private build(id: number): Unit {
    const { states } = this;
    const code = codeText(states.code[id] ?? 1);
    const from = states.from[id] ?? UNKNOWN_DAY;
    const until = states.until[id] ?? NEVER;
    const parent = this.parent(id);
    const grandparent = parent === undefined ? undefined : this.parent(parent, until);
    const district = parent === undefined || grandparent === undefined ? undefined : this.unit(parent);
    const province = district ? grandparent : parent;
    return {
      code,
      register: states.is2025(id) ? "2025" : "2024",
      level: code.length === 2 ? "province" : code.length === 3 ? "district" : "commune",
      kind: KINDS[states.kind[id] ?? 0] ?? "xã",
      name: this.name(id),
      ...(from !== UNKNOWN_DAY && { validFrom: dayText(from) }),
      ...(until !== NEVER && { validUntil: dayText(until) }),
      ...(district && { district }),
      ...(province !== undefined && { province: this.unit(province) }),
      variants: this.names.variants(id),
    };
  }
}

let loaded: Gazetteer | undefined;

/** The gazetteer, decoded at the first call. */
export function gazetteer(): Gazetteer {
  loaded ??= new Gazetteer();
  return loaded;
}
