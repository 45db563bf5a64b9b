import { once } from "node:events";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/index";
import { anyText, articles } from "./texts";

const THREADS = 3;
const built = new URL("../../dist/index.js", import.meta.url).href;

/** Reads the texts with the built library in a thread of their own, and gives what it has read as JSON. */
async function inThread(texts: readonly string[]): Promise<string[]> {
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(${JSON.stringify(built)}).then(({ extract }) =>
      parentPort.postMessage(workerData.map((text) => JSON.stringify(extract(text)))));
  `;
  const worker = new Worker(source, { eval: true, workerData: texts });
  const [read] = (await once(worker, "message")) as [string[]];
  return read;
}

test("threads that read the same texts in any order read the same", async () => {
  const texts = [...articles, ...fc.sample(anyText, { numRuns: 300, seed: 11 })];
  const here = texts.map((text) => JSON.stringify(extract(text)));
  const orders = Array.from({ length: THREADS }, (_, turn) => texts.map((__, i) => (i * 7 + turn * 31) % texts.length));
  expect(texts.length % 7).not.toBe(0);
  const threads = await Promise.all(orders.map((order) => inThread(order.map((i) => texts[i] ?? ""))));
  threads.forEach((read, turn) => {
    expect(read).toEqual(orders[turn]?.map((i) => here[i]));
  });
});
