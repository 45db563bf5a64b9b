import { formatDate } from "../../dates";
import { formatNumber } from "../../figures";
import { h, type Tree } from "../../tree";
import { type Language, words } from "../../words";
import { binDays } from "../calendar";
import { timeChart } from "../charts";
import { figureTree } from "../figure";
import type { Tally } from "../tally";
import { reportWords } from "../words";

/** Articles and records over time. */
export function timeSection({ byDay, undated }: Tally, language: Language): Tree {
  const w = reportWords[language];
  const bins = binDays(byDay);
  const shown = bins.map((bin) => ({ ...bin, time: formatDate(bin.time, words[language]) }));
  const chart = (caption: string, of: "articles" | "records"): Tree =>
    figureTree(
      caption,
      timeChart(shown, of, language),
      { name: `${of}-by-time`, columns: [w.columns.time, w[of]], rows: bins.map((bin) => [bin.time, bin[of]]) },
      language,
    );
  return h(
    "section",
    {},
    h("h2", {}, w.overTime),
    bins.length > 0 &&
      h("div", { class: "figures" }, chart(w.articlesOverTime, "articles"), chart(w.recordsOverTime, "records")),
    undated > 0 && h("p", { class: "none" }, `${w.undated}: ${formatNumber(undated, language)}`),
  );
}
