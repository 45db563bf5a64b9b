import { DuckDBInstance } from "@duckdb/node-api";

/** The rows an SQL query gives, as JSON: numbers beyond 2^53 and decimals are strings. */
export async function query(sql: string, database = ":memory:"): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}
