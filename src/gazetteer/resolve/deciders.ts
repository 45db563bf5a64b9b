import type { Area, Candidate } from "./candidate";
import { type Clock, rankOf } from "./clock";
import type { Evidence, Score } from "./evidence";
import { latestOfEach, type Name } from "./name";

/** An article of which it is asked which units its names mean. */
export interface Article {
  readonly clock: Clock;
  /** Asked for only where a name can't be settled by what stands beside it. */
  readonly evidence: () => Evidence;
  readonly names: readonly Name[];
}

/** Takes from names the candidates that can't be meant. */
export type Decider = (article: Article) => void;

/**
 * Which unit a name means in an article: the policy, in order. What stands right beside a name has been heard before (see
 * `read-names.ts`); each of these narrows what is left of the names that it can judge, and never opens what another closed.
 *
 * 1. Each name by itself, by the time of the article and the places that it names.
 * 2. What is still open, by the other names: they lie together, or became one.
 * 3. Names of which there is one at the time of the article, and others at other times, where no other name told which is meant.
 *
 * A name that is still open then has no code.
 */
export const deciders: readonly Decider[] = [byTimeAndPlace, byOtherNames, byTimeAlone, byOtherNames];

/** Of the areas that the article names, one must be named so many times as much as the next to be the one that is meant. */
const MARGIN = 1.5;
/** The same for names that are numbers: every city has a phường 1, and an article on two of them speaks of both. */
const MARGIN_OF_NUMBERS = 4;
/** Places of this weight that are all elsewhere speak against a name that there is only once. */
const ELSEWHERE = 2;
/** One of the ten huyện Châu Thành says little of its province: a place must weigh as much as a bare name that there is once. */
const LEAST = 0.5;
/** The place of a unit of another time must be named with its kind word, or more than once: a bare name may be a hamlet's. */
const LEAST_FOR_OTHER_TIMES = 1;
/** What other names must weigh together to decide one: as much as one of them that is settled. */
const MAJORITY = 1;

/**
 * The units that were there on the day of the article, if it names a place where one of them lies; else those that were there before,
 * or were to come. A name that there is only once needs no place, but none may speak against it.
 */
function byTimeAndPlace(article: Article): void {
  for (const name of article.names) placeInTime(article, name);
}

function placeInTime(article: Article, name: Name): void {
  // which kind a unit was of when, the latest of its states doesn't tell
  const pools = name.isOfAnyKind ? byRank(name, article.clock) : byRank(name, article.clock).map(latestOfEach);
  const [first = []] = pools;
  if (!name.isContradicted && !(first.length === 1 && name.hasEvidence)) {
    const score = article.evidence().scoreFor(name.marks);
    for (const pool of pools) {
      const least = pool === first ? LEAST : LEAST_FOR_OTHER_TIMES;
      if (name.keep(located(pool, article.clock, score, marginOf(name), least))) return;
    }
  }
  name.candidates = first;
  const [only] = first;
  if (only === undefined || first.length > 1 || name.hasEvidence || name.isContradicted) return;
  if (article.evidence().weight >= ELSEWHERE && only.province !== undefined) name.isContradicted = true;
  else {
    // phường Gia Sàng cũ is not the one of today, though all around it went into that
    const possible = pools.flat().filter(({ isToday }) => isToday === only.isToday || !name.isPast);
    if (possible.length > 1 && only.isCommune) name.postpone(only, possible);
    else name.keep(first);
  }
}

/** What other names didn't tell, the time does. */
function byTimeAlone({ names }: Article): void {
  for (const name of names) name.settle();
}

/** The candidates by how well they fit the time, the best first. */
function byRank({ candidates, era }: Name, clock: Clock): readonly (readonly Candidate[])[] {
  const pools: Candidate[][] = [];
  for (const candidate of candidates) {
    const rank = rankOf(candidate, clock, era);
    if (rank === undefined) continue;
    const pool = pools[rank];
    if (pool) pool.push(candidate);
    else pools[rank] = [candidate];
  }
  return pools.filter((pool) => pool !== undefined);
}

