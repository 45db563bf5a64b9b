import { indicators } from "../../../observations/indicators";
import { formatFigure } from "../../figures";
import { h, type Tree } from "../../tree";
import { type Language, words } from "../../words";
import { type Named, type Scale, wardChart, yearChart } from "../charts";
import { figureTree, MOST_BARS } from "../figure";
import { type Spread, spreadOf } from "../spread";
import { type Cell, tableTree } from "../table";
import type { IndicatorTally, Tally } from "../tally";
import { reportWords } from "../words";

/** Indicators that have charts of their own. */
const MOST_CHARTS = 8;
/** With fewer values there is no distribution to speak of. */
const FEWEST_VALUES = 5;

/** The commonest indicators, and how their values lie. */
export function indicatorsSection(tally: Tally, language: Language): Tree {
  const w = reportWords[language];
  const { columns } = w;
  const sorted = [...tally.indicators.values()].sort((a, b) => b.observations - a.observations);
  const drawn = sorted.filter(({ values }) => values.length >= FEWEST_VALUES).slice(0, MOST_CHARTS);
  return h(
    "section",
    {},
    h("h2", {}, w.commonest),
    tableTree(
      {
        name: "indicators",
        columns: [
          columns.indicator,
          columns.id,
          columns.unit,
          w.observations,
          w.wards,
          columns.median,
          columns.min,
          columns.max,
        ],
        rows: sorted.map(({ id, unit, observations, wards, values }) => {
          const spread = values.length > 0 ? spreadOf(values) : undefined;
          const cell = (value: number | undefined): Cell =>
            value !== undefined && unit.startsWith("VND")
              ? { csv: value, shown: formatFigure({ value, unit: "VND" }, words[language]) }
              : value;
          return [
            nameOf(id, language),
            id,
            unit,
            observations,
            wards.size,
            cell(spread?.median),
            cell(spread?.min),
            cell(spread?.max),
          ];
        }),
      },
      language,
    ),
    drawn.length > 0 && h("p", { class: "none" }, w.howDrawn),
    drawn.map((indicator) => distribution(indicator, tally, language)),
  );
}

/** The name of a known indicator. */
export function nameOf(id: string, language: Language): string {
  return names(language).get(id) ?? id;
}

const namesByLanguage = new Map<Language, ReadonlyMap<string, string>>();

function names(language: Language): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language) ?? new Map(indicators.map(({ id, name }) => [id, name[language]]));
  namesByLanguage.set(language, known);
  return known;
}

function distribution(indicator: IndicatorTally, { wards }: Tally, language: Language): Tree {
  const w = reportWords[language];
  const name = nameOf(indicator.id, language);
  const scale = scaleOf(indicator, language);
  const years = spreads(indicator.byYear).sort((a, b) => a.name.localeCompare(b.name));
  const byWard = spreads(indicator.byWard)
    .map(({ name, value }) => ({ name: wards.get(name)?.name ?? name, value }))
    .sort((a, b) => b.value.count - a.value.count || b.value.median - a.value.median);
  const table = (of: "year" | "ward", rows: readonly Named<Spread>[]) => ({
    name: `${indicator.id}-by-${of}`,
    columns: [
      w.columns[of],
      w.columns.count,
      w.columns.min,
      w.columns.lower,
      w.columns.median,
      w.columns.upper,
      w.columns.max,
    ],
    rows: rows.map(({ name, value: { count, min, lower, median, upper, max } }) => [
      name,
      count,
      min,
      lower,
      median,
      upper,
      max,
    ]),
  });
  return h(
    "section",
    { class: "indicator" },
    h("h3", {}, name, h("small", {}, indicator.unit)),
    h(
      "div",
      { class: "figures" },
      years.length > 0 &&
        figureTree(`${name} ${w.byYear}`, yearChart(years, scale, language), table("year", years), language),
      byWard.length > 0 &&
        figureTree(
          `${name} ${w.byWard}`,
          wardChart(byWard.slice(0, MOST_BARS), scale, language),
          table("ward", byWard),
          language,
        ),
    ),
  );
}

function spreads(groups: ReadonlyMap<string, readonly number[]>): Named<Spread>[] {
  return [...groups].map(([name, values]) => ({ name, value: spreadOf(values) }));
}

/** Sums of money in thousand millions or millions. */
function scaleOf({ unit, values }: IndicatorTally, language: Language): Scale {
  const { scales } = words[language];
  const shown = unit.replace(/^VND/, language === "vi" ? "đồng" : "VND");
  if (shown === unit && !unit.startsWith("VND")) return { divisor: 1, unit };
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  if (largest >= 1e9) return { divisor: 1e9, unit: `${scales.billion} ${shown}` };
  return largest >= 1e6 ? { divisor: 1e6, unit: `${scales.million} ${shown}` } : { divisor: 1, unit: shown };
}
