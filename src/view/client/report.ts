import { csvLine, defused } from "../../dataset/formats/csv";
import type { Cell } from "../../dataset/tables/column";
import { words } from "../words";
import { save } from "./save";
import { sortRows } from "./sort";
import { cycleTheme, labelTheme } from "./theme";

/** The page that `renderReport` wrote: its tables can be sorted, unfolded and downloaded. */
const language = document.documentElement.lang === "en" ? words.en : words.vi;

document.documentElement.classList.add("live");
labelTheme(language);
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
  if (button === null) return;
  const { action } = button.dataset;
  if (action === "theme") {
    cycleTheme();
    labelTheme(language);
    return;
  }
  const data = button.closest<HTMLElement>(".data");
  const table = data?.querySelector("table");
  if (data === null || table === null || table === undefined) return;
  if (action === "sort") sortRows(table, button.closest("th"));
  else if (action === "download") save(`${data.dataset["name"]}.csv`, "text/csv", csvOf(table));
  else if (action === "all") {
    for (const row of table.rows) row.hidden = false;
    button.remove();
  }
});

/** With a byte order mark, by which spreadsheets know the encoding. */
function csvOf(table: HTMLTableElement): string {
  const lines = [...table.rows].map((row) => csvLine([...row.cells].map(cellOf)));
  return `\uFEFF${lines.join("")}`;
}

function cellOf(cell: HTMLTableCellElement): Cell {
  const text = cell.dataset["value"] ?? cell.textContent ?? "";
  return cell.matches("td.number") ? Number(text) : defused(text);
}
