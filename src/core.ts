import { createExtract, type Extract } from "./extract";

/**
 * `trichluc` without the gazetteer: wards have their names, but no codes.
 *
 * ```ts
 * import { extract } from "trichluc/core";
 * extract("Phường Kim Tân có 4.957 hộ").records;
 * // → [{ type: "ward", text: "Phường Kim Tân", … }, { type: "count", text: "4.957 hộ", value: 4957, unit: "hộ", … }]
 * ```
 */
export type { Extract, ExtractOptions } from "./extract";
export type { Extractor } from "./extractors/extractor";
export { parseNumeral } from "./figures/parse-numeral";
export type { Draft, Page } from "./page";
export type * from "./records";

/** Reads an article, and writes down what it says: as `extract` of `trichluc`, but without the codes of wards and places. */
export const extract: Extract = createExtract();
