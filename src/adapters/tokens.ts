import type { Span } from "../records";
import { type Token, tokenize } from "../text/tokens";

/**
 * The syllables, numbers and marks of a text, a list a sentence. No sentence ends inside a record, and every record begins and ends
 * where a token does.
 *
 * ```
 * năm 2021,2022
 * ^^^^^^^^        a date
 *          ^^^^   another: the number between them is cut
 * ```
 */
export function cutTokens(text: string, records: readonly Span[]): Token[][] {
  const edges = Array.from(new Set(records.flatMap(({ start, end }) => [start, end]))).sort((a, b) => a - b);
  let next = 0;
  return tokenize(text, records).map((tokens) =>
    tokens.flatMap(({ start, end }) => {
      while ((edges[next] ?? Number.POSITIVE_INFINITY) <= start) next++;
      const cuts = [start];
      while ((edges[next] ?? Number.POSITIVE_INFINITY) < end) cuts.push(edges[next++] ?? end);
      return cuts.map((cut, i) => ({ start: cut, end: cuts[i + 1] ?? end }));
    }),
  );
}
