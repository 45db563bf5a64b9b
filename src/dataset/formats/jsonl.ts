import type { Cell, Field, Table } from "../tables/index";
import type { GrowingFile, TextFormat } from "./format";

/** JSON Lines: an object a row, without the empty fields. */
export const jsonl: TextFormat = jsonLines("", false);

/** The same, packed with gzip. */
export const jsonlGz: TextFormat = jsonLines(".gz", true);

function jsonLines(suffix: string, gzip: boolean): TextFormat {
  const path = ({ name }: Table): string => `${name}.jsonl${suffix}`;
  return {
    files: (tables: readonly Table[]): GrowingFile[] => tables.map((table) => ({ path: path(table), gzip })),
    rows(rows, tables, sink) {
      for (const table of tables) {
        let lines = "";
        for (const row of rows[table.name] ?? []) lines += jsonLine(table.fields, row);
        if (lines !== "") sink.append(path(table), lines);
      }
    },
  };
}

function jsonLine(fields: readonly Field[], row: readonly Cell[]): string {
  let line = "{";
  for (let index = 0; index < fields.length; index++) {
    const cell = row[index];
    if (cell === undefined) continue;
    if (line !== "{") line += ",";
    line += `"${fields[index]?.name}":${typeof cell === "number" ? cell : JSON.stringify(cell)}`;
  }
  return `${line}}\n`;
}
