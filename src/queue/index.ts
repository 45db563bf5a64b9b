/**
 * The dataset of `trichluc/dataset`, made by many machines over BullMQ and Redis or Valkey. Runs on Node; ESM.
 *
 * ```ts cluster
 * await addDataset(queue, await Inputs.open(["/data/pages"]), { dataset: "wards", store: "/data/queue" });
 * new Worker("trichluc", (await openProcessor({ store: "/data/queue" })).process, { connection });
 * await mergeDataset({ dataset: "wards", store: "/data/queue", out: "wards" });
 * ```
 */
export type { PartCounts } from "../dataset/part";
export { type Added, type AddOptions, addDataset } from "./add";
export { QueueError, type QueueErrorCode } from "./errors";
export { type MergeOptions, mergeDataset } from "./merge";
export { openProcessor, type Processor, type ProcessorOptions } from "./process";
export { connectRedis, type Patience } from "./redis";
export { type DatasetStatus, queueStatus } from "./status";
export { withQueue } from "./with-queue";
export { QUEUE_NAME, type RunningWorker, startWorker, type WorkOptions } from "./work";
