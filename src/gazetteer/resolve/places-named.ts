import type { Page } from "../../page";
import type { PlacesContext } from "../../places";
import { Words } from "../../text/words";
import type { BareNames } from "./bare-names";
import { type PlaceNamed, WEIGHT } from "./evidence";
import type { Mark } from "./marks";
import type { PlaceSets } from "./place-set";
import type { Hosts } from "./publisher";
import type { UnitsNamed } from "./units-named";

/** The districts and provinces that an article names, in its text, its headline, its address and its source. */
export function placesNamed(
  { text, words }: Page,
  marks: readonly Mark[],
  { title, titleSpan, url, source }: PlacesContext,
  units: UnitsNamed,
  bareNames: BareNames,
  hosts: Hosts,
  sets: PlaceSets,
): readonly PlaceNamed[] {
  const places: PlaceNamed[] = [];
  const add = (ids: readonly number[], weight: number, at?: number): void => {
    places.push({ place: sets.of(ids), weight, at });
  };
  const inHeadline = (at: number): number =>
    titleSpan !== undefined && words.start(at) >= titleSpan.start && words.start(at) < titleSpan.end
      ? WEIGHT.headline
      : 0;
  for (const mark of marks) {
    if (mark.record.type !== "place") continue;
    add(units.of(mark), WEIGHT.named + inHeadline(mark.from), mark.from);
  }
  let next = 0;
  for (const name of bareNames.findAll(words)) {
    while ((marks[next]?.to ?? words.length) <= name.from) next++;
    if ((marks[next]?.from ?? words.length) <= name.from) continue;
    add(name.ids, (name.isSure ? WEIGHT.named : WEIGHT.bare) + inHeadline(name.from), name.from);
  }
  if (title !== undefined && !text.includes(title)) {
    for (const { ids } of bareNames.findAll(new Words(title))) add(ids, WEIGHT.headline);
  }
  if (source !== undefined) {
    for (const { ids } of bareNames.findAll(new Words(source))) add(ids, WEIGHT.publisher);
  }
  for (const address of [url, source]) {
    if (address === undefined) continue;
    for (const ids of hosts.placesOf(address)) add(ids, WEIGHT.publisher);
  }
  return places;
}
