/** What becomes of a dataset when its threads die. */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article";
import { type Batch, batchesOf, taskOf } from "../../src/dataset/batches";
import { buildDataset } from "../../src/dataset/build";
import { DatasetError } from "../../src/dataset/errors";
import { extractLines } from "../../src/dataset/extract-part";
import { oneByOne } from "../../src/dataset/one-by-one";
import { planOf } from "../../src/dataset/options";
import { partOf, writePart } from "../../src/dataset/part";
import type { Threads } from "../../src/dataset/threads";
import { newFolder } from "../folders";
import { failure, reading } from "./built";

const article: Article = {
  id: "kim-tan",
  text: "Phường Kim Tân có 4.957 hộ.",
  from: {},
  provenance: { file: "a.warc", format: "warc", offset: 700, recordId: "<urn:uuid:1>" },
  dropped: [],
};

describe("articles that are read one at a time", () => {
  const line = (number: number) => ({
    unread: {
      file: "a.jsonl",
      line: number,
      offset: number * 100,
      ended: true,
      bytes: Buffer.from(`{"text":"Phường ${number} có ${number} hộ."}`),
    },
    reading: {},
  });

  async function batch(): Promise<Batch> {
    const inputs = [line(7), article, line(8), { file: "page.html", id: "page", reading: {} }];
    for await (const batch of batchesOf(inputs, 9)) return batch;
    throw new Error("no batch");
  }

  it("give what they give together", async () => {
    const whole = await batch();
    const files: Batch = { ...whole, items: whole.items.filter((item) => !("file" in item)) };
    const apart = [];
    for await (const read of oneByOne(files, (one) => extractLines(taskOf(one, undefined)))) apart.push(read);
    expect(apart).toEqual(await extractLines(taskOf(files, undefined)));
    expect(apart.map((read) => "reading" in read && read.reading.text)).toEqual([
      "Phường 7 có 7 hộ.",
      "Phường Kim Tân có 4.957 hộ.",
      "Phường 8 có 8 hộ.",
    ]);
  });

  it("are failures that say where they stand, if a reason is given", async () => {
    const failures = [];
    for await (const read of oneByOne(await batch(), async (_, index) => `for reason ${index}`)) failures.push(read);
    const code = "extraction-failed";
    expect(failures).toEqual([
      {
        failure: {
          code,
          message: "a.jsonl:7: the article can't be extracted: for reason 0",
          file: "a.jsonl",
          line: 7,
          offset: 700,
        },
      },
      {
        failure: {
          code,
          message: "a.warc, byte 700, record <urn:uuid:1>: the article kim-tan can't be extracted: for reason 1",
          file: "a.warc",
          offset: 700,
          recordId: "<urn:uuid:1>",
        },
      },
      {
        failure: {
          code,
          message: "a.jsonl:8: the article can't be extracted: for reason 2",
          file: "a.jsonl",
          line: 8,
          offset: 800,
        },
      },
      { failure: { code, message: "page.html: the article can't be extracted: for reason 3", file: "page.html" } },
    ]);
  });
});

it("an error of the writing says which articles were written", async () => {
  const home = newFolder();
  const folder = join(home, "dataset");
  mkdirSync(folder);
  const path = join(home, "part.jsonl");
  const last = reading("Phường 2 có 3 hộ.", [], [], { provenance: { file: "b.txt", format: "text" } });
  await writePart(path, await partOf([{ failure }, { reading: last }]));
  const died = new DatasetError("thread-died", "a thread ran out of memory");
  const threads: Threads = { width: 2, run: () => Promise.reject(died), close: async () => undefined };
  const plan = planOf({ out: folder, formats: ["jsonl"], jobs: 1 });
  await expect(buildDataset({ parts: [path], folder, scratch: home, plan }, threads)).rejects.toMatchObject({
    code: "thread-died",
    message: "a.jsonl:3 to b.txt, while it is written: a thread ran out of memory",
  });
  expect(readdirSync(folder)).not.toContain("datapackage.json");
});
