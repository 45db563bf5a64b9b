import type { Queue } from "bullmq";
import type { PartCounts } from "../dataset/part";
import { datasetOfId } from "./job";
import { jobStates } from "./states";

/** How far the batches of a dataset are. */
export interface DatasetStatus {
  /** Its name. */
  readonly dataset: string;
  /** All of them. */
  readonly batches: number;
  /** Those whose part is in the store. */
  readonly done: number;
  /** Those that failed in every attempt. */
  readonly failed: number;
  /** Those that workers have. */
  readonly active: number;
  /** Those that wait, for their turn or for the next attempt. */
  readonly waiting: number;
  /** Articles a second, lately. */
  readonly rate?: number;
  /** Seconds until all are done, if it goes on so. */
  readonly left?: number;
  /** Why batches failed, each reason once. */
  readonly reasons: readonly string[];
}

/** The rate is that of the last batches, if they are no older: milliseconds. */
const LATELY = 300_000;
const LAST_BATCHES = 200;
const FAILED_BATCHES = 100;

/** How far each dataset is, sorted by name. */
export async function queueStatus(queue: Queue): Promise<DatasetStatus[]> {
  const counts = new Map<string, Record<"done" | "failed" | "active" | "waiting", number>>();
  for (const [id, state] of await jobStates(queue)) {
    const dataset = datasetOfId(id);
    const count = counts.get(dataset) ?? { done: 0, failed: 0, active: 0, waiting: 0 };
    counts.set(dataset, count);
    count[state === "completed" ? "done" : state === "failed" || state === "active" ? state : "waiting"]++;
  }
  const paces = await pacesOf(queue);
  const reasons = await reasonsOf(queue);
  return [...counts.keys()].sort().map((dataset) => {
    const count = counts.get(dataset) ?? { done: 0, failed: 0, active: 0, waiting: 0 };
    const pace = paces.get(dataset);
    const open = count.active + count.waiting;
    return {
      dataset,
      batches: open + count.done + count.failed,
      ...count,
      ...(pace && { rate: pace.articles / pace.seconds }),
      ...(pace && open > 0 && { left: (open * pace.seconds) / pace.batches }),
      reasons: [...(reasons.get(dataset) ?? [])],
    };
  });
}

interface Pace {
  batches: number;
  articles: number;
  seconds: number;
}

/** How fast the last batches of each dataset were done. */
async function pacesOf(queue: Queue): Promise<Map<string, Pace>> {
  const paces = new Map<string, Pace>();
  const now = Date.now();
  for (const job of await queue.getJobs(["completed"], 0, LAST_BATCHES - 1)) {
    const { id = "", finishedOn = 0, processedOn = 0 } = job ?? {};
    const counts: Partial<PartCounts> | null | undefined = job?.returnvalue;
    // those without a count were done before
    if (!counts || finishedOn < now - LATELY) continue;
    const pace = paces.get(datasetOfId(id)) ?? { batches: 0, articles: 0, seconds: 0 };
    paces.set(datasetOfId(id), pace);
    pace.batches++;
    pace.articles += (counts.articles ?? 0) + (counts.failures ?? 0);
    pace.seconds = Math.max(pace.seconds, (now - processedOn) / 1000, 0.001);
  }
  return paces;
}

async function reasonsOf(queue: Queue): Promise<Map<string, Set<string>>> {
  const reasons = new Map<string, Set<string>>();
  for (const job of await queue.getJobs(["failed"], 0, FAILED_BATCHES - 1)) {
    const dataset = datasetOfId(job?.id ?? "");
    reasons.set(dataset, (reasons.get(dataset) ?? new Set()).add(job?.failedReason ?? "for no known reason"));
  }
  return reasons;
}
