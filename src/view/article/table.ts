import type { Observation } from "../../records";
import { formatDate } from "../dates";
import { own } from "../own";
import { plain } from "../plain";
import { h, type Tree } from "../tree";
import type { Words } from "../words";
import { anchorOf } from "./anchors";
import type { ArticleExtraction } from "./extraction";
import { linesOf } from "./marks";
import { observationValue } from "./value";

/**
 * The observations, a row each, with links to the words that make them. The roles are said, since the style sheet lays the
 * rows out one by one, so that thousands of them are there at once.
 */
export function tableTree(extraction: ArticleExtraction, article: number, words: Words): Tree {
  const { text, observations } = extraction;
  const { page } = words;
  const lines = lineStarts(
    text,
    observations.flatMap(({ record, evidence }) => (record === undefined ? evidence.start : [])),
  );
  if (observations.length === 0) return h("p", { class: "none" }, page.noObservations);
  return h(
    "table",
    { role: "table", "aria-labelledby": "observations" },
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        [page.indicator, page.value, page.placeAndTime].map((title) => h("th", { role: "columnheader" }, title)),
      ),
    ),
    h(
      "tbody",
      { role: "rowgroup" },
      observations.map((observation, index) =>
        rowTree(extraction, observation, { article, index, line: lines.get(observation.evidence.start) ?? 0 }, words),
      ),
    ),
  );
}

function rowTree(
  { records }: ArticleExtraction,
  observation: Observation,
  { article, index, line }: { readonly article: number; readonly index: number; readonly line: number },
  words: Words,
): Tree {
  const { indicator, refArea, timePeriod, record, repeats, flags = [] } = observation;
  const where =
    record === undefined
      ? anchorOf({ article, kind: "line", index: line })
      : anchorOf({ article, kind: "record", index: record });
  return h(
    "tr",
    {
      role: "row",
      id: anchorOf({ article, kind: "observation", index }),
      class: repeats !== undefined && "repeats",
      "data-observation": index,
      "data-type": record === undefined ? undefined : records[record]?.type,
    },
    h(
      "th",
      { role: "rowheader" },
      h("a", { href: `#${where}`, lang: "vi" }, plain(indicator)),
      notes(observation, words).map((note) => h("small", {}, note)),
      flags.map((flag) => h("small", { class: "flag" }, `⚠ ${own(words.flags, flag) ?? flag}`)),
    ),
    h("td", { role: "cell", class: "value" }, plain(observationValue(observation, words))),
    h(
      "td",
      { role: "cell" },
      refArea !== undefined && h("span", { lang: "vi" }, plain(refArea)),
      timePeriod !== undefined && h("small", {}, plain(formatDate(timePeriod, words))),
    ),
  );
}

/** What has to be known to read the figure right: that it is aimed at, what it is against, that it was said before. */
function notes({ status, basis, repeats }: Observation, { statuses, fields, page }: Words): Tree[] {
  return [
    status === "target" ? h("b", {}, statuses.target) : [],
    basis === undefined ? [] : [`${fields["basis"]} `, plain(basis)],
    repeats === undefined ? [] : page.repeats,
  ].filter((note) => !Array.isArray(note) || note.length > 0);
}

/** The start of the line that each of the offsets stands in. */
function lineStarts(text: string, offsets: readonly number[]): Map<number, number> {
  const starts = new Map<number, number>();
  const sorted = [...offsets].sort((a, b) => a - b);
  let next = 0;
  for (const { start, end } of offsets.length > 0 ? linesOf(text) : []) {
    for (let offset = sorted[next]; offset !== undefined && offset < end; offset = sorted[++next])
      starts.set(offset, start);
  }
  return starts;
}
