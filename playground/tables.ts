import { csvLine } from "../src/dataset/formats/csv";
import { tablesOf } from "../src/dataset/tables/index";
import { rowsOf } from "../src/dataset/tables/rows";
import type { ArticleExtraction } from "../src/view/article/extraction";

/** The records or the observations as `trichluc dataset` writes them to CSV, of a dataset with this article alone. */
export function csvOf(table: "records" | "observations", extraction: ArticleExtraction): string {
  const reading = { ...extraction, id: "1", from: {}, provenance: { file: "-", format: "text" } } as const;
  const rows = rowsOf({ number: 1, cluster: "1", reading }, false)[table] ?? [];
  const fields = tablesOf(false).find(({ name }) => name === table)?.fields ?? [];
  return csvLine(fields.map(({ name }) => name)) + rows.map((row) => csvLine(row, fields)).join("");
}
