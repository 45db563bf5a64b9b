/**
 * `trichluc` without the gazetteer, and half its size: wards have their names, but no codes. All else is the same.
 *
 * ```ts
 * import { extract } from "trichluc/core";
 *
 * extract("Phường Kim Tân có 4.957 hộ").records;
 * // → [{ type: "ward", text: "Phường Kim Tân", … }, { type: "count", text: "4.957 hộ", value: 4957, unit: "hộ", … }]
 * ```
 *
 * @module core
 */
import { createExtract, type Extract } from "./extract";

export type { Extract, ExtractOptions } from "./extract";
export type { Extractor } from "./extractors/extractor";
export { parseNumeral } from "./figures/parse-numeral";
export type { Draft, Page, PageContext, TypedMention } from "./page";
export type * from "./records";

/**
 * Reads an article, and writes down what it says: as `extract` of `trichluc`, but without the codes of wards and places.
 *
 * @throws {TypeError} where `text` is no string.
 * @throws {RangeError} where `only` has a type that no extractor has.
 *
 * @example
 * ```ts
 * import { extract } from "trichluc/core";
 *
 * extract("phường Kim Tân").records;
 * // → [{ type: "ward", text: "phường Kim Tân", start: 0, end: 14, kind: "phường", name: "Kim Tân" }]
 * ```
 */
export const extract: Extract = /* @__PURE__ */ createExtract();
