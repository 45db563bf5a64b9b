import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/** Whether there is a redis-server to test with; if not, a line says what is skipped. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) process.stderr.write("redis-server is not installed: tests of the queue that need it are skipped\n");

/** A Redis server of the test's own, that keeps what it has through `kill -9`. */
export class RedisServer {
  private process: ChildProcess | undefined;

  private constructor(
    readonly url: string,
    private readonly args: readonly string[],
  ) {}

  /** Starts one on a free port; what it keeps goes into the folder. */
  static async start(folder: string, ...more: readonly string[]): Promise<RedisServer> {
    const port = await freePort();
    const args = ["--port", String(port), "--dir", folder, "--appendonly", "yes", "--save", "", ...more];
    const server = new RedisServer(`redis://127.0.0.1:${port}`, args);
    await server.start();
    return server;
  }

  /** Starts it again, with what it had. */
  async start(): Promise<void> {
    this.process = spawn("redis-server", this.args, { stdio: "ignore" });
    const client = new Redis(this.url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    client.on("error", () => undefined);
    // an answer, be it that a password is wanted
    await client.ping().catch(() => undefined);
    client.disconnect();
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    if (this.process === undefined || this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, "exit");
    this.process.kill("SIGKILL");
    await ended;
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = 30_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come to be in ${milliseconds} ms: ${holds}`);
    await sleep(20);
  }
}
