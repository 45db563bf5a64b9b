import type { Cell, ColumnType, Field, Table } from "../tables/index";
import type { TextFormat } from "./format";

const BOM = "\uFEFF";
const LINE_END = "\r\n";

/** CSV as RFC 4180 has it, a header line first, safe to open in a spreadsheet. */
export const csv: TextFormat = {
  files: (tables, { bom }) =>
    tables.map((table) => ({
      path: path(table),
      head: (bom ? BOM : "") + csvLine(table.fields.map(({ name }) => name)),
    })),
  rows(rows, tables, sink) {
    for (const table of tables) {
      for (const row of rows[table.name] ?? []) sink.append(path(table), typedLine(table.fields, row));
    }
  },
};

function path({ name }: Table): string {
  return `${name}.csv`;
}

function typedLine(fields: readonly Field[], row: readonly Cell[]): string {
  return csvLine(row.map((cell, index) => (isText(fields[index]?.type) ? defused(cell) : cell)));
}

function isText(type: ColumnType | undefined): boolean {
  return type === "string";
}

const QUOTED = /[",\r\n]/;

/** One line of CSV. */
export function csvLine(cells: readonly Cell[]): string {
  return (
    cells
      .map((cell) => {
        const field = String(cell ?? "");
        return QUOTED.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
      })
      .join(",") + LINE_END
  );
}

/** What makes a spreadsheet take a cell for a formula, full-width letters included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet would run gets an apostrophe before it; numbers stay. */
export function defused(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}
