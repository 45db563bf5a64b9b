import { WordSet } from "./lexicon";
import { list } from "./list";
import { CAPITALS, LINE_END, NUMBER, SMALL, WORD, type Words } from "./words";

/** A sentence, as tokens, and the paragraph that it is in. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Number of the line; a sentence never goes on over a line end. */
  readonly line: number;
}

/** Abbreviations whose dot ends no sentence: `TP. Mỹ Tho`, `ThS. Lan`. */
const ABBREVIATIONS: WordSet = new WordSet(
  list(
    "tp, tx, tt, p, q, h, t, x, kp, ths, ts, gs, pgs, bs, ks, cn, đ, st, tr, đc, ct, vd, mr, mrs, ms, dr, no, ttg, ubnd, hđnd, thpt, thcs",
  ),
);

/** The sentences of an article, in order; dots of abbreviations and decimals end none. */
export function findSentences(words: Words): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  for (let i = 0; i <= words.length; i++) {
    const kind = words.kind(i);
    if (kind === WORD || kind === NUMBER) continue;
    const isLineEnd = i === words.length || kind === LINE_END;
    if (!isLineEnd && !endsSentence(words, i)) continue;
    if (i > from) sentences.push({ from, to: i, line });
    if (isLineEnd) line++;
    from = i + 1;
  }
  return sentences;
}

/** Whether a sentence ends with the mark at token `index`. */
export function endsSentence(words: Words, index: number): boolean {
  if (words.isMark(index, "!") || words.isMark(index, "?") || words.isMark(index, "…")) return true;
  if (!words.isMark(index, ".")) return false;
  // 7 nghìn con., tăng 1,2%: typed by mistake
  if (words.isMark(index + 1, ",") || words.isMark(index + 1, ";")) return false;
  const before = index - 1;
  // 1. Thuế thu nhập: the number of an item
  if (words.kind(before) === NUMBER && (before === 0 || words.kind(before - 1) === LINE_END)) return false;
  if (words.kind(before) !== WORD) return true;
  const isShort = words.end(before) - words.start(before) <= 4;
  const isAbbreviation = isShort && words.case(before) !== SMALL && words.is(before, ABBREVIATIONS);
  // an initial: Nguyễn Văn A. Trần; a lower-case word goes on after an abbreviation
  if (isAbbreviation) return words.case(before) === CAPITALS && words.kind(index + 1) === LINE_END;
  return true;
}
