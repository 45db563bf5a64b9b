import type { Redis } from "ioredis";
import { QueueError } from "./errors";
import { loadIoredis } from "./packages";

/** Milliseconds. */
const CONNECT_TIMEOUT = 5000;
const LONGEST_WAIT = 2000;

/** What happens when Redis goes away after it was there. */
export interface Patience {
  /** Whether commands wait until it is back; otherwise they fail after a few attempts. */
  readonly waits: boolean;
}

/**
 * Connects to Redis or Valkey.
 *
 * @param url `redis://user:password@host:6379/0`, or `rediss://…` for TLS. What is secret in it is in no message.
 * @throws {QueueError} `invalid-option`, or `redis-away` when Redis can't be reached or does not let us in.
 */
export async function connectRedis(url: string, { waits }: Patience): Promise<Redis> {
  const place = placeOf(url);
  const { Redis } = await loadIoredis();
  let wasThere = false;
  let reason = "no answer";
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT,
    maxRetriesPerRequest: waits ? null : 3,
    retryStrategy: (attempts) => (wasThere ? Math.min(100 * attempts, LONGEST_WAIT) : null),
  });
  redis.on("error", (error: Error) => {
    reason = masked(error.message, url);
  });
  try {
    await redis.connect();
    // one that wants a password lets us connect, and no more
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    // the error of a command has its arguments, a password for one: it is not passed on
    const { message } = error as Error;
    const why = message === "Connection is closed." ? reason : masked(message, url);
    throw new QueueError(
      "redis-away",
      `Redis at ${place} can't be used (${why}): is it running, and is --redis right?`,
    );
  }
  wasThere = true;
  return redis;
}

/**
 * The address without what is secret in it.
 *
 * @throws {QueueError} `invalid-option`.
 */
export function placeOf(url: string): string {
  // the error of a URL that makes no sense has the URL in it
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !["redis:", "rediss:"].includes(parsed.protocol) || parsed.hostname === "") {
    throw new QueueError(
      "invalid-option",
      "the address of Redis must be a URL such as redis://user:password@host:6379/0 (in a password, write @ as %40, / as %2F, # as %23)",
    );
  }
  const { protocol, username, password, host, pathname } = parsed;
  const credentials = username !== "" || password !== "" ? "***@" : "";
  return `${protocol}//${credentials}${host}${pathname === "/" ? "" : pathname}`;
}

/** A message without the address and what is secret in it. */
export function masked(message: string, url: string): string {
  const { password, searchParams } = new URL(url);
  const written = [url, password, searchParams.get("password") ?? ""];
  const secrets = [...written, ...written.map(decoded)].filter((secret) => secret !== "");
  return secrets.sort((a, b) => b.length - a.length).reduce((text, secret) => text.replaceAll(secret, "***"), message);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
