import { lexicon, WordSet } from "../text/lexicon";
import { PhraseBook } from "../text/phrases";
import { NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";

/** The denominator of a rate, and the token after it. */
export interface Per {
  readonly per: string;
  /** Token after the last one of the span: a denominator after a slash is inside, `mỗi năm` is not. */
  readonly end: number;
}

const TIME: WordSet = new WordSet(["năm", "tháng", "ngày", "giờ", "tuần", "quý", "phút", "giây", "đêm", "vụ", "h"]);
const MONTHLY: PhraseBook<string> = new PhraseBook([
  ["hằng năm", "năm"],
  ["hàng năm", "năm"],
  ["hằng tháng", "tháng"],
  ["hàng tháng", "tháng"],
  ["hằng ngày", "ngày"],
  ["hàng ngày", "ngày"],
  ["hằng tuần", "tuần"],
  ["hàng tuần", "tuần"],
]);
const EACH: WordSet = new WordSet(["mỗi", "một"]);
const EVERY: number = lexicon.add("mỗi");
const YEARS: WordSet = new WordSet(["năm", "tháng", "ngày", "quý", "tuần"]);

/**
 * Reads the denominator after a unit that ends before token `index`.
 *
 * ```
 * > | 75 triệu đồng/người/năm
 *                  ^^^^^^^^^^    "người/năm", within the span
 * > | 24 tỷ đồng mỗi năm
 *                    ^^^         "năm", outside
 * ```
 */
export function readPer(words: Words, index: number): Per | undefined {
  let end = index;
  const parts: string[] = [];
  while (words.isMark(end, "/")) {
    const part = readPart(words, end + 1);
    if (part === undefined) break;
    parts.push(words.phrase(end + 1, part));
    end = part;
  }
  if (parts.length > 0) return { per: parts.join("/"), end };

  const often = MONTHLY.match(words, index);
  if (often !== undefined) return { per: often.value, end: index };
  if (!words.is(index, EACH)) return undefined;
  const isEvery = words.id(index) === EVERY;
  if (!isEvery && !words.is(index + 1, YEARS)) return undefined;
  const noun = countNouns.match(words, index + 1)?.end ?? (words.kind(index + 1) === WORD ? index + 2 : undefined);
  return noun === undefined ? undefined : { per: words.phrase(index + 1, noun), end: index };
}

/** One part of `/người/6 tháng`: a noun, or a number of months, days. */
function readPart(words: Words, index: number): number | undefined {
  if (words.kind(index) === NUMBER) return words.is(index + 1, TIME) ? index + 2 : undefined;
  const noun = countNouns.match(words, index);
  if (noun !== undefined) return noun.end;
  return words.kind(index) === WORD && words.case(index) === SMALL ? index + 1 : undefined;
}
