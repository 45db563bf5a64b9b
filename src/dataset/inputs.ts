import { statSync } from "node:fs";
import type { Article } from "../article/article";
import { ReadError } from "../article/errors";
import { expandInputs, type InputFile } from "../article/inputs";
import { articleOfLine, type JsonLine } from "../article/jsonl";
import { type RangeLimits, rangesOf } from "../article/ranges";
import { type ReadOptions, readPieces } from "../article/read";

/** How files are read, without what can't be told to a thread. */
export type ReadingOptions = Omit<ReadOptions, "onError">;

/** A file that is one article, or a range of one that holds many, not read yet: a thread will do that. */
export interface UnreadFile extends InputFile {
  /** How it is to be read. */
  readonly reading: ReadingOptions;
}

/** A line of JSONL, not read yet: a thread will do that. */
export interface UnreadLine {
  /**
   * The line, as it was cut out of its file.
   *
   * @internal
   */
  readonly unread: JsonLine;
  /** How it is to be read. */
  readonly reading: ReadingOptions;
}

/** What a dataset is made from, in order. */
export type Input = Article | ReadError | UnreadFile | UnreadLine;

/** Files whose names say that each is one article. Others may hold many, and are read as they stream by. */
const ONE_ARTICLE = /\.(?:txt|text|html?|xhtml|shtml|aspx?|jsp|php)$/i;

/**
 * The articles of files, directories, patterns, lists of files (`@list.txt`) and standard input (`-`), as `writeDataset` likes them
 * best: pages and lines are left for its threads to read, and what can't be read comes as a `ReadError` in its place.
 *
 * @example
 * ```ts
 * import { Inputs, writeDataset } from "trichluc/dataset";
 *
 * const inputs = await Inputs.open(["pages/", "crawl.jsonl.gz"]);
 * const { rows } = await writeDataset(inputs, { out: "from-inputs" });
 * console.log(`${rows.articles} articles, ${rows.errors} errors`);
 * ```
 */
export class Inputs implements AsyncIterable<Input> {
  /** Bytes of all files, as far as they are known. */
  readonly size: number;
  /** Bytes that have been read, or handed on unread. */
  position = 0;

  private constructor(
    private readonly files: readonly InputFile[],
    private readonly errors: readonly ReadError[],
    private readonly reading: ReadingOptions,
  ) {
    this.size = files.reduce((sum, { file }) => sum + sizeOf(file), 0);
  }

  /** Finds the files. */
  static async open(inputs: readonly string[], reading: ReadingOptions = {}): Promise<Inputs> {
    const { files, errors } = await expandInputs(inputs);
    return new Inputs(files, errors, reading);
  }

  /** The articles and errors; files that are one article and lines of JSONL are left unread. Can be walked through once. */
  [Symbol.asyncIterator](): AsyncGenerator<Input> {
    return this.each((file) => piecesOf(file, this.reading));
  }

  /** The same inputs, none of them read: files that hold many articles come as ranges. */
  unread(): AsyncGenerator<ReadError | UnreadFile> {
    return this.each((file) => rangesIn(file, this.reading));
  }

  /** @param open What comes of a file that may hold many articles. */
  private async *each<T extends Input>(
    open: (file: InputFile) => AsyncIterable<T>,
  ): AsyncGenerator<T | ReadError | UnreadFile> {
    yield* this.errors;
    for (const file of this.files) {
      const start = this.position;
      const size = sizeOf(file.file);
      if (this.isOneArticle(file)) yield { ...file, reading: this.reading };
      else {
        for await (const input of open(file)) {
          // of packed files the offset is into what they unpack to
          this.position = start + Math.min(offsetOf(input), size);
          yield input;
        }
      }
      this.position = start + size;
    }
  }

  private isOneArticle({ file }: InputFile): boolean {
    const { format } = this.reading;
    if (file === "-") return false;
    return format === undefined ? ONE_ARTICLE.test(file) : format === "html" || format === "text";
  }
}

/** The articles of a file that was left unread, or what is wrong with it. */
export async function readUnread({ reading, ...file }: UnreadFile): Promise<(Article | ReadError)[]> {
  const found: (Article | ReadError)[] = [];
  for await (const piece of readPieces(file, reading)) {
    found.push("bytes" in piece ? articleOfLine(piece, reading) : piece);
  }
  return found;
}

async function* piecesOf(file: InputFile, reading: ReadingOptions): AsyncGenerator<Article | ReadError | UnreadLine> {
  for await (const piece of readPieces(file, reading)) yield "bytes" in piece ? { unread: piece, reading } : piece;
}

/** About as much as there is in a batch of articles. */
const RANGE_LIMITS: RangeLimits = { articles: 50, bytes: 4_000_000 };

/** The ranges of a file, and what keeps it from being read on. */
async function* rangesIn(file: InputFile, reading: ReadingOptions): AsyncGenerator<ReadError | UnreadFile> {
  // standard input can be read but once, and not from its middle
  if (file.file === "-") {
    yield { ...file, reading };
    return;
  }
  try {
    for await (const range of rangesOf(file.file, RANGE_LIMITS, reading)) {
      yield { ...file, reading: { ...reading, ...range } };
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield error;
  }
}

function offsetOf(input: Input): number {
  if ("unread" in input) return input.unread.offset;
  if ("reading" in input) return input.reading.range?.start ?? 0;
  return ("provenance" in input ? input.provenance : input.position).offset ?? 0;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
