/**
 * The names of what has a schema.
 *
 * @example
 * ```ts
 * import { SCHEMA_NAMES } from "trichluc/schema";
 *
 * SCHEMA_NAMES.includes("observation"); // → true
 * ```
 */
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

/** One of {@link SCHEMA_NAMES}. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];
