import { stat } from "node:fs/promises";
import type { Job } from "bullmq";
import { type Batch, taskOf } from "../dataset/batches";
import { giveBack } from "../dataset/chunks";
import { DatasetError } from "../dataset/errors";
import { oneByOne } from "../dataset/one-by-one";
import { type PartCounts, type PartLine, partOf } from "../dataset/part";
import { startPool, type Threads } from "../dataset/threads";
import { QueueError } from "./errors";
import { type JobData, type JobItem, jobDataOf, partNameOf } from "./job";
import { openStore } from "./open-store";
import type { Store } from "./store";

/** How batches are processed. */
export interface ProcessorOptions {
  /** See `openStore`. */
  readonly store: string;
  /** Threads: as many as there are jobs at once. Default 1. */
  readonly concurrency?: number;
  /** Megabytes of long-lived data that a thread may hold. Default 1024. */
  readonly memory?: number;
  /** Seconds after which the thread of a batch is stopped; an article by itself has a tenth. Default 600. */
  readonly timeout?: number;
}

/** Makes parts out of jobs. */
export interface Processor {
  /**
   * Processes a job of `addDataset`, in a thread: for a BullMQ worker.
   *
   * @returns How much was in the batch; nothing where its part was there already.
   * @throws {QueueError} what is no fault of the articles, so that the batch is tried again.
   */
  readonly process: (job: Job) => Promise<PartCounts | undefined>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that process jobs, for those who have a BullMQ worker of their own.
 *
 * @example
 * ```ts cluster
 * const processor = await openProcessor({ store: "/data/queue", concurrency: 4 });
 * new Worker("trichluc", processor.process, { connection, concurrency: 4, maxStalledCount: 1000 });
 * ```
 */
export async function openProcessor(options: ProcessorOptions): Promise<Processor> {
  const { concurrency = 1, memory, timeout = 600 } = options;
  const store = await openStore(options.store);
  const threads = await startPool(concurrency, memory);
  return {
    process: (job) => processJob(job, { store, threads, timeout }),
    close: () => threads.close(),
  };
}

/** What it takes to process a job. */
export interface Workshop {
  readonly store: Store;
  readonly threads: Pick<Threads, "run">;
  readonly timeout: number;
}

/** See `Processor.process`. */
export async function processJob(job: Job, workshop: Workshop): Promise<PartCounts | undefined> {
  const data = jobDataOf(job.data);
  const { store, threads, timeout } = workshop;
  const name = partNameOf(data);
  if (await store.has(data.dataset, name)) return undefined;
  for (const item of data.items) await checkSize(item);

  // starts count, not failures: a batch that brings down the worker has none
  const isLastAttempt = job.attemptsStarted > 1 && job.attemptsStarted >= (job.opts.attempts ?? 1);
  const { pieces, ...counts } = isLastAttempt
    ? await partOf(eachByItself(job, data, workshop))
    : await threads.run("extractBytes", taskOf(batchOf(data), data.only), AbortSignal.timeout(timeout * 1000));
  await store.writePart(data.dataset, name, Buffer.concat(pieces));
  giveBack(pieces);
  return counts;
}

function batchOf({ items }: JobData): Batch {
  return { items, lines: new Uint8Array() };
}

/** A machine that lacks the files must not write down that they can't be read. */
async function checkSize(item: JobItem): Promise<void> {
  if (!("file" in item)) return;
  const { file, size } = item.file;
  const found = await stat(file).catch(() => undefined);
  if (found?.size === size) return;
  const what = found
    ? `has ${found.size} bytes here, and had ${size} when it was added`
    : "is not there on this machine";
  throw new QueueError("input-differs", `${file} ${what}: workers need the same files under the same paths`);
}

/** Which article was under way, and how often: in the job, so that it outlives the worker. */
interface Trial {
  readonly article: number;
  readonly times: number;
}

/** An article that has brought down two workers by itself is not read again. */
const TRIALS = 2;

/** Reads each article by itself; those that can't be read, at whatever cost, are failures in their place. */
function eachByItself(job: Job, data: JobData, { threads, timeout }: Workshop): AsyncGenerator<PartLine> {
  const last = trialOf(job.progress);
  const seconds = timeout / 10;
  return oneByOne(batchOf(data), async (one, article) => {
    const times = last.article === article ? last.times : 0;
    if (times >= TRIALS) return "the worker was killed while it read it";
    await job.updateProgress({ article, times: times + 1 } satisfies Trial);
    try {
      return await threads.run("extractLines", taskOf(one, data.only), AbortSignal.timeout(seconds * 1000));
    } catch (error) {
      // no fault of the article
      if (error instanceof DatasetError && error.code === "no-thread") throw error;
      const { name, message } = error as Error;
      return name === "AbortError" ? `it takes more than ${seconds} seconds` : message;
    }
  });
}

function trialOf(progress: Job["progress"]): Trial {
  const { article, times } = Object(progress) as Partial<Trial>;
  return typeof article === "number" && typeof times === "number" ? { article, times } : { article: 0, times: 0 };
}
