/** However the work is cut, stopped and done again, the files are the same. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article";
import { ReadError } from "../../src/article/errors";
import type { Failure, Reading } from "../../src/dataset/entry";
import { DatasetError, FORMATS, type Format, type Input, Inputs, writeDataset } from "../../src/dataset/index";
import { extract } from "../../src/index";
import { hashes, newFolder } from "../folders";
import { built, failure, reading } from "./built";

/** All but the database, which is equal in content alone. */
const PLAIN = FORMATS.filter((format): format is Format => format !== "duckdb");

function article(number: number): Article {
  const text =
    `Phường ${number} có ${number + 2} hộ nghèo, thu ngân sách đạt ${number},5 tỷ đồng trong năm 2021. `.repeat(4);
  return {
    id: `a${number}`,
    text,
    from: {},
    provenance: { file: "a.jsonl", format: "jsonl", line: number },
    dropped: [],
  };
}

const ARTICLES: Article[] = Array.from({ length: 230 }, (_, number) => article(number));
const BROKEN = new ReadError("bad-json", { file: "a.jsonl", line: 7 }, "no JSON");
const ITEMS: Input[] = [...ARTICLES.slice(0, 120), BROKEN, ...ARTICLES.slice(120)];

/** Like a process that is killed when it asks for the next article. */
function* upTo(count: number): Generator<Input> {
  yield* ITEMS.slice(0, count);
  throw new Error("killed");
}

describe("the files of a dataset are the same", () => {
  const lines: (Reading | Failure)[] = ARTICLES.slice(0, 40).map(({ text, id }) => {
    const { records, observations } = extract(text);
    return reading(text, records, observations, { id });
  });
  lines.splice(20, 0, failure);

  it("however the articles were cut into parts", async () => {
    const options = { formats: PLAIN, split: [60, 20, 20], dedupe: true } as const;
    const whole = hashes(await built(lines, options, 1000));
    expect(Object.keys(whole).length).toBeGreaterThan(40);
    expect(hashes(await built(lines, options, 1))).toEqual(whole);
    expect(hashes(await built(lines, options, 7))).toEqual(whole);
  });

  it("after any number of stops", async () => {
    const options = { formats: PLAIN, split: [60, 20, 20], jobs: 1 } as const;
    const calm = join(newFolder(), "calm");
    await writeDataset(ITEMS, { ...options, out: calm });
    const stopped = join(newFolder(), "stopped");
    for (const count of [0, 60, 130, 231]) {
      await expect(writeDataset(upTo(count), { ...options, out: stopped })).rejects.toThrow("killed");
      expect(existsSync(stopped)).toBe(false);
    }
    await writeDataset(ITEMS, { ...options, out: stopped });
    expect(hashes(stopped)).toEqual(hashes(calm));
    expect(existsSync(`${stopped}.partial`)).toBe(false);
  });

  it("in whatever order the formats are asked for", async () => {
    const [one, other] = [join(newFolder(), "one"), join(newFolder(), "other")];
    await writeDataset(ITEMS, { out: one, formats: ["csv", "conll", "jsonl"], jobs: 1 });
    await writeDataset(ITEMS, { out: other, formats: ["jsonl", "conll", "csv"], jobs: 1 });
    expect(hashes(one)).toEqual(hashes(other));
  });
});

