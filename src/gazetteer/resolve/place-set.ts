import { type Area, type Areas, isProvince } from "./areas";

/** A place by all districts and provinces that its name could mean: never one, for many a huyện is called Châu Thành. */
export interface PlaceSet {
  readonly areas: ReadonlySet<Area>;
  /** Whether it could be a province. */
  readonly isProvince: boolean;
  /**
   * How much the name says of each area: of a province all, of one of many districts of the name a part, and likewise of the province
   * around it. Where a province bears the name too, the districts say nothing of other provinces.
   */
  readonly shares: ReadonlyMap<Area, number>;
}

/** The place sets of names, each made once. */
export class PlaceSets {
  private readonly made: WeakMap<readonly number[], PlaceSet> = new WeakMap();

  constructor(private readonly areas: Areas) {}

  /** @param ids the units that bear the name; the same array for the same name */
  of(ids: readonly number[]): PlaceSet {
    let place = this.made.get(ids);
    if (place === undefined) {
      const areas = Array.from(new Set(ids.map((id) => this.areas.of(id))));
      place = { areas: new Set(areas), isProvince: areas.some(isProvince), shares: this.sharesOf(areas) };
      this.made.set(ids, place);
    }
    return place;
  }

  private sharesOf(areas: readonly Area[]): ReadonlyMap<Area, number> {
    const provinces = areas.filter(isProvince);
    const districts = areas.filter((area) => !isProvince(area));
    const share = 1 / districts.length;
    const shares = new Map<Area, number>(provinces.map((area) => [area, 1]));
    for (const district of districts) {
      shares.set(district, share);
      const id = provinces.length > 0 ? undefined : this.areas.last(district);
      const around = id === undefined ? undefined : this.areas.around(id);
      if (around === undefined) continue;
      for (const province of [around, this.areas.heirOfProvince(around)]) {
        shares.set(province, (shares.get(province) ?? 0) + share);
      }
    }
    return shares;
  }
}
