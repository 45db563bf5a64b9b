import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { LINE_END, NUMBER, SMALL, WORD, type Words } from "../text/words";
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

/** What is measured makes a rate of it: growth, or what comes in and goes out. */
export type Flow = "growth" | "money" | "events";

const YEARLY: PhraseBook<string> = new PhraseBook([
  ...list("hằng năm, hàng năm, mỗi năm, bình quân năm, một năm").map((phrase) => [phrase, "năm"] as const),
  ...list("hằng tháng, hàng tháng, mỗi tháng").map((phrase) => [phrase, "tháng"] as const),
  ...list("mỗi ngày, hằng ngày, hàng ngày").map((phrase) => [phrase, "ngày"] as const),
]);
const GROWING: WordSet = new WordSet(list("tăng, giảm, trưởng"));
/** Verbs of what happens again each year; a stock (`có 22 tổ dân phố`) is no rate. */
const HAPPENING: WordSet = new WordSet(
  list(
    "tạo, kết, nạp, giải, quyết, thu, hút, đón, tổ, chức, phát, triển, đào, khám, trồng, xây, dựng, sản, cung, trao, tặng, gọi, tuyển, giao, tiếp, xử",
  ),
);
const REACH = 16;

/**
 * The denominator that stands before a rate.
 *
 * ```
 * > | bình quân mỗi năm kết nạp 10 - 15 đảng viên
 *               ^^^^^^^
 * > | Hằng năm, có 96% số hộ đạt danh hiệu            a share: none
 * ```
 */
export function perBefore(words: Words, first: number, flow: Flow): string | undefined {
  let happens = flow === "money";
  const cue = flow === "growth" ? GROWING : HAPPENING;
  for (let i = first - 1; i >= first - REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === NUMBER || kind === 0 || words.isMark(i, ".") || words.isMark(i, ";"))
      return undefined;
    happens ||= words.is(i, cue);
    const yearly = YEARLY.match(words, i);
    // hằng năm may stand between the noun and the verb, or before both
    if (yearly !== undefined) return happens || words.is(i - 1, cue) ? yearly.value : undefined;
  }
  return undefined;
}

/** One part of `/người/6 tháng`: a noun, or a number of months, days. */
function readPart(words: Words, index: number): number | undefined {
  if (words.kind(index) === NUMBER) return words.is(index + 1, TIME) ? index + 2 : undefined;
  const noun = countNouns.match(words, index);
  if (noun !== undefined) return noun.end;
  if (words.kind(index) !== WORD || words.case(index) !== SMALL) return undefined;
  // triệu đồng/m2, /m²
  const power = words.isGlued(index + 1) && /^[23²³]$/.test(words.phrase(index + 1, index + 2));
  return power ? index + 2 : index + 1;
}

/** The field of a record, absent where there is no denominator. */
export function perField(per: string | undefined): { per?: string } {
  return per === undefined ? {} : { per };
}
