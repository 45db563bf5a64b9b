/**
 * Cuts files that hold many articles into ranges. Only borders are looked for, the end of a line, the head of a record: much
 * faster than reading. Readers that share the ranges give together what one reader of the file would have given.
 */

import { stat } from "node:fs/promises";
import type { WARCRecord } from "warcio";
import { type Chunks, collect, isGzip, isZstd, peek, readBytes, unpack } from "./bytes";
import { type Position, ReadError } from "./errors";
import { formatOf, type InputFormat } from "./format";
import { MAX_PAGE_SIZE } from "./html";
import { linesOf } from "./jsonl";
import { contains, type Range } from "./range";
import { MAX_EXPANSION, MAX_JSON_SIZE, type ReadOptions } from "./read";
import { mayBePage, walkWarc } from "./warc";

/** A range, and what has to be known to read it. */
export interface RangeOfFile {
  /** What the file holds. */
  readonly format: InputFormat;
  /** Absent where the file is one article. */
  readonly range?: Range;
}

/** How large a range may grow. */
export interface RangeLimits {
  /** Lines, or records that may hold a page. */
  readonly articles: number;
  /** Bytes of the file, unpacked for JSON Lines. */
  readonly bytes: number;
}

/**
 * The ranges of a file in their order, for `readArticles(file, piece)`. Reading begins at once with a range of plain
 * JSON Lines, and of WARC that is plain or has a gzip member a record. In other packed files, and in a JSON array, it passes
 * over what comes before: there the ranges are ten times as large.
 *
 * @param options As the file will be read; with a `range`, that one is cut.
 * @throws {ReadError} where the file can't be read on.
 *
 * @example
 * ```ts
 * import { rangesOf, readArticles } from "trichluc/article";
 *
 * for await (const piece of rangesOf("crawl.jsonl.gz", { articles: 1000, bytes: 1e8 })) {
 *   for await (const article of readArticles("crawl.jsonl.gz", piece)) console.log(article.id);
 * }
 * ```
 */
export async function* rangesOf(
  file: string,
  limits: RangeLimits,
  options: ReadOptions = {},
): AsyncGenerator<RangeOfFile> {
  const within = options.range;
  const jump = within?.unit === "bytes" ? within : undefined;
  const { head, chunks } = await peek(readBytes(file, jump?.start), 4096);
  const format = options.format ?? formatOf(file, head);
  if (format === "text" || format === "html") {
    yield { format };
    return;
  }
  const borders = new Borders(file, format, head);
  const marks = MARKS[format]({ file, head, chunks, options, jump });
  const larger = within ? 1 : LARGER;
  for await (const range of cut(inside(marks, within), borders, { ...limits, larger }, jump)) yield { format, range };
}

/** Where a line, record or object begins. */
interface Mark {
  /** How many come before it, in what is read. */
  readonly index: number;
  readonly offset: number;
  readonly line?: number;
  readonly recordId?: string | undefined;
  readonly isArticle: boolean;
  /** A range can't begin with damage, for nothing tells where that begins. */
  readonly isDamaged?: boolean;
}

interface Source {
  readonly file: string;
  readonly head: Uint8Array;
  readonly chunks: Chunks;
  readonly options: ReadOptions;
  /** The range that the chunks begin with. */
  readonly jump: Range | undefined;
}

const MARKS: Readonly<Record<"jsonl" | "json" | "warc", (source: Source) => AsyncGenerator<Mark>>> = {
  async *jsonl({ file, chunks, options: { maxPageSize = MAX_PAGE_SIZE, ...options }, jump }) {
    const unpacked = unpack(chunks, { file }, { maxExpansion: options.maxExpansion ?? MAX_EXPANSION });
    const start = jump && { line: jump.line ?? 1, offset: jump.start };
    let index = 0;
    for await (const { line, offset } of linesOf(unpacked, maxPageSize, start)) {
      if (jump && offset >= jump.end) return;
      yield { index: index++, offset, line, isArticle: true };
    }
  },

  async *json({ file, chunks, options }) {
    const unpacked = unpack(chunks, { file }, { maxExpansion: options.maxExpansion ?? MAX_EXPANSION });
    const count = lengthOf(await collect(unpacked, { file }, MAX_JSON_SIZE));
    for (let index = 0; index < count; index++) yield { index, offset: 0, isArticle: true };
  },

  async *warc({ file, head, chunks, options, jump }) {
    const limits = { maxExpansion: options.maxExpansion ?? MAX_EXPANSION };
    const records = isGzip(head) ? chunks : unpack(chunks, { file }, limits);
    const reopen = (offset: number): Chunks => readBytes(file, offset);
    let index = 0;
    const visit = async (record: WARCRecord, { recordId }: Position) => ({ recordId, isArticle: mayBePage(record) });
    for await (const { offset, result } of walkWarc(records, file, visit, { reopen, ...jump })) {
      const found = result instanceof ReadError ? { isArticle: true, isDamaged: true } : result;
      yield { index: index++, offset, ...found };
    }
  },
};

