import type { Cell, Field, Table } from "../tables/index";
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
      let lines = "";
      for (const row of rows[table.name] ?? []) lines += csvLine(row, table.fields);
      if (lines !== "") sink.append(path(table), lines);
    }
  },
};

function path({ name }: Table): string {
  return `${name}.csv`;
}

const QUOTED = /[",\r\n]/;

/**
 * One line of CSV.
 *
 * @param fields Where given, text that a spreadsheet would run is made harmless; numbers stay as they are.
 */
export function csvLine(cells: readonly Cell[], fields?: readonly Field[]): string {
  let line = "";
  for (let index = 0; index < cells.length; index++) {
    if (index > 0) line += ",";
    const cell = cells[index];
    if (cell === undefined) continue;
    const text = String(fields?.[index]?.type === "string" ? defused(cell) : cell);
    line += QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return line + LINE_END;
}

/** What makes a spreadsheet take a cell for a formula, full-width letters included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet would run gets an apostrophe before it; numbers stay. */
export function defused(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}
