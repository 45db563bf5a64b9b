import { toJsonSchemaDefs } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { article, extraction } from "./extraction";
import type { SchemaName } from "./names";
import { observation } from "./observations";
import {
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
import { rows } from "./rows";

const definitions: Record<SchemaName, v.GenericSchema> = {
  article,
  extraction,
  record,
  ward: wardRecord,
  term: termRecord,
  percentage: percentageRecord,
  count: countRecord,
  money: moneyRecord,
  measure: measureRecord,
  date: dateRecord,
  document: documentRecord,
  person: personRecord,
  organization: organizationRecord,
  place: placeRecord,
  articleWard,
  observation,
  articleRow: rows.articles,
  recordRow: rows.records,
  observationRow: rows.observations,
  errorRow: rows.errors,
};

/** A JSON Schema document. */
export interface JsonSchema {
  /** The dialect: 2020-12. */
  readonly $schema: string;
  /** What it describes, for people. */
  readonly title: string;
  /** Which of the definitions it is. */
  readonly $ref: string;
  /** All that can be described, by name. */
  readonly $defs: Readonly<Record<string, object>>;
}

/**
 * The JSON Schema (2020-12) of what trichluc writes: of `extraction`, a line of `trichluc extract`, unless another name
 * is given. Everything else is in its `$defs`.
 *
 * @example
 * ```ts
 * import { jsonSchema } from "trichluc/schema";
 *
 * jsonSchema("money").$ref; // → "#/$defs/money"
 * ```
 */
export function jsonSchema(name: SchemaName = "extraction"): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `trichluc ${name}`,
    $ref: `#/$defs/${name}`,
    $defs: toJsonSchemaDefs(definitions, { target: "draft-2020-12" }),
  };
}
