/**
 * The formats that a dataset can have.
 *
 * @example
 * ```ts
 * import { FORMATS } from "trichluc/dataset";
 *
 * FORMATS.includes("parquet"); // → true
 * ```
 */
export const FORMATS = [
  "jsonl",
  "jsonl.gz",
  "csv",
  "sdmx-csv",
  "parquet",
  "duckdb",
  "conll",
  "brat",
  "label-studio",
  "spacy",
  "hugging-face",
] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];
