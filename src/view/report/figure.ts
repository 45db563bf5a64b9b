import { plain } from "../plain";
import { h, type Tree } from "../tree";
import type { Language } from "../words";
import { type DataTable, tableTree } from "./table";
import { reportWords } from "./words";

/** A chart with its caption, and the rows behind it. */
export function figureTree(caption: string, chart: Tree, table: DataTable, language: Language): Tree {
  return h(
    "figure",
    {},
    h("figcaption", {}, plain(caption)),
    h("div", { role: "img", "aria-label": caption }, chart),
    h("details", {}, h("summary", {}, reportWords[language].rows), tableTree(table, language)),
  );
}

/** A chart shows no more bars. */
export const MOST_BARS = 12;
