/**
 * `trichluc` without the gazetteer: wards have their names, but no codes.
 *
 * ```ts
 * import { extract } from "trichluc/core";
 * extract("Phường Kim Tân có 4.957 hộ").records;
 * // → [{ type: "ward", text: "Phường Kim Tân", … }, { type: "count", text: "4.957 hộ", value: 4957, unit: "hộ", … }]
 * ```
 */
export { type ExtractOptions, extractRecords as extract } from "./extract";
export type { Extractor } from "./extractors/extractor";
export { parseNumeral } from "./figures/parse-numeral";
export type { Draft, Page } from "./page";
export type * from "./records";
