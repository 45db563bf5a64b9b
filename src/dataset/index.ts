/**
 * From articles to tables and training sets.
 *
 * ```ts
 * import { writeDataset } from "trichluc/dataset";
 * await writeDataset(articles, { out: "wards", formats: ["csv", "parquet"], split: [80, 10, 10] });
 * ```
 */
export type { Split } from "./entry";
export { DatasetError, type DatasetErrorCode } from "./errors";
export { FORMATS, type Format } from "./formats/names";
export { type Input, Inputs, type ReadingOptions, type UnreadFile } from "./inputs";
export type { DatasetOptions, Progress } from "./options";
export type { RowCounts } from "./render-part";
export type { Shares } from "./split";
export { type DatasetSummary, writeDataset } from "./write-dataset";
