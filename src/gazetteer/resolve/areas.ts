import type { Gazetteer } from "../gazetteer";
import { codeNumber, FIRST_COMMUNE } from "../tables";

/**
 * A code together with its register, as one number: what a unit is to those who only ask whether two names speak of the same piece of
 * land. The states of a code are one area: a ward lay in Ninh Kiều whatever Ninh Kiều was then.
 */
export type Area = number;

const NO_PARENT: number = codeNumber("");
const FIRST_DISTRICT: number = codeNumber("000");

/** Whether an area is a province. */
export function isProvince(area: Area): boolean {
  return area >> 1 < FIRST_DISTRICT;
}

/** Where the units lie, and what became of it. */
export class Areas {
  /** What has been looked up of the successions, by id: the press names the same units again and again. */
  private readonly heirs: Map<number, readonly number[]> = new Map();
  private readonly origins: Map<number, readonly Area[]> = new Map();
  private readonly todays: Map<number, Area> = new Map();

  constructor(readonly store: Gazetteer) {}

  /** The area of a unit. */
  of(id: number): Area {
    const { states } = this.store;
    return (states.code[id] ?? 0) * 2 + (states.is2025(id) ? 1 : 0);
  }

  /** The area that a unit lay in: a commune's district, a district's province, the province of a commune of today. */
  around(id: number): Area | undefined {
    const { states } = this.store;
    const parent = states.parent[id] ?? NO_PARENT;
    return parent === NO_PARENT ? undefined : parent * 2 + (states.is2025(id) ? 1 : 0);
  }

  /** The district of a commune; none since 2025. */
  district(id: number): Area | undefined {
    return this.isCommune(id) && !this.store.states.is2025(id) ? this.around(id) : undefined;
  }

  /** The province of a commune or district. */
  province(id: number): Area | undefined {
    const around = this.around(id);
    if (around === undefined || this.store.states.is2025(id) || !this.isCommune(id)) return around;
    const district = this.last(around);
    return district === undefined ? undefined : this.around(district);
  }

  /** Whether it is on the level of wards. */
  isCommune(id: number): boolean {
    return (this.store.states.code[id] ?? 0) >= FIRST_COMMUNE;
  }

  /** The unit that an area means by itself: the last state of its code. */
  last(area: Area): number | undefined {
    return this.store.states.last(area >> 1, area % 2 === 1);
  }

  /** The unit of today that a unit became in the end, or the last that is known. */
  today(id: number): Area {
    let today = this.todays.get(id);
    if (today === undefined) {
      today = this.of(this.store.successions.last(id));
      this.todays.set(id, today);
    }
    return today;
  }

  /** Where a unit lies by succession: an old one in the province of today, one of today in the districts and provinces it was made of. */
  bySuccession(id: number): readonly Area[] {
    let areas = this.origins.get(id);
    if (areas === undefined) {
      areas = this.store.states.is2025(id) ? this.originsOf(id) : this.provinceToday(id);
      this.origins.set(id, areas);
    }
    return areas;
  }

  /** All that a unit went into, in whole or in part, and what that went into. */
  heirsOf(id: number): readonly number[] {
    let heirs = this.heirs.get(id);
    if (heirs === undefined) {
      const { successions } = this.store;
      heirs = reached(id, (from) => successions.leaving(from).map((edge) => successions.to[edge] ?? from));
      this.heirs.set(id, heirs);
    }
    return heirs;
  }

  /** The province of today that a province of before went into. */
  heirOfProvince(province: Area): Area {
    const id = this.last(province);
    return id === undefined ? province : this.today(id);
  }

  private provinceToday(id: number): readonly Area[] {
    const province = this.province(id);
    return province === undefined ? [] : [this.heirOfProvince(province)];
  }

  private originsOf(id: number): readonly Area[] {
    const { successions } = this.store;
    const origins = reached(id, (to) => successions.entering(to).map((edge) => successions.from[edge] ?? to));
    const areas = origins.flatMap((origin) => [this.district(origin), this.province(origin)]);
    return Array.from(new Set(areas.filter((area) => area !== undefined)));
  }
}

function reached(id: number, step: (from: number) => readonly number[]): readonly number[] {
  const found = new Set<number>();
  const walk = (from: number): void => {
    for (const next of step(from)) {
      if (found.has(next)) continue;
      found.add(next);
      walk(next);
    }
  };
  walk(id);
  return Array.from(found);
}
