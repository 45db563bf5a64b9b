import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { jsonLines, trichluc } from "../cli/trichluc";
import { newFolder } from "../folders";

const folder = newFolder();

/** A file of that name in the folder; its path. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Ninety megabytes of blank lines, which pack to nearly nothing. */
const bomb: string = `${" ".repeat(999_999)}\n`.repeat(90);
/** What has Node load a file of this folder before the command. */
const preload = (name: string): string => `--import=${pathToFileURL(`test/errors/${name}`).href}`;
const SENTENCE = "Phường Kim Tân có 4.957 hộ, thu ngân sách đạt 24 tỷ đồng.\n";
const warc = (length: number): string =>
  `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://x.vn/\r\nContent-Length: ${length}\r\n\r\n`;

describe("what can't be read: exit status 1, a line of JSON that says where and what to do", () => {
  mkdirSync(join(folder, "empty"));
  const packed = gzipSync(SENTENCE.repeat(100));

  test.each<[code: string, input: () => string, message: RegExp]>([
    ["unreadable-file", () => join(folder, "nowhere.txt"), /nowhere\.txt: there is no such file; check the path$/],
    ["no-input", () => join(folder, "empty"), /empty: nothing to read is found here; name a file/],
    [
      "broken-compression",
      () => file("cut.txt.gz", packed.subarray(0, packed.length - 9)),
      /end early or are damaged .*; fetch the file again$/,
    ],
    [
      "decompression-limit",
      () => file("bomb.jsonl.gz", gzipSync(bomb)),
      /more than 1000 times their size; .* leave it out/,
    ],
    ["bad-json", () => file("cut.jsonl", '{"text":"một hai"}\n{"text":'), /cut\.jsonl:2: the last line is cut off/],
    ["no-text", () => file("void.txt", "  \n"), /void\.txt: it is empty; leave it out$/],
    ["bad-warc", () => file("cut.warc", `${warc(500)}short`), /cut\.warc, byte 0: the record is cut off/],
    ["too-large", () => file("large.html", `<p>${" ".repeat(20_000_001)}`), /large\.html: .*more than 20000000/],
    [
      "too-deep",
      () => file("deep.html", `${"<div>".repeat(600)}${SENTENCE.repeat(9)}`),
      /nested more than 400 deep; .*leave it out$/,
    ],
    ["no-article", () => file("form.html", "<form><input></form>"), /form\.html: /],
    [
      "unknown-charset",
      () => file("binary.txt", Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 89) % 256))),
      /binary data, no text; leave it out/,
    ],
    ["mojibake", () => file("lost.txt", Buffer.from(SENTENCE.repeat(20)).toString("latin1")), /lost\.txt: /],
  ])("%s", { timeout: 60_000 }, async (code, input, message) => {
    const told = join(folder, `${code}.jsonl`);
    const { code: status, stdout, stderr } = await trichluc(["extract", input(), "--errors", told]);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    const [error] = jsonLines(readFileSync(told, "utf8"));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message), file: expect.any(String) });
    // what can be read is read all the same
    expect(stdout.split("\n").length - 1).toBe(code === "bad-json" ? 1 : 0);
  });

  test("on standard error, where nothing else is asked for", async () => {
    const { code, stderr } = await trichluc(["extract", join(folder, "nowhere.txt")]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `error ${join(folder, "nowhere.txt")}: there is no such file; check the path\n`,
    });
  });
});

