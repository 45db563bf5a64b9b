/** An article as it comes out of scraped bytes: its text, what is known of it, and where each of these came from. */

import type { ArticleMetadata } from "../records";
import type { Position } from "./errors";

/** The fields of an article that are looked for in several places. */
export type ArticleField = "title" | "publishedAt" | "author" | "source" | "url" | "site";

/**
 * Where a field was found.
 *
 * - `json-ld`: a schema.org block of the page
 * - `meta`: a `<meta>` element, or a microdata property
 * - `canonical`: `<link rel="canonical">`
 * - `heading`: the headline as the page shows it
 * - `title`: the `<title>` element, the site's name taken off
 * - `time`: a `<time>` element near the headline
 * - `dateline`, `byline`, `source line`: a visible line that says it
 * - `url`: read off the address
 * - `record`: a field of the JSONL line, or a header of the WARC record
 * - `input`: given by the caller
 */
export type FieldOrigin =
  | "json-ld"
  | "meta"
  | "canonical"
  | "heading"
  | "title"
  | "time"
  | "dateline"
  | "byline"
  | "source line"
  | "url"
  | "record"
  | "input";

/** What an article was read from. */
export type ArticleFormat = "html" | "text" | "jsonl" | "warc";

/** Where an article was read. */
export interface Provenance extends Position {
  /** What the file holds. */
  readonly format: ArticleFormat;
  /** The charset that its bytes were decoded with: `utf-8`, `windows-1258`, `tcvn3`, `viscii`, `vni`. */
  readonly charset?: string;
}

/** A line of a page that is not its article's words. */
export interface DroppedLine {
  /** As it stood on the page. */
  readonly text: string;
  /** Name of the rule that dropped it: `share bar`, `related news`, `credits`. */
  readonly rule: string;
}

/** One article, ready for `extract(article.text, article)`. */
export interface Article extends ArticleMetadata {
  /** Stable: the file's base name (its path where two are the same); for streams the record's id, its url, or a hash of the text. */
  readonly id: string;
  /** A page's text begins with its headline, a line a block, a tab between cells. Text files and `text` fields are as given. */
  readonly text: string;
  /** The name of the newspaper or portal. */
  readonly site?: string;
  /** Where each field came from. */
  readonly from: Readonly<Partial<Record<ArticleField, FieldOrigin>>>;
  /** Which file it was read from, and where in it. */
  readonly provenance: Provenance;
  /** What was left out of a page between its headline and its end; empty for text. */
  readonly dropped: readonly DroppedLine[];
}
