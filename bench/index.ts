/** How fast records are read, beside a pass that only splits the same text into words: `npm run bench`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../src/core";
import type { RecordType } from "../src/records";
import { hostileTexts } from "./hostile";
import { type Job, measure } from "./measure";

const FOLDER = "fixtures/articles";
const CORE: readonly RecordType[] = ["ward", "term", "percentage", "money", "count"];
const SHORT = 60_000;
const LONG = 4_000_000;
const ROUNDS = 21;
const LONG_ROUNDS = 7;

const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));
const size = articles.reduce((sum, { length }) => sum + length, 0);

/** Each article by itself, as they are read in earnest. */
function overArticles(name: string, read: (text: string) => unknown): Job {
  const run = () => {
    for (const text of articles) read(text);
  };
  return { name, size, run };
}

function over(name: string, text: string): Job {
  return { name, size: text.length, run: () => extract(text) };
}

/** The yardstick: what any reader of words does at least. */
function splitWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s]/gu)) words++;
  return words;
}

function scanDigits(text: string): number {
  let numbers = 0;
  for (const _ of text.matchAll(/\d+/g)) numbers++;
  return numbers;
}

/** The articles one after another, as flat in memory as a text that was read from a file. */
function textOf(length: number): string {
  const all = articles.join("\n\n");
  return Buffer.from(all.repeat(Math.ceil(length / all.length)).slice(0, length), "utf16le").toString("utf16le");
}

function table(title: string, unit: string, rows: ReadonlyMap<string, number>, baseline: number, ratio: string): void {
  console.log(`\n${title}\n`);
  console.log(`${"".padEnd(28)}${unit.padStart(12)}${ratio.padStart(24)}`);
  for (const [name, cost] of rows) {
    console.log(`${name.padEnd(28)}${cost.toFixed(1).padStart(12)}${(cost / baseline).toFixed(2).padStart(24)}`);
  }
}

const NS = "ns/character";

console.log(`Node ${process.version}, ${articles.length} articles of ${FOLDER}, ${size} characters; medians`);

const passes = measure(
  [
    overArticles("splitting into words", splitWords),
    overArticles("finding digits", scanDigits),
    overArticles("extract, core records", (text) => extract(text, { only: CORE })),
    overArticles("extract, all records", (text) => extract(text)),
  ],
  ROUNDS,
);
const splitting = passes.get("splitting into words") ?? Number.NaN;
table("Articles", NS, passes, splitting, "cost, splitting = 1");
for (const [name, cost] of passes) {
  if (name.startsWith("extract")) console.log(`${name}: ${(splitting / cost).toFixed(2)} of the speed of splitting`);
}

const lengths = measure([over("60 kB", textOf(SHORT)), over("4 MB", textOf(LONG))], LONG_ROUNDS);
table("Long texts, all records", NS, lengths, lengths.get("60 kB") ?? Number.NaN, "cost, 60 kB = 1");

const plain = over("plain text", textOf(200_000));
const hostile = measure([plain, ...hostileTexts.map(([name, text]) => over(name, text))], LONG_ROUNDS);
table(
  "Hostile texts of 200 kB, all records",
  NS,
  hostile,
  hostile.get("plain text") ?? Number.NaN,
  "cost, plain text = 1",
);
