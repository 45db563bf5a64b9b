/** The names of what has a schema. */
export const SCHEMA_NAMES = [
  "article",
  "extraction",
  "record",
  "ward",
  "term",
  "percentage",
  "count",
  "money",
  "measure",
  "date",
  "document",
  "person",
  "organization",
  "place",
  "articleWard",
  "observation",
  "articleRow",
  "recordRow",
  "observationRow",
  "errorRow",
] as const;

/** See {@link SCHEMA_NAMES}. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];
