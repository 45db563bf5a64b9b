import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { Inputs } from "../../src/dataset/index";
import { checkDatasetName, datasetOfId, jobDataOf, jobIdOf, partNameOf } from "../../src/queue/job";
import { planJobs } from "../../src/queue/plan";
import { newFolder } from "../folders";

const good = {
  version,
  dataset: "wards",
  index: 7,
  key: "00112233445566ff",
  items: [
    {
      file: {
        file: "a.jsonl",
        id: "a",
        size: 90,
        reading: { format: "jsonl", range: { unit: "bytes", start: 0, end: 9 } },
      },
    },
    { failure: { code: "no-input", message: "nowhere: nothing", file: "nowhere" } },
  ],
};

describe("the data of a job", () => {
  it("is what was added", () => {
    expect(jobDataOf(JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(jobIdOf(jobDataOf(good))).toBe("wards/7-00112233445566ff");
    expect(datasetOfId("wards/7-00112233445566ff")).toBe("wards");
    expect(partNameOf(jobDataOf(good))).toBe("00000007-00112233445566ff.jsonl");
  });

  it.each([
    [{ dataset: "../wards" }, "dataset"],
    [{ key: "../../etc/passwd" }, "key"],
    [{ index: -1 }, "index"],
    [{ index: "7" }, "index"],
    [{ only: ["ward", "everything"] }, "only.1"],
    [{ items: [] }, "items"],
    [{ items: [{ file: "a.jsonl" }] }, "items.0"],
    [{ items: [{ article: { text: "Phường 7" } }] }, "items.0"],
    [{ command: "rm" }, "command"],
  ])("%j is refused", (part, where) => {
    expect(() => jobDataOf({ ...good, ...part })).toThrow(
      expect.objectContaining({ code: "invalid-job", message: expect.stringContaining(`(${where}`) }),
    );
  });

  it.each([undefined, null, 7, "wards", [], {}])("%j is no job", (data) => {
    expect(() => jobDataOf(data)).toThrow(expect.objectContaining({ code: "invalid-job" }));
  });

  it("of another version is left to workers of that version", () => {
    expect(() => jobDataOf({ version: "9.0.0", other: true })).toThrow(
      expect.objectContaining({ code: "other-version", message: expect.stringContaining("trichluc@9.0.0") }),
    );
  });
});

describe("the name of a dataset", () => {
  it.each(["wards", "2025", "a", "wards-2025.07_b", "a".repeat(64)])("may be %s", (name) => {
    expect(checkDatasetName(name)).toBe(name);
  });

  it.each(["", "..", "../a", "a/b", "a\\b", ".a", "a.", "-a", "A", "phường", "a b", "a\0", "a".repeat(65)])(
    "may not be %j",
    (name) => {
      expect(() => checkDatasetName(name)).toThrow(expect.objectContaining({ code: "invalid-option" }));
    },
  );
});

describe("a plan", () => {
  const folder = newFolder();
  const lines = Array.from({ length: 120 }, (_, i) => JSON.stringify({ id: i, text: `Phường ${i}` }));
  writeFileSync(join(folder, "b.jsonl"), lines.join("\n"));
  for (let i = 0; i < 60; i++) writeFileSync(join(folder, `${100 + i}.txt`), "Phường 7");
  const plan = async (only?: string[]) => planJobs(await Inputs.open([folder]), "wards", only);

  it("has fifty articles a job, as files or as a range", async () => {
    const jobs = await plan();
    expect(jobs.map(({ items }) => items.length)).toEqual([50, 11, 1, 1]);
    expect(jobs.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(jobs.map((job) => jobDataOf(JSON.parse(JSON.stringify(job))))).toEqual(jobs);
    expect(JSON.stringify(jobs)).not.toContain("Phường");
  });

  it("gives the same ids for the same files, and others when one has changed", async () => {
    const ids = (await plan()).map(jobIdOf);
    expect((await plan()).map(jobIdOf)).toEqual(ids);
    writeFileSync(join(folder, "110.txt"), "Phường 77");
    const changed = (await plan()).map(jobIdOf);
    expect(changed.slice(1)).toEqual(ids.slice(1));
    expect(changed[0]).not.toBe(ids[0]);
    expect((await plan(["ward"])).map(jobIdOf)[3]).not.toBe(ids[3]);
  });

  it("has no standard input", async () => {
    await expect(planJobs(await Inputs.open(["-"]), "wards", undefined)).rejects.toMatchObject({
      code: "invalid-option",
    });
  });
});
