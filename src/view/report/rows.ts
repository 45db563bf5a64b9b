/**
 * The rows that a report is made of: those columns of the tables of a dataset that it reads. The names are the columns' own, so
 * rows read back from JSONL, CSV, Parquet or SQL can be given as they are.
 */
import type { Relation, Status } from "../../records";

/** A row of the table `articles`. */
export interface ArticleRow {
  /** Key: the number of the article in the dataset. */
  readonly article: number;
  /** Name of the article in its source. */
  readonly id: string;
  /** The headline. */
  readonly title?: string;
  /** ISO 8601. */
  readonly published_at?: string;
  /** Where the text was first published. */
  readonly source?: string;
  /** The newspaper or portal. */
  readonly site?: string;
  /** Address of the page. */
  readonly url?: string;
  /** Province that the ward of the article lies or lay in. */
  readonly ward_province?: string;
  /** Province of 2025 that the ward of the article lies in now. */
  readonly ward_successor_province?: string;
  /** How many records were read out of it. */
  readonly records: number;
  /** How many observations were read out of it. */
  readonly observations: number;
  /** Near-duplicates share it. */
  readonly cluster?: string;
}

/** A row of the table `records`. */
export interface RecordRow {
  /** The record type. */
  readonly type: string;
}

/** A row of the table `observations`. */
export interface ObservationRow {
  /** Key of the article. */
  readonly article: number;
  /** What was measured, in the words of the text. */
  readonly indicator: string;
  /** Its stable key, where it is a known one. */
  readonly indicator_id?: string;
  /** The place that the statement is about, kind word included. */
  readonly ref_area?: string;
  /** Official code of that place. */
  readonly ref_area_code?: string;
  /** Which set of codes `ref_area_code` belongs to. */
  readonly ref_area_register?: string;
  /** Code of the unit of 2025 that it is or became. */
  readonly area_2025_code?: string;
  /** Name of that unit. */
  readonly area_2025_name?: string;
  /** Province of that unit. */
  readonly area_2025_province?: string;
  /** EDTF. */
  readonly time_period?: string;
  /** What the figure says of its indicator; only levels are charted. */
  readonly relation: Relation;
  /** Whether it was reached or is aimed at; only what was reached is charted. */
  readonly status: Status;
  /** Absent of a range. */
  readonly value?: number;
  /** Denominator of a rate. */
  readonly per?: string;
  /** `%`, `‰`, the currency code, or what is counted or measured in. */
  readonly unit: string;
  /** The clause that says it. */
  readonly evidence?: string;
  /** Index of the earlier observation of the article that says the same. */
  readonly repeats?: number;
}

/** A row of the table `errors`. */
export interface ErrorRow {
  /** What is wrong, as a word for programs. */
  readonly code: string;
  /** What is wrong, for people. */
  readonly message: string;
  /** The file that it stands in. */
  readonly file: string;
}

/** A dataset as far as a report reads it. */
export interface ReportRows {
  /** Rows of the table `articles`. */
  readonly articles: Iterable<ArticleRow>;
  /** Rows of the table `records`. */
  readonly records: Iterable<RecordRow>;
  /** Rows of the table `observations`. */
  readonly observations: Iterable<ObservationRow>;
  /** Rows of the table `errors`. */
  readonly errors?: Iterable<ErrorRow>;
}