/** Those that lie in the province, by itself or by succession, and then in the district, that the article names most. */
function located(
  pool: readonly Candidate[],
  clock: Clock,
  score: Score,
  margin: number,
  least: number,
): readonly Candidate[] {
  const bySuccession = ({ isToday, areasBySuccession }: Candidate): number => {
    let best = 0;
    // the TP.HCM of an article of 2020 is not the one where Bình Dương lies today
    if (clock.isAfterReform === false && !isToday) return best;
    for (const area of areasBySuccession) best = Math.max(best, score(area));
    return best;
  };
  // the Quảng Ngãi of an article since the reform is the one of today, where Kon Tum lies too
  const inProvince = leaders(pool, (unit) => Math.max(score(unit.province), bySuccession(unit)), margin, least);
  const byDistrict = (unit: Candidate): number => (unit.isToday ? bySuccession(unit) : score(unit.district));
  const inDistrict = leaders(inProvince, byDistrict, margin);
  return inDistrict.length > 0 ? inDistrict : inProvince;
}

function marginOf({ isNumber }: Name): number {
  return isNumber ? MARGIN_OF_NUMBERS : MARGIN;
}

/** Those of the best score, and those that are not clearly behind; none where nothing scores enough. */
function leaders(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
  margin: number,
  least = 0,
): readonly Candidate[] {
  const points = candidates.map(score);
  const best = Math.max(...points);
  return best > 0 && best >= least ? candidates.filter((_, i) => (points[i] ?? 0) * margin > best) : [];
}

/**
 * The units of an article lie together: each name speaks for the unit of today, the district and the province that it may lie in, the
 * more the surer it is. What is nearest is asked first.
 */
function byOtherNames({ clock, names }: Article): void {
  const voters = names.filter(({ isContradicted }) => !isContradicted);
  const open = voters.filter(({ candidates }) => candidates.length > 1);
  if (open.length === 0) return;
  for (const areaOn of LEVELS) {
    const votes = new Map<Area, number>();
    for (const name of voters) vote(votes, name, areaOn, 1);
    for (const name of open) {
      // a xã and a thị trấn of one name lie side by side, and either may have gone there
      if (areaOn === unitToday && name.isOfAnyKind && name.era !== "merged") continue;
      // a ward of today lies in no district, and in another province than the one of its name before, wherever the others lay
      if (
        clock.isAfterReform !== undefined &&
        (areaOn === unitDistrict || areaOn === unitProvince) &&
        name.isOfTwoTimes
      )
        continue;
      vote(votes, name, areaOn, -1);
      const said = (unit: Candidate): number => votes.get(areaOn(unit, name) ?? NOWHERE) ?? 0;
      name.keep(leaders(name.candidates, said, marginOf(name), MAJORITY));
      vote(votes, name, areaOn, 1);
    }
  }
}

type AreaOn = (unit: Candidate, name: Name) => Area | undefined;

const NOWHERE: Area = -1;

/** The unit of today that a unit went into; the numbers of one city are spread over many. */
const unitToday: AreaOn = (unit, { era, isNumber }) => (isNumber && era !== "merged" ? undefined : unit.today);

const unitDistrict: AreaOn = (unit) => unit.district ?? (unit.isCommune ? undefined : unit.area);
const unitProvince: AreaOn = (unit) => unit.province ?? (unit.isCommune ? undefined : unit.area);
/** The province of today that its land belongs to. */
const landOf: AreaOn = (unit, name) => (unit.isToday ? unitProvince(unit, name) : unit.areasBySuccession[0]);

/** What is nearest comes first: the unit of today, the district, the province. */
const LEVELS: readonly AreaOn[] = [unitToday, unitDistrict, unitProvince, landOf];

/** Adds the vote of a name, shared out among its candidates, or takes it back. */
function vote(votes: Map<Area, number>, name: Name, areaOn: AreaOn, sign: 1 | -1): void {
  const share = sign / name.candidates.length;
  for (const unit of name.candidates) {
    const area = areaOn(unit, name);
    if (area !== undefined) votes.set(area, (votes.get(area) ?? 0) + share);
  }
}
