#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../../package.json";
import { registerDataset } from "./dataset";
import { registerEval } from "./eval";
import { OK, USAGE } from "./exit-status";
import { registerExtract } from "./extract";
import { registerIndicators } from "./indicators";
import { registerKeywords } from "./keywords";
import { registerQueue } from "./queue";
import { registerReport } from "./report";
import { registerSchema } from "./schema";
import { registerView } from "./view";
import { registerWard } from "./ward";

const program = new Command("trichluc")
  .description("Reads Vietnamese news articles and writes down what they say.")
  .version(version)
  .exitOverride(({ exitCode }) => process.exit(exitCode === OK ? OK : USAGE))
  .showHelpAfterError("(--help shows how it is used)")
  .addHelpText(
    "after",
    `
Examples:
  $ trichluc extract article.txt             a readable summary of what the article says
  $ trichluc extract articles/ > all.jsonl   one line of JSON an article
  $ trichluc view articles/ --out page.html  the articles with their records marked, to look at
  $ trichluc dataset pages/ --out wards      tables of all they say, ready for analysis
  $ trichluc queue --help                    the same over many machines
  $ trichluc report wards --out report.html  that dataset at a glance, to look at
  $ trichluc keywords articles/              the terms that tell each article from the others
  $ trichluc ward "phường Tân An"            which units are and were called that
  $ trichluc help extract                    more about a command`,
  );

for (const register of [
  registerExtract,
  registerDataset,
  registerQueue,
  registerView,
  registerReport,
  registerWard,
  registerIndicators,
  registerKeywords,
  registerEval,
  registerSchema,
])
  register(program);

// whoever reads our output may have seen enough: `trichluc extract articles/ | head -1`
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(OK);
  throw error;
});

await program.parseAsync();
