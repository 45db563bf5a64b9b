/**
 * Pages that show what was extracted, each in one string of HTML. Imports Observable Plot for the charts of the report.
 *
 * @module view
 */
export type { ArticleExtraction } from "./article/extraction";
export { renderArticle, renderArticles, type ViewOptions } from "./article/render";
export { type ReportOptions, renderReport, renderTally } from "./report/render";
export type { ArticleRow, ErrorRow, ObservationRow, RecordRow, ReportRows } from "./report/rows";
export { Tally } from "./report/tally";
export type { Language } from "./words";
