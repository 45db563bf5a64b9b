/** What the threads can be asked for. */
import { getHeapStatistics } from "node:v8";
import { resourceLimits } from "node:worker_threads";

export { extractBytes, extractLines } from "./extract-part";
export { writeParquet } from "./formats/parquet";
export { renderPart } from "./render-part";

/** Megabytes of long-lived data that the thread may hold: what it was given, or what the options of Node say instead. */
export async function memoryLimit(): Promise<number> {
  return Math.round(getHeapStatistics().heap_size_limit / 2 ** 20) - (resourceLimits.maxYoungGenerationSizeMb ?? 0);
}
