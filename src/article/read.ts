/** Scraped files to articles, as a stream. */

import type { Article } from "./article";
import { collect, isGzip, peek, readBytes, unpack } from "./bytes";
import { type Position, ReadError, ReadErrors } from "./errors";
import { formatOf, type InputFormat } from "./format";
import { MAX_PAGE_SIZE, parseHtml } from "./html";
import { expandInputs, type InputFile } from "./inputs";
import { articleOfJson, articleOfLine, type FieldMapping, type JsonLine, type JsonlOptions, jsonLines } from "./jsonl";
import { contains, type Range } from "./range";
import { parseText } from "./text";
import { readWarc } from "./warc";

/** How `readArticles` reads. */
export interface ReadOptions {
  /**
   * Called for each input, line or record that can't be read; the rest goes on. Without it the first hundred errors
   * are thrown together as `ReadErrors`, after the last article.
   */
  readonly onError?: (error: ReadError) => void;
  /** What the files hold, instead of what their names and first bytes say. */
  readonly format?: InputFormat;
  /** What standard input holds, where `format` does not say; default: what its first bytes say. */
  readonly stdin?: InputFormat;
  /** Charset or `Content-Type` that came with the files; believed where the bytes do not tell otherwise. */
  readonly charset?: string;
  /** Which keys of a JSON object hold what; see `DEFAULT_FIELDS`. */
  readonly fields?: FieldMapping;
  /** Largest page, text or line in bytes, unpacked. Default 20 MB. */
  readonly maxPageSize?: number;
  /** Deepest nesting of a page's elements. Default 400. */
  readonly maxDepth?: number;
  /** How many times its packed size a file may unpack to. Default 1000. */
  readonly maxExpansion?: number;
  /** This stretch of the one input alone, as `rangesOf` has cut it. */
  readonly range?: Range;
}

/** See `ReadOptions.maxExpansion`. */
export const MAX_EXPANSION = 1000;
/** A JSON array is parsed at once, so it must not be endless. */
export const MAX_JSON_SIZE = 200_000_000;
const KEPT_ERRORS = 100;

/**
 * Reads articles out of files, directories, patterns (`pages/**` and the like), lists of files (`@list.txt`) and
 * standard input (`-`): text, HTML, JSONL, WARC and WET, packed with gzip or zstd or not at all.
 *
 * One article is held at a time. Files come in the order of the inputs, those of a directory sorted by path.
 *
 * @throws {ReadErrors} after the last article, if something could not be read and there is no `onError`.
 * @example
 * ```ts
 * import { extract } from "trichluc";
 * import { readArticles } from "trichluc/article";
 *
 * for await (const article of readArticles(["pages/", "crawl.jsonl.gz"], { onError: console.error })) {
 *   console.log(article.id, extract(article.text, article).records.length);
 * }
 * ```
 */
export async function* readArticles(
  inputs: string | Iterable<string> | AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<Article, void, undefined> {
  const kept: ReadError[] = [];
  let count = 0;
  const report = (error: ReadError): void => {
    count++;
    if (options.onError) options.onError(error);
    else if (kept.length < KEPT_ERRORS) kept.push(error);
  };
  const { files, errors } = await expandInputs(typeof inputs === "string" ? [inputs] : inputs);
  for (const error of errors) report(error);
  for (const file of files) {
    for await (const piece of readPieces(file, options)) {
      const result = "bytes" in piece ? articleOfLine(piece, options) : piece;
      if (result instanceof ReadError) report(result);
      else yield result;
    }
  }
  if (!options.onError && count > 0) throw new ReadErrors(kept, count);
}

/**
 * The articles of one file, and what is wrong with those that are none. Lines of JSON come unread, for whoever shares the
 * reading out: see `articleOfLine`.
 */
export async function* readPieces(
  input: InputFile,
  options: ReadOptions,
): AsyncGenerator<Article | JsonLine | ReadError> {
  try {
    yield* readFile(input, options);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield error;
  }
}

async function* readFile(
  { file, id }: InputFile,
  options: ReadOptions,
): AsyncGenerator<Article | JsonLine | ReadError> {
  const maxPageSize = options.maxPageSize ?? MAX_PAGE_SIZE;
  const position: Position = { file };
  const { range } = options;
  const { head, chunks: packed } = await peek(readBytes(file, range?.unit === "bytes" ? range.start : 0), 4096);
  const format = options.format ?? (file === "-" ? options.stdin : undefined) ?? formatOf(file, head);
  const limits = {
    maxPageSize,
    maxExpansion: options.maxExpansion ?? MAX_EXPANSION,
    ...(options.maxDepth !== undefined && { maxDepth: options.maxDepth }),
  };
  if (format === "warc") {
    // The parser unpacks by itself, record by record, and so knows where each begins in the file.
    const chunks = isGzip(head) ? packed : unpack(packed, position, limits);
    const reopen = file === "-" ? undefined : (offset: number) => readBytes(file, offset);
    yield* readWarc(chunks, file, limits, { ...(reopen && { reopen }), ...(range && { range }) });
    return;
  }
  const chunks = unpack(packed, position, limits);
  switch (format) {
    case "jsonl":
      yield* jsonLines(chunks, file, maxPageSize, range);
      return;
    case "json":
      yield* readJson(await collect(chunks, position, MAX_JSON_SIZE), position, options, range);
      return;
    case "html":
      yield parseHtml(await collect(chunks, position, maxPageSize), {
        ...limits,
        ...(file !== "-" && { id }),
        position,
        ...(options.charset !== undefined && { charset: options.charset }),
      });
      return;
    case "text":
      yield parseText(await collect(chunks, position, maxPageSize), {
        ...(file !== "-" && { id }),
        position,
        ...(options.charset !== undefined && { charset: options.charset }),
      });
  }
}

function* readJson(
  bytes: Uint8Array,
  position: Position,
  options: JsonlOptions,
  range: Range | undefined,
): Generator<Article | ReadError> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    yield new ReadError(
      "bad-json",
      position,
      `this is no JSON (${(cause as Error).message}); is it JSON Lines? then name it .jsonl`,
      { cause },
    );
    return;
  }
  if (!Array.isArray(value)) {
    yield articleOfJson(value, position, options);
    return;
  }
  for (const [i, item] of value.entries()) {
    if (!range || contains(range, i)) yield articleOfJson(item, { ...position, recordId: `#${i + 1}` }, options);
  }
}
