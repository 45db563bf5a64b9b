import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Assignment, entryOf } from "./assignment";
import { writeSynced } from "./durable";
import type { FormatOptions, Sink } from "./formats/format";
import { textFormat } from "./formats/index";
import type { Format } from "./formats/names";
import { type PlacedPart, readPart } from "./part";
import { TABLES, type TableName, tablesOf } from "./tables/index";
import { type Rows, rowsOf, rowsOfError } from "./tables/rows";
import { Example } from "./training/example";

/** The work of writing a part in all formats that are text. */
export interface RenderTask {
  readonly part: PlacedPart;
  readonly assignment: Assignment;
  readonly formats: readonly Format[];
  readonly withText: boolean;
  /** The folder of the dataset. */
  readonly folder: string;
  readonly options: FormatOptions;
}

/** How many rows each table has. */
export type RowCounts = Readonly<Record<TableName, number>>;

/** What comes of a part. */
export interface Rendered {
  /** What it adds to the growing files, by path. */
  readonly additions: ReadonlyMap<string, Uint8Array>;
  readonly rows: RowCounts;
}

/** Writes the small files of a part, and returns what it adds to the growing ones. */
export async function renderPart(task: RenderTask): Promise<Rendered> {
  const { part, assignment, folder } = task;
  const tables = tablesOf(task.withText);
  const formats = task.formats.flatMap((name) => textFormat(name) ?? []);
  const growing = new Map<string, string[]>();
  const small = new Map<string, string>();
  const sink: Sink = {
    append(path, item) {
      const items = growing.get(path);
      if (items) items.push(item);
      else growing.set(path, [item]);
    },
    file: (path, content) => small.set(path, content),
  };

  const counts: Record<TableName, number> = { articles: 0, records: 0, observations: 0, errors: 0 };
  const addRows = (rows: Rows): void => {
    for (const format of formats) format.rows?.(rows, tables, sink);
    for (const table of TABLES) counts[table] += rows[table]?.length ?? 0;
  };

  let article = part.articlesBefore;
  let failure = part.failuresBefore;
  for (const line of await readPart(part.path)) {
    if ("failure" in line) {
      addRows(rowsOfError({ number: ++failure, failure: line.failure }));
      continue;
    }
    const entry = entryOf(assignment, article++, line.reading);
    if (entry === undefined) continue;
    addRows(rowsOf(entry, task.withText));
    const example = new Example(entry);
    for (const format of formats) format.example?.(example, sink);
  }

  for (const [path, content] of small) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeSynced(join(folder, path), content);
  }
  const additions = new Map<string, Uint8Array>();
  for (const { path, separator = "" } of formats.flatMap((format) => format.files(tables, task.options))) {
    const items = growing.get(path);
    if (items) additions.set(path, Buffer.from(items.join(separator)));
  }
  return { additions, rows: counts };
}
