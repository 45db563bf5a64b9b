import { h, type Tree } from "../../tree";
import type { Language } from "../../words";
import { barChart } from "../charts";
import { figureTree, MOST_BARS } from "../figure";
import type { Tally } from "../tally";
import { reportWords } from "../words";

/** The places that most is said of. */
export function wardsSection({ wards }: Tally, language: Language): Tree {
  const w = reportWords[language];
  const sorted = [...wards.values()].sort((a, b) => b.observations - a.observations);
  if (sorted.length === 0) return undefined;
  return h(
    "section",
    {},
    h("h2", {}, w.wardsByObservations),
    h(
      "div",
      { class: "figures" },
      figureTree(
        w.observations,
        barChart(
          sorted.slice(0, MOST_BARS).map(({ name, observations }) => ({ name, value: observations })),
          language,
        ),
        {
          name: "wards",
          columns: [w.columns.ward, w.columns.province, w.columns.code, w.observations, w.articles],
          rows: sorted.map(({ name, province, code, observations, articles }) => [
            name,
            province,
            code,
            observations,
            articles.size,
          ]),
        },
        language,
      ),
    ),
  );
}
