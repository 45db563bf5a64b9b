/** The credits out of an article's lines: when, by whom, after whom. */

import type { ArticleMetadata, Span } from "../records";
import { readCredits, readDateline, readSignature } from "../text/credits";
import { metadataOfText } from "../text/metadata";
import type { Line } from "./blocks";
import type { Found } from "./metadata";

/** What the visible lines say of the article. */
export interface VisibleCredits {
  readonly publishedAt?: Found;
  readonly author?: Found;
  /** Whether the byline says itself that it is one: `Bài, ảnh: …`. */
  readonly authorLabelled: boolean;
  readonly source?: Found;
  /** The address of the source. */
  readonly url?: Found;
  /** The lines that say it. */
  readonly lines: ReadonlySet<Line>;
}

/** How far from the headline a time of publication may stand, in lines below and above. */
const BELOW = 8;
const ABOVE = 2;

/**
 * Reads the credits.
 *
 * @param title The headline.
 * @param body The article's lines below it.
 * @param above The page's lines above it. The page's clock is farther up than a dateline.
 */
export function creditsOf(title: string, body: readonly Line[], above: readonly Line[]): VisibleCredits {
  const draft = [title, ...body.map((line) => line.text)].join("\n");
  const { metadata: found, credits: spans } = metadataOfText(draft);
  const numbers = lineNumbers(draft, spans);

  const lines = new Set<Line>();
  let labelled: string | undefined;
  let signed: string | undefined;
  let { source } = found;
  body.forEach((line, i) => {
    if (line.kind === "row") return;
    const credits = readCredits(line.text);
    const signature = line.kind === "author" ? readSignature(line.text)?.author : undefined;
    if (!credits?.labelled && signature === undefined && !numbers.has(i + 1)) return;
    lines.add(line);
    if (credits?.labelled) labelled ??= credits.author;
    signed ??= signature;
    source ??= credits?.source;
  });
  const author = labelled ?? found.author ?? signed;
  const near = above.slice(-ABOVE).reverse();
  const publishedAt = timeOf([...body.slice(0, BELOW), ...near]) ?? datelineOf(found, near);
  return {
    lines,
    authorLabelled: labelled !== undefined,
    ...(author !== undefined && { author: { value: author, from: "byline" } }),
    ...(source !== undefined && { source: { value: source, from: "source line" } }),
    ...(found.url !== undefined && { url: { value: found.url, from: "source line" } }),
    ...(publishedAt && { publishedAt }),
  };
}

/** Which of the draft's lines are credits. */
function lineNumbers(draft: string, credits: readonly Span[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  let line = 0;
  let at = 0;
  for (const { start } of credits) {
    for (let next = draft.indexOf("\n", at); next >= 0 && next < start; next = draft.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    numbers.add(line);
  }
  return numbers;
}

/** A `<time datetime>` near the headline. */
function timeOf(near: readonly Line[]): Found | undefined {
  const value = near.find((line) => line.datetime !== undefined)?.datetime;
  return value === undefined ? undefined : { value, from: "time" };
}

/** The visible dateline: below the headline or at the end, else right above. */
function datelineOf(found: ArticleMetadata, above: readonly Line[]): Found | undefined {
  if (found.publishedAt !== undefined) return { value: found.publishedAt, from: "dateline" };
  for (const line of above) {
    const value = readDateline(line.text)?.publishedAt;
    if (value !== undefined) return { value, from: "dateline" };
  }
  return undefined;
}