describe("a run that was stopped", () => {
  const options = { formats: ["jsonl"], jobs: 1 } as const;

  it("reads no batch twice", async () => {
    const out = join(newFolder(), "out");
    await expect(writeDataset(upTo(160), { ...options, out })).rejects.toThrow("killed");
    const parts = join(`${out}.partial`, "parts");
    const [first = ""] = readdirSync(parts).sort();
    const marked = readFileSync(join(parts, first), "utf8").replace('"id":"a0"', '"id":"kept"');
    writeFileSync(join(parts, first), marked);
    await writeDataset(ITEMS, { ...options, out });
    expect(readFileSync(join(out, "articles.jsonl"), "utf8")).toContain('"id":"kept"');
  });

  it("reads again what has changed", async () => {
    const out = join(newFolder(), "out");
    await expect(writeDataset(upTo(160), { ...options, out })).rejects.toThrow("killed");
    await writeDataset([{ ...article(0), id: "changed" }, ...ITEMS.slice(1)], { ...options, out });
    expect(readFileSync(join(out, "articles.jsonl"), "utf8")).toContain('"id":"changed"');
  });

  it("reads a page again only if its file has changed", async () => {
    const [pages, out] = [newFolder(), join(newFolder(), "out")];
    writeFileSync(join(pages, "a.txt"), "Phường 1 có 2 hộ");
    const files: Input[] = [];
    for await (const input of await Inputs.open([pages])) files.push(input);
    const stop = function* (): Generator<Input> {
      for (let i = 0; i < 51; i++) yield* files;
      throw new Error("killed");
    };
    await expect(writeDataset(stop(), { ...options, out })).rejects.toThrow("killed");
    const part = () => readdirSync(join(`${out}.partial`, "parts"));
    const [before] = part();
    await expect(writeDataset(stop(), { ...options, out })).rejects.toThrow("killed");
    expect(part()).toEqual([before]);
    writeFileSync(join(pages, "a.txt"), "Phường 1 có 37 hộ");
    await expect(writeDataset(stop(), { ...options, out })).rejects.toThrow("killed");
    expect(part()).toHaveLength(2);
  });
});

describe("the output", () => {
  const options = { formats: ["jsonl"], jobs: 1 } as const;

  it("is not written over, unless that is wanted", async () => {
    const out = join(newFolder(), "out");
    mkdirSync(out);
    writeFileSync(join(out, "mine.txt"), "mine");
    const refused = writeDataset(ITEMS, { ...options, out });
    await expect(refused).rejects.toThrow(DatasetError);
    await expect(refused).rejects.toMatchObject({ code: "output-exists", message: expect.stringContaining("--force") });
    expect(readdirSync(out)).toEqual(["mine.txt"]);
    await expect(writeDataset(ITEMS, { ...options, out, force: true })).rejects.toThrow("is no dataset");
    expect(readdirSync(out)).toEqual(["mine.txt"]);
    expect(existsSync(`${out}.partial`)).toBe(false);
  });

  it("stays until the new one is finished", async () => {
    const out = join(newFolder(), "out");
    await writeDataset(ITEMS, { ...options, out });
    const before = hashes(out);
    await expect(writeDataset(upTo(100), { ...options, out, force: true })).rejects.toThrow("killed");
    expect(hashes(out)).toEqual(before);
  });

  it("that can't be there is refused at once, with its name", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    const refused = writeDataset(ITEMS, { ...options, out: join(file, "out") });
    await expect(refused).rejects.toMatchObject({
      code: "output-not-writable",
      message: expect.stringContaining(file),
    });
  });
});

describe("options", () => {
  it.each([
    [{ formats: [] }, "at least one format"],
    [{ formats: ["xml"] }, 'no format "xml"'],
    [{ only: ["wards"] }, 'no record type "wards"'],
    [{ jobs: 0 }, "jobs"],
    [{ limit: 1.5 }, "limit"],
    [{ split: [0, 0, 0] }, "split"],
    [{ split: [80, 20] }, "split"],
    [{ split: [80, -10, 30] }, "split"],
    [{ out: "" }, "out"],
  ])("%j make no sense", async (wrong, message) => {
    const options = { out: join(newFolder(), "out"), ...wrong } as unknown as Parameters<typeof writeDataset>[1];
    await expect(writeDataset([], options)).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringContaining(message),
    });
  });

  it("stop after so many articles", async () => {
    const out = join(newFolder(), "out");
    const { rows } = await writeDataset(ITEMS, { out, limit: 73, formats: ["jsonl"], jobs: 1 });
    expect(rows.articles).toBe(73);
  });

  it("choose the record types", async () => {
    const out = join(newFolder(), "out");
    await writeDataset(ITEMS.slice(0, 5), { out, only: ["money"], formats: ["jsonl"], jobs: 1 });
    const types = readFileSync(join(out, "records.jsonl"), "utf8").match(/"type":"[a-z]+"/g);
    expect(new Set(types)).toEqual(new Set(['"type":"money"']));
  });
});
