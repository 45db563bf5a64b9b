import type { Tinypool } from "tinypool";
import { DatasetError } from "./errors";
import { extractPart, renderPart, writeParquet } from "./worker";

/** What threads can be asked for. */
interface Tasks {
  readonly extractPart: typeof extractPart;
  readonly renderPart: typeof renderPart;
  readonly writeParquet: typeof writeParquet;
}

const tasks: Tasks = { extractPart, renderPart, writeParquet };

/** Does tasks: in threads, or for one job in the thread that asks. */
export interface Threads {
  /** How many tasks are worth having under way. */
  readonly width: number;
  run<Name extends keyof Tasks>(
    name: Name,
    task: Parameters<Tasks[Name]>[0],
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
  return jobs === 1 ? inThisThread : inPool(jobs);
}

const inThisThread: Threads = {
  width: 1,
  run: (name, task) => (tasks[name] as (task: unknown) => Promise<never>)(task),
  close: async () => undefined,
};

async function inPool(jobs: number): Promise<Threads> {
  const { default: Pool } = await import("tinypool");
  const pool: Tinypool = new Pool({
    filename: new URL("./dataset-worker.js", import.meta.url).href,
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_A_THREAD, maxYoungGenerationSizeMb: NURSERY_A_THREAD },
  });
  return {
    width: jobs + 1,
    async run(name, task) {
      try {
        return await pool.run(task, { name });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
        const message = `A thread ran out of memory (${HEAP_A_THREAD} MB). Try a smaller --jobs, or leave out the longest inputs.`;
        throw new DatasetError("thread-died", message, { cause: error });
      }
    },
    close: () => pool.destroy(),
  };
}
