/**
 * The ids of what a page shows, so that an address names it: `#a2r17` is record 17 of article 2. Articles, records and
 * observations are counted from 0; the index of a line is the offset that it starts at.
 */
export type Target =
  | { readonly article: number; readonly kind: "article" }
  | { readonly article: number; readonly kind: "record" | "observation" | "line"; readonly index: number };

const KINDS = { r: "record", o: "observation", l: "line" } as const;

/** The id of a target: `a2`, `a2r17`. */
export function anchorOf(target: Target): string {
  return target.kind === "article" ? `a${target.article}` : `a${target.article}${target.kind[0]}${target.index}`;
}

/** The target of an id; undefined where it is none. */
export function parseAnchor(anchor: string): Target | undefined {
  const [, article, letter, index] = /^a(\d{1,9})(?:([rol])(\d{1,9}))?$/.exec(anchor) ?? [];
  if (article === undefined) return undefined;
  if (letter === undefined) return { article: Number(article), kind: "article" };
  return { article: Number(article), kind: KINDS[letter as keyof typeof KINDS], index: Number(index) };
}
