/** What the commands that read articles have in common: how they are told which, and how they tell what can't be read. */
import { type Command, Option } from "commander";
import pc from "picocolors";
import type { Article } from "../article/article";
import type { ReadError } from "../article/errors";
import { INPUT_FORMATS, type InputFormat } from "../article/format";
import { printable } from "./excerpt";
import { SOME_FAILED } from "./exit-status";
import type { Progress } from "./progress";
import { plural } from "./summary";

/** What {@link addInputs} adds to the options of a command. */
export interface InputOptions {
  readonly input?: InputFormat;
}

/** The files to read, for every command that reads them here and now. */
export function addInputs(command: Command): Command {
  return command.argument("<input...>", "files, directories, patterns, @lists of files, or - for standard input");
}

/** What the files hold, for every command that is given some. */
export function inputOption(): Option {
  const description = "what the files or standard input hold, where names and first bytes mislead";
  return new Option("--input <format>", description).choices(INPUT_FORMATS);
}

/** Told of each input that can't be read. */
export type Report = (error: ReadError) => void;

/** Reads articles, shows how far it is, and sets the exit status where some could not be read. */
export async function* readInputs(
  inputs: readonly string[],
  { input }: InputOptions,
  progress: Progress,
  report: Report = toStandardError(progress),
): AsyncGenerator<Article> {
  // the readers of pages and archives take a while to load; other commands need none of them
  const { readArticles } = await import("../article/read");
  let read = 0;
  let failed = 0;
  const articles = readArticles(inputs, {
    ...(input && { format: input }),
    onError(error) {
      failed++;
      report(error);
    },
  });
  for await (const article of articles) {
    yield article;
    read++;
    progress.update(() => `${plural(read, "article")}, ${plural(failed, "error")}`);
  }
  progress.clear();
  if (failed > 0) process.exitCode = SOME_FAILED;
}

function toStandardError(progress: Progress): Report {
  return ({ message }) => {
    progress.clear();
    process.stderr.write(`${pc.red("error")} ${printable(message)}\n`);
  };
}
