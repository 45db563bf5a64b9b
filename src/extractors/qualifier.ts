import { toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import type { Qualifier } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";

const before: PhraseBook<Qualifier> = bookOf({
  about: "khoảng, chừng, xấp xỉ, tầm, ước, ước đạt, ước tính, ước khoảng",
  over: "hơn, trên, nhiều hơn, cao hơn",
  nearly: "gần, ngót, ngót nghét",
  under: "dưới, chưa đến, chưa tới, không tới, không đến, ít hơn, thấp hơn, chưa đầy",
  atLeast: "ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn",
  atMost: "tối đa, nhiều nhất, không quá, không hơn, không vượt quá",
});

const after: PhraseBook<Qualifier> = bookOf({ atLeast: "trở lên", atMost: "trở xuống" });

function bookOf(phrases: Readonly<Partial<Record<Qualifier, string>>>): PhraseBook<Qualifier> {
  const entries = Object.entries(phrases) as [Qualifier, string][];
  return new PhraseBook(entries.flatMap(([qualifier, names]) => list(names).map((name) => [name, qualifier] as const)));
}

const FROM: number = lexicon.add("từ");
const ABOVE: number = lexicon.add("trên");
const ESTIMATE: number = lexicon.add("ước");
const COLON = ":";
/** Words with which `ước` is no estimate: `quy ước`, `hương ước`, `mơ ước`, `ước mơ`. */
const NO_ESTIMATE: WordSet = new WordSet(list("quy, hương, mơ, giao, công, hiệp, khế, mong, nguyện, điều"));
/** How far before its figure `ước` may stand: `ước thu ngân sách cả năm đạt 5 tỷ đồng`. */
const REACH = 14;

/**
 * What qualifies a figure whose unit ends before token `unitEnd`; the qualifier nearest to the figure wins.
 *
 * ```
 * > | ước đạt trên 5 tỷ đồng
 *             ^^^^ over
 * ```
 */
export function qualifierOf(words: Words, figure: Figure, unitEnd: number): Qualifier | undefined {
  // khoảng từ 55 - 70 triệu đồng
  const start = words.id(figure.first - 1) === FROM ? figure.first - 1 : figure.first;
  const near = before.matchBefore(words, start);
  if (near !== undefined && !isPerOne(words, figure)) return near.value;
  return after.match(words, unitEnd)?.value ?? (isEstimate(words, figure.first) ? "about" : undefined);
}

/** `100 triệu đồng trên 1 ha`: "on one hectare", not "over". */
function isPerOne(words: Words, { first, value, max }: Figure): boolean {
  return words.id(first - 1) === ABOVE && max === undefined && toNumber(value) === 1;
}

/** Whether an `ước` stands before the noun: `ước thu cả năm: 5 tỷ đồng`. It reaches to the first figure after it. */
function isEstimate(words: Words, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    const kind = words.kind(i);
    if (kind === NUMBER || kind === LINE_END || kind === 0) return false;
    if (kind === MARK && !words.isMark(i, COLON)) return false;
    if (kind === WORD && words.id(i) === ESTIMATE) {
      return !words.is(i - 1, NO_ESTIMATE) && !words.is(i + 1, NO_ESTIMATE);
    }
  }
  return false;
}
