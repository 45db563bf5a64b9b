import { stat } from "node:fs/promises";
import * as v from "valibot";
import { version } from "../../package.json";
import { batchesOf, type Item, keyOf, taskOf } from "../dataset/batches";
import type { Inputs } from "../dataset/index";
import { QueueError } from "./errors";
import { type JobData, type JobItem, otherVersion, partNameOf } from "./job";
import type { Store } from "./store";

/** What a dataset is made of: kept beside the parts, for the merge. */
export interface DatasetPlan {
  readonly version: string;
  readonly only?: readonly string[];
  /** The names of the parts, in their order. */
  readonly parts: readonly string[];
}

const storedPlan = v.strictObject({
  version: v.string(),
  only: v.optional(v.array(v.string())),
  parts: v.array(v.pipe(v.string(), v.regex(/^\d{8,}-[0-9a-f]{16}\.jsonl$/))),
});

/** Cuts the inputs into jobs, in their order; nothing but the borders of articles is looked for. */
export async function planJobs(
  inputs: Inputs,
  dataset: string,
  only: readonly string[] | undefined,
): Promise<JobData[]> {
  const jobs: JobData[] = [];
  for await (const batch of batchesOf(inputs.unread(), Number.POSITIVE_INFINITY)) {
    const items = await Promise.all(batch.items.map(jobItemOf));
    jobs.push({
      version,
      dataset,
      index: jobs.length,
      key: keyOf(batch, taskOf(batch, only)),
      ...(only && { only: [...only] }),
      items,
    });
  }
  return jobs;
}

async function jobItemOf(item: Item): Promise<JobItem> {
  if ("failure" in item) return item;
  if (!("file" in item)) throw new Error("what is planned is a file or a range of one");
  const { file } = item;
  if (file.file === "-") {
    throw new QueueError("invalid-option", "standard input can't be shared among machines: write it to a file first");
  }
  const { size } = await stat(file.file);
  // through JSON, as Redis has it
  return { file: { ...JSON.parse(JSON.stringify(file)), size } };
}

/** The plan as it is stored. */
export function planText(jobs: readonly JobData[], only: readonly string[] | undefined): string {
  const plan: DatasetPlan = { version, ...(only && { only }), parts: jobs.map(partNameOf) };
  return `${JSON.stringify(plan)}\n`;
}

/**
 * Reads the plan of a dataset.
 *
 * @throws {QueueError} `no-dataset`, `other-version`.
 */
export async function readPlan(store: Store, dataset: string): Promise<DatasetPlan> {
  const text = await store.readPlan(dataset);
  if (text === undefined) {
    throw new QueueError("no-dataset", `the store has no dataset ${dataset}: is --store right, was it added?`);
  }
  const { only, ...plan } = v.parse(storedPlan, JSON.parse(text));
  if (plan.version !== version) throw otherVersion(`the dataset ${dataset}`, plan.version);
  return { ...plan, ...(only && { only }) };
}
