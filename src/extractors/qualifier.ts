import { toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import type { Qualifier } from "../records";
import { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook, type PhraseMatch, phraseBook } from "../text/phrases";
import { endsSentence } from "../text/sentences";
import { LINE_END, MARK, NUMBER, type Words } from "../text/words";

/** `thấp hơn 1,2%` says how far it is below, `dựa trên ba trụ cột` on what something rests: neither bounds anything. */
const PLAIN = "plain";

const before: PhraseBook<Qualifier | typeof PLAIN> = bookOf<Qualifier | typeof PLAIN>({
  plain: "thấp hơn, kém hơn, nhanh hơn, chậm hơn, sớm hơn, muộn hơn, rẻ hơn, đắt hơn, trẻ hơn, dựa trên",
  about: "khoảng, chừng, xấp xỉ, tầm, trên dưới, ước, ước đạt, ước tính, ước khoảng",
  over: "hơn, trên, nhiều hơn, cao hơn",
  nearly: "gần, ngót, ngót nghét",
  under: "dưới, chưa đến, chưa tới, không tới, không đến, ít hơn, chưa đầy",
  atLeast: "ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn",
  atMost: "tối đa, nhiều nhất, không quá, không hơn, không vượt quá",
});
const SIGNS: Readonly<Record<string, Qualifier>> = { "≤": "atMost", "≥": "atLeast", "<": "under", ">": "over" };

/** What bounds a figure from behind; of a target its plan may stand between: `95% kế hoạch trở lên`. */
const bounds: PhraseBook<Qualifier> = bookOf<Qualifier>({
  atLeast: "trở lên, kế hoạch trở lên, chỉ tiêu trở lên, dự toán trở lên, dân số trở lên",
  atMost: "trở xuống",
});

function bookOf<T extends string>(phrases: Readonly<Partial<Record<T, string>>>): PhraseBook<T> {
  const entries = Object.entries(phrases) as [T, string][];
  return new PhraseBook(entries.flatMap(([qualifier, names]) => list(names).map((name) => [name, qualifier] as const)));
}

const FROM: number = lexicon.add("từ");
/** `20 x 15 m` */
const BY: number = lexicon.add("x");
/** Length, width and height, in tokens: `20 x 15 x | 3 m`. */
const LONGEST_DIMENSIONS = 4;
const ABOVE: number = lexicon.add("trên");
const ESTIMATE: CueSet = new CueSet(["ước"]);
const COLON = ":";
const TIMES: WordSet = new WordSet(list("năm, quý, tháng"));
/** Words with which `ước` is no estimate: `quy ước`, `hương ước`, `mơ ước`, `ước mơ`. */
const NO_ESTIMATE: WordSet = new WordSet(list("quy, hương, mơ, giao, công, hiệp, khế, mong, nguyện, điều"));
/** How far before its figure `ước` may stand: `ước thu ngân sách cả năm đạt 5 tỷ đồng`. */
const ESTIMATE_REACH = 14;
/** Words of aims: behind them `từ 10%` is the least that is aimed at. */
const GOALS: PhraseBook<true> = phraseBook("phấn đấu, mục tiêu, chỉ tiêu, đặt ra, đề ra");
const GOAL_REACH = 16;

/**
 * What qualifies a figure whose span starts at token `spanStart`; what stands nearest to it wins.
 *
 * ```
 * > | ước đạt trên 5 tỷ đồng
 *             ^^^^ over
 * > | phấn đấu tăng trưởng từ 10%/năm
 *                          ^^ atLeast
 * ```
 */
export function qualifierOf(words: Words, figure: Figure, spanStart: number): Qualifier | undefined {
  const start = firstDimension(words, spanStart);
  const isFrom = words.id(start - 1) === FROM;
  const sign = words.kind(start - 1) === MARK ? SIGNS[words.text.charAt(words.start(start - 1))] : undefined;
  // khoảng từ 55 - 70 triệu đồng
  const near = sign ?? before.matchBefore(words, isFrom ? start - 1 : start)?.value;
  if (near !== undefined && !isPerOne(words, figure)) return near === PLAIN ? undefined : near;
  if (isFrom && figure.max === undefined && isGoal(words, start - 1)) return "atLeast";
  return !words.is(figure.end, TIMES) && isEstimate(words, start) ? "about" : undefined;
}

/** `khoảng | 20 x 15 m`: what is said of the first dimension is said of all. */
function firstDimension(words: Words, start: number): number {
  let first = start;
  while (start - first < LONGEST_DIMENSIONS && words.id(first - 1) === BY && words.kind(first - 2) === NUMBER)
    first -= 2;
  return first;
}

/** `trở lên` and `trở xuống` behind a unit that ends before token `index`. */
export function readBound(words: Words, index: number): PhraseMatch<Qualifier> | undefined {
  return bounds.match(words, index);
}

/** `100 triệu đồng trên 1 ha`: "on one hectare", not "over". */
function isPerOne(words: Words, { first, value, max }: Figure): boolean {
  return words.id(first - 1) === ABOVE && max === undefined && toNumber(value) === 1;
}

function isGoal(words: Words, index: number): boolean {
  for (let i = index - 1; i >= index - GOAL_REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === NUMBER || kind === 0 || endsSentence(words, i)) return false;
    if (GOALS.match(words, i) !== undefined) return true;
  }
  return false;
}

/** `năm 2015`, `6 tháng`. */
function isOfTime(words: Words, index: number): boolean {
  return words.is(index - 1, TIMES) || words.is(index + 1, TIMES);
}

/** Whether an `ước` stands before the noun: `ước thu cả năm 2020: 5 tỷ đồng`. It reaches over times to the first figure after it. */
function isEstimate(words: Words, start: number): boolean {
  if (!words.hasCue(ESTIMATE, start - ESTIMATE_REACH, start)) return false;
  for (let i = start - 1; i >= start - ESTIMATE_REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === 0 || (kind === NUMBER && !isOfTime(words, i))) return false;
    if (kind === MARK && !words.isMark(i, COLON)) return false;
    if (words.is(i, ESTIMATE)) return !words.is(i - 1, NO_ESTIMATE) && !words.is(i + 1, NO_ESTIMATE);
  }
  return false;
}