/** How many articles there are in JSON; one error is in what is none. */
function lengthOf(bytes: Uint8Array): number {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) ? value.length : 1;
  } catch {
    return 1;
  }
}

/** The marks within a range of items; those within a range of bytes are no others from the start. */
async function* inside(marks: AsyncIterable<Mark>, within: Range | undefined): AsyncGenerator<Mark> {
  for await (const mark of marks) {
    if (within?.unit !== "items" || contains(within, mark.index)) yield mark;
    if (within?.unit === "items" && mark.index + 1 === within.end) return;
  }
}

/** Ranges that can't be jumped to are so many times larger: what comes before is read again for each. */
const LARGER = 10;

async function* cut(
  marks: AsyncIterable<Mark>,
  borders: Borders,
  limits: RangeLimits & { readonly larger: number },
  jump: Range | undefined,
): AsyncGenerator<Range> {
  let first: (Mark & { readonly canJump: boolean }) | undefined;
  let last: Mark | undefined;
  let count = 0;
  const rest = async function* (): AsyncGenerator<Range> {
    if (!first || !last) return;
    const end = jump?.end ?? (await borders.end());
    yield first.canJump && last.offset < end
      ? bytesFrom(first, end)
      : { unit: "items", start: first.index, end: last.index + 1 };
  };
  // records that share a gzip member may have the offset of the next one
  const canBegin = async (mark: Mark): Promise<boolean> =>
    (last === undefined || last.offset < mark.offset) && (await borders.canJump(mark));
  try {
    for await (const mark of marks) {
      const larger = first?.canJump === false ? limits.larger : 1;
      const isFull =
        first && (count >= larger * limits.articles || mark.offset - first.offset >= larger * limits.bytes);
      if (!first) {
        const start = jump?.start ?? (mark.index === 0 ? 0 : mark.offset);
        first = { ...mark, offset: start, canJump: jump !== undefined || (start === 0 && borders.canJumpAtAll) };
      } else if (isFull && !mark.isDamaged) {
        const canJump = await canBegin(mark);
        if (canJump || !jump) {
          yield first.canJump && canJump
            ? bytesFrom(first, mark.offset)
            : { unit: "items", start: first.index, end: mark.index };
          first = { ...mark, canJump };
          count = 0;
        }
      }
      if (mark.isArticle) count++;
      last = mark;
    }
  } catch (error) {
    // what comes before the damage can be read
    yield* rest();
    throw error;
  }
  yield* rest();
}

function bytesFrom({ offset, line }: Mark, end: number): Range {
  return { unit: "bytes", start: offset, end, ...(line !== undefined && { line }) };
}

/** Tells where reading can begin. */
class Borders {
  /** Whether it can begin elsewhere than at the start of the file. */
  readonly canJumpAtAll: boolean;
  private readonly isPacked: boolean;

  constructor(
    private readonly file: string,
    format: InputFormat,
    head: Uint8Array,
  ) {
    this.isPacked = isGzip(head) || isZstd(head);
    this.canJumpAtAll = format === "warc" ? !isZstd(head) : format === "jsonl" && !this.isPacked;
  }

  async canJump({ offset, recordId }: Mark): Promise<boolean> {
    if (!this.canJumpAtAll || !this.isPacked) return this.canJumpAtAll;
    // where several records share a gzip member, another one is found at its beginning, or none
    const visit = async (_: WARCRecord, { recordId }: Position): Promise<string | undefined> => recordId;
    for await (const { result } of walkWarc(readBytes(this.file, offset), this.file, visit, {})) {
      return recordId !== undefined && result === recordId;
    }
    return false;
  }

  /** The size of the file. */
  async end(): Promise<number> {
    return (await stat(this.file)).size;
  }
}
