import type { Entry, ErrorEntry, Reading, Split } from "./entry";
import type { Clusters } from "./near-duplicates/clusters";
import { type PlacedPart, readPart } from "./part";
import { type Shares, splitOf } from "./split";

/** What is known of each article only when all have been read, shared by all threads: twelve bytes an article. */
export interface Assignment {
  /** How many articles the dataset has. */
  readonly articles: number;
  /** The article's key in the dataset; 0 where it is left out as a copy. */
  readonly numbers: Uint32Array;
  /** The name of its cluster. */
  readonly clusters: BigUint64Array;
  /** How the clusters are split, where they are. */
  readonly shares: Shares | undefined;
}

/** Numbers the articles and keeps their clusters; with `dedupe` only the first of each cluster has a number. */
export function assign({ names, firsts }: Clusters, dedupe: boolean, shares: Shares | undefined): Assignment {
  const clusters = new BigUint64Array(new SharedArrayBuffer(names.byteLength));
  clusters.set(names);
  const numbers = new Uint32Array(new SharedArrayBuffer(firsts.byteLength));
  let number = 0;
  firsts.forEach((first, index) => {
    if (!dedupe || first === index) numbers[index] = ++number;
  });
  return { articles: number, numbers, clusters, shares };
}

/** The articles and errors of a part at their places in the dataset; those that are left out are passed over. */
export async function* placedIn(part: PlacedPart, assignment: Assignment): AsyncGenerator<Entry | ErrorEntry> {
  let article = part.articlesBefore;
  let failure = part.failuresBefore;
  for await (const line of readPart(part.path)) {
    if ("failure" in line) yield { number: ++failure, failure: line.failure };
    else {
      const entry = entryOf(assignment, article++, line.reading);
      if (entry) yield entry;
    }
  }
}

function entryOf({ numbers, clusters, shares }: Assignment, index: number, reading: Reading): Entry | undefined {
  const number = numbers[index] ?? 0;
  if (number === 0) return undefined;
  const cluster = (clusters[index] ?? 0n).toString(16).padStart(16, "0");
  const split: Split | undefined = shares && splitOf(cluster, shares);
  return { number, cluster, ...(split && { split }), reading };
}
