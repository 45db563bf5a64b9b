/**
 * `trichluc dataset` killed at random points and given again. With `KILLED_ARTICLES=100000` over so many made articles of 6 kB
 * (`npm run test:long kills`), else over a few short ones in all formats.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { madeArticle } from "../../bench/made-news";
import { bin, trichluc } from "../cli/trichluc";
import { hashes, newFolder } from "../folders";
import { randomFrom } from "../random";

const many = process.env["KILLED_ARTICLES"];
const articles = Number(many ?? 400);
const length = many === undefined ? 900 : Number.POSITIVE_INFINITY;
const formats =
  many === undefined
    ? "jsonl,jsonl.gz,csv,sdmx-csv,parquet,conll,brat,label-studio,spacy,hugging-face"
    : "jsonl,csv,parquet";
const KILLS = 5;
const TIMEOUT = many === undefined ? 300_000 : 7_200_000;

const folder = newFolder();
const input = join(folder, "articles.jsonl");

beforeAll(async () => {
  const file = createWriteStream(input);
  for (let number = 0; number < articles; number++) {
    const { text, ...article } = madeArticle(number);
    const line = JSON.stringify({ ...article, text: text.slice(0, length) });
    if (!file.write(`${number === 233 ? "{ this is no JSON" : line}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}, 600_000);

function dataset(out: string): string[] {
  return ["dataset", input, "--out", out, "--formats", formats, "--split", "80/10/10", "--jobs", "2"];
}

/** Runs until killed; tells whether it came to its end before. */
async function killedAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: "ignore" });
  const ended = once(child, "exit").then(() => true);
  const isDone = await Promise.race([ended, sleep(milliseconds, false)]);
  child.kill("SIGKILL");
  await ended;
  return isDone;
}

test("killed at random points and given again, it ends with the same files", { timeout: TIMEOUT }, async () => {
  const calm = join(folder, "calm");
  const start = performance.now();
  expect(await trichluc(dataset(calm))).toMatchObject({ code: 1 });
  const duration = performance.now() - start;
  const expected = hashes(calm);
  rmSync(calm, { recursive: true });

  const random = randomFrom(Date.now() % 1_000_000);
  for (let kills = 0, round = 0; kills < KILLS; round++) {
    const out = join(folder, `killed${round}`);
    const moment = random();
    if (!(await killedAfter(duration * moment, dataset(out)))) {
      kills++;
      if (many !== undefined) console.log(`killed after ${Math.round(moment * 100)} % of the time of a calm run`);
      if (existsSync(out)) expect(hashes(out)).toEqual(expected);
      const { code, stderr } = await trichluc(dataset(out));
      // a kill after the last step leaves a whole dataset
      if (code === 2) expect(stderr).toContain("is there already");
      expect(hashes(out)).toEqual(expected);
      expect(existsSync(`${out}.partial`)).toBe(false);
    }
    rmSync(out, { recursive: true });
  }
});
