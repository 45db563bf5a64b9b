import { barX, barY, dot, gridX, gridY, type PlotOptions, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { formatNumber } from "../figures";
import type { Tree } from "../tree";
import type { Language } from "../words";
import type { Bin } from "./calendar";
import type { Spread } from "./spread";
import { treeOf } from "./svg";

/** A value, and what it is the value of. */
export interface Named<Value> {
  readonly name: string;
  readonly value: Value;
}

/** Which unit an axis is in. */
export interface Scale {
  /** Values are divided by it. */
  readonly divisor: number;
  readonly unit: string;
}

/** Units of the drawing; on the page it is as wide as there is room. */
const WIDTH = 400;
const ROW = 20;
const NAMES = 134;
/** More letters don't fit before a bar. */
const LONGEST_NAME = 22;
/** More ticks run into each other. */
const MOST_TICKS = 7;

// the page's colours, so that a drawing changes with the theme
const MAIN = "var(--chart)";
const SOFT = "var(--chart-soft)";
const LINES = "var(--line)";

/** Bars, their names before them and their numbers behind. */
export function barChart(bars: readonly Named<number>[], language: Language): Tree {
  return draw({
    height: bars.length * ROW,
    marginLeft: NAMES,
    marginRight: 48,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null },
    y: { axis: null, type: "band" },
    marks: [
      barX(bars, { x: "value", y: place, fill: MAIN, insetTop: 3, insetBottom: 3 }),
      names(bars),
      text(bars, {
        x: "value",
        y: place,
        text: ({ value }: Named<number>) => formatNumber(value, language),
        textAnchor: "start",
        dx: 5,
      }),
    ],
  });
}

/** How many there were in each stretch of time. */
export function timeChart(bins: readonly Bin[], of: "articles" | "records", language: Language): Tree {
  const times = bins.map(({ time }) => time);
  // no half articles
  const ticks = Math.min(3, Math.max(1, ...bins.map((bin) => bin[of])));
  return draw({
    height: 120,
    marginLeft: 48,
    marginRight: 12,
    marginBottom: 24,
    x: { label: null, domain: times, ticks: someOf(times), tickSize: 0 },
    y: { label: null, ticks, tickFormat: (value: number) => formatNumber(value, language), tickSize: 0 },
    marks: [
      gridY({ ticks, stroke: LINES, strokeOpacity: 1 }),
      barY(bins, { x: "time", y: of, fill: MAIN }),
      ruleY([0]),
    ],
  });
}

/** Spreads over time: a thin line from end to end, a thick one between the quartiles, a dot for the middle. */
export function yearChart(years: readonly Named<Spread>[], scale: Scale, language: Language): Tree {
  const spreads = scaled(years, scale);
  const domain = yearsBetween(years.map(({ name }) => Number(name)));
  return draw({
    height: 170,
    marginLeft: 48,
    marginRight: 12,
    marginTop: 26,
    marginBottom: 24,
    x: { label: null, type: "band", domain, ticks: someOf(domain), tickSize: 0 },
    y: { ...axis(scale, language), nice: true },
    marks: [
      gridY({ ticks: 4, stroke: LINES, strokeOpacity: 1 }),
      ruleX(spreads, { x: "name", y1: "min", y2: "max", stroke: SOFT, strokeWidth: 1.5 }),
      ruleX(spreads, { x: "name", y1: "lower", y2: "upper", stroke: SOFT, strokeWidth: 6 }),
      dot(spreads, { x: "name", y: "median", fill: MAIN, r: 3.5 }),
    ],
  });
}

/** The same from ward to ward. */
export function wardChart(wards: readonly Named<Spread>[], scale: Scale, language: Language): Tree {
  const spreads = scaled(wards, scale);
  return draw({
    height: wards.length * ROW + 40,
    marginLeft: NAMES,
    marginRight: 20,
    marginTop: 4,
    marginBottom: 36,
    x: { ...axis(scale, language), nice: true },
    y: { axis: null, type: "band" },
    marks: [
      gridX({ ticks: 4, stroke: LINES, strokeOpacity: 1 }),
      ruleY(spreads, { y: place, x1: "min", x2: "max", stroke: SOFT, strokeWidth: 1.5 }),
      ruleY(spreads, { y: place, x1: "lower", x2: "upper", stroke: SOFT, strokeWidth: 6 }),
      dot(spreads, { y: place, x: "median", fill: MAIN, r: 3.5 }),
      names(wards),
    ],
  });
}

function draw(options: PlotOptions): Tree {
  const { document } = parseHTML("<!doctype html><html></html>");
  return treeOf(plot({ ...options, document, width: WIDTH, style: { fontSize: "11px" } }));
}

/** A row is known by its place, since two wards may have one name. */
function place(_: unknown, index: number): number {
  return index;
}

function axis({ unit }: Scale, language: Language): NonNullable<PlotOptions["y"]> {
  return {
    label: unit,
    labelArrow: "none",
    ticks: 4,
    tickFormat: (value: number) => formatNumber(value, language),
    tickSize: 0,
  };
}

function names(rows: readonly Named<unknown>[]): ReturnType<typeof text> {
  return text(rows, {
    y: place,
    text: ({ name }: Named<unknown>) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name),
    frameAnchor: "left",
    textAnchor: "end",
    dx: -8,
  });
}

function scaled(rows: readonly Named<Spread>[], { divisor }: Scale): (Spread & { readonly name: string })[] {
  return rows.map(({ name, value: { count, min, lower, median, upper, max } }) => ({
    name,
    count,
    min: min / divisor,
    lower: lower / divisor,
    median: median / divisor,
    upper: upper / divisor,
    max: max / divisor,
  }));
}

/** Years without values keep their room. */
function yearsBetween(years: readonly number[]): string[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}

/** So many of the names that they don't run into each other, evenly. */
function someOf(names: readonly string[]): string[] {
  const step = Math.ceil(names.length / MOST_TICKS);
  return names.filter((_, index) => index % step === 0);
}
