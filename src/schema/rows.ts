import * as v from "valibot";
import { type Field, type TableName, tablesOf } from "../dataset/tables/index";
import { described } from "./fields";

/** A row of a dataset's table, as JSON. */
export type Row = Readonly<Record<string, string | number | boolean>>;

const whole = v.pipe(v.number(), v.integer());

const TYPES: Readonly<Record<Field["type"], v.GenericSchema>> = {
  string: v.string(),
  integer: whole,
  long: whole,
  number: v.number(),
  decimal: v.pipe(v.string(), v.regex(/^-?\d{1,29}(?:\.\d{1,9})?$/)),
  boolean: v.boolean(),
};

/**
 * The rows of each table of a dataset, as its JSON Lines have them: empty cells are left out.
 *
 * @example
 * ```ts
 * import { rows } from "trichluc/schema";
 * import { is } from "valibot";
 *
 * is(rows.errors, { error: 1, code: "no-article", message: "…", file: "login.html" }); // → true
 * ```
 */
export const rows: Readonly<Record<TableName, v.GenericSchema<Row>>> = Object.fromEntries(
  tablesOf(true).map(({ name, fields }) => [
    name,
    v.strictObject(Object.fromEntries(fields.map((field) => [field.name, cellOf(name, field)]))),
  ]),
) as unknown as Record<TableName, v.GenericSchema<Row>>;

function cellOf(table: TableName, { name, type, description, required, values }: Field): v.GenericSchema {
  const cell = described(values ? v.picklist(values) : TYPES[type], description);
  // the text is in the table only where it was asked for
  return required && !(table === "articles" && name === "text") ? cell : v.exactOptional(cell);
}
