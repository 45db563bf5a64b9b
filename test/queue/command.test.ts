/** `trichluc queue` as a user meets it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { withQueue } from "../../src/queue/index";
import { jsonLines, trichluc } from "../cli/trichluc";
import { rowsOf } from "../dataset/built";
import { hashes, newFolder } from "../folders";
import { partsIn, WorkerProcess } from "./command-line";
import { freePort, hasRedis, RedisServer, until } from "./redis";

const home = newFolder();
const store = join(home, "store");
const line = (number: number): string =>
  JSON.stringify({
    id: `a${number}`,
    text: `Phường ${number} có ${number + 20} hộ nghèo, đạt ${number}% kế hoạch năm 2021.`,
  });

/** Writes lines to a file of its own. */
function fileOf(name: string, lines: readonly string[]): string {
  writeFileSync(join(home, name), lines.join("\n"));
  return join(home, name);
}

const articles = fileOf(
  "articles.jsonl",
  Array.from({ length: 320 }, (_, number) => line(number)),
);

describe("without Redis", () => {
  it.each(["add", "work", "status"])("%s says that it is away, with no password", async (command) => {
    const url = `redis://me:geheim%40@127.0.0.1:${await freePort()}/3`;
    const args = command === "add" ? [articles, "--dataset", "away"] : [];
    const { code, stdout, stderr } = await trichluc(["queue", command, ...args, "--redis", url]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^error: Redis at redis:\/\/\*\*\*@127\.0\.0\.1:\d+\/3 can't be used \(.*ECONNREFUSED.*\): is it running/,
    );
    expect(stderr).not.toContain("geheim");
  });

  it("an address that is none is told of, with no password", async () => {
    for (const url of ["redis://me:ge#heim@there", "localhost:6379", "http://me:geheim@there"]) {
      const { code, stderr } = await trichluc(["queue", "status", "--redis", url]);
      expect(code).toBe(2);
      expect(stderr).toContain("must be a URL such as redis://");
      expect(stderr).not.toMatch(/ge#?heim/);
    }
  });

  it("merge needs none", async () => {
    const run = await trichluc(["queue", "merge", "--dataset", "nowhere", "--out", join(home, "x"), "--store", store]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("the store has no dataset nowhere") });
  });
});

