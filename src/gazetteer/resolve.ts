import type { Draft, Page } from "../page";
import type { Places, PlacesContext } from "../places";
import type { UnitFields } from "../records";
import { gazetteer } from "./gazetteer";
import { KINDS } from "./kinds";
import { Appositions } from "./resolve/apposition";
import { Areas } from "./resolve/areas";
import { BareNames } from "./resolve/bare-names";
import { readClock, withPlans } from "./resolve/clock";
import { type Article, deciders } from "./resolve/deciders";
import { Evidence } from "./resolve/evidence";
import { fieldsOf } from "./resolve/fields";
import { type Mark, marksOf } from "./resolve/marks";
import { PlaceSets } from "./resolve/place-set";
import { placesNamed } from "./resolve/places-named";
import { Hosts } from "./resolve/publisher";
import { readNames } from "./resolve/read-names";
import { UnitsNamed } from "./resolve/units-named";

/** The gazetteer as `extract` asks it. */
export const places: Places = {
  isWardName(kind, name) {
    const { names, states } = gazetteer();
    return names.spelled(name).some((id) => KINDS[states.kind[id] ?? -1] === kind);
  },
  resolve(page, drafts, context) {
    const marks = marksOf(page, drafts);
    if (marks.length === 0) return;
    const article = readArticle(page, drafts, marks, context);
    for (const decide of deciders) decide(article);
    writeFields(article);
  },
};

/** What is made of the gazetteer for the reading of articles, at the first that names a unit. */
interface Readers {
  readonly areas: Areas;
  readonly units: UnitsNamed;
  readonly bareNames: BareNames;
  readonly hosts: Hosts;
  readonly sets: PlaceSets;
}

let loaded: Readers | undefined;

function readers(): Readers {
  if (loaded === undefined) {
    const store = gazetteer();
    const areas = new Areas(store);
    const bareNames = new BareNames(store);
    loaded = {
      areas,
      bareNames,
      units: new UnitsNamed(store, bareNames),
      hosts: new Hosts(store),
      sets: new PlaceSets(areas),
    };
  }
  return loaded;
}

function readArticle(page: Page, drafts: readonly Draft[], marks: readonly Mark[], context: PlacesContext): Article {
  const { areas, units, bareNames, hosts, sets } = readers();
  const { words } = page;
  const clock = readClock(page.text, context.publishedAt, drafts);
  const appositions = new Appositions(words, marks, bareNames, units, sets).read();
  const names = readNames(areas, words, marks, appositions, units, clock);
  return {
    areas,
    clock: withPlans(
      areas.store,
      clock,
      names.map(({ candidates }) => candidates),
    ),
    names,
    evidence: new Evidence(placesNamed(page, marks, context, units, bareNames, hosts, sets)),
  };
}

/** Writes down what was decided: the fields of the unit, or how many it could be. */
function writeFields({ areas, clock, names }: Article): void {
  for (const { marks, candidates, meaning } of names) {
    const fields: UnitFields =
      meaning === undefined
        ? { candidates: new Set(candidates.map((id) => areas.of(id))).size }
        : fieldsOf(areas, meaning, clock.day);
    for (const { record } of marks) Object.assign(record, fields);
  }
}
