import { type Command, Option } from "commander";
import pc from "picocolors";
import type { DatasetStatus } from "../queue/index";
import { addOutputOptions, addReadingOptions, type OutputOptions, tellOf } from "./dataset";
import { SOME_FAILED } from "./exit-status";
import type { InputOptions } from "./inputs";
import { parseCount } from "./parse";
import { plural } from "./summary";

interface RedisOption {
  readonly redis: string;
}

interface StoreOption {
  readonly store: string;
}

interface AddCommandOptions extends RedisOption, StoreOption, InputOptions {
  readonly dataset: string;
  readonly only?: readonly string[];
  readonly attempts?: number;
}

interface WorkCommandOptions extends RedisOption, StoreOption {
  readonly concurrency?: number;
  readonly memory?: number;
  readonly timeout?: number;
  readonly lock?: number;
}

interface MergeCommandOptions extends OutputOptions, StoreOption {
  readonly dataset: string;
}

const EXAMPLES = `
Example, with a folder /data that all machines share:
  $ export TRICHLUC_REDIS=redis://queue.example:6379 TRICHLUC_STORE=/data/queue
  $ trichluc queue add /data/pages /data/crawl.warc.gz --dataset wards
  $ trichluc queue work                       on each machine; Ctrl-C or SIGTERM ends it
  $ trichluc queue status
  $ trichluc queue merge --dataset wards --out wards

The files are those of trichluc dataset on one machine, byte for byte. Nothing is lost and nothing is there twice, whatever
is killed meanwhile. Needs Redis 6.2 or later, or Valkey, and the packages bullmq and ioredis: npm install bullmq ioredis`;

const ADD_EXAMPLES = `
Examples:
  $ trichluc queue add /data/pages --dataset wards
      pages and texts, fifty a batch
  $ trichluc queue add crawl/*.warc.gz --dataset wards --store s3://bucket/queue
      WARC files as ranges of records; the results in a bucket (AWS_… variables say who we are)

Only paths and ranges go into the queue: workers need the same files under the same paths. Adding the same again adds nothing,
but for what was lost or has failed.

Exit status: 0 if all is in the queue, 2 if not.`;

const WORK_EXAMPLES = `
Examples:
  $ trichluc queue work
      as many threads as there are processors, until SIGTERM or Ctrl-C; then the batches under way are finished
  $ TRICHLUC_REDIS=rediss://worker:secret@queue.example trichluc queue work --store s3://bucket/queue
      credentials in the environment are not seen in the list of processes

Exit status: 0 after SIGTERM or Ctrl-C, 2 if Redis is away at the start or the jobs are of another version.`;

const STATUS_EXAMPLES = `
On a terminal a table, in a pipe a line of JSON a dataset.

Exit status: 0, 1 if some batches failed, 2 if Redis is away.`;

const MERGE_EXAMPLES = `
Examples:
  $ trichluc queue merge --dataset wards --out wards --formats parquet,duckdb --dedupe
      tables for analysis; needs the store, and no Redis
  $ trichluc queue merge --dataset wards --out ner --formats conll --split 80/10/10
      from the same parts

Exit status: 0 if all articles were read, 1 if some were not (they are in the table errors), 2 if no dataset was written: not
all batches are done, the output exists or can't be written.`;

/** `trichluc queue`: the work of `trichluc dataset` on many machines. */
export function registerQueue(program: Command): void {
  const queue = program
    .command("queue")
    .summary("make a dataset on many machines")
    .description("Shares the work of trichluc dataset among machines, over Redis or Valkey.")
    .addHelpText("after", EXAMPLES);

  addReadingOptions(
    queue
      .command("add")
      .summary("put a dataset into the queue")
      .description("Cuts files into batches and puts them into the queue.")
      .argument(
        "<input...>",
        "files, directories, patterns or @lists of files, that all machines see under the same path",
      )
      .requiredOption("--dataset <name>", "its name: a–z, 0–9, dots, dashes, underscores")
      .addOption(redisOption())
      .addOption(storeOption())
      .option("--attempts <number>", "how often a batch is tried (default: 3)", parseCount),
  )
    .addHelpText("after", ADD_EXAMPLES)
    .action(add);

  queue
    .command("work")
    .summary("process batches")
    .description("Takes batches out of the queue and writes their results to the store, until it is stopped.")
    .addOption(redisOption())
    .addOption(storeOption())
    .option(
      "--concurrency <number>",
      "batches at once, a thread each (default: as many as there are processors)",
      parseCount,
    )
    .option("--memory <MB>", "how much a thread may hold (default: 1024)", parseCount)
    .option("--timeout <seconds>", "how long a batch may take (default: 600)", parseCount)
    .option("--lock <seconds>", "after how long the batches of a silent worker go to others (default: 60)", parseCount)
    .addHelpText("after", WORK_EXAMPLES)
    .action(work);

  queue
    .command("status")
    .summary("show how far the datasets are")
    .description(
      "Shows for each dataset how many batches are done and how many failed, how fast it goes and how much longer.",
    )
    .addOption(redisOption())
    .addHelpText("after", STATUS_EXAMPLES)
    .action(status);

  addOutputOptions(
    queue
      .command("merge")
      .summary("make the dataset out of the results")
      .description("Makes the files that trichluc dataset makes on one machine.")
      .requiredOption("--dataset <name>", "the name that it was added under")
      .addOption(storeOption()),
  )
    .addHelpText("after", MERGE_EXAMPLES)
    .action(merge);
}

