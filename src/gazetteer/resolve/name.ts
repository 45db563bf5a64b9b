import type { Area, Candidate } from "./candidate";
import type { Mark } from "./marks";

/** A unit of before (`cũ`), one to come (`mới`), or one of those that went into another. */
export type Era = "former" | "new" | "merged";

/**
 * A name that an article gives to one unit, with the units that it may still mean. The deciders take candidates away; what is known of
 * one mention holds for all of them.
 */
export class Name {
  /** Whether something in the article speaks for the candidates that are left. */
  hasEvidence: boolean;
  /** Whether the article places it where there is no unit of that name. */
  isContradicted: boolean;
  private likeliest: Candidate | undefined;

  constructor(
    /** Where it is mentioned. */
    readonly marks: Mark[],
    public candidates: readonly Candidate[],
    /** What the text says of the time of the unit. */
    readonly era: Era | undefined,
    { hasEvidence = false, isContradicted = false }: { hasEvidence?: boolean; isContradicted?: boolean } = {},
  ) {
    this.hasEvidence = hasEvidence;
    this.isContradicted = isContradicted;
  }

  /** Keeps some of the candidates, for which the article speaks; none is no answer. */
  keep(candidates: readonly Candidate[]): boolean {
    if (candidates.length === 0) return false;
    this.candidates = candidates;
    this.hasEvidence = true;
    return true;
  }

  /** Opens the name to all of the candidates, for other names to tell which is meant, and the likeliest if they don't. */
  postpone(likeliest: Candidate, candidates: readonly Candidate[]): void {
    this.likeliest = likeliest;
    this.candidates = candidates;
  }

  /** Keeps the likeliest of a name that was postponed and is open yet. */
  settle(): void {
    const { likeliest } = this;
    if (likeliest !== undefined && this.candidates.length > 1 && this.candidates.includes(likeliest))
      this.keep([likeliest]);
  }

  /** Whether the text leaves its kind open: `các phường, xã Tân An, Bình Hòa`. */
  get isOfAnyKind(): boolean {
    return this.marks[0]?.open !== undefined;
  }

  /** Whether it may mean a unit of today as well as one of before. */
  get isOfTwoTimes(): boolean {
    return this.candidates.some(({ isToday }) => isToday !== this.candidates[0]?.isToday);
  }

  /** Whether it is told of a unit that is no more. */
  get isPast(): boolean {
    return this.era === "former" || this.era === "merged";
  }

  /** `phường 1`. */
  get isNumber(): boolean {
    return /^\d/.test(this.marks[0]?.record.name ?? "");
  }

  /** The one that is meant, where the article settles it. */
  get meaning(): Candidate | undefined {
    return this.candidates.length === 1 && this.hasEvidence && !this.isContradicted ? this.candidates[0] : undefined;
  }
}

/** Of several states of one code the latest. */
export function latestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 1) return candidates;
  const latest = new Map<Area, Candidate>();
  for (const candidate of candidates) {
    const other = latest.get(candidate.area);
    if (other === undefined || candidate.until > other.until) latest.set(candidate.area, candidate);
  }
  return Array.from(latest.values());
}
