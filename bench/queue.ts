/**
 * What the queue costs: `trichluc dataset --jobs 2` and the same over the queue with two workers, in rounds that take turns, in
 * one run.
 *
 *     npm run bench:queue -- [articles] [rounds]
 *
 * Needs redis-server, the built command, and Linux. Compared is CPU time, of Redis too, for other work on the machine does
 * not change it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { madeArticle } from "./made-news";
import { median } from "./measure";
import { secondsOf } from "./processes";

const articles = Number(process.argv[2] ?? 2000);
const rounds = Number(process.argv[3] ?? 3);
const PORT = "16399";
const REDIS = `redis://127.0.0.1:${PORT}`;

const folder = mkdtempSync(join(tmpdir(), "trichluc-bench-queue-"));
const input = join(folder, "made.jsonl");
const store = join(folder, "store");

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ["dist/cli.js", ...args], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Runs a command to its end and gives the CPU time of it. */
async function run(...args: string[]): Promise<number> {
  const child = start(...args);
  let cpu = 0;
  const watch = setInterval(() => {
    try {
      cpu = secondsOf(child.pid);
    } catch {
      // it has ended
    }
  }, 5);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`trichluc ${args.join(" ")} ended with ${code}`);
  return cpu;
}

interface QueueRun {
  readonly add: number;
  readonly work: number;
  readonly redis: number;
  readonly merge: number;
}

async function overQueue(round: number, redis: ChildProcess): Promise<QueueRun> {
  const dataset = `round-${round}`;
  const redisBefore = secondsOf(redis.pid);
  const add = await run("queue", "add", input, "--dataset", dataset, "--redis", REDIS, "--store", store);
  const { parts } = JSON.parse(readFileSync(join(store, dataset, "plan.json"), "utf8"));
  const workers = [0, 1].map(() => start("queue", "work", "--concurrency", "1", "--redis", REDIS, "--store", store));
  const made = join(store, dataset, "parts");
  while (!existsSync(made) || readdirSync(made).filter((name) => name.endsWith("l")).length < parts.length)
    await sleep(20);
  await sleep(100);
  const work = workers.reduce((sum, worker) => sum + secondsOf(worker.pid), 0);
  for (const worker of workers) {
    worker.kill("SIGTERM");
    await once(worker, "exit");
  }
  const redisUsed = secondsOf(redis.pid) - redisBefore;
  const merge = await run(
    "queue",
    "merge",
    "--dataset",
    dataset,
    "--out",
    join(folder, dataset),
    "--store",
    store,
    "--jobs",
    "2",
  );
  return { add, work, redis: redisUsed, merge };
}

const redis = spawn("redis-server", ["--port", PORT, "--dir", folder, "--appendonly", "yes", "--save", ""], {
  stdio: "ignore",
});
try {
  writeFileSync(
    input,
    Array.from({ length: articles }, (_, number) => `${JSON.stringify(madeArticle(number))}\n`).join(""),
  );
  await sleep(500);
  const single: number[] = [];
  const queued: QueueRun[] = [];
  const startUp: number[] = [];
  for (let round = 0; round < rounds; round++) {
    single.push(await run("dataset", input, "--out", join(folder, `single-${round}`), "--jobs", "2"));
    queued.push(await overQueue(round, redis));
    startUp.push(await run("schema", "recordRow"));
  }
  const one = median(single);
  const part = (name: keyof QueueRun): number => median(queued.map((run) => run[name]));
  const total = median(queued.map(({ add, work, redis, merge }) => add + work + redis + merge));
  const each = 1000 / articles;
  console.log(`${articles} articles, ${rounds} rounds, seconds of CPU, the middle round`);
  console.log(`trichluc dataset --jobs 2   ${one.toFixed(2)}`);
  console.log(
    `trichluc queue, 2 workers   ${total.toFixed(2)}: add ${part("add").toFixed(2)}, work ${part("work").toFixed(2)}, redis ${part("redis").toFixed(2)}, merge ${part("merge").toFixed(2)}`,
  );
  console.log(`starting a process          ${median(startUp).toFixed(2)}`);
  console.log(
    `the queue costs ${((total - one) * each).toFixed(2)} s more per 1,000 articles (${(total / one).toFixed(2)} times)`,
  );
} finally {
  redis.kill();
  rmSync(folder, { recursive: true });
}
