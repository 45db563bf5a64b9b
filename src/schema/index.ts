/**
 * Schemas of articles, records, observations and the rows of a dataset, to check data that comes from elsewhere.
 *
 * ```ts
 * import { extraction } from "trichluc/schema";
 * import { parse } from "valibot";
 *
 * const line = '{ "id": "1", "records": [], "observations": [] }';
 * const { records } = parse(extraction, JSON.parse(line));
 * records; // → []
 * ```
 *
 * @module schema
 */
export { article, extraction, type WrittenExtraction } from "./extraction";
export { type JsonSchema, jsonSchema } from "./json-schema";
export { SCHEMA_NAMES, type SchemaName } from "./names";
export { observation } from "./observations";
export {
  articleWard,
  countRecord,
  dateRecord,
  documentRecord,
  measureRecord,
  moneyRecord,
  organizationRecord,
  percentageRecord,
  personRecord,
  placeRecord,
  record,
  termRecord,
  wardRecord,
} from "./records";
export { type Row, rows } from "./rows";
