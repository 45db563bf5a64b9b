import { QueueError } from "./errors";
import { loadBullMQ } from "./packages";
import { openProcessor, type ProcessorOptions } from "./process";
import { connectRedis, masked, placeOf } from "./redis";

/** The queue that `trichluc queue` works with. */
export const QUEUE_NAME = "trichluc";

/** How a worker works. */
export interface WorkOptions extends ProcessorOptions {
  /** The address of Redis. */
  readonly redis: string;
  /** Seconds after which the batches of a worker that is silent are given to others. Default 60. */
  readonly lock?: number;
  /** Told what a user should know: an attempt that failed, Redis away and back. */
  readonly onMessage?: (message: string) => void;
}

/** A worker at work. */
export interface RunningWorker {
  /** Ends when the worker has stopped; with an error when it can't go on. */
  readonly stopped: Promise<void>;
  /** Finishes what is under way and takes no more. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds until a worker looks again, after Redis was away. */
const RETRY = 1000;
/** How often a batch may be taken over from a worker that went silent; how often it is tried is counted otherwise. */
const ANY_NUMBER = 1_000_000;
/** Milliseconds that the end waits for a Redis that is away. */
const PATIENCE = 5000;

/**
 * Starts a worker: it takes batches, makes parts of them in threads, and goes on until it is stopped. It waits while Redis is away.
 *
 * @throws {QueueError} `redis-away` when Redis is away at the start.
 */
export async function startWorker(options: WorkOptions): Promise<RunningWorker> {
  const { concurrency = 1, lock = 60, onMessage = () => undefined } = options;
  const { Worker } = await loadBullMQ();
  const redis = await connectRedis(options.redis, { waits: true });
  const processor = await openProcessor(options);
  const place = placeOf(options.redis);
  const worker = new Worker(QUEUE_NAME, processor.process, {
    connection: redis,
    concurrency,
    lockDuration: lock * 1000,
    stalledInterval: (lock / 2) * 1000,
    maxStalledCount: ANY_NUMBER,
    runRetryDelay: RETRY,
  });

  let isStopping = false;
  let fail: (error: QueueError) => void = () => undefined;
  let end: () => void = () => undefined;
  const stopped = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const close = async (): Promise<void> => {
    isStopping = true;
    const isAway = redis.status !== "ready";
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref());
    // parts are whole or not there: what Redis was not told is done again, and found done
    await (isAway ? Promise.race([worker.close(), patience]) : worker.close());
    await processor.close();
    redis.disconnect();
  };

  let isAway = false;
  redis.on("close", () => {
    if (!isAway && !isStopping) onMessage(`Redis at ${place} went away: waiting until it is back`);
    isAway = true;
  });
  redis.on("ready", () => {
    if (isAway) onMessage(`Redis at ${place} is back`);
    isAway = false;
  });
  // connections are told of above; a lock that was lost means that the batch is done twice, with the same end
  worker.on("error", () => undefined);
  worker.on("failed", (job, error) => {
    const attempts = `attempt ${job?.attemptsMade} of ${job?.opts.attempts ?? 1}`;
    onMessage(`batch ${job?.id}, ${attempts}: ${masked(error.message, options.redis)}`);
    if (error instanceof QueueError && error.code === "other-version") close().then(() => fail(error), fail);
  });
  return {
    stopped,
    async stop() {
      await close();
      end();
    },
  };
}
