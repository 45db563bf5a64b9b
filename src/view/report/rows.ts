/**
 * The rows that a report is made of: those columns of the tables of a dataset that it reads. The names are the columns' own, so
 * rows read back from JSONL, CSV, Parquet or SQL can be given as they are.
 */
import type { Relation, Status } from "../../records";

/** A row of the table `articles`. */
export interface ArticleRow {
  /** Key: the number of the article in the dataset. */
  readonly article: number;
  readonly id: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published_at?: string;
  readonly source?: string;
  readonly site?: string;
  readonly url?: string;
  readonly ward_province?: string;
  /** Province of 2025 that the ward of the article lies in now. */
  readonly ward_successor_province?: string;
  /** How many records and observations were read out of it. */
  readonly records: number;
  readonly observations: number;
  /** Near-duplicates share it. */
  readonly cluster?: string;
}

/** A row of the table `records`. */
export interface RecordRow {
  readonly type: string;
}

/** A row of the table `observations`. */
export interface ObservationRow {
  /** Key of the article. */
  readonly article: number;
  readonly indicator: string;
  readonly indicator_id?: string;
  readonly ref_area?: string;
  readonly ref_area_code?: string;
  readonly ref_area_register?: string;
  readonly area_2025_code?: string;
  readonly area_2025_name?: string;
  readonly area_2025_province?: string;
  /** EDTF. */
  readonly time_period?: string;
  readonly relation: Relation;
  readonly status: Status;
  /** Absent of a range. */
  readonly value?: number;
  readonly qualifier?: string;
  readonly per?: string;
  readonly unit: string;
  readonly evidence?: string;
  /** Index of the earlier observation of the article that says the same. */
  readonly repeats?: number;
}

/** A row of the table `errors`. */
export interface ErrorRow {
  readonly code: string;
  readonly message: string;
  readonly file: string;
}

/** A dataset as far as a report reads it. */
export interface ReportRows {
  readonly articles: Iterable<ArticleRow>;
  readonly records: Iterable<RecordRow>;
  readonly observations: Iterable<ObservationRow>;
  readonly errors?: Iterable<ErrorRow>;
}
