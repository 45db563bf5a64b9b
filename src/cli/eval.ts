import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { type Command, Option } from "commander";
import { parsePredictions, readGold } from "../eval/read";
import { MISTAKE_KINDS, type Report, Scorer } from "../eval/score";
import type { Extraction } from "../records";
import { SOME_FAILED } from "./exit-status";

interface EvalOptions {
  readonly gold: string;
  readonly texts?: string;
  readonly mistakes?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ trichluc extract gold/*.txt > pred.jsonl && trichluc eval --gold gold pred.jsonl
      precision, recall and F1 of each record type, and how the observations were found
  $ trichluc eval --gold gold --texts articles pred.jsonl --mistakes money
      also each sum of money that was missed, wrong or made up
  $ trichluc extract gold/*.txt | trichluc eval --gold gold - --json
      all figures and mistakes as JSON

A gold file has one record a line, in the order of the article: type, words and fields, parted by tabs. The text of
kim-tan.gold is kim-tan.txt, or the file that its line "@file" names; its prediction is the line with the id kim-tan.
A record is right when its span and its fields are.

Exit status: 0 if all gold was compared, 1 if some was not or offsets are wrong, 2 if the command line is wrong.`;

/** `trichluc eval`: how good predictions are, by one's own gold. */
export function registerEval(program: Command): void {
  program
    .command("eval")
    .summary("compare predictions with gold")
    .description("Compares predictions with gold files: precision, recall and F1 by record type, with every mistake.")
    .argument("<predictions>", "JSONL as extract writes it, or - for standard input")
    .requiredOption("--gold <dir>", "folder of the gold files")
    .option("--texts <dir>", "folder of the texts, where they don't lie beside the gold")
    .addOption(new Option("--mistakes <kind>", "list the mistakes of a kind").choices(["all", ...MISTAKE_KINDS]))
    .option("--json", "all figures and mistakes as JSON")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(file: string, options: EvalOptions, command: Command): Promise<void> {
  const { gold: folder, texts = folder, mistakes, json } = options;
  const scorer = new Scorer();
  let compared = 0;
  const problems: string[] = [];
  const predictions = await readPredictions(file, command);
  try {
    for await (const { id, textId, gold, text } of readGold(folder, texts, (problem) => problems.push(problem))) {
      const prediction = predictions.get(id) ?? predictions.get(textId);
      if (prediction === undefined) problems.push(`${id}: no prediction`);
      problems.push(...scorer.add({ id, gold, text, prediction }).map((problem) => `${id}.gold:${problem}`));
      compared++;
    }
  } catch (error) {
    return command.error(`error: ${folder} can't be read: ${(error as Error).message}`);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (compared === 0) {
    const missing = problems.length === 0 ? `is no gold file in ${folder}` : `are no texts of the gold in ${texts}`;
    return command.error(`error: there ${missing}`);
  }

  const report = scorer.report();
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : table(report));
  if (mistakes !== undefined && !json) process.stdout.write(mistakeLines(report, mistakes));
  if (problems.length > 0 || report.wrongOffsets > 0) process.exitCode = SOME_FAILED;
}

async function readPredictions(file: string, command: Command): Promise<Map<string, Extraction>> {
  try {
    return parsePredictions(file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8"));
  } catch (error) {
    return command.error(`error: ${file} can't be read: ${(error as Error).message}`);
  }
}

function table({ types, attributes, observations, wrongCodes, wrongOffsets }: Report): string {
  const lines = ["type         gold  pred  right      P      R     F1   span"];
  for (const { type, gold, predicted, right, spanRight, ...score } of types) {
    const counts = String(gold).padStart(6) + String(predicted).padStart(6) + String(right).padStart(7);
    const spans = gold > 0 ? spanRight / gold : 1;
    const shares = [score.precision, score.recall, score.f1, spans].map((share) => ` ${percent(share)}`).join("");
    lines.push(type.padEnd(11) + counts + shares);
  }
  lines.push("");
  for (const [name, { right, of }] of Object.entries(attributes)) lines.push(`${name.padEnd(14)} ${right}/${of}`);
  const { hard, timePeriod } = observations;
  lines.push(
    `${"observations".padEnd(14)} ${observations.right}/${observations.gold} right of ${observations.predicted} given, F1${percent(observations.f1)}`,
    `${"".padEnd(14)} indicator ${observations.indicator}, relation ${observations.relation}, status ${observations.status}`,
    `${"".padEnd(14)} not plain levels ${hard.right}/${hard.of}, time period ${timePeriod.right}/${timePeriod.of}`,
    `wrong codes ${wrongCodes}, wrong offsets ${wrongOffsets}`,
  );
  return `${lines.join("\n")}\n`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

function mistakeLines({ mistakes }: Report, wanted: string): string {
  return mistakes
    .filter(({ what }) => wanted === "all" || wanted === what)
    .map(({ what, article, text, detail }) => `${[what, article, text.replaceAll("\n", "\\n"), detail].join("\t")}\n`)
    .join("");
}
