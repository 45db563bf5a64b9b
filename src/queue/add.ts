import type { JobsOptions, Queue } from "bullmq";
import type { Inputs } from "../dataset/index";
import { planOf } from "../dataset/options";
import { QueueError } from "./errors";
import { checkDatasetName, type JobData, jobIdOf, partNameOf } from "./job";
import { openStore } from "./open-store";
import { planJobs, planText } from "./plan";
import { jobStates } from "./states";

/** What is added, and how hard it is tried. */
export interface AddOptions {
  /** The name of the dataset: a–z, 0–9, dots, dashes, underscores. */
  readonly dataset: string;
  /** See `openStore`. */
  readonly store: string;
  /** The record types that are wanted; observations come only for the quantities among them. */
  readonly only?: readonly string[];
  /** How often a batch is tried; the last time each of its articles by itself. Default 3. */
  readonly attempts?: number;
}

/** What became of the batches. */
export interface Added {
  /** All batches of the dataset. */
  readonly batches: number;
  /** Those that are new in the queue, or had failed and are tried again. */
  readonly added: number;
  /** Those whose part is there already. */
  readonly done: number;
}

const JOBS_A_CALL = 500;
/** Milliseconds; doubled from attempt to attempt. */
const FIRST_WAIT = 1000;

/**
 * Cuts inputs into batches and puts them into the queue as jobs. A job has files and ranges of bytes or records in it, no text.
 * Adding the same inputs again adds nothing but what was lost or has failed.
 *
 * @param queue A BullMQ queue.
 * @throws {QueueError} `dataset-differs` where the name is taken; `invalid-option`, `store-away`.
 * @throws {DatasetError} `invalid-option` for a record type that there is not.
 * @example
 * ```ts cluster
 * await addDataset(queue, await Inputs.open(["/data/pages"]), { dataset: "wards", store: "/data/queue" });
 * ```
 */
export async function addDataset(queue: Queue, inputs: Inputs, options: AddOptions): Promise<Added> {
  const { only, attempts = 3 } = options;
  const dataset = checkDatasetName(options.dataset);
  planOf({ out: dataset, ...(only && { only }) });
  const store = await openStore(options.store);
  const jobs = await planJobs(inputs, dataset, only);
  const plan = planText(jobs, only);
  const known = await store.readPlan(dataset);
  if (known !== undefined && known !== plan) {
    throw new QueueError(
      "dataset-differs",
      `the dataset ${dataset} is there, made from other inputs, with other options or by another version: choose another --dataset`,
    );
  }
  await store.writePlan(dataset, plan);

  const parts = await store.parts(dataset);
  const undone = jobs.filter((job) => !parts.has(partNameOf(job)));
  const states = await jobStates(queue, dataset);
  const missing: JobData[] = [];
  let retried = 0;
  for (const data of undone) {
    const id = jobIdOf(data);
    const state = states.get(id);
    if (state === "failed") {
      await (await queue.getJob(id))?.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
      retried++;
    } else if (state === "completed") {
      // the part that it made is gone
      await (await queue.getJob(id))?.remove();
      missing.push(data);
    } else if (state === undefined) missing.push(data);
  }
  for (let from = 0; from < missing.length; from += JOBS_A_CALL) {
    const chunk = missing.slice(from, from + JOBS_A_CALL);
    await queue.addBulk(chunk.map((data) => ({ name: dataset, data, opts: optionsOf(data, attempts) })));
  }
  return { batches: jobs.length, added: missing.length + retried, done: jobs.length - undone.length };
}

function optionsOf(data: JobData, attempts: number): JobsOptions {
  return { jobId: jobIdOf(data), attempts, backoff: { type: "exponential", delay: FIRST_WAIT } };
}
