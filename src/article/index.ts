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
export type { InputFormat } from "./format";
export { type HtmlOptions, parseHtml } from "./html";
export { DEFAULT_FIELDS, type FieldMapping, type JsonField } from "./jsonl";
export type { Range } from "./range";
export { type RangeLimits, type RangeOfFile, rangesOf } from "./ranges";
export { type ReadOptions, readArticles } from "./read";
