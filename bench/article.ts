/**
 * Pages per second, end to end, beside bare Readability on linkedom in the same run.
 *
 *     npx tsx bench/article.ts
 *
 * Both sides read the same bytes of every page in fixtures/pages, round by round in turn, so that a slow moment of the
 * machine hits both. The bar: at most 1.3 times the cost of the bare pair, which gives no dates, no bylines, and glues
 * table cells.
 */

import { readdirSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseHtml } from "../src/article/html";

const folder = new URL("../fixtures/pages/", import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

const BAR = 1.3;
const ROUNDS = 24;
const WARM_UP = 6;

function bare(page: Uint8Array): number {
  const { document } = parseHTML(new TextDecoder().decode(page));
  return new Readability(document as never).parse()?.textContent?.length ?? 0;
}

const ours = (page: Uint8Array): number => parseHtml(page).text.length;

function time(read: (page: Uint8Array) => number): number {
  const begin = performance.now();
  for (const page of pages) if (read(page) === 0) throw new Error("a page gave no text");
  return performance.now() - begin;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

const bareTimes: number[] = [];
const ourTimes: number[] = [];
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  const [first, second] = round % 2 === 0 ? [bare, ours] : [ours, bare];
  const [a, b] = [time(first), time(second)];
  if (round < WARM_UP) continue;
  bareTimes.push(first === bare ? a : b);
  ourTimes.push(first === bare ? b : a);
}

const [bareMedian, ourMedian] = [median(bareTimes), median(ourTimes)];
const perSecond = (ms: number): string => (pages.length / (ms / 1000)).toFixed(0).padStart(6);
const ratio = ourMedian / bareMedian;
console.log(`${pages.length} pages, median of ${ROUNDS} rounds`);
console.log(`Readability + linkedom  ${perSecond(bareMedian)} pages/s`);
console.log(`trichluc/article        ${perSecond(ourMedian)} pages/s`);
console.log(`cost ${ratio.toFixed(2)} times the bare pair (bar ${BAR})`);
if (ratio > BAR) process.exitCode = 1;
