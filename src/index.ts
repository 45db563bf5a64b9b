/**
 * Reads Vietnamese news articles and writes down what they say. Imports nothing, and runs wherever JavaScript does.
 *
 * ```ts
 * import { extract } from "trichluc";
 *
 * extract("Phường Kim Tân có 4.957 hộ").records;
 * // → [{ type: "ward", text: "Phường Kim Tân", … }, { type: "count", text: "4.957 hộ", value: 4957, unit: "hộ", … }]
 * ```
 *
 * @module trichluc
 */
import { createExtract, type Extract } from "./extract";
import { places } from "./gazetteer/resolve";

export type { Extract, ExtractOptions } from "./extract";
export type { Extractor } from "./extractors/extractor";
export { parseNumeral } from "./figures/parse-numeral";
export type { Draft, Page, PageContext, TypedMention } from "./page";
export type * from "./records";

/**
 * Reads an article, and writes down what it says: records, the observations that they make, and what is known of the article itself.
 * Wards and places have their official codes, where the article settles which units they are.
 *
 * @param text the article as it is; offsets are UTF-16 code units of this string
 * @throws {TypeError} where `text` is no string.
 * @throws {RangeError} where `only` has a type that no extractor has.
 *
 * @example
 * ```ts
 * import { extract } from "trichluc";
 *
 * const text = "Năm 2021, phường Kim Tân (TP. Lào Cai) thu ngân sách 24 tỷ đồng.";
 * const { records, observations } = extract(text, { only: ["ward", "money"] });
 * records[0];
 * // → { type: "ward", kind: "phường", name: "Kim Tân", province: "Lào Cai", code: "02647", register: "2024", … }
 * text.slice(records[0]?.start, records[0]?.end); // → "phường Kim Tân"
 * observations;
 * // → [{ indicatorId: "budget_revenue", refArea: "phường Kim Tân", timePeriod: "2021", value: 24000000000, … }]
 * ```
 */
export const extract: Extract = /* @__PURE__ */ createExtract(places);
