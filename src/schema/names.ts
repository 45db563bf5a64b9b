import { RECORD_TYPES } from "../record-types";
import type { RecordType } from "../records";

/** What has a schema: each record type, what holds records, and the rows of a dataset's tables. */
export type SchemaName =
  | RecordType
  | "article"
  | "extraction"
  | "record"
  | "articleWard"
  | "observation"
  | "articleRow"
  | "recordRow"
  | "observationRow"
  | "errorRow";

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
export const SCHEMA_NAMES: readonly SchemaName[] = [
  "article",
  "extraction",
  "record",
  ...RECORD_TYPES,
  "articleWard",
  "observation",
  "articleRow",
  "recordRow",
  "observationRow",
  "errorRow",
];