describe.skipIf(!hasRedis)("with Redis", () => {
  let redis: RedisServer;
  const workers: WorkerProcess[] = [];
  beforeAll(async () => {
    redis = await RedisServer.start(home);
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.end("SIGKILL");
  });
  afterAll(() => redis?.kill());

  const queue = (command: string, ...args: string[]) =>
    trichluc(["queue", command, ...args, ...(command === "merge" ? [] : ["--redis", redis.url])]);
  const add = (dataset: string, ...args: string[]) => queue("add", ...args, "--dataset", dataset, "--store", store);
  const status = async (dataset: string) =>
    jsonLines((await queue("status")).stdout).find((line) => line["dataset"] === dataset);
  const startWorker = (...more: string[]): WorkerProcess => {
    const worker = new WorkerProcess(redis.url, store, ...more);
    workers.push(worker);
    return worker;
  };

  it("from add to merge, and adding twice adds nothing", async () => {
    expect(await add("wards", articles)).toEqual({ code: 0, stdout: "", stderr: "" });
    const waiting = { dataset: "wards", batches: 7, done: 0, failed: 0, active: 0, waiting: 7, reasons: [] };
    expect(await status("wards")).toEqual(waiting);
    expect(await add("wards", articles)).toMatchObject({ code: 0 });
    expect(await status("wards")).toEqual(waiting);

    const out = join(home, "merged");
    const merge = ["--dataset", "wards", "--store", store, "--out", out, "--formats", "jsonl,csv,parquet,conll"];
    const early = await queue("merge", ...merge);
    expect(early).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("7 of the 7 batches of wards are not done"),
    });

    startWorker();
    await until(async () => (await status("wards"))?.["done"] === 7);
    const done = { ...waiting, done: 7, waiting: 0, rate: expect.any(Number) };
    expect(await status("wards")).toEqual(done);
    expect(await add("wards", articles)).toMatchObject({ code: 0 });
    expect(await status("wards")).toEqual(done);

    expect(await queue("merge", ...merge)).toEqual({ code: 0, stdout: "", stderr: "" });
    const single = join(home, "single");
    await trichluc(["dataset", articles, "--out", single, "--formats", "jsonl,csv,parquet,conll"]);
    expect(hashes(out)).toEqual(hashes(single));
  }, 60_000);

  it("no text goes into Redis", async () => {
    await add("ranges", articles);
    const jobs = await withQueue(redis.url, (queue) => queue.getJobs(["waiting"]));
    const datas = jobs.filter(({ name }) => name === "ranges").map(({ data }) => JSON.stringify(data));
    expect(datas).toHaveLength(7);
    expect(datas.filter((data) => data.includes("hộ nghèo") || data.length > 500)).toEqual([]);
  });

  it("a name that is taken, and one that leaves its folder", async () => {
    const other = fileOf("other.jsonl", [line(1)]);
    await add("taken", other);
    expect(await add("taken", articles)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("choose another --dataset"),
    });
    const outside = await add("../wards", other);
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('"../wards" can\'t be used') });
  }, 60_000);

  it("SIGTERM: what is under way is finished, nothing more is begun", async () => {
    await add("graceful", articles);
    const worker = startWorker();
    await until(() => partsIn(store, "graceful") > 0);
    expect(await worker.end("SIGTERM")).toBe(0);
    expect(worker.stderr).toBe("");
    const { active, done, waiting } = (await status("graceful")) ?? {};
    expect(active).toBe(0);
    expect(done).toBe(partsIn(store, "graceful"));
    expect(Number(done) + Number(waiting)).toBe(7);
  }, 30_000);

  it("Redis goes away and comes back: the worker waits and goes on", async () => {
    const worker = startWorker();
    await until(() => partsIn(store, "graceful") === 7);
    await redis.kill();
    await until(() => worker.stderr.includes("went away: waiting until it is back"));
    await redis.start();
    await until(() => worker.stderr.includes("is back"));
    await add("later", fileOf("later.jsonl", [line(9)]));
    await until(() => partsIn(store, "later") === 1);
    expect(await worker.end("SIGTERM")).toBe(0);
  }, 60_000);

  it("an article that no thread survives is an error in the end, and holds up no other", async () => {
    const heavy = JSON.stringify({ id: "heavy", text: "5 ha, 7 hộ, 9%, 3 tỷ đồng; ".repeat(60_000) });
    const lines = [line(1), line(2), heavy, ...Array.from({ length: 90 }, (_, number) => line(number + 3))];
    const poison = fileOf("poison.jsonl", lines);
    await add("poison", poison, "--attempts", "2");
    const worker = startWorker("--memory", "80");
    await until(() => partsIn(store, "poison") === 2, 60_000);
    expect(worker.stderr).toContain("attempt 1 of 2: a thread ran out of memory (80 MB)");
    const out = join(home, "poison");
    expect(await queue("merge", "--dataset", "poison", "--store", store, "--out", out)).toMatchObject({ code: 1 });
    expect(rowsOf(out, "articles.jsonl").map(({ id }) => id)).toEqual(
      lines.flatMap((line) => (line === heavy ? [] : [JSON.parse(line).id])),
    );
    expect(rowsOf(out, "errors.jsonl")).toEqual([
      {
        error: 1,
        code: "extraction-failed",
        message: expect.stringContaining(`${poison}:3: the article can't be extracted: a thread ran out of memory`),
        file: poison,
        offset: Buffer.byteLength(`${line(1)}\n${line(2)}\n`),
        line: 3,
      },
    ]);
  }, 90_000);

  it("a file that is another one on a worker's machine fails its batch; who has changed it adds another dataset", async () => {
    mkdirSync(join(home, "moved"));
    const text = join(home, "moved", "tin.txt");
    writeFileSync(text, "Phường 7 có 12 hộ nghèo.");
    await add("moved", text, "--attempts", "1");
    writeFileSync(text, "Phường 7 có 1 hộ nghèo.");
    startWorker();
    await until(async () => (await status("moved"))?.["failed"] === 1);
    const run = await queue("status");
    expect(run.code).toBe(1);
    expect((await status("moved"))?.["reasons"]).toEqual([expect.stringContaining("workers need the same files")]);
    writeFileSync(text, "Phường 7 có 12 hộ nghèo.");
    // the plan knows the file by its time, too
    const other = await add("moved", text, "--attempts", "1");
    expect(other.stderr).toContain("choose another --dataset");
  }, 60_000);

  it("a job that was not made by add does no harm", async () => {
    const worker = startWorker();
    await withQueue(redis.url, (queue) =>
      queue.add("evil", { version: "0.1.0", dataset: "../../evil", index: 0, key: "0".repeat(16), items: [] }),
    );
    await until(() => worker.stderr.includes("this is no job of trichluc queue add"));
    await withQueue(redis.url, (queue) => queue.add("future", { version: "9.9.9" }));
    await until(() => worker.stderr.includes("install trichluc@9.9.9"));
    expect(await worker.end("SIGTERM")).toBe(2);
  }, 30_000);

  it("a password is asked for, and given by the environment", async () => {
    const locked = await RedisServer.start(newFolder(), "--requirepass", "geheim");
    const wrong = await trichluc(["queue", "status", "--redis", locked.url.replace("//", "//:falsch@")]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/WRONGPASS|NOAUTH/);
    expect(wrong.stderr).not.toContain("falsch");
    process.env["TRICHLUC_REDIS"] = locked.url.replace("//", "//:geheim@");
    expect(await trichluc(["queue", "status"])).toEqual({ code: 0, stdout: "", stderr: "" });
    delete process.env["TRICHLUC_REDIS"];
    await locked.kill();
  });

  it("tells how it is used", async () => {
    const help = await trichluc(["queue", "--help"]);
    expect(help.stdout).toContain("npm install bullmq ioredis");
  });
});
