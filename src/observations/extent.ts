import type { Sentence } from "../text/sentences";
import { MARK, WORD, type Words } from "../text/words";
import { openingBracket } from "./brackets";
import type { Fact } from "./fact";
import { softStart } from "./verb";

/** The left end of what may be said of a figure: the figure before, a semicolon, a bracket, or a colon with words behind it. */
export function startOf(words: Words, sentence: Sentence, previous: Fact | undefined, fact: Fact): number {
  const from = previous?.to ?? sentence.from;
  for (let i = fact.from - 1; i >= from; i--) {
    if (words.kind(i) !== MARK) continue;
    const opening = openingBracket(words, i, from);
    if (opening !== undefined) {
      // …, (6) tỷ lệ hộ nghèo: the number of an item
      if (isItemNumber(words, opening, i)) return i + 1;
      i = opening;
      continue;
    }
    if (words.isMark(i, ";") || words.isMark(i, "(")) return i + 1;
    // Tổng thu ngân sách: 5 tỷ đồng
    if (words.isMark(i, ":") && softStart(words, i + 1, fact.from) > i + 1) return i + 1;
  }
  return from;
}

/** Whether a bracket holds the number or the letter of an item: `(6)`, `(ii)`, `(a)`; not `(GO)`. */
function isItemNumber(words: Words, open: number, close: number): boolean {
  return close === open + 2 && ITEM.test(words.phrase(open + 1, close)) && words.kind(close + 1) === WORD;
}
const ITEM: RegExp = /^(?:\d{1,2}|\p{L}|[ivx]{2})$/u;

/** The right end of what is said behind a figure that ends at `from`: the next figure, or the mark that closes the clause. */
export function endOf(words: Words, sentence: Sentence, from: number, next: Fact | undefined): number {
  const to = next?.from ?? sentence.to;
  for (let i = from; i < to; i++) {
    if (words.isMark(i, ";") || words.isMark(i, ")") || words.isMark(i, ":")) return i;
  }
  return to;
}
