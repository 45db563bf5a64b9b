import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import pc from "picocolors";
import type { InputFormat } from "../article/format";
import { extract } from "../index";
import type { ArticleExtraction, Language } from "../view/index";
import { Progress } from "./progress";
import { plural } from "./summary";

interface ViewCommandOptions {
  readonly out: string;
  readonly language: Language;
  readonly input?: InputFormat;
}

const SOME_FAILED = 1;

const EXAMPLES = `
Examples:
  $ trichluc view article.txt --out article.html
      the text with its records marked, and its observations beside it
  $ trichluc view pages/ crawl.jsonl.gz --out articles.html --language en
      many articles on one page, with a list to search
  $ curl -s https://example.org/tin.html | trichluc view - --out - > tin.html
      from standard input to standard output

The page needs no other file and makes no request: it can be sent and kept.

Exit status: 0 if all articles were read, 1 if some were not, 2 if the command line is wrong.`;

/** `trichluc view`: a page that shows articles with their records and observations. */
export function registerView(program: Command): void {
  program
    .command("view")
    .summary("show articles with their records on a page")
    .description(
      "Reads articles out of texts, pages, JSONL and WARC files, and writes one HTML page that shows each with its records marked and its observations beside it.",
    )
    .argument("<article...>", "files, directories, patterns, @lists of files, or - for standard input")
    .requiredOption("--out <file>", "the page to write, - for standard output")
    .addOption(
      new Option("--language <language>", "of the interface; the reader can change it")
        .choices(["vi", "en"])
        .default("vi"),
    )
    .addOption(
      new Option(
        "--input <format>",
        "what the files or standard input hold, where names and first bytes mislead",
      ).choices(["text", "html", "jsonl", "json", "warc"]),
    )
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(inputs: readonly string[], options: ViewCommandOptions, command: Command): Promise<void> {
  const progress = new Progress(true);
  const extractions: ArticleExtraction[] = [];
  let failed = 0;

  // other commands need neither the readers nor the page
  const [{ readArticles }, { renderArticles }] = await Promise.all([
    import("../article/read"),
    import("../view/index"),
  ]);
  const articles = readArticles(inputs, {
    ...(options.input && { format: options.input }),
    onError({ message }) {
      failed++;
      progress.clear();
      process.stderr.write(`${pc.red("error")} ${message}\n`);
    },
  });
  for await (const article of articles) {
    extractions.push({ ...article, ...extract(article.text, article), text: article.text });
    progress.update(() => `${plural(extractions.length, "article")}, ${plural(failed, "error")}`);
  }
  progress.clear();
  if (failed > 0) process.exitCode = SOME_FAILED;
  if (extractions.length === 0) {
    process.stderr.write("there is no article to show, so no page was written\n");
    process.exitCode = SOME_FAILED;
    return;
  }
  const page = renderArticles(extractions, { language: options.language });
  if (options.out === "-") process.stdout.write(page);
  else write(options.out, page, command);
}

function write(file: string, page: string, command: Command): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    command.error(`error: --out ${file} can't be written: ${(error as Error).message}`);
  }
}
