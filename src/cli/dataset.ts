import { type Command, InvalidArgumentError, Option } from "commander";
import { FORMATS } from "../dataset/formats/names";
import type { DatasetSummary, Format, Shares } from "../dataset/index";
import { SOME_FAILED } from "./exit-status";
import { addInputs, type InputOptions, inputOption } from "./inputs";
import { parseCount, parseFormats, parseTypes } from "./parse";
import { plural } from "./summary";

/** What can be said of the dataset to be written. */
export interface OutputOptions {
  readonly out: string;
  readonly formats: readonly Format[];
  readonly split?: Shares;
  readonly dedupe?: boolean;
  readonly withText?: boolean;
  readonly bom?: boolean;
  readonly jobs?: number;
  readonly force?: boolean;
}

interface DatasetCommandOptions extends OutputOptions, InputOptions {
  readonly only?: readonly string[];
  readonly limit?: number;
}

const EXAMPLES = `
Examples:
  $ trichluc dataset pages/ --out wards
      tables of articles, records and observations, as JSONL and CSV
  $ trichluc dataset crawl/*.warc.gz --out wards --formats parquet,duckdb --dedupe
      tables for analysis, each text once, however many newspapers had it
  $ trichluc dataset pages/ --out ner --formats conll,spacy --split 80/10/10
      training sets for named entity recognition; near-duplicates stay in one split
  $ trichluc dataset crawl.jsonl.gz --out wards --limit 1000 --jobs 1
      the first thousand lines, in one thread

A run that was stopped goes on where it was, when the same command is given again. Nothing appears at --out until all
of it is there.

Exit status: 0 if all articles were read, 1 if some were not (they are in the table errors), 2 if no dataset was
written: the command line is wrong, the output exists or can't be written, the disk is full.`;

/** `trichluc dataset`: from scraped files to tables and training sets. */
export function registerDataset(program: Command): void {
  const command = program
    .command("dataset")
    .summary("make tables and training sets")
    .description(
      "Reads articles out of texts, pages, JSONL and WARC files, packed or not, and makes a dataset: articles, records and observations as linked tables, and training sets for named entity recognition.",
    )
    .option("--limit <number>", "stop after so many articles", parseCount);
  addReadingOptions(addOutputOptions(addInputs(command)))
    .addHelpText("after", EXAMPLES)
    .action(run);
}

/** The options of how articles are read, for every command that makes a dataset. */
export function addReadingOptions(command: Command): Command {
  return command
    .option("--only <types>", "records of these types alone, such as ward,money", parseTypes)
    .addOption(inputOption());
}

/** The options of what is written, for every command that writes a dataset. */
export function addOutputOptions(command: Command): Command {
  return command
    .requiredOption("--out <dir>", "the folder that the dataset becomes")
    .addOption(
      new Option("--formats <list>", `any of ${FORMATS.join(", ")}`)
        .argParser(parseFormats)
        .default(["jsonl", "csv"], "jsonl,csv"),
    )
    .option("--split <train/validation/test>", "split the training sets, such as 80/10/10", parseSplit)
    .option("--dedupe", "keep one of each cluster of near-duplicates")
    .option("--with-text", "put the texts into the table of articles")
    .option("--bom", "begin CSV files with a byte order mark, for spreadsheets that need it")
    .option("--jobs <number>", "threads (default: as many as there are processors)", parseCount)
    .option("--force", "replace the dataset that is there");
}

async function run(paths: readonly string[], options: DatasetCommandOptions, command: Command): Promise<void> {
  const { input, ...rest } = options;
  const { Bar } = await import("./bar");
  const { DatasetError, Inputs, writeDataset } = await import("../dataset/index");
  const inputs = await Inputs.open(paths, input && { format: input });
  const bar = new Bar(inputs);
  try {
    const summary = await writeDataset(inputs, { ...rest, onProgress: (progress) => bar.show(progress) });
    bar.stop();
    tellOf(rest.out, summary);
  } catch (error) {
    bar.stop();
    if (!(error instanceof DatasetError)) throw error;
    command.error(`error: ${error.message}`);
  }
}

/** Tells what was written, and sets the exit status. */
export function tellOf(out: string, { rows, clusters, copies }: DatasetSummary): void {
  if (process.stderr.isTTY) {
    process.stderr.write(
      `${out}: ${plural(rows.articles, "article")} in ${plural(clusters, "cluster")}, ${plural(rows.records, "record")}, ${plural(rows.observations, "observation")}\n`,
    );
    if (copies > 0) process.stderr.write(`${copies} copies of other articles left out\n`);
  }
  if (rows.errors === 0) return;
  process.stderr.write(`${plural(rows.errors, "input")} could not be read: see the errors in ${out}\n`);
  process.exitCode = SOME_FAILED;
}

function parseSplit(text: string): Shares {
  const match = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text);
  const shares = match?.slice(1).map(Number) ?? [];
  const [train, validation, test] = shares;
  if (train === undefined || validation === undefined || test === undefined || train + validation + test === 0) {
    throw new InvalidArgumentError("Three weights, parted by slashes: 80/10/10.");
  }
  return [train, validation, test];
}
