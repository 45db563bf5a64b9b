import type { Queue } from "bullmq";
import { QueueError } from "./errors";
import { loadBullMQ } from "./packages";
import { connectRedis, masked, placeOf } from "./redis";
import { QUEUE_NAME } from "./work";

/**
 * Connects to the queue of `trichluc queue`, and lets go of it afterwards.
 *
 * @param redis The address of Redis.
 * @throws {QueueError} `redis-away`, also when Redis goes away meanwhile.
 */
export async function withQueue<Result>(redis: string, work: (queue: Queue) => Promise<Result>): Promise<Result> {
  const { Queue } = await loadBullMQ();
  const connection = await connectRedis(redis, { waits: false });
  const queue = new Queue(QUEUE_NAME, { connection });
  // whoever waits for an answer hears of it
  queue.on("error", () => undefined);
  try {
    return await work(queue);
  } catch (error) {
    const { name, message } = error as Error;
    if (connection.status === "ready" && name !== "MaxRetriesPerRequestError") throw error;
    if (error instanceof QueueError) throw error;
    const why = masked(message, redis);
    throw new QueueError("redis-away", `Redis at ${placeOf(redis)} went away (${why}): the same command goes on later`);
  } finally {
    await queue.close().catch(() => undefined);
    connection.disconnect();
  }
}
