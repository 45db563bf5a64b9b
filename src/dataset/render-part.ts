import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Assignment, placedIn } from "./assignment";
import { writeSynced } from "./durable";
import type { FormatOptions, GrowingFile, Sink } from "./formats/format";
import { textFormat } from "./formats/index";
import type { Format } from "./formats/names";
import type { PlacedPart } from "./part";
import { TABLES, type TableName, tablesOf } from "./tables/index";
import { rowsOf } from "./tables/rows";
import { TextBuffer } from "./text-buffer";
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
  readonly additions: ReadonlyMap<string, readonly Uint8Array[]>;
  readonly rows: RowCounts;
}

/** Writes the small files of a part, and returns what it adds to the growing ones. */
export async function renderPart({ part, assignment, withText, folder, ...task }: RenderTask): Promise<Rendered> {
  const tables = tablesOf(withText);
  const formats = task.formats.flatMap((name) => textFormat(name) ?? []);
  const sink = new PartSink(formats.flatMap((format) => format.files(tables, task.options)));
  const counts: Record<TableName, number> = { articles: 0, records: 0, observations: 0, errors: 0 };
  for await (const entry of placedIn(part, assignment)) {
    const rows = rowsOf(entry, withText);
    for (const table of TABLES) counts[table] += rows[table]?.length ?? 0;
    for (const format of formats) format.rows?.(rows, tables, sink);
    if ("failure" in entry) continue;
    const example = new Example(entry);
    for (const format of formats) format.example?.(example, sink);
  }
  for (const [path, content] of sink.small) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeSynced(join(folder, path), content);
  }
  return { additions: sink.additions(), rows: counts };
}

/** Collects what the formats write of a part. */
class PartSink implements Sink {
  readonly small = new Map<string, string>();
  private readonly growing = new Map<string, TextBuffer>();
  private readonly separators: ReadonlyMap<string, string>;

  constructor(files: readonly GrowingFile[]) {
    this.separators = new Map(files.map(({ path, separator = "" }) => [path, separator]));
  }

  append(path: string, item: string): void {
    const text = this.growing.get(path);
    if (text) text.append(this.separators.get(path) ?? "");
    const target = text ?? new TextBuffer();
    this.growing.set(path, target);
    target.append(item);
  }

  file(path: string, content: string): void {
    this.small.set(path, content);
  }

  additions(): Map<string, readonly Uint8Array[]> {
    return new Map(Array.from(this.growing, ([path, text]) => [path, text.takePieces()]));
  }
}
