import type { Observation, Span } from "../../records";
import { formatDate } from "../dates";
import { formatNumber } from "../figures";
import { own } from "../own";
import { plain } from "../plain";
import { h, type Tree } from "../tree";
import type { Words } from "../words";
import { anchorOf } from "./anchors";
import type { ArticleExtraction } from "./extraction";
import { typeWords } from "./text";
import { observationValue, recordValue } from "./value";

/** All that is known of a record: its type, its fields, and the observations that it is the figure of. */
export function cardTree(extraction: ArticleExtraction, article: number, index: number, words: Words): Tree {
  const record = extraction.records[index];
  if (record === undefined) return undefined;
  const { type, text, start, end } = record;
  const fields = Object.entries(record).filter(([name]) => !MENTION.has(name));
  return [
    h("p", { class: "type", "data-type": type }, typeWords(type, words).name, h("small", {}, `${start}–${end}`)),
    h("p", { class: "says", lang: "vi" }, plain(recordValue(record, words) ?? text)),
    fieldsTree(fields, words),
    extraction.observations.map(
      (observation, at) =>
        observation.record === index && observationTree(extraction, observation, { article, index: at, record }, words),
    ),
  ];
}

/** The fields that the card shows in its head. */
const MENTION: ReadonlySet<string> = new Set(["type", "text", "start", "end"]);

/** @param rules the rule that gave each field, where it is known. */
function fieldsTree(
  fields: readonly (readonly [string, unknown])[],
  words: Words,
  rules: Readonly<Record<string, string>> = {},
): Tree {
  return h(
    "dl",
    {},
    fields.map(([name, value]) => {
      const rule = own(rules, name);
      return [
        h("dt", {}, own(words.fields, name) ?? name),
        h("dd", {}, plain(shown(value, words)), rule !== undefined && h("small", {}, plain(rule))),
      ];
    }),
  );
}

function shown(value: unknown, words: Words): string {
  if (typeof value === "number") return formatNumber(value, words.language);
  if (Array.isArray(value)) return value.map((item) => own(words.flags, item) ?? shown(item, words)).join(", ");
  if (typeof value === "object" && value !== null) {
    return Object.values(value)
      .map((item) => shown(item, words))
      .join(" · ");
  }
  return String(value);
}

function observationTree(
  { text }: ArticleExtraction,
  observation: Observation,
  { article, index, record }: { readonly article: number; readonly index: number; readonly record: Span },
  words: Words,
): Tree {
  const { indicator, refArea, refAreaCode, timePeriod, basis, indicatorId, measureType, flags } = observation;
  const fields = {
    refArea,
    refAreaCode,
    timePeriod: timePeriod && formatDate(timePeriod, words),
    status: words.statuses[observation.status],
    basis,
    indicatorId,
    measureType,
    flags,
  };
  return h(
    "section",
    {},
    h(
      "p",
      { class: "indicator" },
      h("span", { lang: "vi" }, plain(indicator)),
      " ",
      h("b", {}, plain(observationValue(observation, words))),
    ),
    fieldsTree(
      Object.entries(fields).filter(([, value]) => value !== undefined),
      words,
      observation.explain,
    ),
    h("blockquote", { lang: "vi" }, quote(text, observation.evidence, record)),
    h("a", { href: `#${anchorOf({ article, kind: "observation", index })}` }, words.page.toTable),
  );
}

/** The evidence, the figure in it made to stand out. */
function quote(text: string, evidence: Span, figure: Span): Tree {
  if (figure.start < evidence.start || figure.end > evidence.end)
    return plain(text.slice(evidence.start, evidence.end));
  return [
    plain(text.slice(evidence.start, figure.start)),
    h("b", {}, plain(text.slice(figure.start, figure.end))),
    plain(text.slice(figure.end, evidence.end)),
  ];
}
