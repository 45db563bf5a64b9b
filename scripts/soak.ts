/**
 * Reads so many made articles twice: `node --expose-gc --import tsx scripts/soak.ts 10000`. Ends with an error where the two
 * readings differ, where memory grows with the number of articles, or where a handle is left open.
 */
import { createHash } from "node:crypto";
import { madeArticle } from "../bench/made-news";
import { extract } from "../src/index";

const count = Number(process.argv[2] ?? 10_000);
const SAMPLES = 10;
/** Megabytes by which the heap may be larger at the end than after the first tenth. */
const MOST_GROWTH = 8;

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

function readAll(): { readonly digest: string; readonly heaps: readonly number[] } {
  const hash = createHash("sha256");
  const heaps: number[] = [];
  for (let number = 0; number < count; number++) {
    const { text, ...options } = madeArticle(number);
    hash.update(JSON.stringify(extract(text, options)));
    if ((number + 1) % Math.ceil(count / SAMPLES) === 0) heaps.push(heap());
  }
  return { digest: hash.digest("hex").slice(0, 16), heaps };
}

const [first, second] = [readAll(), readAll()];
const heaps = [...first.heaps, ...second.heaps];
const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
const handles = process.getActiveResourcesInfo().filter((name) => !/^(?:TTY|Pipe|File)Wrap$|^PipeWrap$/.test(name));
process.stdout.write(
  `${count} articles twice: ${first.digest} ${second.digest}\nheap in MB: ${heaps.map((size) => size.toFixed(1)).join(" ")}\nhandles left: ${handles.join(", ") || "none"}\n`,
);
if (first.digest !== second.digest) throw new Error("the second reading differs from the first");
if (growth > MOST_GROWTH) throw new Error(`the heap grew by ${growth.toFixed(1)} MB`);
if (handles.length > 0) throw new Error("handles are left open");