function redisOption(): Option {
  return new Option("--redis <url>", "the address of Redis or Valkey")
    .env("TRICHLUC_REDIS")
    .default("redis://localhost:6379");
}

function storeOption(): Option {
  return new Option(
    "--store <place>",
    "where results are kept: a folder that all machines share, or s3://bucket/prefix",
  )
    .env("TRICHLUC_STORE")
    .default("trichluc-queue");
}

async function add(paths: readonly string[], options: AddCommandOptions, command: Command): Promise<void> {
  const { redis, input, ...rest } = options;
  const { addDataset, withQueue } = await import("../queue/index");
  const { Inputs } = await import("../dataset/index");
  await explaining(command, async () => {
    const { batches, added, done } = await withQueue(redis, async (queue) =>
      addDataset(queue, await Inputs.open(paths, input && { format: input }), rest),
    );
    if (!process.stderr.isTTY) return;
    const waiting = batches - added - done;
    process.stderr.write(
      `${rest.dataset}: ${plural(batches, "batch", "batches")}, ${added} added, ${done} done, ${waiting} in the queue already\n`,
    );
  });
}

async function work({ redis, ...options }: WorkCommandOptions, command: Command): Promise<void> {
  const { startWorker } = await import("../queue/index");
  const { availableParallelism } = await import("node:os");
  await explaining(command, async () => {
    const worker = await startWorker({
      concurrency: availableParallelism(),
      ...options,
      redis,
      onMessage: (message) => process.stderr.write(`${message}\n`),
    });
    if (process.stderr.isTTY) process.stderr.write("waiting for batches; Ctrl-C finishes those under way and ends\n");
    // a second signal ends it at once: nothing is lost by that
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void worker.stop());
    await worker.stopped;
  });
}

async function status({ redis }: RedisOption, command: Command): Promise<void> {
  const { queueStatus, withQueue } = await import("../queue/index");
  await explaining(command, async () => {
    const datasets = await withQueue(redis, queueStatus);
    for (const dataset of datasets) {
      process.stdout.write(process.stdout.isTTY ? readable(dataset) : `${JSON.stringify(dataset)}\n`);
    }
    if (datasets.length === 0 && process.stderr.isTTY) process.stderr.write("there is nothing in the queue\n");
    if (datasets.some(({ failed }) => failed > 0)) process.exitCode = SOME_FAILED;
  });
}

/** `wards  180 of 200 batches done, 2 failed, 4 active, 14 waiting, 310 articles/s, 00:01:12 left`. */
function readable({ dataset, batches, done, failed, active, waiting, rate, left, reasons }: DatasetStatus): string {
  const facts = [
    `${done} of ${plural(batches, "batch", "batches")} done`,
    failed > 0 ? pc.red(`${failed} failed`) : "0 failed",
    `${active} active`,
    `${waiting} waiting`,
    ...(rate === undefined ? [] : [`${rate.toFixed(0)} articles/s`]),
    ...(left === undefined ? [] : [`${clock(left)} left`]),
  ];
  return [
    `${pc.bold(dataset)}  ${facts.join(", ")}`,
    ...reasons.map((reason) => `  ${pc.red("failed:")} ${reason}`),
    "",
  ].join("\n");
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

async function merge({ store, dataset, ...options }: MergeCommandOptions, command: Command): Promise<void> {
  const { mergeDataset } = await import("../queue/index");
  const { Bar } = await import("./bar");
  const bar = new Bar({ size: 0, position: 0 });
  await explaining(command, async () => {
    try {
      const onProgress = bar.show.bind(bar);
      const summary = await mergeDataset({ ...options, dataset, store, onProgress });
      bar.stop();
      tellOf(options.out, summary);
    } finally {
      bar.stop();
    }
  });
}

/** Ends the command with a message where the trouble is known. */
async function explaining(command: Command, action: () => Promise<void>): Promise<void> {
  const { QueueError } = await import("../queue/index");
  const { DatasetError } = await import("../dataset/index");
  try {
    await action();
  } catch (error) {
    if (!(error instanceof QueueError || error instanceof DatasetError)) throw error;
    command.error(`error: ${error.message}`);
  }
}
