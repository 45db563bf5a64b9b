import { areaOf } from "../area";
import { type Timespan, timespan } from "../edtf";
import type { Entry, ErrorEntry } from "../entry";
import { articleColumns, textColumn } from "./articles";
import type { Cell, Column } from "./column";
import { errorColumns } from "./errors";
import type { TableName } from "./index";
import { observationColumns } from "./observations";
import { recordColumns } from "./records";

/** The rows that come of one article, or of one error. */
export type Rows = Readonly<Partial<Record<TableName, readonly (readonly Cell[])[]>>>;

/** The rows of an article in its tables, or of an error in its own. */
export function rowsOf(entry: Entry | ErrorEntry, withText: boolean): Rows {
  if ("failure" in entry) return { errors: [cells(errorColumns, entry)] };
  const { number: article, reading } = entry;
  const { text, records, observations } = reading;
  const days = new Map<string | undefined, Timespan | undefined>();
  return {
    articles: [cells(withText ? [...articleColumns, textColumn] : articleColumns, entry)],
    records: records.map((record, index) => cells(recordColumns, { article, index, record })),
    observations: observations.map((observation, index) => {
      const evidence = text.slice(observation.evidence.start, observation.evidence.end);
      const area = areaOf(observation.refAreaCode, observation.refAreaRegister);
      const { timePeriod } = observation;
      // an article speaks of few times, of each often
      if (!days.has(timePeriod)) days.set(timePeriod, timespan(timePeriod));
      return cells(observationColumns, { article, index, observation, evidence, area, days: days.get(timePeriod) });
    }),
  };
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
  return columns.map(({ cell }) => cell(row));
}
