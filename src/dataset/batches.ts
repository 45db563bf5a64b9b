import { statSync } from "node:fs";
import { version } from "../../package.json";
import { ReadError } from "../article/errors";
import { digest } from "./digest";
import type { Failure, Reading } from "./entry";
import type { Input, UnreadFile } from "./inputs";

/** What goes through the pipeline, as JSON can hold it. */
export type Item = { readonly article: ArticleItem } | { readonly failure: Failure } | { readonly file: UnreadFile };

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
    length += "article" in item ? item.article.text.length : 0;
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

/** The input as the pipeline has it. */
export function itemOf(input: Input): Item {
  if (input instanceof ReadError) {
    const { code, message, position } = input;
    return { failure: { code, message, ...position } };
  }
  if (!("text" in input)) return { file: input };
  const { dropped: _, ...article } = input;
  return { article };
}
