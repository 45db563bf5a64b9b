/** Tables of figures: a line a row, a tab a cell. A table that only lays out the page is none. */

import { type DomElement, isElement, isText } from "./dom";
import { fold, isBlock, isCapitalFont, isSkipped, raised } from "./element";

/** A cell longer than this holds prose: its table lays out the page. */
const LONGEST_CELL = 300;

/** One row, or the caption. */
export interface TableRow {
  /** Cells parted by tabs; empty ones stay, so that figures keep their columns. */
  readonly text: string;
  /** Letters in links. */
  readonly linked: number;
  /** How many cells hold something. */
  readonly cells: number;
}

interface Cell {
  readonly text: string;
  readonly linked: number;
}

/** The rows of a table of figures; `undefined` for a table that lays out the page. */
export function rowsOf(table: DomElement, capitalFonts: boolean): readonly TableRow[] | undefined {
  const rows: TableRow[] = [];
  // For each column, through how many more rows a cell above reaches down.
  const reach: number[] = [];
  for (const element of rowElements(table)) {
    if (element.localName === "caption") {
      const caption = cellOf(element, capitalFonts);
      if (!caption) return undefined;
      if (caption.text !== "") rows.push({ ...caption, cells: 1 });
      continue;
    }
    const row = rowOf(element, reach, capitalFonts);
    if (!row) return undefined;
    if (row.cells > 0) rows.push(row);
  }
  return rows.some((row) => row.cells > 1) ? rows : undefined;
}

/** `<tr>` and `<caption>`, whatever groups stand round them. */
function* rowElements(group: DomElement): Generator<DomElement> {
  for (let node = group.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || isSkipped(node)) continue;
    if (/^(?:thead|tbody|tfoot)$/u.test(node.localName)) yield* rowElements(node);
    else if (node.localName === "tr" || node.localName === "caption") yield node;
  }
}

function rowOf(tr: DomElement, reach: number[], capitalFonts: boolean): TableRow | undefined {
  const cells: string[] = [];
  let linked = 0;
  const skipReached = (): void => {
    for (let rows = reach[cells.length] ?? 0; rows > 0; rows = reach[cells.length] ?? 0) {
      reach[cells.length] = rows - 1;
      cells.push("");
    }
  };
  for (let node = tr.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || isSkipped(node)) continue;
    const cell = cellOf(node, capitalFonts);
    if (!cell || cell.text.length > LONGEST_CELL) return undefined;
    // A cell that spans columns or rows leaves the others empty, so that what follows stays in its column.
    skipReached();
    const rows = spanOf(node, "rowspan");
    const columns = spanOf(node, "colspan");
    for (let i = 0; i < columns; i++) {
      if (rows > 1) reach[cells.length] = rows - 1;
      cells.push(i === 0 ? cell.text : "");
    }
    linked += cell.linked;
  }
  skipReached();
  return { text: cells.join("\t").trimEnd(), linked, cells: cells.filter((cell) => cell !== "").length };
}

const spanOf = (cell: DomElement, name: string): number => {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 50) : 1;
};

/** The text of one cell on one line; `undefined` where it holds a table of its own or too much to be a cell. */
function cellOf(cell: DomElement, capitalFonts: boolean): Cell | undefined {
  let text = "";
  let linked = 0;
  const walk = (element: DomElement, inLink: boolean, upper: boolean): boolean => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        const piece = fold(node.textContent ?? "");
        text += upper ? piece.toUpperCase() : piece;
        if (inLink) linked += piece.trim().length;
        if (text.length > LONGEST_CELL * 4) return false;
      } else if (isElement(node)) {
        const name = node.localName;
        if (name === "table" || name === "iframe" || name === "form") return false;
        if (isSkipped(node)) continue;
        if (name === "sup" || name === "sub") text += raised(node, text);
        else {
          const apart = name === "br" || isBlock(node) ? " " : "";
          text += apart;
          if (!walk(node, inLink || name === "a", upper || (capitalFonts && isCapitalFont(node)))) return false;
          text += apart;
        }
      }
    }
    return true;
  };
  if (!walk(cell, false, capitalFonts && isCapitalFont(cell))) return undefined;
  return { text: fold(text).trim(), linked };
}
