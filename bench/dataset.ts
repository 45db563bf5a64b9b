/**
 * A dataset from start to end, with one thread and with two, in the same run: time, articles per second, peak memory, and
 * what each thread worked.
 *
 *     npm run build && npm run bench:dataset -- [articles] [formats]
 *
 * The bars: two threads at least 1.6 times as fast as one, under 400 MB each. On a machine that has other things to do
 * the clock says little: then look at the work. What two threads could reach on two idle processors is the work of one
 * thread's run over half the work of the two threads' run, as far as the main thread does not hold them up. Needs Linux,
 * which tells of memory and threads. Both runs have to give the same files. 100,000 articles take a few GB under TMPDIR.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { madeArticle } from "./made-news";
import { peakMemory, secondsOf } from "./processes";

const FASTER = 1.6;
const MEGABYTES = 400;

const articles = Number(process.argv[2] ?? 100_000);
const formats = process.argv[3] ?? "jsonl,csv";
const folder = mkdtempSync(join(tmpdir(), "trichluc-bench-"));
const input = join(folder, "made.jsonl");

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  /** Seconds that the threads worked. */
  readonly work: Work;
}

interface Work {
  readonly main: number;
  readonly all: number;
}

async function makeInput(): Promise<void> {
  const file = createWriteStream(input);
  for (let number = 0; number < articles; number++) {
    if (!file.write(`${JSON.stringify(madeArticle(number))}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

async function run(jobs: number): Promise<Run> {
  const start = performance.now();
  const args = ["dist/cli.js", "dataset", input, "--out", out(jobs), "--jobs", String(jobs), "--formats", formats];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  let megabytes = 0;
  const byThread = new Map<string, number>();
  const watch = setInterval(() => {
    try {
      megabytes = Math.max(megabytes, peakMemory(child.pid));
      for (const thread of readdirSync(`/proc/${child.pid}/task`)) byThread.set(thread, secondsOf(child.pid, thread));
    } catch {
      // it has ended
    }
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`trichluc dataset --jobs ${jobs} ended with ${code}`);
  const work = { main: byThread.get(String(child.pid)) ?? 0, all: [...byThread.values()].reduce((a, b) => a + b, 0) };
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `--jobs ${jobs}  ${seconds.toFixed(1).padStart(7)} s  ${(articles / seconds).toFixed(0).padStart(5)} articles/s  ${megabytes.toFixed(0).padStart(4)} MB at most  ${work.all.toFixed(1).padStart(7)} s of work, ${work.main.toFixed(1)} s in the main thread`,
  );
  return { seconds, megabytes, work };
}

function out(jobs: number): string {
  return join(folder, `jobs-${jobs}`);
}

/** One hash for all files of a run. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of readdirSync(path).sort()) {
    if (statSync(join(path, name)).isFile() && !name.endsWith(".duckdb")) {
      for await (const chunk of createReadStream(join(path, name))) hash.update(chunk);
    }
  }
  return hash.digest("hex");
}

try {
  await makeInput();
  console.log(`${articles} articles, ${(statSync(input).size / 1e6).toFixed(0)} MB; formats ${formats}`);
  const one = await run(1);
  const two = await run(2);
  console.log(
    `load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}, this among it`,
  );
  const ratio = one.seconds / two.seconds;
  console.log(`two threads are ${ratio.toFixed(2)} times as fast as one (bar ${FASTER})`);
  const possible = Math.min(one.work.main / (two.work.all / 2), one.work.main / two.work.main);
  console.log(`by their work they would be ${possible.toFixed(2)} times as fast on two idle processors`);
  const isSame = (await hashOf(out(1))) === (await hashOf(out(2)));
  console.log(isSame ? "the files are the same" : "THE FILES DIFFER");
  if (!isSame || ratio < FASTER || Math.max(one.megabytes, two.megabytes) > MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
