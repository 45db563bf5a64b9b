import { type Area, type Candidate, type Candidates, isProvince } from "./candidate";

/** A place by all districts and provinces that its name could mean: never one, for many a huyện is called Châu Thành. */
export class PlaceSet {
  readonly areas: ReadonlySet<Area>;
  /** Whether it could be a province. */
  readonly isProvince: boolean;
  /**
   * How much the name says of each area: of a province all, of one of many districts of the name a part, and likewise of the province
   * around it. Where a province bears the name too, the districts say nothing of other provinces.
   */
  readonly shares: readonly (readonly [area: Area, share: number])[];

  constructor(all: Candidates, units: readonly Candidate[]) {
    this.areas = new Set(units.map(({ area }) => area));
    const districts = Array.from(this.areas).filter((area) => !isProvince(area));
    this.isProvince = districts.length < this.areas.size;
    const shares = new Map<Area, number>();
    const add = (area: Area, share: number): void => {
      shares.set(area, (shares.get(area) ?? 0) + share);
    };
    for (const area of this.areas) add(area, isProvince(area) ? 1 : 1 / districts.length);
    if (!this.isProvince) {
      for (const district of districts) {
        const province = all.last(all.last(district)?.province ?? 0);
        if (province === undefined) continue;
        add(province.area, 1 / districts.length);
        add(province.today, 1 / districts.length);
      }
    }
    this.shares = Array.from(shares);
  }

  /** How much the name says of an area. */
  shareOf(area: Area): number {
    for (const [other, share] of this.shares) if (other === area) return share;
    return 0;
  }
}
