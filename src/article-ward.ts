import type { Draft } from "./page";
import type { ArticleWard, Span, WardRecord } from "./records";

/** A ward that is named in the headline counts as so many mentions. */
const HEADLINE = 4;
/** A ward that is named in the lead counts as one mention more. */
const LEAD = 600;

/**
 * The ward that an article is about: the one named most, the headline and the lead counting for more.
 * Undefined where several are named alike, or one only in passing.
 *
 * @param wards in the order of the text
 * @param headline where the headline stands, if it is part of the text
 */
export function articleWard(wards: readonly Draft<WardRecord>[], headline: Span | undefined): ArticleWard | undefined {
  const counted = new Map<string, { ward: Draft<WardRecord>; score: number }>();
  for (const ward of wards) {
    const key = `${ward.kind} ${ward.name.toLowerCase()}`;
    const entry = counted.get(key) ?? { ward, score: ward.start < LEAD ? 1 : 0 };
    const inHeadline = headline !== undefined && ward.start >= headline.start && ward.start < headline.end;
    entry.score += inHeadline ? HEADLINE : 1;
    counted.set(key, entry);
  }
  const [first, second] = [...counted.values()].sort((a, b) => b.score - a.score || a.ward.start - b.ward.start);
  if (first === undefined || first.score < 2 || (second !== undefined && second.score === first.score))
    return undefined;
  const { type: _type, start: _start, end: _end, ...ward } = first.ward;
  return ward;
}
