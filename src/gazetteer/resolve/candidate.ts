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

/** Every unit that a name may mean, one object for each. */
export class Candidates {
  private readonly made: Map<number, Candidate> = new Map();

  constructor(readonly store: Gazetteer) {}

  of(id: number): Candidate {
    let candidate = this.made.get(id);
    if (candidate === undefined) {
      candidate = new Candidate(this, id);
      this.made.set(id, candidate);
    }
    return candidate;
  }

  /** All districts and provinces. */
  *aboveCommunes(): Generator<Candidate> {
    const { states } = this.store;
    for (let id = 0; id < states.size; id++) if ((states.code[id] ?? 0) < FIRST_COMMUNE) yield this.of(id);
  }

  /** The unit that an area means by itself: the last state of its code. */
  last(area: Area): Candidate | undefined {
    const id = this.store.states.last(area >> 1, area % 2 === 1);
    return id === undefined ? undefined : this.of(id);
  }
}

/** A unit that a name may mean, with what is asked of it when it is to be settled whether it does. */
export class Candidate {
  readonly area: Area;
  /** Whether it is of register 2025. */
  readonly isToday: boolean;
  /** Whether it is on the level of wards. */
  readonly isCommune: boolean;
  /** First day, and first day without it, as day numbers. */
  readonly from: number;
  readonly until: number;
  /** Of a commune before 2025, the district that it lay in. */
  readonly district: Area | undefined;
  /** The province that it lies in; undefined for a province. */
  readonly province: Area | undefined;
  private successionAreas: readonly Area[] | undefined;
  private todaysArea: Area | undefined;

  constructor(
    private readonly all: Candidates,
    readonly id: number,
  ) {
    const { states } = all.store;
    const code = states.code[id] ?? 0;
    const parent = states.parent[id] ?? NO_PARENT;
    this.isToday = states.is2025(id);
    this.isCommune = code >= FIRST_COMMUNE;
    this.area = areaOf(code, this.isToday);
    this.from = states.from[id] ?? 0;
    this.until = states.until[id] ?? 0;
    const around = parent === NO_PARENT ? undefined : areaOf(parent, this.isToday);
    const isInDistrict = this.isCommune && !this.isToday;
    this.district = isInDistrict ? around : undefined;
    this.province = isInDistrict && around !== undefined ? all.last(around)?.province : around;
  }

  /** The unit of today that it became in the end, or the last that is known. */
  get today(): Area {
    this.todaysArea ??= this.all.of(this.all.store.successions.last(this.id)).area;
    return this.todaysArea;
  }

  /** Where it lies by succession: an old unit in the province of today, one of today in the districts and provinces it was made of. */
  get areasBySuccession(): readonly Area[] {
    this.successionAreas ??= this.isToday ? this.origins() : this.provinceToday();
    return this.successionAreas;
  }

  private provinceToday(): readonly Area[] {
    const province = this.province === undefined ? undefined : this.all.last(this.province);
    return province === undefined ? [] : [province.today];
  }

  private origins(): readonly Area[] {
    const { successions } = this.all.store;
    const origins = reached(this.id, (to) => successions.entering(to).map((edge) => successions.from[edge] ?? to));
    const areas = origins.map((id) => this.all.of(id)).flatMap(({ district, province }) => [district, province]);
    return distinct(areas.filter((area) => area !== undefined));
  }
}

function areaOf(code: number, isToday: boolean): Area {
  return code * 2 + (isToday ? 1 : 0);
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

function distinct<T>(values: readonly T[]): readonly T[] {
  return Array.from(new Set(values));
}
