import { areaOf } from "../src/dataset/area";
import { csvLine, defused } from "../src/dataset/formats/csv";
import type { Column } from "../src/dataset/tables/column";
import { observationColumns } from "../src/dataset/tables/observations";
import { recordColumns } from "../src/dataset/tables/records";
import type { ArticleExtraction } from "../src/view/article/extraction";

/** The article's rows have this key in the tables. */
const ARTICLE = 1;

/** The observations as `trichluc dataset` writes them to CSV. */
export function observationsCsv({ text, observations }: ArticleExtraction): string {
  const rows = observations.map((observation, index) => ({
    article: ARTICLE,
    index,
    observation,
    evidence: text.slice(observation.evidence.start, observation.evidence.end),
    area: areaOf(observation.refAreaCode, observation.refAreaRegister),
  }));
  return csv(observationColumns, rows);
}

/** The records as `trichluc dataset` writes them to CSV. */
export function recordsCsv({ records }: ArticleExtraction): string {
  return csv(
    recordColumns,
    records.map((record, index) => ({ article: ARTICLE, index, record })),
  );
}

function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    columns.map(({ type, cell }) => (type === "string" ? defused(cell(row)) : cell(row))),
  );
  return [columns.map(({ name }) => name), ...lines].map(csvLine).join("");
}
