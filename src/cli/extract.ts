import { openSync, writeSync } from "node:fs";
import { type Command, Option } from "commander";
import pc from "picocolors";
import type { Article } from "../article/article";
import { extract } from "../index";
import { RECORD_TYPES } from "../record-types";
import type { Extraction } from "../records";
import { printable } from "./excerpt";
import { addInputs, type InputOptions, inputOption, type Report, readInputs } from "./inputs";
import { parseTypes } from "./parse";
import { Progress } from "./progress";
import { summary, tally } from "./summary";
import { write } from "./write";

interface ExtractCommandOptions extends InputOptions {
  readonly jsonl?: boolean;
  readonly summary?: boolean;
  readonly withText?: boolean;
  readonly only?: readonly string[];
  readonly errors?: string;
  readonly verbose?: boolean;
}

const DEFAULT_WIDTH = 100;

const EXAMPLES = `
Examples:
  $ trichluc extract article.txt
      what the article says, readable
  $ trichluc extract articles/ > all.jsonl
      one line of JSON an article: id, title, publishedAt, ward, records, observations
  $ trichluc extract articles/ --only ward,money --with-text
      wards and sums alone, with the text that their offsets point into
  $ curl -s https://example.org/tin.html | trichluc extract -
      an article from standard input
  $ trichluc extract crawl.jsonl.gz "pages/**/*.html" --errors bad.jsonl
      a line of JSONL an article: { "text": "…", "id": "…", "publishedAt": "…" }; what can't be read goes to a file

Exit status: 0 if all articles were read, 1 if some were not, 2 if the command line is wrong.
Set NO_COLOR=1 for a summary without colours.`;

/** `trichluc extract`: the records of the articles, to read on a terminal, as JSONL in a pipe. */
export function registerExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("write down the records of articles")
    .description(
      "Reads articles out of texts, pages, JSONL and WARC files, packed or not, and writes down their records: a readable summary on a terminal, in a pipe one line of JSON an article.",
    );
  addInputs(command)
    .addOption(new Option("--jsonl", "one line of JSON an article, also on a terminal").conflicts("summary"))
    .option("--summary", "the readable summary, also in a pipe")
    .option("--with-text", "add the text that the offsets point into")
    .option("--only <types>", `records of these types alone: ${RECORD_TYPES.join(", ")}`, parseTypes)
    .addOption(inputOption())
    .option("--errors <file>", "write what could not be read to a file, as JSONL, instead of standard error")
    .option("--verbose", "tell on standard error what was left out of each page")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(inputs: readonly string[], options: ExtractCommandOptions, command: Command): Promise<void> {
  const isSummary = options.summary ?? (process.stdout.isTTY && !options.jsonl);
  const progress = new Progress(!process.stdout.isTTY);
  const report = options.errors === undefined ? undefined : toFile(options.errors, command);
  const records = new Map<string, number>();
  let read = 0;
  for await (const article of readInputs(inputs, options, progress, report)) {
    const extraction = extract(article.text, { ...article, ...(options.only && { only: options.only }) });
    for (const { type } of extraction.records) records.set(type, (records.get(type) ?? 0) + 1);
    if (options.verbose) {
      progress.clear();
      for (const { rule, text } of article.dropped)
        process.stderr.write(`${printable(`${article.id}: left out (${rule}): ${text}`)}\n`);
    }
    if (isSummary) {
      const separator = read === 0 ? "" : "\n\n";
      await write(separator + summary(article, extraction, process.stdout.columns || DEFAULT_WIDTH));
    } else await write(`${jsonLine(article, extraction, options.withText === true)}\n`);
    read++;
  }
  if (isSummary) await write(`\n${pc.dim(tally(read, records))}\n`);
}

/** One line of JSONL, the fields in their order. */
function jsonLine(article: Article, extraction: Extraction, withText: boolean): string {
  const { id, title, publishedAt, author, source, url, ward, records, observations } = { ...article, ...extraction };
  const text = withText ? article.text : undefined;
  return JSON.stringify({ id, title, publishedAt, author, source, url, ward, text, records, observations });
}

function toFile(file: string, command: Command): Report {
  try {
    const descriptor = openSync(file, "w");
    return ({ code, message, position }) => {
      writeSync(descriptor, `${JSON.stringify({ code, message, ...position })}\n`);
    };
  } catch (error) {
    return command.error(`error: --errors ${file} can't be written: ${(error as Error).message}`);
  }
}
