import { type Area, type Candidate, type Candidates, isProvince } from "./candidate";

/** A place by all districts and provinces that its name could mean: never one, for many a huyện is called Châu Thành. */
export class PlaceSet {
  readonly areas: ReadonlySet<Area>;
  /** Whether it could be a province. */
  readonly isProvince: boolean;
  /**
   * How much the name says of each area: of a province all, of a district whose name others in other provinces bear a part, and likewise
   * of the province around it. Where a province bears the name too, the districts say nothing of other provinces.
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
    // huyện Cai Lậy and thị xã Cai Lậy are neighbours: one name for both
    const provinces = new Set(districts.map((district) => all.last(district)?.province));
    const part = 1 / provinces.size;
    for (const area of this.areas) add(area, isProvince(area) ? 1 : part);
    if (!this.isProvince) {
      for (const area of provinces) {
        const province = all.last(area ?? 0);
        if (province === undefined) continue;
        add(province.area, part);
        add(province.today, part);
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
