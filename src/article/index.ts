/**
 * From scraped bytes to articles: HTML, text, JSON Lines, WARC and WET, packed or not, in any charset that Vietnamese pages
 * have used. Runs on Node; ESM.
 *
 * ```ts
 * import { extract } from "trichluc";
 * import { readArticles } from "trichluc/article";
 *
 * for await (const article of readArticles("pages/", { onError: console.error })) {
 *   const { ward, records } = extract(article.text, article);
 *   console.log(article.id, ward?.name, records.length);
 * }
 * ```
 *
 * @module article
 */

export type {
  Article,
  ArticleField,
  ArticleFormat,
  DroppedLine,
  FieldOrigin,
  Provenance,
} from "./article";
export { type Position, ReadError, type ReadErrorCode, ReadErrors } from "./errors";
export type { InputFormat } from "./format";
export { type HtmlOptions, parseHtml } from "./html";
export { DEFAULT_FIELDS, type FieldMapping, type JsonField } from "./jsonl";
export type { Range } from "./range";
export { type RangeLimits, type RangeOfFile, rangesOf } from "./ranges";
export { type ReadOptions, readArticles } from "./read";
