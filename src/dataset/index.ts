/**
 * From articles to tables and training sets. Runs on Node; ESM.
 *
 * ```ts
 * import { Inputs, writeDataset } from "trichluc/dataset";
 *
 * const inputs = await Inputs.open(["pages/"]);
 * await writeDataset(inputs, { out: "wards-and-splits", formats: ["csv", "parquet"], split: [80, 10, 10] });
 * ```
 *
 * @module dataset
 */
export { SPLITS, type Split } from "./entry";
export { DatasetError, type DatasetErrorCode } from "./errors";
export { FORMATS, type Format } from "./formats/names";
export { type Input, Inputs, type ReadingOptions, type UnreadFile, type UnreadLine } from "./inputs";
export type { DatasetOptions, Progress } from "./options";
export type { RowCounts } from "./render-part";
export type { Shares } from "./split";
export type { DatasetSummary } from "./summary";
export type { TableName } from "./tables/index";
export { writeDataset } from "./write-dataset";
