import { foldName, stripAccents } from "../fold";
import type { Candidate, Candidates } from "./candidate";
import { PlaceSet } from "./place-set";

/** Names of papers that don't name their province, as they stand in addresses. */
const PAPERS: ReadonlyMap<string, string> = new Map([
  ["apbac", "tiengiang"],
  ["dongkhoi", "bentre"],
  ["hanoimoi", "hanoi"],
  ["laodongthudo", "hanoi"],
  ["kinhtedothi", "hanoi"],
  ["anninhthudo", "hanoi"],
  ["hcmcpv", "hochiminh"],
  ["tphcm", "hochiminh"],
  ["anhp", "haiphong"],
  ["bptv", "binhphuoc"],
  ["hueuni", "hue"],
]);

/** `baothanhhoa`, `congannghean`, `gialaitv`, `huengaynay`: what papers, stations and authorities put before and after the place. */
const BEFORE = /^(?:bao|dai|congan|cong|truyenhinh|tinhdoan|tp|quan|huyen|thixa|thanhpho)/;
const AFTER = /(?:tv|online|ngaynay|portal|news|city)$/;

/** Domains that name no place. */
const NO_PLACES: ReadonlySet<string> = new Set(["www", "amp", "beta", "com", "gov", "org", "net", "edu", "vn", "info"]);

/** The districts and provinces that addresses can name, by their names without accents and spaces. */
export class Hosts {
  private readonly byName: Map<string, Candidate[]> = new Map();

  constructor(private readonly all: Candidates) {
    for (const unit of all.aboveCommunes()) {
      const name = plain(all.store.name(unit.id));
      const known = this.byName.get(name);
      if (known) known.push(unit);
      else this.byName.set(name, [unit]);
    }
  }

  /**
   * What the host of an address names, each by all that it could be: `hoangloc.hoanghoa.thanhhoa.gov.vn` a district and a province
   * (the ward is none of the names here), `baolaocai.vn` a province and a city.
   */
  placesOf(url: string): readonly PlaceSet[] {
    const host = /^(?:https?:\/\/)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
    const places: PlaceSet[] = [];
    for (const label of host.split(".")) {
      if (NO_PLACES.has(label)) continue;
      const units = this.named(label.replace(/[-_]/g, ""));
      if (units !== undefined) places.push(new PlaceSet(this.all, units));
    }
    return places;
  }

  private named(label: string): readonly Candidate[] | undefined {
    const head = label.replace(BEFORE, "");
    for (const name of [label, head, label.replace(AFTER, ""), head.replace(AFTER, "")]) {
      const units = this.byName.get(PAPERS.get(name) ?? name);
      if (units !== undefined) return units;
    }
    return undefined;
  }
}

function plain(name: string): string {
  return stripAccents(foldName(name)).replaceAll(" ", "");
}
