import { statSync } from "node:fs";
import { version } from "../../package.json";
import type { Article } from "../article/article";
import { ReadError } from "../article/errors";
import type { JsonLine } from "../article/jsonl";
import { digest } from "./digest";
import type { Failure, Reading } from "./entry";
import type { Input, ReadingOptions, UnreadFile } from "./inputs";

/** What goes through the pipeline, as JSON can hold it. */
export type Item = ReadItem | UnreadItem;

/** What was read. */
export type ReadItem = { readonly article: ArticleItem } | { readonly failure: Failure };

/** What a thread has to read. */
type UnreadItem = { readonly file: UnreadFile } | { readonly line: LineItem; readonly reading: ReadingOptions };

/** A line of JSONL, its bytes written as Latin-1: the thread that cuts the lines has no time to decode them. */
export type LineItem = Omit<JsonLine, "bytes"> & { readonly latin1: string };

/** An article, without what a dataset has no use for. */
export type ArticleItem = Omit<Reading, "ward" | "records" | "observations">;

const ITEMS_A_BATCH = 50;
/** A batch of long articles is closed early, so that the batches under way fit in memory. */
const LONGEST_BATCH = 1_000_000;

/** Inputs in their order, about fifty a batch; ends after `limit` of them. */
export async function* batchesOf(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  limit: number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let length = 0;
  let count = 0;
  for await (const input of inputs) {
    const item = itemOf(input);
    batch.push(item);
    length += lengthOf(item);
    const isRange = "file" in item && item.file.reading.range !== undefined;
    if (batch.length === ITEMS_A_BATCH || length >= LONGEST_BATCH || isRange) {
      yield batch;
      batch = [];
      length = 0;
    }
    if (++count >= limit) break;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Names what comes of a batch: the same for the same articles, record types and version of this library.
 *
 * @param items The batch as JSON.
 */
export function keyOf(batch: readonly Item[], items: string, only: readonly string[] | undefined): string {
  return digest(version, JSON.stringify(only), items, versionsOf(batch));
}

/** Stands for what is in the files of a batch that are not read yet. */
function versionsOf(batch: readonly Item[]): string {
  return batch
    .map((item) => {
      const stats = "file" in item && statSync(item.file.file, { throwIfNoEntry: false });
      return stats ? `${stats.size} ${stats.mtimeMs}` : "";
    })
    .join();
}

/** What an input takes up, as far as it is known. */
function lengthOf(item: Item): number {
  if ("article" in item) return item.article.text.length;
  return "line" in item ? item.line.latin1.length : 0;
}

/** The input as the pipeline has it. */
function itemOf(input: Input): Item {
  if ("unread" in input) {
    const { bytes, ...line } = input.unread;
    return { line: { ...line, latin1: bytes.toString("latin1") }, reading: input.reading };
  }
  return input instanceof ReadError || "text" in input ? readItemOf(input) : { file: input };
}

/** The same for what is read already. */
export function readItemOf(input: Article | ReadError): ReadItem {
  if (input instanceof ReadError) {
    const { code, message, position } = input;
    return { failure: { code, message, ...position } };
  }
  const { dropped: _, ...article } = input;
  return { article };
}

/** The line as it came. */
export function lineOf({ latin1, ...line }: LineItem): JsonLine {
  return { ...line, bytes: Buffer.from(latin1, "latin1") };
}
