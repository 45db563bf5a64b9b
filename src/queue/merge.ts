import type { DatasetOptions } from "../dataset/options";
import type { DatasetSummary } from "../dataset/summary";
import { datasetOf } from "../dataset/write-dataset";
import { QueueError } from "./errors";
import { checkDatasetName } from "./job";
import { openStore } from "./open-store";
import { readPlan } from "./plan";

/** What the dataset is to be; which record types it has was said when it was added. */
export interface MergeOptions extends Omit<DatasetOptions, "only" | "limit"> {
  /** The name that it was added under. */
  readonly dataset: string;
  /** See `openStore`. */
  readonly store: string;
}

/**
 * Makes the dataset out of the parts: the files that `writeDataset` makes of the same inputs, byte for byte. Needs the store, and no
 * Redis. The parts stay, so the same dataset can be merged again, in other formats for one.
 *
 * @throws {QueueError} `not-finished`, `no-dataset`, `other-version`, `invalid-option`, `store-away`.
 * @throws {DatasetError} when the dataset can't be written; the same call goes on.
 */
export async function mergeDataset({ dataset, store: place, ...options }: MergeOptions): Promise<DatasetSummary> {
  checkDatasetName(dataset);
  const store = await openStore(place);
  const { only, parts } = await readPlan(store, dataset);
  const there = await store.parts(dataset);
  const missing = parts.filter((part) => !there.has(part)).length;
  if (missing > 0) {
    throw new QueueError(
      "not-finished",
      `${missing} of the ${parts.length} batches of ${dataset} are not done: see trichluc queue status; trichluc queue add, given again, puts those that failed or were lost back into the queue`,
    );
  }
  return await datasetOf(
    async (_plan, work) => {
      const paths: string[] = [];
      for (const part of parts) paths.push(await store.fetchPart(dataset, part, work.part(part)));
      return paths;
    },
    { ...options, ...(only && { only }) },
  );
}
