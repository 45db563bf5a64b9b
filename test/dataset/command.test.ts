/** `trichluc dataset` as a user meets it: threads, exit codes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { articleTexts } from "../article-texts";
import { bin, trichluc } from "../cli/trichluc";
import { hashes, newFolder } from "../folders";
import { contentOf } from "./built";

const FORMATS = "jsonl,jsonl.gz,csv,sdmx-csv,parquet,conll,brat,label-studio,spacy,hugging-face";

let folder: string;
let input: string;
beforeAll(() => {
  folder = newFolder();
  input = join(folder, "articles.jsonl");
  const texts = articleTexts();
  const lines = Array.from({ length: 400 }, (_, number) =>
    JSON.stringify({ id: `a${number}`, text: `Tin số ${number}\n${texts[number % texts.length]?.slice(0, 900)}` }),
  );
  lines.splice(233, 0, "{ this is no JSON");
  writeFileSync(input, `${lines.join("\n")}\n`);
});

function dataset(out: string, ...more: string[]): string[] {
  return ["dataset", input, "--out", out, "--formats", FORMATS, "--split", "80/10/10", ...more];
}

describe("in threads", () => {
  it("the files are the same as without", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    expect(await trichluc(dataset(one, "--jobs", "1"))).toMatchObject({ code: 1 });
    expect(await trichluc(dataset(two, "--jobs", "2"))).toMatchObject({ code: 1 });
    expect(hashes(two)).toEqual(hashes(one));
  }, 60_000);

  it("pages are read as they are one by one", async () => {
    const [one, two] = [join(folder, "pages1"), join(folder, "pages2")];
    const run = (out: string, ...more: string[]) =>
      trichluc(["dataset", "fixtures/pages", "fixtures/nowhere", "--out", out, ...more]);
    expect(await run(one, "--jobs", "1")).toMatchObject({ code: 1 });
    expect(await run(two, "--jobs", "3")).toMatchObject({ code: 1 });
    expect(hashes(two)).toEqual(hashes(one));
  }, 60_000);
});

describe("exit codes", () => {
  const small = ["dataset", "fixtures/articles/hai-van.txt"];

  it("0 if all articles were read, nothing said in a pipe", async () => {
    expect(await trichluc([...small, "--out", join(folder, "ok")])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("1 if some were not, with where to look", async () => {
    const out = join(folder, "some");
    const { code, stderr } = await trichluc(["dataset", input, "--out", out, "--limit", "250"]);
    expect(code).toBe(1);
    expect(stderr).toBe(`1 input could not be read: see the errors in ${out}\n`);
    expect(contentOf(out, "errors.csv")).toContain("bad-json");
  });

  it.each([
    [[], "required option '--out"],
    [["--out", "x", "--formats", "xml"], 'There is no format "xml"'],
    [["--out", "x", "--split", "80-20"], "Three weights"],
    [["--out", "x", "--split", "0/0/0"], "Three weights"],
    [["--out", "x", "--jobs", "0"], "A whole number"],
    [["--out", "x", "--limit", "many"], "A whole number"],
    [["--out", "x", "--only", "wards"], 'no record type "wards"'],
    [["--out", "x", "--nonsense"], "unknown option"],
  ])("2 for %j", async (args, message) => {
    const { code, stdout, stderr } = await trichluc([...small, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync("x")).toBe(false);
  });

  it("2 if the output is there", async () => {
    const out = join(folder, "there");
    mkdirSync(out);
    const { code, stderr } = await trichluc([...small, "--out", out]);
    expect(code).toBe(2);
    expect(stderr).toContain(`error: ${out} is there already`);
    expect((await trichluc([...small, "--out", out, "--force"])).code).toBe(0);
  });

  it("2 if the output can't be written", async () => {
    const { code, stderr } = await trichluc([...small, "--out", join(input, "below-a-file")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .*below-a-file can't be written/);
  });

  it.each([
    ["while articles are read, in threads", "30000", "2"],
    ["while articles are read", "30000", "1"],
    ["while files are written", "1500000", "1"],
  ])(
    "2 if the disk is full %s; nothing appears, and it goes on when there is room",
    async (_, space, jobs) => {
      const out = join(folder, `full${space}${jobs}`);
      const preload = pathToFileURL("test/dataset/full-disk.mjs").href;
      const child = spawn(process.execPath, ["--import", preload, bin, ...dataset(out, "--jobs", jobs)], {
        env: { ...process.env, DISK_SPACE: space },
      });
      let stderr = "";
      child.stderr.setEncoding("utf8").on("data", (chunk) => {
        stderr += chunk;
      });
      expect(await once(child, "close")).toEqual([2, null]);
      expect(stderr).toContain(`error: ${out}: no space is left on the disk`);
      expect(existsSync(out)).toBe(false);
      expect(existsSync(`${out}.partial`)).toBe(true);
      expect((await trichluc(dataset(out, "--jobs", "1"))).code).toBe(1);
      rmSync(out, { recursive: true });
    },
    60_000,
  );
});

describe("help", () => {
  it.each(["dataset", "eval", "schema"])("of %s has examples", async (command) => {
    const { code, stdout } = await trichluc([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  $ trichluc`);
  });
});
