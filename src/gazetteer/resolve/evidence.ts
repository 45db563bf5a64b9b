import type { Area } from "./candidate";
import type { Mark } from "./marks";
import type { PlaceSet } from "./place-set";

/** How much a place says of where the article is, by where the place is named. */
export const WEIGHT = {
  /** By the address of the page, or the paper it came from. */
  publisher: 3,
  /** In the headline, on top of the others. */
  headline: 3,
  /** With its kind word, or as a province. */
  named: 1,
  /** A district by its bare name, which may be a person's too. */
  bare: 0.5,
  /** Near the ward, on top of the others. */
  near: 1,
} as const;
/** Near is what stands within so many words. */
const NEAR = 40;

/** A place that the article names. */
export interface PlaceNamed {
  readonly place: PlaceSet;
  readonly weight: number;
  /** Its first token; undefined for one that stands outside the text. */
  readonly at: number | undefined;
}

/** How much an article names an area. */
export type Score = (area: Area | undefined) => number;

/** Where the article is, by the places that it names. */
export class Evidence {
  /** All that the places weigh. */
  readonly weight: number;
  private readonly total: Map<Area, number> = new Map();

  constructor(private readonly places: readonly PlaceNamed[]) {
    let weight = 0;
    for (const named of places) {
      weight += named.weight;
      for (const [area, share] of named.place.shares) {
        this.total.set(area, (this.total.get(area) ?? 0) + share * named.weight);
      }
    }
    this.weight = weight;
  }

  /** How much each area is named, for a name that stands there. */
  scoreFor(marks: readonly Mark[]): Score {
    const tokens = Int32Array.from(marks, ({ from }) => from).sort();
    const near = this.places.filter(({ at }) => at !== undefined && hasNear(tokens, at));
    return (area) => {
      if (area === undefined) return 0;
      let score = this.total.get(area) ?? 0;
      if (score > 0)
        for (const { place, weight } of near) score += Math.min(weight ** 2, WEIGHT.near) * place.shareOf(area);
      return score;
    };
  }
}

/**
 * Whether a name stands near token `at`, and not just there. `tokens`, where it stands, are sorted, for a long list may name
 * the same place thousands of times.
 */
function hasNear(tokens: Int32Array, at: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < at - NEAR) low = middle + 1;
    else high = middle;
  }
  while (tokens[low] === at) low++;
  const nearest = tokens[low];
  return nearest !== undefined && nearest <= at + NEAR;
}
