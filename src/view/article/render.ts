import { articleAssets } from "../assets.generated";
import { shell } from "../shell";
import { h } from "../tree";
import { type Language, words } from "../words";
import { type ArticleExtraction, nameOf } from "./extraction";
import { entryOf, pageTree } from "./page";

/** How a page is to be. */
export interface ViewOptions {
  /** The language of the interface, Vietnamese by default; the reader can change it. */
  readonly language?: Language;
}

/**
 * A page that shows an article with its records and observations: one HTML document, which needs no other file and makes
 * no request.
 *
 * @throws {RangeError} if a record doesn't stand where it says in the text: then the text is another one.
 *
 * @example
 * ```ts
 * import { writeFileSync } from "node:fs";
 * import { extract } from "trichluc";
 * import { renderArticle } from "trichluc/view";
 *
 * const text = "Phường Kim Tân có 4.957 hộ";
 * writeFileSync("kim-tan.html", renderArticle({ ...extract(text, { title: "Kim Tân" }), text }));
 * ```
 */
export function renderArticle(extraction: ArticleExtraction, options: ViewOptions = {}): string {
  return renderArticles([extraction], options);
}

/**
 * The same for several articles, with a list of them that can be searched.
 *
 * @throws {RangeError} if there is no article, or a record doesn't stand where it says in its text.
 *
 * @example
 * ```ts
 * import { extract } from "trichluc";
 * import { renderArticles } from "trichluc/view";
 *
 * const texts = ["Phường Kim Tân có 4.957 hộ", "Xã Tả Phời có 12 thôn"];
 * const html = renderArticles(texts.map((text) => ({ ...extract(text), text })), { language: "en" });
 * html.startsWith("<!doctype html>"); // → true
 * ```
 */
export function renderArticles(extractions: readonly ArticleExtraction[], options: ViewOptions = {}): string {
  const [first] = extractions;
  if (first === undefined) throw new RangeError("there is no article to show");
  extractions.forEach(checkOffsets);
  const { language = "vi" } = options;
  const entries = extractions.map(entryOf);
  return shell({
    title: nameOf(first),
    language,
    assets: articleAssets,
    body: h("div", { id: "page" }, pageTree(entries, first, 0, words[language])),
    data: { entries: [entries], article: extractions.map(shownOf) },
  });
}

/** The fields that the page shows; others that the caller's object may have stay out of it. */
function shownOf(extraction: ArticleExtraction): ArticleExtraction {
  const { id, title, publishedAt, author, source, url, ward, text, records, observations } = extraction;
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(ward !== undefined && { ward }),
    text,
    records,
    observations,
  };
}

function checkOffsets({ text, records }: ArticleExtraction): void {
  const wrong = records.find((record) => text.slice(record.start, record.end) !== record.text);
  if (wrong === undefined) return;
  const { start, end } = wrong;
  throw new RangeError(
    `the record ${JSON.stringify(wrong.text)} doesn't stand at ${start}–${end} of the text: give the text that was extracted`,
  );
}
