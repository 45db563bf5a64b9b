/**
 * From articles to a dataset:
 *
 * ```
 * articles ─▶ batches ─▶ parts ─▶ clusters ─▶ files ─▶ the folder at its place
 *             50 each    in threads           in threads
 * ```
 *
 * The parts hold what was read out of each batch. They stay on the disk until the dataset is finished, so a run that was
 * stopped goes on with them, and nothing but one batch a thread is ever in memory.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { version } from "../../package.json";
import { type Batch, batchesOf, type ExtractTask, keyOf, taskOf } from "./batches";
import { buildDataset } from "./build";
import { DATA_PACKAGE } from "./data-package";
import { digest } from "./digest";
import { DatasetError, explained } from "./errors";
import { loadDuckDB } from "./formats/duckdb";
import type { Input } from "./inputs";
import { oneByOne, type ReadOne } from "./one-by-one";
import { type DatasetOptions, type Plan, planOf } from "./options";
import { inOrder } from "./ordered";
import { type PartContent, partName, partOf, readPartHeader, writePart } from "./part";
import type { DatasetSummary } from "./summary";
import { startThreads, type Threads } from "./threads";
import { WorkFolder } from "./work-folder";

/**
 * Reads the records out of articles and writes them down as a dataset. Nothing appears at `out` until all of it is there.
 * A run that was stopped goes on where it was when it is started again with the same articles and options; its files are
 * the same byte for byte as those of an undisturbed run.
 *
 * @param inputs Articles in the order that they shall have. A `ReadError` among them becomes a row of the table `errors`; a
 *   file that is not read yet is read in a thread.
 * @throws {DatasetError} when the dataset can't be written; what was done is kept for the next run.
 *
 * @example
 * ```ts
 * import { readArticles } from "trichluc/article";
 * import { writeDataset } from "trichluc/dataset";
 *
 * const { rows } = await writeDataset(readArticles("articles/"), { out: "from-articles", formats: ["parquet"] });
 * rows.articles; // → 28
 * ```
 */
export async function writeDataset(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  options: DatasetOptions,
): Promise<DatasetSummary> {
  return await datasetOf((plan, work, threads) => readParts(inputs, plan, work, threads), options);
}

/**
 * Builds a dataset from parts, wherever they come from.
 *
 * @param partsOf Gives the paths of the parts in their order.
 */
export async function datasetOf(
  partsOf: (plan: Plan, work: WorkFolder, threads: Threads) => Promise<string[]>,
  options: DatasetOptions,
): Promise<DatasetSummary> {
  const plan = planOf(options);
  if (plan.formats.includes("duckdb")) await loadDuckDB();
  let threads: Threads | undefined;
  try {
    const work = await WorkFolder.open(plan.out, plan.force);
    threads = await startThreads(plan.jobs);
    const pool = threads;
    const parts = await partsOf(plan, work, pool);
    await work.complete(digestOf(parts, plan), (folder) =>
      buildDataset({ parts, folder, scratch: work.scratch, plan }, pool),
    );
    return JSON.parse(await readFile(join(plan.out, DATA_PACKAGE), "utf8")).summary;
  } catch (error) {
    throw explained(error, plan.out);
  } finally {
    await threads?.close();
  }
}

/** Extracts batch after batch, those apart that an earlier run has done. */
async function readParts(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  { only, limit, onProgress }: Plan,
  work: WorkFolder,
  threads: Threads,
): Promise<string[]> {
  const parts: string[] = [];
  let started = 0;
  let articles = 0;
  let failures = 0;
  const extracted = inOrder(batchesOf(inputs, limit), threads.width, async (batch) => {
    const task = taskOf(batch, only);
    const path = work.part(partName(started++, keyOf(batch, task)));
    if (existsSync(path)) return { path, ...(await readPartHeader(path)) };
    return { path, ...(await writePart(path, await extractBatch(batch, task, threads))) };
  });
  for await (const part of extracted) {
    parts.push(part.path);
    articles += part.articles;
    failures += part.failures;
    onProgress({ stage: "reading", articles, failures });
  }
  return parts;
}

/** Where a batch brings down its thread, the article whose fault it is becomes a failure, and the others are read. */
async function extractBatch(batch: Batch, task: ExtractTask, threads: Threads): Promise<PartContent> {
  const reasonOf = (error: unknown): string => {
    if (error instanceof DatasetError && error.code === "thread-died") return error.message;
    throw error;
  };
  try {
    return await threads.run("extractBytes", task);
  } catch (error) {
    reasonOf(error);
    const readOne: ReadOne = (article) => threads.run("extractLines", taskOf(article, task.only)).catch(reasonOf);
    return await partOf(oneByOne(batch, readOne));
  }
}

/** Stands for all that a dataset depends on. */
function digestOf(
  parts: readonly string[],
  { formats, split, dedupe, withText, only, limit, formatOptions }: Plan,
): string {
  const options = JSON.stringify({ formats, split, dedupe, withText, only, limit, formatOptions });
  return digest(version, options, ...parts.map((path) => basename(path)));
}
