import { RECORD_TYPES } from "../../record-types";
import type { ExtractedRecord } from "../../records";
import type { Cell, Column } from "./column";
import { figureColumns } from "./figures";
import { unitColumns } from "./units";

/** A record at its place in its article. */
export interface RecordRow {
  readonly article: number;
  readonly index: number;
  readonly record: ExtractedRecord;
}

/** The fields of all record types at once: a column is empty where a type has no such field. */
type Fields = { readonly [field: string]: unknown };

const field = (
  name: string,
  field: string,
  description: string,
  more: Partial<Column<RecordRow>> = {},
): Column<RecordRow> => ({
  name,
  type: "string",
  description,
  ...more,
  cell: ({ record }) => (record as unknown as Fields)[field] as Cell,
});

const canonical = (name: string, key: "value" | "min" | "max" | "unit", description: string): Column<RecordRow> => ({
  name,
  type: key === "unit" ? "string" : "number",
  description,
  cell: ({ record }) =>
    record.type === "measure" ? ((record.canonical as Fields | undefined)?.[key] as Cell) : undefined,
});

const whole = { type: "integer", required: true } as const;

/** One row a record, whatever its type. */
export const recordColumns: readonly Column<RecordRow>[] = [
  { name: "article", ...whole, description: "Key of the article.", cell: ({ article }) => article },
  { name: "record", ...whole, description: "Index of the record in its article, from 0.", cell: ({ index }) => index },
  field("type", "type", "What it is.", {
    required: true,
    values: RECORD_TYPES,
  }),
  field("span_start", "start", "Where it starts in the text, in UTF-16 code units.", whole),
  field("span_end", "end", "Where it ends, exclusive.", whole),
  field("text", "text", "The words of the span.", { required: true }),
  field("kind", "kind", "Kind of a unit, body or document, lower case for units."),
  field("name", "name", "Name of a unit, person or body, without its kind word for units."),
  field("level", "level", "Level of a place above or below the wards.", {
    values: ["province", "district", "hamlet"],
  }),
  ...unitColumns<RecordRow>(({ record }) => (record.type === "ward" || record.type === "place" ? record : undefined)),
  ...figureColumns<RecordRow>(({ record }) =>
    record.type === "percentage" || record.type === "count" || record.type === "money" || record.type === "measure"
      ? record
      : undefined,
  ),
  field("unit", "unit", "What is counted or measured in; of a percentage empty for percent."),
  field("unit_code", "unitCode", "UCUM code of the unit."),
  canonical("canonical_value", "value", "The figure in the base unit."),
  canonical("canonical_min", "min", "Lower end of a range in the base unit."),
  canonical("canonical_max", "max", "Upper end of a range in the base unit."),
  canonical("canonical_unit", "unit", "The base unit: m2, m, kg, s."),
  field("whole", "of", "The whole of a ratio: 12/14 chỉ tiêu → 14.", { type: "number" }),
  field("currency", "currency", "ISO 4217."),
  field("year_from", "from", "First year of a term.", { type: "integer" }),
  field("year_to", "to", "Last year of a term.", { type: "integer" }),
  field("ordinal", "ordinal", "Number of a term or congress.", { type: "integer" }),
  field("body", "body", "Body whose term it is."),
  {
    name: "date",
    type: "string",
    description: "EDTF: the time that a date means, or the day of a document.",
    cell: ({ record }) =>
      record.type === "date" ? record.value : record.type === "document" ? record.date : undefined,
  },
  field("number", "number", "Number of a document, as written."),
  field("symbol", "symbol", "Symbol of a document: 17-CT/TU."),
  field("issuer", "issuer", "Who issued a document."),
  field("title", "title", "Title of a document that is known by it."),
  field("role", "role", "Office of a person."),
];
