/** What goes wrong when articles are read, as one typed error: what, where, and what to do about it. */

/** The kinds of trouble that input can give. */
export type ReadErrorCode =
  /** A file or directory that can't be opened or read. */
  | "unreadable-file"
  /** A pattern or directory that holds no file to read. */
  | "no-input"
  /** gzip or zstd data that ends early or is damaged. */
  | "broken-compression"
  /** Data that unpacks to more than the limit. */
  | "decompression-limit"
  /** A line of JSONL that is no JSON object, for one because it was cut off. */
  | "bad-json"
  /** A JSON object with neither text nor HTML. */
  | "no-text"
  /** A WARC record that is cut off or can't be parsed. */
  | "bad-warc"
  /** A page, text or line beyond the size limit. */
  | "too-large"
  /** A page whose elements are nested beyond the limit. */
  | "too-deep"
  /** A page that holds no article: a list of links, a login form, an empty file. */
  | "no-article"
  /** Bytes that no charset we know turns into Vietnamese text, or a charset name that nobody knows. */
  | "unknown-charset"
  /** Text whose letters were lost before it came here: `PhÆ°á»ng`, `Ph??ng`. */
  | "mojibake";

/** Where in the input an article or an error stands. */
export interface Position {
  /** Path as given or found; `-` for standard input. */
  readonly file: string;
  /** Byte offset of the line or record: into the unpacked data for JSONL, into the file for WARC. */
  readonly offset?: number;
  /** Line number, from 1. */
  readonly line?: number;
  /** `WARC-Record-ID`. */
  readonly recordId?: string;
}

/**
 * An input that could not be read. The message says what is wrong, where, and what to do.
 *
 * @example
 * ```ts
 * import { parseHtml, ReadError } from "trichluc/article";
 *
 * try {
 *   parseHtml("<p>Đăng nhập</p>");
 * } catch (error) {
 *   if (error instanceof ReadError) console.log(error.code, error.position.file); // no-article -
 * }
 * ```
 */
export class ReadError extends Error {
  /** `ReadError`. */
  override readonly name: string = "ReadError";
  /** What is wrong, for programs. */
  readonly code: ReadErrorCode;
  /** Where it stands. */
  readonly position: Position;

  /** @param problem What is wrong and what to do, without the place: that is put before it. */
  constructor(code: ReadErrorCode, position: Position, problem: string, options?: ErrorOptions) {
    super(`${placeOf(position)}: ${problem}`, options);
    this.code = code;
    this.position = position;
  }
}

/** A position in words: `crawl.jsonl:7`. */
export function placeOf({ file, line, offset, recordId }: Position): string {
  if (line !== undefined) return `${file}:${line}`;
  const record = recordId === undefined ? "" : `, record ${recordId}`;
  return offset === undefined ? `${file}${record}` : `${file}, byte ${offset}${record}`;
}

/**
 * Thrown at the end of a reading without an `onError`: everything that went wrong on the way.
 *
 * @example
 * ```ts
 * import { readArticles } from "trichluc/article";
 *
 * const articles = readArticles("no-such-file.txt");
 * await articles.next(); // → throws ReadErrors
 * ```
 */
export class ReadErrors extends AggregateError {
  /** `ReadErrors`. */
  override readonly name: string = "ReadErrors";
  /** How many there were; `errors` holds the first hundred. */
  readonly count: number;

  /** @internal */
  constructor(errors: readonly ReadError[], count: number) {
    const more = count > 1 ? ` (and ${count - 1} more; pass onError to see each as it happens)` : "";
    super(errors, `${errors[0]?.message ?? "nothing could be read"}${more}`);
    this.count = count;
  }
}
