/** Whatever is killed, the dataset is that of one machine. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Inputs } from "../../src/dataset/index";
import { addDataset, mergeDataset, withQueue } from "../../src/queue/index";
import { recordOf, warcOf } from "../article/make-warc";
import { articleTexts } from "../article-texts";
import { trichluc } from "../cli/trichluc";
import { hashes, newFolder } from "../folders";
import { randomFrom } from "../random";
import { partsIn, WorkerProcess } from "./command-line";
import { hasRedis, RedisServer, until } from "./redis";

const ROUNDS = 5;
const FORMATS = ["jsonl", "csv"] as const;

describe.skipIf(!hasRedis)("kill -9 of a worker and of Redis at random points", () => {
  const home = newFolder();
  const store = join(home, "store");
  const inputs = ["lines.jsonl", "packed.jsonl.gz", "crawl.warc.gz", "texts", "nowhere"].map((name) =>
    join(home, name),
  );
  let redis: RedisServer;
  let expected: Record<string, string>;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    await makeInputs(home);
    const single = join(home, "single");
    await trichluc(["dataset", ...inputs, "--out", single, "--jobs", "2", "--formats", FORMATS.join()]);
    expected = hashes(single);
    redis = await RedisServer.start(home);
    for (let i = 0; i < 2; i++) workers.push(new WorkerProcess(redis.url, store));
  }, 60_000);
  afterAll(async () => {
    for (const worker of workers) await worker.end("SIGKILL");
    await redis?.kill();
  });

  const seed = Date.now() % 1_000_000;
  const random = randomFrom(seed);

  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    `round %i (seed ${seed})`,
    async (round) => {
      const dataset = `round-${round}`;
      await withQueue(redis.url, async (queue) =>
        addDataset(queue, await Inputs.open(inputs), { dataset, store, attempts: 10 }),
      );
      const { parts } = JSON.parse(readFileSync(join(store, dataset, "plan.json"), "utf8"));
      expect(parts.length).toBeGreaterThan(10);
      const killsWorker = Math.floor(random() * (parts.length - 2));
      const killsRedis = Math.floor(random() * (parts.length - 2));
      await Promise.all([
        (async () => {
          await until(() => partsIn(store, dataset) >= killsWorker);
          await sleep(random() * 100);
          await workers.shift()?.end("SIGKILL");
          workers.push(new WorkerProcess(redis.url, store));
        })(),
        (async () => {
          await until(() => partsIn(store, dataset) >= killsRedis);
          await sleep(random() * 100);
          await redis.kill();
          await sleep(random() * 500);
          await redis.start();
        })(),
      ]);
      await until(() => partsIn(store, dataset) === parts.length);
      const out = join(home, dataset);
      await mergeDataset({ dataset, store, out, formats: FORMATS, jobs: 1 });
      expect(hashes(out)).toEqual(expected);
      expect(readdirSync(join(store, dataset, "parts")).filter((name) => name.endsWith(".jsonl"))).toEqual(parts);
    },
    60_000,
  );
});

/** Articles in every kind of file that can be shared out, and some that can't be read. */
async function makeInputs(home: string): Promise<void> {
  const texts = articleTexts().map((text) => text.slice(0, 600));
  const text = (number: number): string => `Tin số ${number}\n${texts[number % texts.length]}`;
  const lines = (count: number, prefix: string): string[] =>
    Array.from({ length: count }, (_, number) => JSON.stringify({ id: `${prefix}${number}`, text: text(number) }));
  const plain = lines(400, "a");
  plain.splice(233, 0, "{ this is no JSON");
  writeFileSync(join(home, "lines.jsonl"), plain.join("\n"));
  writeFileSync(join(home, "packed.jsonl.gz"), gzipSync(lines(120, "b").join("\n")));
  const html = readFileSync("fixtures/pages/newspaper-daily.html", "utf8");
  const records = Array.from({ length: 8 }, (_, i) => recordOf(`https://bao.example/${i}`, { body: html }));
  writeFileSync(join(home, "crawl.warc.gz"), await warcOf(records, true));
  mkdirSync(join(home, "texts"));
  for (let i = 0; i < 40; i++) writeFileSync(join(home, "texts", `${i}.txt`), text(i));
}
