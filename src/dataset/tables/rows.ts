import { areaOf } from "../area";
import type { Entry } from "../entry";
import { articleColumns, textColumn } from "./articles";
import type { Cell, Column } from "./column";
import { type ErrorRow, errorColumns } from "./errors";
import type { TableName } from "./index";
import { observationColumns } from "./observations";
import { recordColumns } from "./records";

/** The rows that come of one article, or of one error. */
export type Rows = Readonly<Partial<Record<TableName, readonly (readonly Cell[])[]>>>;

/** The rows of an article in all tables. */
export function rowsOf(entry: Entry, withText: boolean): Rows {
  const { number: article, reading } = entry;
  const { text, records, observations } = reading;
  return {
    articles: [cells(withText ? [...articleColumns, textColumn] : articleColumns, entry)],
    records: records.map((record, index) => cells(recordColumns, { article, index, record })),
    observations: observations.map((observation, index) => {
      const evidence = text.slice(observation.evidence.start, observation.evidence.end);
      const area = areaOf(observation.refAreaCode, observation.refAreaRegister);
      return cells(observationColumns, { article, index, observation, evidence, area });
    }),
  };
}

/** The row of an error. */
export function rowsOfError(error: ErrorRow): Rows {
  return { errors: [cells(errorColumns, error)] };
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
  return columns.map(({ cell }) => cell(row));
}
