/** The formats that a dataset can have. */
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

/** See {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];
