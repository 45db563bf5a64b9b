import { type Command, Option } from "commander";
import pc from "picocolors";
import { fold } from "../text/fold";
import { metadataOfText } from "../text/metadata";
import { printable } from "./excerpt";
import { addInputs, type InputOptions, inputOption, readInputs } from "./inputs";
import type { KeyTerm, KeyTerms, Weighting } from "./key-terms";
import { parseCount } from "./parse";
import { Progress } from "./progress";
import { write } from "./write";

interface KeywordsOptions extends InputOptions {
  readonly top: number;
  readonly weight: Weighting;
  readonly jsonl?: boolean;
}

const WEIGHTINGS: readonly Weighting[] = ["bm25", "tf-idf"];

const EXAMPLES = `
Examples:
  $ trichluc keywords articles/
      the ten terms that tell each article from the others
  $ trichluc keywords crawl.jsonl.gz --top 20 > keywords.jsonl
      one line of JSON an article: id, title, keywords with term, count and weight
  $ trichluc keywords articles/ --weight tf-idf
      weighed by count alone: long articles and repeated words stand out more

The more articles, the better: a term weighs more the fewer of them have it. Nothing is written before the last is read,
and the counts of all stay in memory, about 20 kB an article. Needs the package wink-nlp: npm install wink-nlp@2.4

Exit status: 0 if all articles were read, 1 if some were not, 2 if the command line is wrong or wink-nlp is missing.`;

/** `trichluc keywords`: what each article is about, beside the others. A table on a terminal, JSONL in a pipe. */
export function registerKeywords(program: Command): void {
  const command = program
    .command("keywords")
    .summary("tell what articles are about")
    .description(
      "Reads articles, and writes the key terms of each: words and names that it has more often than the others. A table on a terminal, in a pipe one line of JSON an article.",
    );
  addInputs(command)
    .option("--top <number>", "how many terms an article", parseCount, 10)
    .addOption(new Option("--weight <weighting>", "how terms are weighed").choices(WEIGHTINGS).default("bm25"))
    .option("--jsonl", "one line of JSON an article, also on a terminal")
    .addOption(inputOption())
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(inputs: readonly string[], options: KeywordsOptions, command: Command): Promise<void> {
  const terms = await openTerms(options.weight, command);
  const articles: { readonly id: string; readonly title?: string }[] = [];
  for await (const { id, text, title = titleOf(text) } of readInputs(inputs, options, new Progress(true))) {
    terms.learn(text);
    articles.push({ id, ...(title !== undefined && { title }) });
  }
  const isTable = process.stdout.isTTY && !options.jsonl;
  for (const [index, { id, title }] of articles.entries()) {
    const keywords = terms.of(index, options.top);
    await write(isTable ? table(id, title, keywords) : `${JSON.stringify({ id, title, keywords })}\n`);
  }
}

/** Other commands need no wink-nlp; this one says so where it is missing. */
async function openTerms(weighting: Weighting, command: Command): Promise<KeyTerms> {
  const { KeyTerms, MissingPackageError } = await import("./key-terms");
  try {
    return new KeyTerms(weighting);
  } catch (error) {
    if (!(error instanceof MissingPackageError)) throw error;
    return command.error(`error: ${error.message}`);
  }
}

/** The headline of a text that has no other title. */
function titleOf(text: string): string | undefined {
  return metadataOfText(fold(text).text).metadata.title;
}

/** The headline; below it a line a term: weight, count, term. */
function table(id: string, title: string | undefined, keywords: readonly KeyTerm[]): string {
  const heading =
    title === undefined ? pc.bold(printable(id)) : `${pc.bold(printable(title))} ${pc.dim(printable(id))}`;
  const lines = keywords.map(
    ({ term, count, weight }) =>
      `${pc.dim(weight.toFixed(2).padStart(7))} ${pc.dim(`×${count}`.padStart(4))}  ${printable(term)}\n`,
  );
  return `${heading}\n${lines.join("")}\n`;
}
