import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDataset } from "../../src/dataset/build";
import type { Failure, Reading } from "../../src/dataset/entry";
import { type DatasetOptions, planOf } from "../../src/dataset/options";
import { type PartLine, partOf, writePart } from "../../src/dataset/part";
import { startThreads } from "../../src/dataset/threads";
import type { ExtractedRecord, Observation } from "../../src/records";
import { newFolder } from "../folders";

/** An article with these words and what was read out of them. */
export function reading(
  text: string,
  records: readonly ExtractedRecord[] = [],
  observations: readonly Observation[] = [],
  more: Partial<Reading> = {},
): Reading {
  const provenance = { file: "made.txt", format: "text" } as const;
  return { id: "made", text, from: {}, provenance, records, observations, ...more };
}

/** The fields of a record that stands at these words of the text. */
export function at(text: string, words: string): { text: string; start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { text: words, start, end: start + words.length };
}

/** Something that could not be read. */
export const failure: Failure = {
  code: "bad-json",
  message: "a.jsonl:3: no JSON",
  file: "a.jsonl",
  line: 3,
  offset: 2 ** 33,
};

/** Builds a dataset from hand-made readings, so many a part, and gives its folder. */
export async function built(
  lines: readonly (Reading | Failure)[],
  options: Omit<DatasetOptions, "out" | "jobs">,
  linesAPart = 2,
): Promise<string> {
  const home = newFolder();
  const folder = join(home, "dataset");
  mkdirSync(folder);
  const parts: string[] = [];
  for (let from = 0; from < lines.length; from += linesAPart) {
    const path = join(home, `${from}.jsonl`);
    await writePart(path, await partOf(lines.slice(from, from + linesAPart).map(partLine)));
    parts.push(path);
  }
  const plan = planOf({ ...options, out: folder, jobs: 1 });
  await buildDataset({ parts, folder, scratch: join(home, "scratch"), plan }, await startThreads(1));
  return folder;
}

function partLine(line: Reading | Failure): PartLine {
  return "records" in line ? { reading: line } : { failure: line };
}

/** The content of a file of a dataset. */
export function contentOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The rows of a JSON Lines file. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at any field
export function rowsOf(folder: string, path: string): any[] {
  return contentOf(folder, path)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
