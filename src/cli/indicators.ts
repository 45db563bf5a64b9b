import { type Command, Option } from "commander";
import pc from "picocolors";
import { type Indicator, indicators, type Topic, topics } from "../observations/indicators";

interface IndicatorsOptions {
  readonly topic?: Topic;
  readonly json?: boolean;
}

const HELP = `
Examples:
  $ trichluc indicators --topic poverty           id, unit and Vietnamese name of those about poverty
  $ trichluc indicators --json | jq -r .phrases[] every wording that is known

An id never changes its meaning. A figure whose indicator is not among them keeps the words of its text.`;

/**
 * `trichluc indicators`: the indicators that observations are given the id of. A table on a terminal; in a pipe, or with
 * `--json`, a line of JSON an indicator.
 */
export function registerIndicators(program: Command): void {
  program
    .command("indicators")
    .summary("list the indicators that have a stable id")
    .description("Lists the indicators that observations are given the id of: a table on a terminal, JSON in a pipe.")
    .addOption(new Option("--topic <topic>", "only those of one topic").choices(topics))
    .option("--json", "a line of JSON an indicator, also on a terminal")
    .addHelpText("after", HELP)
    .action(({ topic, json = !process.stdout.isTTY }: IndicatorsOptions) => {
      const listed = indicators.filter((indicator) => topic === undefined || indicator.topic === topic);
      process.stdout.write(json ? jsonLines(listed) : table(listed));
    });
}

function jsonLines(listed: readonly Indicator[]): string {
  return listed.map((indicator) => `${JSON.stringify(indicator)}\n`).join("");
}

/** A heading a topic; below it id, unit, Vietnamese name. */
function table(listed: readonly Indicator[]): string {
  const idWidth = Math.max(...listed.map(({ id }) => id.length));
  const unitWidth = Math.max(...listed.map(({ unit }) => unit.length));
  let heading: Topic | undefined;
  let lines = "";
  for (const { id, name, topic, unit } of listed) {
    if (topic !== heading) {
      lines += `${heading === undefined ? "" : "\n"}${pc.bold(topic)}\n`;
      heading = topic;
    }
    lines += `  ${id.padEnd(idWidth)}  ${pc.dim(unit.padEnd(unitWidth))}  ${name.vi}\n`;
  }
  return lines;
}
