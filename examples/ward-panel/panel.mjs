// Runs panel.sql over a dataset in Parquet. Needs `npm install @duckdb/node-api`; the command `duckdb < ward-panel/panel.sql` does the same.
import { readFile } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
const reader = await connection.runAndReadAll(await readFile(new URL("panel.sql", import.meta.url), "utf8"));
console.table(reader.getRowObjectsJson());
