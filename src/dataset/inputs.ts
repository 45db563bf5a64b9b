import { statSync } from "node:fs";
import type { Article } from "../article/article";
import type { ReadError } from "../article/errors";
import { expandInputs, type InputFile } from "../article/inputs";
import { type ReadOptions, readArticles } from "../article/read";

/** How files are read, without what can't be told to a thread. */
export type ReadingOptions = Omit<ReadOptions, "onError">;

/** A file that is one article, not read yet: a thread will do that. */
export interface UnreadFile extends InputFile {
  readonly reading: ReadingOptions;
}

/** What a dataset is made from, in order. */
export type Input = Article | ReadError | UnreadFile;

/** Files whose names say that each is one article. Others may hold many, and are read as they stream by. */
const ONE_ARTICLE = /\.(?:txt|text|html?|xhtml|shtml|aspx?|jsp|php)$/i;

/**
 * The articles of files, directories, patterns, lists of files (`@list.txt`) and standard input (`-`), as `writeDataset` likes them
 * best: pages are left for its threads to read, and what can't be read comes as a `ReadError` in its place.
 *
 * @example
 * ```ts
 * await writeDataset(await Inputs.open(["pages/", "crawl.jsonl.gz"]), { out: "wards" });
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

  async *[Symbol.asyncIterator](): AsyncGenerator<Input> {
    yield* this.errors;
    for (const file of this.files) {
      const start = this.position;
      const size = sizeOf(file.file);
      if (this.isOneArticle(file)) yield { ...file, reading: this.reading };
      else {
        for await (const input of readAll(file.file, this.reading)) {
          const { offset = 0 } = "provenance" in input ? input.provenance : input.position;
          // of packed files the offset is into what they unpack to
          this.position = start + Math.min(offset, size);
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

/** The article of a file that was left unread, or what is wrong with it. */
export async function readUnread({ file, id, reading }: UnreadFile): Promise<(Article | ReadError)[]> {
  const found: (Article | ReadError)[] = [];
  for await (const input of readAll(file, reading)) found.push("provenance" in input ? { ...input, id } : input);
  return found;
}

/** Articles and errors in one stream. An error is passed on as soon as it is known, so that they don't pile up. */
async function* readAll(file: string, reading: ReadingOptions): AsyncGenerator<Article | ReadError> {
  let errors: ReadError[] = [];
  let wake = (): void => undefined;
  const articles = readArticles(file, {
    ...reading,
    onError(error) {
      errors.push(error);
      wake();
    },
  });
  for (let next = articles.next(); ; ) {
    const failed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const result = errors.length > 0 ? undefined : await Promise.race([next, failed]);
    const known = errors;
    errors = [];
    yield* known;
    if (!result) continue;
    if (result.done) return;
    yield result.value;
    next = articles.next();
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
