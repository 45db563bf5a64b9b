import { openSync, writeSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import type { Article } from "../article/article";
import type { ReadError } from "../article/errors";
import type { InputFormat } from "../article/format";
import { extractors } from "../extractors/list";
import { extract } from "../index";
import type { Extraction } from "../records";
import { Progress } from "./progress";
import { plural, summary, tally } from "./summary";
import { write } from "./write";

interface ExtractCommandOptions {
  readonly jsonl?: boolean;
  readonly summary?: boolean;
  readonly withText?: boolean;
  readonly only?: readonly string[];
  readonly input?: InputFormat;
  readonly errors?: string;
  readonly verbose?: boolean;
}

const TYPES = Array.from(new Set(extractors.map(({ type }) => type)));
const FORMATS: readonly InputFormat[] = ["text", "html", "jsonl", "json", "warc"];
const DEFAULT_WIDTH = 100;
const SOME_FAILED = 1;

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
  program
    .command("extract")
    .summary("write down the records of articles")
    .description(
      "Reads articles out of texts, pages, JSONL and WARC files, packed or not, and writes down their records: a readable summary on a terminal, in a pipe one line of JSON an article.",
    )
    .argument("<input...>", "files, directories, patterns, @lists of files, or - for standard input")
    .addOption(new Option("--jsonl", "one line of JSON an article, also on a terminal").conflicts("summary"))
    .option("--summary", "the readable summary, also in a pipe")
    .option("--with-text", "add the text that the offsets point into")
    .option("--only <types>", `records of these types alone: ${TYPES.join(", ")}`, parseTypes)
    .addOption(
      new Option(
        "--input <format>",
        "what the files or standard input hold, where names and first bytes mislead",
      ).choices(FORMATS),
    )
    .option("--errors <file>", "write what could not be read to a file, as JSONL, instead of standard error")
    .option("--verbose", "tell on standard error what was left out of each page")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(inputs: readonly string[], options: ExtractCommandOptions, command: Command): Promise<void> {
  const isSummary = options.summary ?? (process.stdout.isTTY && !options.jsonl);
  const progress = new Progress(!process.stdout.isTTY);
  const report = options.errors === undefined ? toStandardError(progress) : toFile(options.errors, command);
  const records = new Map<string, number>();
  let read = 0;
  let failed = 0;

  // the readers of pages and archives take a while to load; other commands need none of them
  const { readArticles } = await import("../article/read");
  const articles = readArticles(inputs, {
    ...(options.input && { format: options.input }),
    onError(error) {
      failed++;
      report(error);
    },
  });
  for await (const article of articles) {
    const extraction = extract(article.text, { ...article, ...(options.only && { only: options.only }) });
    read++;
    for (const { type } of extraction.records) records.set(type, (records.get(type) ?? 0) + 1);
    if (options.verbose) {
      progress.clear();
      for (const { rule, text } of article.dropped)
        process.stderr.write(`${article.id}: left out (${rule}): ${text}\n`);
    }
    if (isSummary) {
      const separator = read === 1 ? "" : "\n\n";
      await write(separator + summary(article, extraction, process.stdout.columns || DEFAULT_WIDTH));
    } else await write(`${jsonLine(article, extraction, options.withText === true)}\n`);
    progress.update(() => `${plural(read, "article")}, ${plural(failed, "error")}`);
  }

  progress.clear();
  if (isSummary) await write(`\n${pc.dim(tally(read, records))}\n`);
  if (failed > 0) process.exitCode = SOME_FAILED;
}

function parseTypes(list: string): readonly string[] {
  const types = list.split(",").map((type) => type.trim());
  const unknown = types.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no record type "${unknown}"; the types are ${TYPES.join(", ")}.`);
  }
  return types;
}

/** One line of JSONL, the fields in their order. */
function jsonLine(article: Article, extraction: Extraction, withText: boolean): string {
  const { id, title, publishedAt, author, source, url, ward, records, observations } = { ...article, ...extraction };
  const text = withText ? article.text : undefined;
  return JSON.stringify({ id, title, publishedAt, author, source, url, ward, text, records, observations });
}

type Report = (error: ReadError) => void;

function toStandardError(progress: Progress): Report {
  return ({ message }) => {
    progress.clear();
    process.stderr.write(`${pc.red("error")} ${message}\n`);
  };
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
