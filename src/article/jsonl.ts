/** Articles a line, as scrapers write them. */

import type { Article, ArticleField, FieldOrigin } from "./article";
import type { Chunks } from "./bytes";
import { lostLetters } from "./charset";
import { type Position, ReadError } from "./errors";
import { hashOf } from "./hash";
import { type HtmlOptions, parseHtml } from "./html";
import { momentOf } from "./moment";
import type { Range } from "./range";

/** The parts of an article that a JSON object can hold. */
export type JsonField = "id" | "text" | "html" | "title" | "publishedAt" | "author" | "source" | "url" | "site";

/** Which key holds which part: a name, several of which the first that is there counts, with dots for keys within. */
export type FieldMapping = Readonly<Partial<Record<JsonField, string | readonly string[]>>>;

/**
 * The names that scrapers use: our own first, then Scrapy projects', newspaper's and news-please's.
 *
 * @example
 * ```ts
 * import { DEFAULT_FIELDS } from "trichluc/article";
 *
 * DEFAULT_FIELDS.url; // → ["url", "link", "canonical_link", "href"]
 * ```
 */
export const DEFAULT_FIELDS: Readonly<Record<JsonField, readonly string[]>> = {
  id: ["id", "_id", "article_id", "uuid"],
  text: ["text", "content", "body", "maintext", "article_text", "cleaned_text", "full_text", "noi_dung"],
  html: ["html", "raw_html", "article_html", "content_html", "body_html"],
  title: ["title", "headline", "tieu_de"],
  publishedAt: [
    "publishedAt",
    "published_at",
    "publish_date",
    "date_publish",
    "date",
    "published_date",
    "publish_time",
    "datePublished",
    "pubDate",
    "published",
    "time",
    "ngay_dang",
  ],
  author: ["author", "authors", "byline", "tac_gia"],
  source: ["source", "source_name", "nguon"],
  url: ["url", "link", "canonical_link", "href"],
  site: ["site", "site_name", "source_domain", "domain"],
};

export interface JsonlOptions extends Pick<HtmlOptions, "maxPageSize" | "maxDepth"> {
  readonly fields?: FieldMapping;
}

/** A line of a JSONL file that is not read yet. */
export interface JsonLine extends Required<RawLine> {
  readonly file: string;
}

const NO_OBJECT = /^\ufeff?\s*(?:[[\]]\s*)?$/u;

/**
 * Cuts JSON Lines into lines, and leaves out those that hold nothing.
 *
 * @param maxSize Longest line in bytes; a longer one is an error.
 * @param range What of the file is wanted; of bytes the chunks begin with the range, of items with the file.
 */
export async function* jsonLines(
  chunks: Chunks,
  file: string,
  maxSize: number,
  range?: Range,
): AsyncGenerator<JsonLine | ReadError> {
  const start = range?.unit === "bytes" ? { line: range.line ?? 1, offset: range.start } : undefined;
  for await (const raw of linesOf(chunks, maxSize, start)) {
    const at = range?.unit === "bytes" ? raw.offset : raw.line - 1;
    if (range && at >= range.end) return;
    const line = !range || at >= range.start ? jsonLine(raw, file, maxSize) : undefined;
    if (line) yield line;
    // no look at the next line: it may be damaged, which is not for this reader to tell
    if (range?.unit === "items" && at + 1 === range.end) return;
  }
}

function jsonLine({ bytes, ...place }: RawLine, file: string, maxSize: number): JsonLine | ReadError | undefined {
  if (bytes === undefined) {
    return new ReadError(
      "too-large",
      { file, line: place.line, offset: place.offset },
      `the line has more than ${maxSize} bytes, which no article has; leave it out, or raise maxPageSize`,
    );
  }
  return bytes.includes("{") || !NO_OBJECT.test(bytes.toString()) ? { file, ...place, bytes } : undefined;
}

/** Reads a line as an article. Lines of a JSON array, as Scrapy's `.json` feed writes them, are read too. */
export function articleOfLine(
  { file, line, offset, bytes, ended }: JsonLine,
  options: JsonlOptions,
): Article | ReadError {
  const position = { file, line, offset };
  const json = bytes
    .toString("utf8")
    .replace(/^\ufeff/u, "")
    .trim();
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\[(?=\s*\{)/u, "").replace(/\}\s*[,\]]$/u, "}"));
  } catch (cause) {
    return new ReadError("bad-json", position, badJson(bytes, ended), { cause });
  }
  return articleOfJson(value, position, options);
}

function badJson(bytes: Buffer, ended: boolean): string {
  if (bytes.includes(0)) return "the line is UTF-16 or binary, not UTF-8; convert the file to UTF-8";
  return ended
    ? "the line is no JSON; each line must be one JSON object"
    : "the last line is cut off; the file was not written to its end, write it again";
}

