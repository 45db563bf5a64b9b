import type { Page } from "../../page";
import type { PlacesContext } from "../../places";
import { Words } from "../../text/words";
import type { BareNames } from "./bare-names";
import { type PlaceNamed, WEIGHT } from "./evidence";
import type { Mark } from "./marks";
import type { PlaceSet } from "./place-set";
import type { Hosts } from "./publisher";

/** The districts and provinces that an article names, in its text, its headline, its address and its source. */
export function placesNamed(
  { text, words }: Page,
  marks: readonly Mark[],
  { title, titleSpan, url, source }: PlacesContext,
  bareNames: BareNames,
  hosts: Hosts,
): readonly PlaceNamed[] {
  const places: PlaceNamed[] = [];
  const add = (place: PlaceSet, weight: number, at?: number): void => {
    places.push({ place, weight, at });
  };
  const inHeadline = (at: number): number =>
    titleSpan !== undefined && words.start(at) >= titleSpan.start && words.start(at) < titleSpan.end
      ? WEIGHT.headline
      : 0;
  for (const mark of marks) {
    if (mark.record.type !== "place") continue;
    add(mark.named.place, WEIGHT.named + inHeadline(mark.from), mark.from);
  }
  let next = 0;
  for (const name of bareNames.findAll(words)) {
    while ((marks[next]?.to ?? words.length) <= name.from) next++;
    if ((marks[next]?.from ?? words.length) <= name.from) continue;
    add(name.place, (name.isSure ? WEIGHT.named : WEIGHT.bare) + inHeadline(name.from), name.from);
  }
  if (title !== undefined && !text.includes(title)) {
    for (const { place } of bareNames.findAll(new Words(title))) add(place, WEIGHT.headline);
  }
  if (source !== undefined) {
    for (const { place } of bareNames.findAll(new Words(source))) add(place, WEIGHT.publisher);
  }
  for (const address of [url, source]) {
    if (address === undefined) continue;
    for (const place of hosts.placesOf(address)) add(place, WEIGHT.publisher);
  }
  return places;
}
