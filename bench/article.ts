/**
 * Pages per second of processor time, beside bare Readability on linkedom in the same run.
 *
 *     npm run bench:article
 *
 * Both read the same bytes of every page in fixtures/pages, in turn. The bar: at most 1.3 times the cost of the bare
 * pair, which gives no dates, no bylines, and glues table cells.
 */

import { readdirSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseHtml } from "../src/article/html";
import { type Job, measure } from "./measure";

const FOLDER = "fixtures/pages";
const BAR = 1.3;
const ROUNDS = 24;
const BARE = "Readability + linkedom";
const OURS = "trichluc/article";

const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".html"))
  .map((name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)));

function bare(page: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(page));
  return new Readability(document as never).parse()?.textContent ?? "";
}

/** Reads all pages; its size is their number, so its cost is that of a page. */
function job(name: string, read: (page: Uint8Array) => string): Job {
  const run = () => {
    for (const page of pages) if (read(page) === "") throw new Error(`${name}: a page gave no text`);
  };
  return { name, size: pages.length, run };
}

const costs = measure([job(BARE, bare), job(OURS, (page) => parseHtml(page).text)], ROUNDS);
const [bareCost, ourCost] = [costs.get(BARE) ?? Number.NaN, costs.get(OURS) ?? Number.NaN];
const ratio = ourCost / bareCost;

console.log(`${pages.length} pages, median of ${ROUNDS} rounds`);
for (const [name, cost] of costs)
  console.log(`${name.padEnd(BARE.length)}  ${(1e9 / cost).toFixed(0).padStart(6)} pages/s`);
console.log(`cost ${ratio.toFixed(2)} times the bare pair (bar ${BAR})`);
if (ratio > BAR) process.exitCode = 1;
