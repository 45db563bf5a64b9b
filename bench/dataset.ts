/**
 * A dataset from start to end, with one thread and with two, in the same run: time, articles per second, peak memory.
 *
 *     npm run bench:dataset -- [articles] [formats]
 *
 * The bars: two threads at least 1.6 times as fast as one, under 400 MB each. Needs Linux, for the memory, and the built
 * command. Both runs have to give the same files.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeArticle } from "./made-news";

const FASTER = 1.6;
const MEGABYTES = 400;

const articles = Number(process.argv[2] ?? 100_000);
const formats = process.argv[3] ?? "jsonl,csv";
const folder = mkdtempSync(join(process.env["BENCH_FOLDER"] ?? tmpdir(), "trichluc-bench-"));
const input = join(folder, "made.jsonl");

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
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
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0));
    } catch {
      // it has ended
    }
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`trichluc dataset --jobs ${jobs} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 };
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
  const [one, two] = [await run(1), await run(2)];
  for (const [jobs, { seconds, megabytes }] of [[1, one] as const, [2, two] as const]) {
    console.log(
      `--jobs ${jobs}  ${seconds.toFixed(1).padStart(7)} s  ${(articles / seconds).toFixed(0).padStart(5)} articles/s  ${megabytes.toFixed(0).padStart(4)} MB at most`,
    );
  }
  const ratio = one.seconds / two.seconds;
  console.log(`two threads are ${ratio.toFixed(2)} times as fast as one (bar ${FASTER})`);
  const isSame = (await hashOf(out(1))) === (await hashOf(out(2)));
  console.log(isSame ? "the files are the same" : "THE FILES DIFFER");
  if (!isSame || ratio < FASTER || Math.max(one.megabytes, two.megabytes) > MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
