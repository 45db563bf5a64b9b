import type { Tinypool } from "tinypool";
import { takeSpare } from "./chunks";
import { DatasetError } from "./errors";
import type { Tasks } from "./tasks";
import type { Order } from "./worker";

/** Does tasks: in threads, or for one job in the thread that asks. */
export interface Threads {
  /** How many tasks are worth having under way. */
  readonly width: number;
  /**
   * @param signal Stops the thread, whatever it is at.
   * @throws {DatasetError} `thread-died`, `no-thread`.
   */
  run<Name extends keyof Tasks>(
    name: Name,
    task: Parameters<Tasks[Name]>[0],
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>;
  close(): Promise<void>;
}

/** A thread that waits has warm code: it is kept, in milliseconds. */
const IDLE = 60_000;
/** Megabytes of long-lived data that a thread may hold. */
const HEAP_A_THREAD = 1024;
/** Megabytes of young data: what a thread works on is short-lived, and more would only lie about. */
const NURSERY_A_THREAD = 24;

/** Starts so many threads; for one job none is started. */
export async function startThreads(jobs: number): Promise<Threads> {
  return jobs === 1 ? await inThisThread() : await startPool(jobs);
}

async function inThisThread(): Promise<Threads> {
  // the thread that only hands out work has no use for what does it
  const { tasks } = await import("./tasks");
  return {
    width: 1,
    run: (name, task) => (tasks[name] as (task: unknown) => Promise<never>)(task),
    close: async () => undefined,
  };
}

/**
 * Starts threads even for one job, so that this thread is free and nothing can bring it down.
 *
 * @param megabytes Of long-lived data that a thread may hold.
 */
export async function startPool(jobs: number, megabytes: number = HEAP_A_THREAD): Promise<Threads> {
  const { default: Pool } = await import("tinypool");
  const pool: Tinypool = new Pool({
    filename: new URL("./dataset-worker.js", import.meta.url).href,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: NURSERY_A_THREAD },
  });
  const waiting = new Set<(error: DatasetError) => void>();
  // a thread that ends before it has begun: whoever waits for one would wait for ever
  let isBroken = false;
  pool.on("error", (cause: Error) => {
    isBroken = true;
    for (const giveUp of waiting) giveUp(noThread(cause));
  });
  const ask = (name: keyof Tasks, task: unknown, signal?: AbortSignal): Promise<never> =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      const order: Order = { name, task, spare: takeSpare() };
      const asked = pool.run(order, signal && { signal });
      asked.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  const run: Threads["run"] = async (name, task, signal) => {
    try {
      return await ask(name, task, signal);
    } catch (error) {
      if (error instanceof DatasetError || !(error instanceof Error)) throw error;
      const { code }: NodeJS.ErrnoException = error;
      if (code === "ERR_WORKER_INIT_FAILED") throw noThread(error);
      if (code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
      throw outOfMemory(await ask("memoryLimit", undefined), error);
    }
  };
  const close = async (): Promise<void> => {
    // while it is destroyed, a pool does not bear one more thread that ends before it has begun
    if (isBroken) await Promise.all(pool.threads.map((thread) => thread.terminate()));
    else await pool.destroy();
  };
  return { width: jobs + 1, run, close };
}

function outOfMemory(megabytes: number, cause: unknown): DatasetError {
  const advice =
    "leave this input out, cut it into several, or give threads more: NODE_OPTIONS=--max-old-space-size=4096";
  return new DatasetError("thread-died", `a thread ran out of memory (${megabytes} MB); ${advice}`, { cause });
}

function noThread(cause: Error): DatasetError {
  const advice = "give Node more memory, or do without threads: --jobs 1";
  return new DatasetError("no-thread", `no thread can be started (${cause.message}); ${advice}`, { cause });
}
