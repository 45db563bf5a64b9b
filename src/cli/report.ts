import { type Command, Option } from "commander";
import type { ArticleRow, ErrorRow, Language, ObservationRow, RecordRow } from "../view/index";
import { writeOut } from "./write";

interface ReportCommandOptions {
  readonly out: string;
  readonly language: Language;
}

const EXAMPLES = `
Examples:
  $ trichluc dataset pages/ --out wards && trichluc report wards --out report.html
      the dataset at a glance: what there is, how its figures lie, where articles disagree
  $ trichluc report wards --out - --language en > report.html
      in English, on standard output

The page needs no other file and makes no request; the rows behind each chart can be downloaded from it.

Exit status: 0 if the report was written, 2 if it was not.`;

/** `trichluc report`: a page that shows a dataset at a glance. */
export function registerReport(program: Command): void {
  program
    .command("report")
    .summary("show a dataset on a page")
    .description(
      "Reads the tables that trichluc dataset wrote (JSONL or CSV), and writes one HTML page with charts and tables.",
    )
    .argument("<dir>", "the folder of the dataset")
    .requiredOption("--out <file>", "the page to write, - for standard output")
    .addOption(new Option("--language <language>", "of the page").choices(["vi", "en"]).default("vi"))
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(folder: string, { out, language }: ReportCommandOptions, command: Command): Promise<void> {
  // other commands need neither the tables nor the charts
  const [{ readTable, TableError }, { Tally, renderTally }] = await Promise.all([
    import("./table-rows"),
    import("../view/index"),
  ]);
  const tally = new Tally();
  try {
    for await (const row of readTable(folder, "articles")) tally.addArticle(row as unknown as ArticleRow);
    for await (const row of readTable(folder, "records")) tally.addRecord(row as unknown as RecordRow);
    for await (const row of readTable(folder, "observations")) tally.addObservation(row as unknown as ObservationRow);
    for await (const row of readTable(folder, "errors")) tally.addError(row as unknown as ErrorRow);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    command.error(`error: ${error.message}`);
  }
  await writeOut(out, renderTally(tally, { language }), command);
}
