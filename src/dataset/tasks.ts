import { getHeapStatistics } from "node:v8";
import { resourceLimits } from "node:worker_threads";
import { extractBytes, extractLines } from "./extract-part";
import { writeParquet } from "./formats/parquet";
import { renderPart } from "./render-part";

/** What the threads can be asked for. */
export interface Tasks {
  readonly extractBytes: typeof extractBytes;
  readonly extractLines: typeof extractLines;
  readonly renderPart: typeof renderPart;
  readonly writeParquet: typeof writeParquet;
  readonly memoryLimit: typeof memoryLimit;
}

/** See {@link Tasks}. */
export const tasks: Tasks = { extractBytes, extractLines, renderPart, writeParquet, memoryLimit };

/** Megabytes of long-lived data that the thread may hold: what it was given, or what the options of Node say instead. */
async function memoryLimit(): Promise<number> {
  return Math.round(getHeapStatistics().heap_size_limit / 2 ** 20) - (resourceLimits.maxYoungGenerationSizeMb ?? 0);
}
