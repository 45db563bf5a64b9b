import type { Words } from "../../text/words";
import type { Apposition, PlaceBeside } from "./apposition";
import type { Candidate } from "./candidate";
import type { Clock } from "./clock";
import type { Mark } from "./marks";
import { findFounded, findMerged } from "./mergers";
import { type Era, Name } from "./name";
import type { PlaceSet } from "./place-set";

/**
 * The names of an article. Mentions of one kind and name are one name, and mean one unit, unless the places beside them say that they
 * are several: `phường 2, quận 4` and `phường 2, quận 10`. A unit of before and one of today are two as well.
 */
export function readNames(
  words: Words,
  marks: readonly Mark[],
  appositions: readonly Apposition[],
  clock: Clock,
): readonly Name[] {
  const merged = findMerged(words, marks);
  const founded = findFounded(words, marks, merged);
  const groups = new Map<number, Group>();
  marks.forEach((mark, i) => {
    const apposition = appositions[i];
    const known = mark.named.candidates;
    const [first] = known;
    if (apposition === undefined || first === undefined) return;
    const era = merged.has(mark) ? "merged" : founded.has(mark) ? "new" : eraOf(mark, apposition, clock);
    // the first unit of a name stands for all spellings of it; a ward of which the kind is open can be more than one of a known kind
    const spoken = first.id * ERAS.length + ERAS.indexOf(era);
    const key = mark.open === undefined ? spoken : ~spoken;
    let group = groups.get(key);
    if (group === undefined) {
      group = { known, era, placed: [], others: [] };
      groups.set(key, group);
    }
    if (apposition.within.length > 0) group.placed.push({ mark, apposition });
    else group.others.push(mark);
  });
  return Array.from(groups.values()).flatMap((group) => namesOf(group, clock));
}

const ERAS: readonly (Era | undefined)[] = [undefined, "former", "new", "merged"];

/** The mentions of one kind and name, with a place beside them and without. */
interface Group {
  readonly known: readonly Candidate[];
  readonly era: Era | undefined;
  readonly placed: { readonly mark: Mark; readonly apposition: Apposition }[];
  readonly others: Mark[];
}

function eraOf({ open }: Mark, { isFormer, isNew }: Apposition, { isAfterReform }: Clock): Era | undefined {
  // since the reform there is no thị trấn, and no list of today's wards would speak of them
  if (isFormer || (isAfterReform === true && open?.kinds.includes("thị trấn"))) return "former";
  return isNew ? "new" : undefined;
}

/**
 * Mentions that are placed alike are one name; those that stand without a place join it, if there is only one meaning to take over.
 * Those that are placed where no unit of the name lies stay apart: they mean none that is known.
 */
function namesOf({ known, era, placed, others }: Group, clock: Clock): readonly Name[] {
  const names: Name[] = [];
  const elsewhere: Name[] = [];
  for (const { mark, apposition } of placed) {
    const here = liesIn(known, apposition.within, clock);
    if (here.length > 0) place(names, mark, here, era);
    else if (apposition.isShared) others.push(mark);
    else elsewhere.push(new Name([mark], known, era, { isContradicted: true }));
  }
  const [only, ...further] = names;
  if (only !== undefined && further.length === 0) only.marks.push(...others);
  else if (others.length > 0) names.push(new Name(others, known, era));
  return [...names, ...elsewhere];
}

/** Adds a mention to the name that it agrees with, which means then what both can. */
function place(names: Name[], mark: Mark, here: readonly Candidate[], era: Era | undefined): void {
  for (const name of names) {
    const common = commonOf(name.candidates, here);
    if (common.length === 0) continue;
    name.marks.push(mark);
    name.keep(common);
    return;
  }
  names.push(new Name([mark], here, era, { hasEvidence: true }));
}

/**
 * The units that lie in all of the places: by themselves, else by succession. A ward of today may be placed in what lay there before
 * as well as in what lies there now: `phường Hòa Xuân (quận Cẩm Lệ cũ)`, `phường Phú Thủy (Bình Thuận)`.
 */
function liesIn(units: readonly Candidate[], places: readonly PlaceBeside[], clock: Clock): readonly Candidate[] {
  const own = units.filter((unit) => places.every(({ place }) => isWithin(unit, place)));
  const isAsBefore = places.every(({ place, isFormer }) => isFormer || place.isProvince);
  if (own.length > 0 && !(clock.isAfterReform === true && isAsBefore)) return own;
  return units.filter((unit) =>
    places.every(({ place }) => isWithin(unit, place) || unit.areasBySuccession.some((area) => place.areas.has(area))),
  );
}

function isWithin({ district, province }: Candidate, { areas }: PlaceSet): boolean {
  return (district !== undefined && areas.has(district)) || (province !== undefined && areas.has(province));
}

function commonOf(units: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const common = new Set(others.map(({ area }) => area));
  return units.filter(({ area }) => common.has(area));
}
