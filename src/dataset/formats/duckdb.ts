import { join } from "node:path";
import { sync } from "../durable";
import { DatasetError } from "../errors";
import type { Table } from "../tables/index";
import { parquetPath } from "./parquet";

/** The database inside the dataset. */
export const DUCKDB_PATH = "dataset.duckdb";

const MEMORY = "192MB";

/** Refuses at once, if DuckDB is asked for and not installed. */
export async function loadDuckDB(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    const message = "The format duckdb needs the package @duckdb/node-api: npm install @duckdb/node-api";
    throw new DatasetError("missing-package", message, { cause });
  }
}

/** Puts the tables into a database, from their Parquet files, with the descriptions of tables and columns as comments. */
export async function writeDuckDB(tables: readonly Table[], parquetFolder: string, folder: string): Promise<void> {
  const { DuckDBInstance } = await loadDuckDB();
  const path = join(folder, DUCKDB_PATH);
  const instance = await DuckDBInstance.create(path, { memory_limit: MEMORY, threads: "1" });
  try {
    const connection = await instance.connect();
    for (const table of tables) for (const sql of statements(table, parquetFolder)) await connection.run(sql);
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
  await sync(path);
}

function* statements(table: Table, folder: string): Generator<string> {
  yield `CREATE TABLE ${table.name} AS SELECT * FROM read_parquet(${quoted(join(folder, parquetPath(table)))})`;
  yield `COMMENT ON TABLE ${table.name} IS ${quoted(table.title)}`;
  for (const { name, description } of table.fields) {
    yield `COMMENT ON COLUMN ${table.name}."${name}" IS ${quoted(description)}`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
