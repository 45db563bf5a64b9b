/** What becomes of a batch when an article brings down whatever reads it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Job } from "bullmq";
import { describe, expect, it, vi } from "vitest";
import type { ExtractTask } from "../../src/dataset/batches";
import { DatasetError, Inputs } from "../../src/dataset/index";
import { startThreads, type Threads } from "../../src/dataset/threads";
import { FolderStore } from "../../src/queue/folder-store";
import { type JobData, partNameOf } from "../../src/queue/job";
import { planJobs } from "../../src/queue/plan";
import { processJob } from "../../src/queue/process";
import { newFolder } from "../folders";

const home = newFolder();
const file = join(home, "a.jsonl");
const lines = Array.from({ length: 5 }, (_, i) => JSON.stringify({ id: `a${i}`, text: `Phường ${i} có ${i + 2} hộ.` }));
writeFileSync(file, lines.join("\n"));

async function jobOf(started: number, progress: object | number = 0) {
  const [data] = await planJobs(await Inputs.open([file]), "wards", undefined);
  if (data === undefined) throw new Error("no job");
  const updateProgress = vi.fn(async (_: object) => undefined);
  return { data, attemptsStarted: started, opts: { attempts: 3 }, progress, updateProgress };
}

/** Threads that die of the article with this id. */
async function threadsThatDieOf(id: string, error: Error): Promise<Pick<Threads, "run">> {
  const threads = await startThreads(1);
  return {
    run: (async (name, task, signal) => {
      const lines = await threads.run("extractLines", task as ExtractTask);
      if (lines.some((line) => "reading" in line && line.reading.id === id)) throw error;
      return await threads.run(name, task, signal);
    }) as Threads["run"],
  };
}

const died = new Error("A thread ran out of memory");

async function done(job: Awaited<ReturnType<typeof jobOf>>, threads: Pick<Threads, "run">) {
  const store = new FolderStore(newFolder());
  const counts = await processJob(job as unknown as Job, { store, threads, timeout: 10 });
  const path = await store.fetchPart("wards", partNameOf(job.data as JobData));
  const { readPart } = await import("../../src/dataset/part");
  const found: string[] = [];
  for await (const line of readPart(path)) found.push("reading" in line ? line.reading.id : line.failure.message);
  return { counts, found };
}

describe("a batch with an article that kills", () => {
  it("fails as a whole, at first", async () => {
    await expect(done(await jobOf(1), await threadsThatDieOf("a2", died))).rejects.toBe(died);
    await expect(done(await jobOf(2), await threadsThatDieOf("a2", died))).rejects.toBe(died);
  });

  it("is read an article at a time, in the last attempt", async () => {
    const { counts, found } = await done(await jobOf(3), await threadsThatDieOf("a2", died));
    expect(counts).toEqual({ articles: 4, failures: 1 });
    expect(found).toEqual([
      "a0",
      "a1",
      `${file}:3: the article can't be extracted: A thread ran out of memory`,
      "a3",
      "a4",
    ]);
  });

  it("fails as a whole again, where no thread can be started", async () => {
    const unborn = new DatasetError("no-thread", "no thread can be started");
    await expect(done(await jobOf(3), await threadsThatDieOf("a2", unborn))).rejects.toBe(unborn);
  });

  it("says so, if time was up", async () => {
    const error = Object.assign(new Error("aborted"), { name: "AbortError" });
    const { found } = await done(await jobOf(7), await threadsThatDieOf("a4", error));
    expect(found[4]).toBe(`${file}:5: the article can't be extracted: it takes more than 1 seconds`);
  });

  it("remembers in the job which article was under way", async () => {
    const job = await jobOf(3);
    await done(job, await threadsThatDieOf("none", died));
    expect(job.updateProgress.mock.calls).toEqual([0, 1, 2, 3, 4].map((article) => [{ article, times: 1 }]));
  });

  it("passes over an article that has killed two workers", async () => {
    const once = await jobOf(4, { article: 1, times: 1 });
    expect((await done(once, await threadsThatDieOf("none", died))).counts).toEqual({ articles: 5, failures: 0 });
    expect(once.updateProgress.mock.calls[1]).toEqual([{ article: 1, times: 2 }]);
    const twice = await jobOf(5, { article: 1, times: 2 });
    const { found } = await done(twice, await threadsThatDieOf("none", died));
    expect(found[1]).toBe(`${file}:2: the article can't be extracted: the worker was killed while it read it`);
    expect(found).toHaveLength(5);
  });
});

it("a part that is there is not made again", async () => {
  const job = await jobOf(1);
  const store = new FolderStore(newFolder());
  const threads = await startThreads(1);
  const workshop = { store, threads, timeout: 10 };
  expect(await processJob(job as unknown as Job, workshop)).toEqual({ articles: 5, failures: 0 });
  const none = { run: () => Promise.reject(new Error("not again")) };
  expect(await processJob(job as unknown as Job, { ...workshop, threads: none })).toBeUndefined();
});
