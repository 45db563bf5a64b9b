import type { JobType, Queue } from "bullmq";
import { datasetOfId } from "./job";

/** In the order in which a job goes through them, so that one that moves on meanwhile is seen all the same. */
const STATES = ["wait", "paused", "prioritized", "delayed", "active", "completed", "failed"] as const;

/** Where a job is. */
export type JobState = (typeof STATES)[number];

const IDS_A_PAGE = 10_000;

/** The state of each job by its id; of all datasets, or of one. */
export async function jobStates(queue: Queue, dataset?: string): Promise<Map<string, JobState>> {
  const states = new Map<string, JobState>();
  for (const state of STATES) {
    for (let start = 0; ; start += IDS_A_PAGE) {
      const ids = await queue.getRanges([state as JobType], start, start + IDS_A_PAGE - 1);
      for (const id of ids) if (dataset === undefined || datasetOfId(id) === dataset) states.set(id, state);
      if (ids.length < IDS_A_PAGE) break;
    }
  }
  return states;
}
