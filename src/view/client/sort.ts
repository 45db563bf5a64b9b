/** Sorts the rows of a table by a column: the first time upwards, numbers downwards, then the other way round. */
export function sortRows(table: HTMLTableElement, header: HTMLTableCellElement | null): void {
  const [body] = table.tBodies;
  if (header === null || body === undefined) return;
  const isNumber = header.classList.contains("number");
  const isAscending = header.ariaSort === null ? !isNumber : header.ariaSort === "descending";
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
  header.ariaSort = isAscending ? "ascending" : "descending";

  const rows = [...body.rows];
  const shown = rows.filter((row) => !row.hidden).length;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[header.cellIndex], isNumber) }));
  const { compare } = new Intl.Collator("vi", { numeric: true });
  keyed.sort(({ key: a }, { key: b }) => {
    // what has no value stands last, whichever way
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    const order = typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return isAscending ? order : -order;
  });
  keyed.forEach(({ row }, index) => {
    row.hidden = index >= shown;
  });
  body.append(...keyed.map(({ row }) => row));
}

function keyOf(cell: HTMLTableCellElement | undefined, isNumber: boolean): string | number {
  const value = cell?.dataset["value"] ?? cell?.textContent ?? "";
  return isNumber && value !== "" ? Number(value) : value;
}
