import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { assign } from "./assignment";
import { DATA_PACKAGE, dataPackage } from "./data-package";
import { writeSynced } from "./durable";
import { writeDuckDB } from "./formats/duckdb";
import { findClusters } from "./near-duplicates/clusters";
import type { Plan } from "./options";
import { both } from "./ordered";
import { type PlacedPart, readPartHeader } from "./part";
import { readme } from "./readme";
import { tablesOf } from "./tables/index";
import type { Threads } from "./threads";
import { writeText } from "./write-text";

/** What a dataset is built from, and where. */
export interface Building {
  /** The parts in their order. */
  readonly parts: readonly string[];
  /** The folder of the dataset; there and empty. */
  readonly folder: string;
  /** A place for what is needed only on the way. */
  readonly scratch: string;
  readonly plan: Plan;
}

/** Writes the files of a dataset from its parts. However the articles were cut into parts, the files are the same. */
export async function buildDataset({ parts, folder, scratch, plan }: Building, threads: Threads): Promise<void> {
  const { placed, articles, failures } = await place(parts);
  plan.onProgress({ stage: "comparing", articles, failures });
  const clusters = await findClusters(articles, signaturesOf(parts), join(scratch, "near-duplicates"));
  const assignment = assign(clusters, plan.dedupe, plan.split);

  const tables = tablesOf(plan.withText);
  const parquetFolder = plan.formats.includes("parquet") ? folder : join(scratch, "parquet");
  const task = { parts: placed, assignment, withText: plan.withText, folder: parquetFolder };
  const wantsParquet = plan.formats.includes("parquet") || plan.formats.includes("duckdb");
  await mkdir(parquetFolder, { recursive: true });
  const [text, parquet] = await both(
    writeText({ parts: placed, assignment, folder, plan, failures }, threads),
    wantsParquet ? threads.run("writeParquet", task) : Promise.resolve([]),
  );
  if (plan.formats.includes("duckdb")) await writeDuckDB(tables, parquetFolder, folder);

  const files = [...text.files, ...(parquetFolder === folder ? parquet : [])];
  const summary = {
    rows: text.rows,
    clusters: clusters.firsts.reduce((count, first, index) => count + Number(first === index), 0),
    copies: articles - assignment.articles,
  };
  await writeSynced(join(folder, "README.md"), readme(tables, files, summary, plan));
  await writeSynced(join(folder, DATA_PACKAGE), dataPackage(tables, files, summary, plan));
}

/** Finds out what comes before each part. */
async function place(paths: readonly string[]): Promise<{ placed: PlacedPart[]; articles: number; failures: number }> {
  const placed: PlacedPart[] = [];
  let articles = 0;
  let failures = 0;
  for (const path of paths) {
    placed.push({ path, articlesBefore: articles, failuresBefore: failures });
    const header = await readPartHeader(path);
    articles += header.articles;
    failures += header.failures;
  }
  return { placed, articles, failures };
}

async function* signaturesOf(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) yield Buffer.from((await readPartHeader(path)).signatures, "base64");
}
