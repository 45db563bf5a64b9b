import { formatDate } from "../../dates";
import { formatNumber } from "../../figures";
import { h, type Tree } from "../../tree";
import { type Language, words } from "../../words";
import type { Tally } from "../tally";
import { reportWords } from "../words";

/** How much there is of everything. */
export function totalsSection({ total, wards, indicators, errors, byDay }: Tally, language: Language): Tree {
  const w = reportWords[language];
  const failed = [...errors.values()].reduce((sum, { count }) => sum + count, 0);
  const days = [...byDay.keys()].sort();
  const figures = [
    [w.articles, total.articles],
    [w.records, total.records],
    [w.observations, total.observations],
    [w.wards, wards.size],
    [w.indicators, new Set([...indicators.values()].map(({ id }) => id)).size],
    [w.errors, failed],
  ] as const;
  const [first, last] = [days[0], days.at(-1)];
  return [
    h("h1", {}, w.title),
    first !== undefined &&
      h("p", { class: "known" }, `${w.published}: ${formatDate(`${first}/${last}`, words[language])}`),
    h(
      "dl",
      { class: "totals" },
      figures.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, formatNumber(value, language)))),
    ),
  ];
}
