import { type Command, Option } from "commander";
import { extract } from "../index";
import type { ArticleExtraction, Language } from "../view/index";
import { SOME_FAILED } from "./exit-status";
import { addInputs, type InputOptions, inputOption, readInputs } from "./inputs";
import { Progress } from "./progress";
import { writeOut } from "./write";

interface ViewCommandOptions extends InputOptions {
  readonly out: string;
  readonly language: Language;
}

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
  const command = program
    .command("view")
    .summary("show articles with their records on a page")
    .description(
      "Reads articles out of texts, pages, JSONL and WARC files, and writes one HTML page that shows each with its records marked and its observations beside it.",
    );
  addInputs(command)
    .requiredOption("--out <file>", "the page to write, - for standard output")
    .addOption(
      new Option("--language <language>", "of the interface; the reader can change it")
        .choices(["vi", "en"])
        .default("vi"),
    )
    .addOption(inputOption())
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(inputs: readonly string[], options: ViewCommandOptions, command: Command): Promise<void> {
  const extractions: ArticleExtraction[] = [];
  for await (const article of readInputs(inputs, options, new Progress(true))) {
    extractions.push({ ...article, ...extract(article.text, article), text: article.text });
  }
  if (extractions.length === 0) {
    process.stderr.write("there is no article to show, so no page was written\n");
    process.exitCode = SOME_FAILED;
    return;
  }
  // other commands need no page
  const { renderArticles } = await import("../view/index");
  await writeOut(options.out, renderArticles(extractions, { language: options.language }), command);
}
