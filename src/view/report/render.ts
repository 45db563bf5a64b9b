import { reportAssets } from "../assets.generated";
import { shell } from "../shell";
import { h } from "../tree";
import type { Language } from "../words";
import type { ReportRows } from "./rows";
import { disagreementsSection } from "./sections/disagreements";
import { errorsSection } from "./sections/errors";
import { indicatorsSection } from "./sections/indicators";
import { sourcesSection } from "./sections/sources";
import { timeSection } from "./sections/time";
import { totalsSection } from "./sections/totals";
import { wardsSection } from "./sections/wards";
import { Tally } from "./tally";
import { reportWords } from "./words";

/** How a report is to be. */
export interface ReportOptions {
  /** Vietnamese by default. */
  readonly language?: Language;
}

/**
 * A page that shows a dataset at a glance: one HTML document, which needs no other file and makes no request.
 *
 * @param rows the rows of the dataset's tables; a row that lacks a required column may spoil the report.
 *
 * @example
 * ```ts
 * import { renderReport } from "trichluc/view";
 *
 * const articles = [{ article: 1, id: "kim-tan", published_at: "2020-03-27", records: 1, observations: 0 }];
 * const html = renderReport({ articles, records: [{ type: "ward" }], observations: [] }, { language: "en" });
 * html.startsWith("<!doctype html>"); // → true
 * ```
 */
export function renderReport(
  { articles, records, observations, errors = [] }: ReportRows,
  options: ReportOptions = {},
): string {
  const tally = new Tally();
  for (const row of articles) tally.addArticle(row);
  for (const row of records) tally.addRecord(row);
  for (const row of observations) tally.addObservation(row);
  for (const row of errors) tally.addError(row);
  return renderTally(tally, options);
}

/**
 * The same of rows that were counted one by one, for datasets too large to be held.
 *
 * @example
 * ```ts
 * import { renderTally, Tally } from "trichluc/view";
 *
 * const tally = new Tally();
 * tally.addArticle({ article: 1, id: "kim-tan", records: 1, observations: 0 });
 * tally.addRecord({ type: "ward" });
 * renderTally(tally).startsWith("<!doctype html>"); // → true
 * ```
 */
export function renderTally(tally: Tally, { language = "vi" }: ReportOptions = {}): string {
  const { title } = reportWords[language];
  return shell({
    title,
    language,
    assets: reportAssets,
    body: [
      h(
        "header",
        { class: "bar" },
        h("span", { class: "brand" }, "trichluc"),
        h("button", { type: "button", "data-action": "theme" }),
      ),
      h(
        "main",
        {},
        [
          totalsSection,
          timeSection,
          sourcesSection,
          indicatorsSection,
          wardsSection,
          disagreementsSection,
          errorsSection,
        ].map((section) => section(tally, language)),
      ),
    ],
  });
}
