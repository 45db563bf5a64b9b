import type { Area, Areas } from "./areas";
import { type Clock, rankOf } from "./clock";
import type { Evidence, Score } from "./evidence";
import { latestOfEach, type Name } from "./name";

/** An article of which it is asked which units its names mean. */
export interface Article {
  readonly areas: Areas;
  readonly clock: Clock;
  readonly evidence: Evidence;
  readonly names: readonly Name[];
}

/** Takes from names the candidates that can't be meant. */
export type Decider = (article: Article) => void;

/**
 * Which unit a name means in an article: the policy, in order. What stands right beside a name has been heard before (see
 * `read-names.ts`); each of these narrows what is left of the names that it can judge, and never opens what another closed.
 *
 * 1. Names that stand by themselves, by the time of the article and the places that it names.
 * 2. Names of units that were merged, by the unit that they went into; else as the others.
 * 3. What is still open, by the other names: they lie together. What they settle may settle more, so they are asked twice.
 *
 * A name that is still open then has no code.
 */
export const deciders: readonly Decider[] = [
  byTimeAndPlace(({ era }) => era !== "merged"),
  byMerger,
  byTimeAndPlace(({ era }) => era === "merged"),
  byOtherNames,
  byOtherNames,
];

/** Of the areas that the article names, one must be named so many times as much as the next to be the one that is meant. */
const MARGIN = 1.5;
/** The same for names that are numbers: every city has a phường 1, and an article on two of them speaks of both. */
const MARGIN_OF_NUMBERS = 4;
/** Places of this weight that are all elsewhere speak against a name that there is only once. */
const ELSEWHERE = 2;
/** What other names must weigh together to decide one: as much as one of them that is settled. */
const MAJORITY = 1;

/**
 * The units that were there on the day of the article, if it names a place where one of them lies; else those that were there before,
 * or were to come. A name that there is only once needs no place, but none may speak against it.
 */
function byTimeAndPlace(isJudged: (name: Name) => boolean): Decider {
  return (article) => {
    for (const name of article.names) if (isJudged(name)) placeInTime(article, name);
  };
}

function placeInTime(article: Article, name: Name): void {
  const { areas, evidence } = article;
  const pools = byRank(article, name).map((ids) => latestOfEach(areas, ids));
  const [first = []] = pools;
  if (!name.isContradicted && !(first.length === 1 && name.hasEvidence)) {
    const score = evidence.scoreFor(name.marks.map(({ from }) => from));
    for (const pool of pools) if (name.keep(located(article, pool, score, marginOf(name)))) return;
  }
  name.candidates = first;
  if (first.length !== 1 || name.hasEvidence || name.isContradicted) return;
  if (evidence.weight < ELSEWHERE || first.every((id) => areas.province(id) === undefined)) name.keep(first);
  else name.isContradicted = true;
}

/** The candidates by how well they fit the time, the best first. */
function byRank({ areas, clock }: Article, { candidates, era }: Name): readonly (readonly number[])[] {
  const pools: number[][] = [];
  for (const id of candidates) {
    const rank = rankOf(areas.store, id, clock, era);
    if (rank === undefined) continue;
    const pool = pools[rank];
    if (pool) pool.push(id);
    else pools[rank] = [id];
  }
  return pools.filter((pool) => pool !== undefined);
}

/** Those that lie in the province, and then in the district, that the article names most; by themselves, else by succession. */
function located({ areas, clock }: Article, pool: readonly number[], score: Score, margin: number): readonly number[] {
  const { states } = areas.store;
  const bySuccession = (id: number): number => {
    let best = 0;
    for (const area of areas.bySuccession(id)) best = Math.max(best, score(area));
    return best;
  };
  // the Quảng Ngãi of an article since the reform is the one of today, where Kon Tum lies too
  const byItself = (id: number): number =>
    clock.isAfterReform === false || states.is2025(id)
      ? score(areas.province(id))
      : Math.max(score(areas.province(id)), bySuccession(id));
  const inProvince = leaders(pool, byItself, margin);
  if (inProvince.length === 0) return leaders(pool, bySuccession, margin);
  if (inProvince.length === 1) return inProvince;
  const byDistrict = (id: number): number => (states.is2025(id) ? bySuccession(id) : score(areas.district(id)));
  const inDistrict = leaders(inProvince, byDistrict, margin);
  return inDistrict.length > 0 ? inDistrict : inProvince;
}

function marginOf({ isNumber }: Name): number {
  return isNumber ? MARGIN_OF_NUMBERS : MARGIN;
}

/** Those of the best score, and those that are not clearly behind; none where nothing scores enough. */
function leaders(ids: readonly number[], score: (id: number) => number, margin: number, least = 0): readonly number[] {
  const points = ids.map(score);
  const best = Math.max(...points);
  return best > 0 && best >= least ? ids.filter((_, i) => (points[i] ?? 0) * margin > best) : [];
}

/** A name of a list of merged units means one that went into a ward of the article, or the one that the others went into. */
function byMerger({ areas, names }: Article): void {
  const merged = names.filter(({ era, isContradicted }) => era === "merged" && !isContradicted);
  if (merged.length === 0) return;
  const wards = new Set<Area>();
  for (const { era, meaning } of names) {
    if (era !== "merged" && meaning !== undefined && areas.isCommune(meaning)) wards.add(areas.of(meaning));
  }
  for (const name of merged) {
    const keptItsName = (id: number): boolean =>
      !name.isNumber && !areas.store.states.is2025(id) && wards.has(areas.of(id));
    const wentInto = (id: number): boolean =>
      areas.heirsOf(id).some((heir) => areas.of(heir) !== areas.of(id) && wards.has(areas.of(heir)));
    name.keep(name.candidates.filter((id) => wentInto(id) || keptItsName(id)));
  }
}

/**
 * The units of an article lie together: each name speaks for the unit of today, the district and the province that it may lie in, the
 * more the surer it is. What is nearest is asked first.
 */
function byOtherNames({ areas, names }: Article): void {
  const voters = names.filter(({ isContradicted }) => !isContradicted);
  const open = voters.filter(({ candidates }) => candidates.length > 1);
  if (open.length === 0) return;
  for (const areaOn of levelsOf(areas)) {
    const votes = new Map<Area, number>();
    for (const name of voters) vote(votes, name, areaOn, 1);
    for (const name of open) {
      vote(votes, name, areaOn, -1);
      const said = (id: number): number => votes.get(areaOn(id, name) ?? NOWHERE) ?? 0;
      name.keep(leaders(name.candidates, said, marginOf(name), MAJORITY));
      vote(votes, name, areaOn, 1);
    }
  }
}

type AreaOn = (id: number, name: Name) => Area | undefined;

const NOWHERE: Area = -1;

/** The unit of today that a unit went into, its district, its province. */
function levelsOf(areas: Areas): readonly AreaOn[] {
  const itself = (id: number): Area | undefined => (areas.isCommune(id) ? undefined : areas.of(id));
  return [
    // the numbers of one city are spread over its wards of today
    (id, { era, isNumber }) => (isNumber && era !== "merged" ? undefined : areas.today(id)),
    (id) => areas.district(id) ?? itself(id),
    (id) => areas.province(id) ?? itself(id),
  ];
}

/** Adds the vote of a name, shared out among its candidates, or takes it back. */
function vote(votes: Map<Area, number>, name: Name, areaOn: AreaOn, sign: 1 | -1): void {
  const share = sign / name.candidates.length;
  for (const id of name.candidates) {
    const area = areaOn(id, name);
    if (area !== undefined) votes.set(area, (votes.get(area) ?? 0) + share);
  }
}
