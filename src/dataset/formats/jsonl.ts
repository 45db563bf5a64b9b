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
        for (const row of rows[table.name] ?? []) sink.append(path(table), `${jsonLine(table.fields, row)}\n`);
      }
    },
  };
}

function jsonLine(fields: readonly Field[], row: readonly Cell[]): string {
  let line = "";
  fields.forEach(({ name }, index) => {
    const cell = row[index];
    if (cell !== undefined) line += `${line === "" ? "" : ","}"${name}":${JSON.stringify(cell)}`;
  });
  return `{${line}}`;
}
