import { own } from "../../own";
import { h, type Tree } from "../../tree";
import { type Language, words } from "../../words";
import { barChart } from "../charts";
import { figureTree, MOST_BARS } from "../figure";
import type { Amount, Tally } from "../tally";
import { reportWords } from "../words";

/** Where the articles come from, and what the records are. */
export function sourcesSection({ bySource, byProvince, byType }: Tally, language: Language): Tree {
  const w = reportWords[language];
  return h(
    "section",
    {},
    h("h2", {}, w.whereFrom),
    h(
      "div",
      { class: "figures" },
      amounts(w.bySource, { name: "sources", column: w.columns.source }, bySource, language),
      amounts(w.byProvince, { name: "provinces", column: w.columns.province }, byProvince, language),
      types(byType, language),
    ),
  );
}

function amounts(
  caption: string,
  { name, column }: { readonly name: string; readonly column: string },
  of: ReadonlyMap<string, Amount>,
  language: Language,
): Tree {
  const w = reportWords[language];
  const sorted = [...of]
    .map(([key, amount]) => ({ ...amount, name: key === "" ? w.unknown : key }))
    .sort((a, b) => b.articles - a.articles);
  return figureTree(
    caption,
    barChart(
      sorted.slice(0, MOST_BARS).map(({ name, articles }) => ({ name, value: articles })),
      language,
    ),
    {
      name,
      columns: [column, w.articles, w.records, w.observations],
      rows: sorted.map(({ name, articles, records, observations }) => [name, articles, records, observations]),
    },
    language,
  );
}

function types(byType: ReadonlyMap<string, number>, language: Language): Tree {
  const w = reportWords[language];
  const names: Readonly<Record<string, { readonly name: string }>> = words[language].types;
  const sorted = [...byType].sort(([, a], [, b]) => b - a);
  return figureTree(
    w.byType,
    barChart(
      sorted.slice(0, MOST_BARS).map(([type, value]) => ({ name: own(names, type)?.name ?? type, value })),
      language,
    ),
    { name: "types", columns: [w.columns.type, w.records], rows: sorted },
    language,
  );
}