/** One parsed object as an article, or what is wrong with it. */
export function articleOfJson(value: unknown, position: Position, options: JsonlOptions): Article | ReadError {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return new ReadError("bad-json", position, 'this is no JSON object; an article is { "text": … } or { "html": … }');
  }
  const field = (name: JsonField): string | undefined => fieldOf(value, options.fields?.[name] ?? DEFAULT_FIELDS[name]);

  const from: Partial<Record<ArticleField, FieldOrigin>> = {};
  const given: { -readonly [K in ArticleField]?: string } = {};
  for (const name of ["title", "publishedAt", "author", "source", "url", "site"] as const) {
    const written = field(name);
    const known = written !== undefined && name === "publishedAt" ? momentOf(written) : written;
    if (known === undefined) continue;
    given[name] = known;
    from[name] = "record";
  }
  const id = field("id");
  const text = field("text");
  const html = field("html");
  const { maxPageSize, maxDepth } = options;
  const markup = html ?? (text !== undefined && looksLikeMarkup(text) ? text : undefined);
  if (markup !== undefined && (text === undefined || text === markup)) {
    try {
      const page = parseHtml(markup, {
        ...(maxPageSize !== undefined && { maxPageSize }),
        ...(maxDepth !== undefined && { maxDepth }),
        position,
        format: "jsonl",
        ...(id !== undefined && { id }),
        ...(given.url !== undefined && { url: given.url }),
        ...(given.title !== undefined && { title: given.title }),
      });
      return { ...page, ...given, from: { ...page.from, ...from }, id: id ?? given.url ?? page.id };
    } catch (error) {
      if (error instanceof ReadError) return error;
      throw error;
    }
  }
  if (text === undefined || text.trim() === "") {
    return new ReadError(
      "no-text",
      position,
      'the object holds neither text nor HTML under a name we know; call it "text" or "html", or say with the option fields which key holds it',
    );
  }
  const problem = lostLetters(text);
  if (problem !== undefined) return new ReadError("mojibake", position, problem);
  return {
    id: id ?? given.url ?? hashOf(text),
    ...given,
    text,
    from,
    provenance: { ...position, format: "jsonl" },
    dropped: [],
  };
}

const looksLikeMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|div|p|article|section|table|h[1-6]|span|figure|ul)\b[^<>]*>/iu.test(
    text.slice(0, 500),
  );

/** The first of the keys that holds something, as text. */
function fieldOf(value: object, keys: string | readonly string[]): string | undefined {
  for (const key of typeof keys === "string" ? [keys] : keys) {
    const written = textOf(valueAt(value, key));
    if (written !== undefined) return written;
  }
  return undefined;
}

function valueAt(value: object, key: string): unknown {
  if (key in value) return (value as Record<string, unknown>)[key];
  let inner: unknown = value;
  for (const part of key.includes(".") ? key.split(".") : []) {
    inner = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[part] : undefined;
  }
  return inner === value ? undefined : inner;
}

/** Strings, numbers, lists of strings (Scrapy's `getall()`), and the wrapped ids and dates of MongoDB. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const texts = value.flatMap((item) => (typeof item === "string" && item.trim() !== "" ? [item] : []));
    if (texts.length === 0) return undefined;
    return texts.some((text) => text.length > 60) ? texts.join("\n") : texts.join(", ");
  }
  if (typeof value === "object" && value !== null) {
    const { $oid, $date } = value as Record<string, unknown>;
    const inner = $oid ?? $date;
    // no deeper: a line may be nested without end
    return typeof inner === "object" ? undefined : textOf(inner);
  }
  return undefined;
}

/** A line of bytes. */
export interface RawLine {
  /** Without its line break; absent where the line is too long. */
  readonly bytes?: Buffer;
  /** From 1. */
  readonly line: number;
  /** Of its first byte. */
  readonly offset: number;
  /** Whether a line break ends it. */
  readonly ended: boolean;
}

const LINE_BREAK = 0x0a;

/** Cuts bytes into lines, from the start of one on. Holds one line at a time; of a line too long nothing. */
export async function* linesOf(
  chunks: Chunks,
  maxSize: number,
  { line, offset }: { line: number; offset: number } = { line: 1, offset: 0 },
): AsyncGenerator<RawLine> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (ended: boolean): RawLine => {
    const [first] = parts;
    const bytes = size > maxSize ? undefined : parts.length === 1 && first ? first : Buffer.concat(parts);
    const raw = { ...(bytes && { bytes }), line, offset, ended };
    offset += size + 1;
    line++;
    parts = [];
    size = 0;
    return raw;
  };
  const add = (part: Buffer): void => {
    size += part.length;
    if (size > maxSize) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let from = 0;
    for (let to = buffer.indexOf(LINE_BREAK); to >= 0; to = buffer.indexOf(LINE_BREAK, from)) {
      add(buffer.subarray(from, to));
      yield take(true);
      from = to + 1;
    }
    if (from < buffer.length) add(buffer.subarray(from));
  }
  if (size > 0) yield take(false);
}
