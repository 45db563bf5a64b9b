import type { Page } from "../page";
import type { Places, PlacesContext } from "../places";
import type { ExtractedRecord, UnitFields, WardRecord } from "../records";
import { gazetteer } from "./gazetteer";
import { KINDS } from "./kinds";
import { Appositions } from "./resolve/apposition";
import { BareNames } from "./resolve/bare-names";
import { type Candidate, Candidates } from "./resolve/candidate";
import { readClock, withPlans } from "./resolve/clock";
import { type Article, deciders } from "./resolve/deciders";
import { Evidence } from "./resolve/evidence";
import { fieldsOf } from "./resolve/fields";
import { marksOf, type UnitRecord, unitRecords } from "./resolve/marks";
import { wardOf } from "./resolve/open-kinds";
import { placesNamed } from "./resolve/places-named";
import { Hosts } from "./resolve/publisher";
import { readNames } from "./resolve/read-names";
import { UnitsNamed } from "./resolve/units-named";

/** The gazetteer as `extract` asks it. */
export const places: Places = {
  isWardName(kind, name) {
    const { names, states } = gazetteer();
    const wanted = KINDS.indexOf(kind);
    return names.spelled(name).some((id) => states.kind[id] === wanted);
  },
  isWardPair(first, second) {
    return gazetteer().names.hasPair(first, second);
  },
  resolve(page, records, context) {
    const named = unitRecords(records);
    if (named.length === 0 && page.open.length === 0) return [];
    const article = readArticle(page, records, named, context);
    for (const decide of deciders) decide(article);
    return writeFields(article);
  },
};

/** What is made of the gazetteer for the reading of articles, at the first that names a unit. */
interface Readers {
  readonly units: UnitsNamed;
  readonly bareNames: BareNames;
  readonly hosts: Hosts;
}

let loaded: Readers | undefined;

function readers(): Readers {
  if (loaded === undefined) {
    const all = new Candidates(gazetteer());
    const bareNames = new BareNames(all);
    loaded = { bareNames, units: new UnitsNamed(all, bareNames), hosts: new Hosts(all) };
  }
  return loaded;
}

function readArticle(
  page: Page,
  records: readonly ExtractedRecord[],
  named: readonly UnitRecord[],
  context: PlacesContext,
): Article {
  const { units, bareNames, hosts } = readers();
  const { words } = page;
  const marks = marksOf(page, named, units);
  const clock = readClock(page.text, context.publishedAt, records);
  const appositions = new Appositions(words, marks, bareNames).read();
  const names = readNames(words, marks, appositions, clock);
  let evidence: Evidence | undefined;
  return {
    clock: withPlans(clock, names),
    names,
    evidence() {
      evidence ??= new Evidence(placesNamed(page, marks, context, bareNames, hosts));
      return evidence;
    },
  };
}

function numberOf(candidates: readonly Candidate[]): UnitFields {
  return candidates.length === 0 ? {} : { candidates: new Set(candidates.map(({ area }) => area)).size };
}

/** Writes down what was decided: the fields of the unit, or how many it could be. Gives back the records of what was open and is no more. */
function writeFields({ clock, names }: Article): readonly WardRecord[] {
  const store = gazetteer();
  const settled: WardRecord[] = [];
  for (const name of names) {
    const { marks, candidates, meaning } = name;
    const fields: UnitFields = meaning === undefined ? numberOf(candidates) : fieldsOf(store, meaning, clock.day);
    for (const { record, open } of marks) {
      const ward = open && wardOf(store.states, name, open);
      if (ward !== undefined) settled.push(ward);
      Object.assign(ward ?? record, fields);
    }
  }
  return settled;
}
