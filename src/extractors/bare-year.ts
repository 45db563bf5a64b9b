import type { Figure } from "../figures/figure";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { NUMBER, SMALL, WORD, type Words } from "../text/words";
import { isGluedToWord, isMeasured, isPartOfOther, isYearCounted } from "./date-context";
import type { Extractor } from "./extractor";

/** `1900` is a telephone number more often than a year. */
const FIRST = 1901;
const LAST = 2099;
/** `mỗi năm 2000`, `tổng đài 1945`. */
const NOT_BEFORE: WordSet = new WordSet(list("năm, mỗi, đài, gọi, hơn, gần, trên, dưới, khoảng, thứ, giá, đạt"));

/**
 * Years that no word announces: `so với 2023`, `Tết Nguyên đán 2023`. They are asked after those who know a figure by
 * its unit, for `2020 triệu` and `2025 hộ` are no years.
 */
export const bareYear: Extractor = {
  type: "date",
  extract(page) {
    const { words, text } = page;
    for (const figure of page.figures()) {
      if (!page.isFree(figure.first)) continue;
      const { first, end } = figure;
      if (end !== first + 1 || words.kind(first) !== NUMBER || words.end(first) - words.start(first) !== 4) continue;
      const span = page.span(first, end);
      const written = text.slice(span.start, span.end);
      const year = Number(written);
      // 0,24 has four signs and is no whole number
      const isInRange = year >= FIRST && year <= LAST;
      if (!isInRange || !isYear(words, figure)) continue;
      page.add({ type: "date", text: written, ...span, value: written });
    }
  },
};

function isYear(words: Words, { first, end }: Figure): boolean {
  const after = words.end(end - 1);
  if (isPartOfOther(words, first) || words.is(first - 1, NOT_BEFORE)) return false;
  if (isAfterName(words, first) ? isMeasured(words, after) : isYearCounted(words, after)) return false;
  if (isGluedToWord(words, after)) return false;
  // a telephone number, a code: 1900 1234, 2020/QĐ
  const isCode =
    words.kind(end) === NUMBER || (words.isGlued(end) && (words.isMark(end, "/") || words.isMark(end, "-")));
  return !isCode && words.kind(first - 1) !== NUMBER;
}

/** `World Cup 2022 tổ chức ở Qatar`, `Festival Huế 2024 đoàn xiếc`: the year of an event, whatever noun stands behind it. */
function isAfterName(words: Words, first: number): boolean {
  const name = first - 1;
  return words.kind(name) === WORD && words.case(name) !== SMALL && words.kind(name - 1) === WORD;
}
