import { createExtract, type Extract } from "./extract";
import { places } from "./gazetteer/resolve";

/**
 * trichluc reads Vietnamese news articles and writes down what they say.
 *
 * ```ts
 * import { extract } from "trichluc";
 * extract("Phường Kim Tân có 4.957 hộ").records;
 * // → [{ type: "ward", text: "Phường Kim Tân", … }, { type: "count", text: "4.957 hộ", value: 4957, unit: "hộ", … }]
 * ```
 */
export type { Extract, ExtractOptions } from "./extract";
export type { Extractor } from "./extractors/extractor";
export { parseNumeral } from "./figures/parse-numeral";
export type { Draft, Page } from "./page";
export type * from "./records";

/**
 * Reads an article, and writes down what it says: records, the observations that they make, and what is known of the article itself.
 * Wards and places have their official codes, where the article settles which units they are.
 *
 * @param text the article as it is; offsets are of this string
 * @throws {TypeError} where `text` is no string.
 */
export const extract: Extract = createExtract(places);