describe("what can't be written: exit status 2, the message on standard error, nothing at the output", () => {
  const article = "fixtures/articles/hai-van.txt";
  const diskFull = `--import=${pathToFileURL("test/dataset/full-disk.mjs").href}`;

  test.each<[code: string, args: () => readonly string[], environment: Record<string, string>, message: RegExp]>([
    [
      "output-exists",
      () => [article, "--out", join(folder, "empty")],
      {},
      /empty is there already: choose another --out, or replace it with --force/,
    ],
    [
      "output-not-writable",
      () => [article, "--out", join(file("in-the-way", ""), "out")],
      {},
      /can't be written \(.*\): choose another place/,
    ],
    [
      "disk-full",
      () => [article, "--out", join(folder, "full"), "--jobs", "1"],
      { NODE_OPTIONS: diskFull, DISK_SPACE: "2000" },
      /no space is left on the disk\. Make room; the same command/,
    ],
    ["invalid-option", () => [article, "--out", ""], {}, /out must name a folder/],
    [
      "missing-package",
      () => [article, "--out", join(folder, "duck"), "--formats", "duckdb"],
      { NODE_OPTIONS: preload("without-package.mjs"), MISSING_PACKAGE: "@duckdb/node-api" },
      /npm install @duckdb\/node-api/,
    ],
    [
      "no-thread",
      () => [article, "--out", join(folder, "unborn"), "--jobs", "2"],
      { NODE_OPTIONS: preload("little-memory.mjs"), THREAD_MEMORY: "8" },
      /no thread can be started \(.*memory limit.*--jobs 1/,
    ],
  ])("%s", { timeout: 60_000 }, async (_, args, environment, message) => {
    const { code, stdout, stderr } = await trichluc(["dataset", ...args()], "", environment);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toMatch(message);
  });
});

describe("what a thread dies of: exit status 1, a row of the table errors that says which article it was", () => {
  // its 150,000 records are more than the thread may hold
  const long = SENTENCE.repeat(50_000);
  const environment = { NODE_OPTIONS: preload("little-memory.mjs"), THREAD_MEMORY: "48" };

  test.each<[what: string, inputs: () => string[], file: string, place: object]>([
    [
      "a line",
      () => {
        const texts = Array.from({ length: 5 }, (_, i) => JSON.stringify({ id: i, text: i === 2 ? long : SENTENCE }));
        return [file("deadly.jsonl", texts.join("\n"))];
      },
      "deadly.jsonl",
      { line: 3, offset: expect.any(Number) },
    ],
    [
      "a file",
      () => [1, 2, 3, 4, 5].map((i) => file(`deadly-${i}.txt`, i === 3 ? long : SENTENCE)),
      "deadly-3.txt",
      {},
    ],
  ])("%s", { timeout: 60_000 }, async (what, inputs, deadly, place) => {
    const out = join(folder, `died of ${what}`);
    const { code, stdout, stderr } = await trichluc(
      ["dataset", ...inputs(), "--out", out, "--jobs", "2"],
      "",
      environment,
    );
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: `1 input could not be read: see the errors in ${out}\n`,
    });
    const errors = jsonLines(readFileSync(join(out, "errors.jsonl"), "utf8"));
    const message = expect.stringMatching(
      /deadly[^ ]*: the article can't be extracted: a thread ran out of memory \(48 MB\); leave this input out/,
    );
    expect(errors).toEqual([{ error: 1, code: "extraction-failed", message, file: join(folder, deadly), ...place }]);
    expect(jsonLines(readFileSync(join(out, "articles.jsonl"), "utf8"))).toHaveLength(4);
  });
});

describe("look-ups that can't be read: exit status 2", () => {
  test.each<[code: string, args: readonly string[], message: string]>([
    ["invalid-kind", ["Tân An", "--kind", "phố"], 'error: "phố" is no kind of unit; there are '],
    ["invalid-date", ["Tân An", "--at", "1/7/2025"], 'error: "1/7/2025" is no date: write it as 2025-07-01'],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await trichluc(["ward", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(message)).toBe(true);
  });
});

test("TableError: exit status 2", async () => {
  const { code, stdout, stderr } = await trichluc(["report", join(folder, "empty"), "--out", "-"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("has no articles.jsonl, .jsonl.gz or .csv: give the folder that trichluc dataset wrote");
});

test("every code and every class stands in docs/errors.md", () => {
  const page = readFileSync("docs/errors.md", "utf8");
  const sources = ["article", "dataset", "gazetteer", "queue"].map((part) =>
    readFileSync(`src/${part}/errors.ts`, "utf8"),
  );
  const codes = sources.flatMap((source) =>
    Array.from(source.matchAll(/^ {2}\| "([a-z-]+)"/gm), ([, code = ""]) => code),
  );
  const classes = sources.flatMap((source) =>
    Array.from(source.matchAll(/^export class (\w+)/gm), ([, name = ""]) => name),
  );
  expect(codes.length).toBeGreaterThan(20);
  expect([...codes, ...classes].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
