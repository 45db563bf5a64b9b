import type { ExtractedRecord, Extraction, Span } from "../../records";
import { unitInFull } from "../unit";

/** What `extract` returned, with the text that it was given: `{ ...extract(text, options), text }`. */
export interface ArticleExtraction extends Extraction {
  /** The text that the offsets point into. */
  readonly text: string;
}

/** The name that the article is listed under: its headline, else its id, else its first words. */
export function nameOf({ title, id, text }: ArticleExtraction): string {
  const firstLine = /\S.*/.exec(text)?.[0] ?? "";
  return title ?? id ?? (firstLine.length > LONGEST_NAME ? `${firstLine.slice(0, LONGEST_NAME)}…` : firstLine);
}

const LONGEST_NAME = 100;

/** The line among the first ones that is the headline; undefined where the text doesn't have it. */
export function headlineOf({ text, title }: ArticleExtraction): Span | undefined {
  if (title === undefined) return undefined;
  const wanted = title.trim().normalize();
  for (const { index, 0: line } of text.slice(0, HEAD).matchAll(/.+/g)) {
    if (line.trim().normalize() === wanted) return { start: index, end: index + line.length };
  }
  return undefined;
}

/** The headline stands in so much of the text, or is no part of it. */
const HEAD = 2_000;

/** The unit that the article is about: `xã Bảo Lâm 1, Lâm Đồng`. */
export function placeOf({ ward }: ArticleExtraction): string | undefined {
  return ward && unitInFull(ward);
}

/** How many records there are of each type, in the order in which the pages list them. */
export function countTypes(records: readonly ExtractedRecord[]): Map<string, number> {
  const counts = new Map<string, number>(ORDER.map((type) => [type, 0]));
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** Places, bodies, times, figures; types of a user's own extractors follow. */
const ORDER: readonly ExtractedRecord["type"][] = [
  "ward",
  "place",
  "organization",
  "person",
  "document",
  "term",
  "date",
  "percentage",
  "money",
  "count",
  "measure",
];
