/** A page's HTML to its article. */

import { dayOfUrl } from "../text/metadata";
import type { Article, ArticleField, ArticleFormat, FieldOrigin } from "./article";
import { readLines } from "./blocks";
import { decodeText, lostLetters } from "./charset";
import { isWholePage, parseDocument, survey } from "./dom";
import { type Position, ReadError } from "./errors";
import { hashOf } from "./hash";
import { type Found, metadataOfPage } from "./metadata";
import { momentOf } from "./moment";
import { chooseContent } from "./readability";
import { selectArticle } from "./selection";

/** How `parseHtml` reads a page. */
export interface HtmlOptions {
  /** Where the page was fetched: its `url` where it names no other, and the base of its canonical link. */
  readonly url?: string;
  /** The headline, where the caller knows it: for a page that names none, and a piece of a page that begins below it. */
  readonly title?: string;
  /** The article's id; its url or a hash of its text where absent. */
  readonly id?: string;
  /** `Content-Type` or charset name of the transport, for bytes. A byte order mark beats it, `<meta charset>` does not. */
  readonly charset?: string;
  /** Where the page stands, for provenance and errors. Default: `{ file: "-" }`. */
  readonly position?: Position;
  /** Default `"html"`. */
  readonly format?: ArticleFormat;
  /** Largest page in bytes (of a string: UTF-16 units). Default 20 MB. */
  readonly maxPageSize?: number;
  /** Deepest nesting of elements. Default 400; Readability takes minutes beyond a thousand. */
  readonly maxDepth?: number;
}

/** Largest page read by default, in bytes. */
export const MAX_PAGE_SIZE: number = 20_000_000;
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 100_000;
/** An article has at least this many letters outside links. */
const SHORTEST_ARTICLE = 120;

/**
 * Reads the article out of a page.
 *
 * The text begins with the headline, a line a block, a tab between the cells of a table of figures. Boilerplate, the
 * dateline, byline and source line are left out and listed in `dropped`.
 *
 * @param html The page as text, or as bytes in any charset that Vietnamese pages have used.
 * @throws {ReadError} `too-large`, `too-deep`, `no-article`; for bytes `unknown-charset` and `mojibake` too.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { parseHtml } from "trichluc/article";
 *
 * const article = parseHtml(await readFile("page.html"));
 * article.provenance.charset; // → "utf-8"
 * article.text.startsWith(article.title ?? ""); // → true
 * ```
 */
export function parseHtml(html: string | Uint8Array, options: HtmlOptions = {}): Article {
  const position = options.position ?? { file: "-" };
  const maxPageSize = options.maxPageSize ?? MAX_PAGE_SIZE;
  if (html.length > maxPageSize) {
    throw new ReadError(
      "too-large",
      position,
      `the page has ${html.length} bytes, more than ${maxPageSize}; no article is that long, but maxPageSize can be raised`,
    );
  }
  const decoded =
    typeof html === "string"
      ? { text: html, charset: undefined }
      : decodeText(html, position, {
          ...(options.charset !== undefined && { declared: options.charset }),
          markup: true,
        });
  const document = guarded(position, () => parseDocument(decoded.text));
  const maxDepth = options.maxDepth ?? MAX_DEPTH;
  const found = survey(document, { depth: maxDepth, elements: MAX_ELEMENTS });
  if (found.depth > maxDepth) {
    throw new ReadError(
      "too-deep",
      position,
      `elements are nested more than ${maxDepth} deep; the page is broken or hostile, fetch it again or leave it out`,
    );
  }
  if (found.elements > MAX_ELEMENTS) {
    throw new ReadError(
      "too-large",
      position,
      `the page has more than ${MAX_ELEMENTS} elements; it is no article, leave it out`,
    );
  }
  const { body } = document;
  if (!body) throw noArticle(position);

  const metadata = metadataOfPage(found, options.url);
  const blockOptions = { capitalFonts: decoded.charset === "tcvn3" };
  const page = readLines(body, blockOptions);
  const known = options.title === undefined ? [] : [{ value: options.title, from: "input" as const }];
  const site = metadata.site?.from === "url" ? undefined : metadata.site?.value;
  // A piece of a page is the article already: a scraper has cut it out.
  const isPiece = !isWholePage(decoded.text);
  const content = isPiece ? undefined : guarded(position, () => chooseContent(document, page));
  const chosen = isPiece ? page.lines : content && readLines(content, blockOptions).lines;
  const selection =
    chosen && selectArticle(page.lines, chosen, { headlines: [...metadata.headlines, ...known], site, isPiece });
  if (!selection || (!isPiece && selection.words < SHORTEST_ARTICLE)) throw noArticle(position);

  const problem = lostLetters(selection.text);
  if (problem !== undefined) throw new ReadError("mojibake", position, problem);

  const from: Partial<Record<ArticleField, FieldOrigin>> = {};
  const take = (field: ArticleField, value: Found | undefined): string | undefined => {
    if (value) from[field] = value.from;
    return value?.value;
  };
  const title = take("title", selection.headline);
  const url = take("url", metadata.url ?? selection.url);
  const publishedAt = take("publishedAt", publicationOf(metadata.publishedAt, selection.publishedAt, url));
  const author = take("author", selection.authorLabelled ? selection.author : (metadata.author ?? selection.author));
  const source = take("source", selection.source);
  const siteName = take("site", metadata.site);
  return {
    id: options.id ?? url ?? hashOf(selection.text),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(siteName !== undefined && { site: siteName }),
    text: selection.text,
    from,
    provenance: {
      ...position,
      format: options.format ?? "html",
      ...(decoded.charset !== undefined && { charset: decoded.charset }),
    },
    dropped: selection.dropped,
  };
}

/** Runs a library on a page; what a broken page makes it throw is the page's error. */
function guarded<T>(position: Position, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const { message } = cause as Error;
    throw new ReadError("no-article", position, `the page can't be parsed (${message}); it is broken, leave it out`, {
      cause,
    });
  }
}

const noArticle = (position: Position): ReadError =>
  new ReadError(
    "no-article",
    position,
    "no article found on the page: it may be a list, a form or built by scripts; leave it out, or store the rendered page",
  );

/** The page's own account of the time; where that knows only the day, the visible line may know the hour. */
function publicationOf(
  page: Found | undefined,
  visible: Found | undefined,
  url: string | undefined,
): Found | undefined {
  const value = visible && momentOf(visible.value);
  const seen = value === undefined ? undefined : { value, from: visible?.from ?? "dateline" };
  if (page) return seen && page.value.length === 10 && seen.value.startsWith(page.value) ? seen : page;
  if (seen) return seen;
  const day = url === undefined ? undefined : dayOfUrl(url);
  return day === undefined ? undefined : { value: day, from: "url" };
}
