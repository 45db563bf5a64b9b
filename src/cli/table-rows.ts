import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import type { Field, TableName } from "../dataset/tables/index";
import { tablesOf } from "../dataset/tables/index";

/** A row that was read back: what its columns hold, without the empty ones. */
export type TableRow = Readonly<Record<string, unknown>>;

/** A table that is not there, or not one. */
export class TableError extends Error {
  override readonly name: string = "TableError";
}

/**
 * The rows of a table of a dataset, out of its JSONL or CSV file.
 *
 * @throws {TableError} if there is no such file, or a row lacks what it must have.
 */
export async function* readTable(folder: string, name: TableName): AsyncGenerator<TableRow> {
  const file = fileOf(folder, name);
  const fields = tablesOf(false).find((table) => table.name === name)?.fields ?? [];
  let line = 0;
  for await (const row of file.endsWith(".csv") ? csvRows(file, fields) : jsonRows(file)) {
    line++;
    const missing = fields.find((field) => field.required && row[field.name] === undefined);
    if (missing !== undefined) {
      throw new TableError(`${file}: row ${line} has no ${missing.name}: is it a table of trichluc dataset?`);
    }
    yield row;
  }
}

function fileOf(folder: string, name: TableName): string {
  const files = [".jsonl", ".jsonl.gz", ".csv"].map((end) => join(folder, name + end));
  const file = files.find((file) => existsSync(file));
  if (file !== undefined) return file;
  throw new TableError(
    `${folder} has no ${name}.jsonl, .jsonl.gz or .csv: give the folder that trichluc dataset wrote, with one of these formats`,
  );
}

async function* jsonRows(file: string): AsyncGenerator<TableRow> {
  const bytes = createReadStream(file);
  const input: Readable = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    yield parseLine(line, file, number);
  }
}

function parseLine(line: string, file: string, number: number): TableRow {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === "object" && row !== null) return row as TableRow;
  } catch {
    // told below
  }
  throw new TableError(`${file}: line ${number} is no JSON object: is it a table of trichluc dataset?`);
}

async function* csvRows(file: string, fields: readonly Field[]): AsyncGenerator<TableRow> {
  const numbers = new Set(
    fields.flatMap(({ name, type }) => (type === "integer" || type === "long" || type === "number" ? name : [])),
  );
  const rows: AsyncIterable<Readonly<Record<string, string>>> = createReadStream(file).pipe(
    parse({ bom: true, columns: true }),
  );
  for await (const row of rows) {
    yield Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) =>
        cell === "" ? [] : [[name, numbers.has(name) ? Number(cell) : cell]],
      ),
    );
  }
}
