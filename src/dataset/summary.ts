import type { RowCounts } from "./render-part";

/** What a dataset holds. */
export interface DatasetSummary {
  /** Rows of each table. */
  readonly rows: RowCounts;
  /** Clusters of near-duplicates, single articles among them. */
  readonly clusters: number;
  /** Articles left out as copies. */
  readonly copies: number;
}
