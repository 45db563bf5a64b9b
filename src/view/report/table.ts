import { formatNumber } from "../figures";
import { plain } from "../plain";
import { h, type Tree } from "../tree";
import type { Language } from "../words";
import { reportWords } from "./words";

/** A cell: a text, a number, or something that is shown otherwise than it is written to CSV. */
export type Cell = string | number | undefined | { readonly csv: string | number; readonly shown: Tree };

/** A table whose rows can be sorted and downloaded. */
export interface DataTable {
  /** Name of the file that is downloaded, without its extension. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows that are shown before more are asked for. */
const SHOWN = 20;

/** The table, its first rows shown, with what is done to it. */
export function tableTree({ name, columns, rows }: DataTable, language: Language): Tree {
  const words = reportWords[language];
  return h(
    "div",
    { class: "data", "data-name": name },
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "group", "aria-label": words.rows },
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            columns.map((column, index) =>
              h(
                "th",
                { scope: "col", class: isNumeric(rows, index) && "number" },
                h("button", { type: "button", "data-action": "sort" }, column),
              ),
            ),
          ),
        ),
        h(
          "tbody",
          {},
          rows.map((row, index) =>
            h(
              "tr",
              { hidden: index >= SHOWN },
              row.map((cell) => cellTree(cell, language)),
            ),
          ),
        ),
      ),
    ),
    h(
      "p",
      { class: "actions" },
      rows.length > SHOWN &&
        h(
          "button",
          { type: "button", "data-action": "all" },
          `${words.showAll} (${formatNumber(rows.length, language)})`,
        ),
      h("button", { type: "button", "data-action": "download" }, words.download),
    ),
  );
}

function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  return rows.some((row) => typeof csvOf(row[column]) === "number");
}

function csvOf(cell: Cell): string | number | undefined {
  return typeof cell === "object" ? cell.csv : cell;
}

function cellTree(cell: Cell, language: Language): Tree {
  if (cell === undefined) return h("td");
  if (typeof cell === "string") return h("td", {}, plain(cell));
  const csv = csvOf(cell);
  // quantiles lie between two values, and show no more digits than these
  const shown = typeof cell === "object" ? cell.shown : formatNumber(Number(cell.toPrecision(12)), language);
  return h("td", { class: typeof csv === "number" && "number", "data-value": csv }, shown);
}
