import type { Tinypool } from "tinypool";
import { DatasetError } from "./errors";
import { extractBytes, extractLines, extractPart, renderPart, writeParquet } from "./worker";

/** What threads can be asked for. */
interface Tasks {
  readonly extractPart: typeof extractPart;
  readonly extractBytes: typeof extractBytes;
  readonly extractLines: typeof extractLines;
  readonly renderPart: typeof renderPart;
  readonly writeParquet: typeof writeParquet;
}

const tasks: Tasks = { extractPart, extractBytes, extractLines, renderPart, writeParquet };

/** Does tasks: in threads, or for one job in the thread that asks. */
export interface Threads {
  /** How many tasks are worth having under way. */
  readonly width: number;
  /** @param signal Stops the thread, whatever it is at. */
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
  return jobs === 1 ? inThisThread : await startPool(jobs);
}

const inThisThread: Threads = {
  width: 1,
  run: (name, task) => (tasks[name] as (task: unknown) => Promise<never>)(task),
  close: async () => undefined,
};

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
  return {
    width: jobs + 1,
    async run(name, task, signal) {
      try {
        return await pool.run(task, { name, ...(signal && { signal }) });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
        const message = `A thread ran out of memory (${megabytes} MB). Try a smaller --jobs, or leave out the longest inputs.`;
        throw new DatasetError("thread-died", message, { cause: error });
      }
    },
    close: () => pool.destroy(),
  };
}
