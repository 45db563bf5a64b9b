import { statSync } from "node:fs";
import { version } from "../../package.json";
import type { Article } from "../article/article";
import { ReadError } from "../article/errors";
import type { JsonLine } from "../article/jsonl";
import { digest } from "./digest";
import type { Failure, Reading } from "./entry";
import type { Input, ReadingOptions, UnreadFile } from "./inputs";

/** What goes through the pipeline, as JSON can hold it. */
export type Item =
  | ReadItem
  | { readonly file: UnreadFile }
  | { readonly line: LineItem; readonly reading: ReadingOptions };

/** What was read. */
export type ReadItem = { readonly article: ArticleItem } | { readonly failure: Failure };

/** A line of JSONL, its bytes left out: nobody has to encode and decode them on their way to a thread. */
type LineItem = Omit<JsonLine, "bytes"> & { readonly size: number };

/** Items that go to a thread together. */
export interface Batch {
  readonly items: readonly Item[];
  /** The bytes of the lines among them, one line after the other. */
  readonly lines: Uint8Array;
}

/** A batch as it goes to a thread. */
export interface ExtractTask {
  /** The items, as JSON. */
  readonly items: string;
  /** See {@link Batch}. */
  readonly lines: Uint8Array;
  /** The record types that are wanted; all, where absent. */
  readonly only: readonly string[] | undefined;
}

/** An article, without what a dataset has no use for. */
export type ArticleItem = Omit<Reading, "ward" | "records" | "observations">;

const ITEMS_A_BATCH = 50;
/** A batch of long articles is closed early, so that the batches under way fit in memory. */
const LONGEST_BATCH = 1_000_000;

/** Inputs in their order, about fifty a batch; ends after `limit` of them. */
export async function* batchesOf(inputs: AsyncIterable<Input> | Iterable<Input>, limit: number): AsyncGenerator<Batch> {
  let items: Item[] = [];
  let lines: Uint8Array[] = [];
  let length = 0;
  let count = 0;
  for await (const input of inputs) {
    const item = itemOf(input);
    items.push(item);
    if ("unread" in input) lines.push(input.unread.bytes);
    length += lengthOf(item);
    const isRange = "file" in item && item.file.reading.range !== undefined;
    if (items.length === ITEMS_A_BATCH || length >= LONGEST_BATCH || isRange) {
      yield { items, lines: joined(lines) };
      items = [];
      lines = [];
      length = 0;
    }
    if (++count >= limit) break;
  }
  if (items.length > 0) yield { items, lines: joined(lines) };
}

/** The bytes in memory of their own: what goes to a thread takes all the memory along that it lies in. */
function joined(lines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}

/** Makes a batch ready to go. */
export function taskOf({ items, lines }: Batch, only: readonly string[] | undefined): ExtractTask {
  return { items: JSON.stringify(items), lines, only };
}

/** Names what comes of a batch: the same for the same articles, record types and version of this library. */
export function keyOf(batch: Batch, { items, lines, only }: ExtractTask): string {
  return digest(version, JSON.stringify(only), items, versionsOf(batch), lines);
}

/** Stands for what is in the files of a batch that are not read yet. */
function versionsOf({ items }: Batch): string {
  return items
    .map((item) => {
      const stats = "file" in item && statSync(item.file.file, { throwIfNoEntry: false });
      return stats ? `${stats.size} ${stats.mtimeMs}` : "";
    })
    .join();
}

/** What an input takes up, as far as it is known. */
function lengthOf(item: Item): number {
  if ("article" in item) return item.article.text.length;
  return "line" in item ? item.line.size : 0;
}

/** The input as the pipeline has it. */
function itemOf(input: Input): Item {
  if ("unread" in input) {
    const { bytes, ...line } = input.unread;
    return { line: { ...line, size: bytes.length }, reading: input.reading };
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
