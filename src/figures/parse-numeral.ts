import { fold } from "../text/fold";
import { Words } from "../text/words";
import { negate, toNumber } from "./decimal";
import { readNumeral } from "./numeral";

/**
 * The value of a Vietnamese numeral, in figures, words or both; undefined where the text is no numeral, or more than one.
 *
 * @throws {TypeError} where `text` is no string.
 *
 * @example
 * ```ts
 * import { parseNumeral } from "trichluc";
 *
 * parseNumeral("hai mươi mốt"); // → 21
 * parseNumeral("1.089"); // → 1089
 * parseNumeral("11 tỷ 708 triệu"); // → 11708000000
 * parseNumeral("phường"); // → undefined
 * ```
 */
export function parseNumeral(text: string): number | undefined {
  if (typeof text !== "string") throw new TypeError(`parseNumeral() reads a string, not ${typeof text}`);
  const words = new Words(fold(text).text);
  const isNegative = words.isMark(0, "-") || words.isMark(0, "−") || words.phrase(0, 1).toLowerCase() === "âm";
  const numeral = readNumeral(words, isNegative ? 1 : 0);
  if (numeral === undefined || numeral.end !== words.length) return undefined;
  return toNumber(isNegative ? negate(numeral.value) : numeral.value);
}
