/** `trichluc/article`: scraped bytes to articles. Runs on Node. */

export type {
  Article,
  ArticleField,
  ArticleFormat,
  DroppedLine,
  FieldOrigin,
  Provenance,
} from "./article";
export { type Position, ReadError, type ReadErrorCode, ReadErrors } from "./errors";
export { type HtmlOptions, parseHtml } from "./html";
export { DEFAULT_FIELDS, type FieldMapping, type JsonField } from "./jsonl";
export { type InputFormat, type ReadOptions, readArticles } from "./read";
