import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { placeOf } from "../article/errors";
import type { Assignment } from "./assignment";
import { giveBack } from "./chunks";
import { writeSynced } from "./durable";
import { DatasetError } from "./errors";
import { textFormat } from "./formats/index";
import type { Plan } from "./options";
import { inOrder } from "./ordered";
import { OutputFile, type WrittenFile } from "./output-file";
import { type PlacedPart, readPart } from "./part";
import type { RowCounts } from "./render-part";
import { TABLES, tablesOf } from "./tables/index";
import type { Threads } from "./threads";

/** What is written as text, and where. */
export interface TextWriting {
  readonly parts: readonly PlacedPart[];
  readonly assignment: Assignment;
  readonly folder: string;
  readonly plan: Plan;
  readonly failures: number;
}

/** Writes the formats that are text: each part rendered in a thread, the pieces put together in order. */
export async function writeText(
  { parts, assignment, folder, plan, failures }: TextWriting,
  threads: Threads,
): Promise<{ files: WrittenFile[]; rows: RowCounts }> {
  const formats = plan.formats.flatMap((name) => textFormat(name) ?? []);
  for (const [path, content] of formats.flatMap(({ extras = {} }) => Object.entries(extras))) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeSynced(join(folder, path), content);
  }
  const { formats: names, withText, formatOptions: options } = plan;
  const files = new Map<string, OutputFile>();
  const rows = { articles: 0, records: 0, observations: 0, errors: 0 };
  try {
    for (const file of formats.flatMap((format) => format.files(tablesOf(withText), options))) {
      files.set(file.path, await OutputFile.create(folder, file));
    }
    const rendered = inOrder(parts, threads.width, async (part) => {
      try {
        return await threads.run("renderPart", { part, assignment, formats: names, withText, folder, options });
      } catch (error) {
        throw await placed(error, part);
      }
    });
    for await (const part of rendered) {
      for (const [path, pieces] of part.additions) {
        await files.get(path)?.append(pieces);
        giveBack(pieces);
      }
      for (const table of TABLES) rows[table] += part.rows[table];
      plan.onProgress({ stage: "writing", articles: rows.articles, failures, total: assignment.articles });
    }
    return { files: await Promise.all(Array.from(files.values(), (file) => file.close())), rows };
  } finally {
    for (const file of files.values()) await file.release();
  }
}

/** Where a thread died of a part, says in the error which articles are in it. */
async function placed(error: unknown, { path }: PlacedPart): Promise<unknown> {
  if (!(error instanceof DatasetError) || error.code !== "thread-died") return error;
  const places: string[] = [];
  for await (const line of readPart(path)) {
    places.push(placeOf("reading" in line ? line.reading.provenance : line.failure));
  }
  const range = places.length > 1 ? `${places[0]} to ${places.at(-1)}` : places[0];
  return new DatasetError("thread-died", `${range}, while it is written: ${error.message}`, { cause: error });
}
