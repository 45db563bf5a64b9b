import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { PhraseMatch } from "../text/phrases";
import { CAPITAL, MARK, NUMBER, type Words } from "../text/words";
import { openingQuote } from "./brackets";
import type { Stretch } from "./fact";
import type { Others } from "./others";
import {
  AMOUNT,
  AND,
  adjuncts,
  finite,
  helpers,
  indicatorHeads,
  openingPrepositions,
  relationVerbs,
  targetNouns,
} from "./vocabulary";

/** No phrase of an indicator is longer than this. */
export const LONGEST = 16;

/** The token after the last comma between `from` and `to`, else `from`. */
export function lastComma(words: Words, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    if (words.kind(i) !== MARK) {
      if (words.is(i, CONTRAST)) return i + 1;
    } else if (isComma(words, i)) return i + 1;
    // “Hành động đẹp, việc làm ý nghĩa”: a comma within a name parts nothing
    else i = openingQuote(words, i, from) ?? i;
  }
  return from;
}

/** Whether a mark or a word parts clauses: `,`, `;`, `:`, `nhưng`. */
export function isComma(words: Words, index: number): boolean {
  return words.isMark(index, ",") || words.isMark(index, ";") || words.isMark(index, ":") || words.is(index, CONTRAST);
}

/** `đạt tiêu chuẩn nhưng diện tích còn nhỏ`: a contrast parts clauses as a comma does. */
const CONTRAST: WordSet = new WordSet(list("nhưng, song"));

const BEFORE_AMOUNT: WordSet = new WordSet(list("lực, chất, định"));

/** The head of an indicator that begins at token `index`: `tỷ lệ`, but not the `lượng` of `lực lượng`. */
export function headAt(words: Words, index: number): PhraseMatch<true> | undefined {
  const isCompound = words.id(index) === AMOUNT && words.is(index - 1, BEFORE_AMOUNT);
  return isCompound ? undefined : indicatorHeads.match(words, index);
}

/** The first head of an indicator between two tokens. */
export function firstHead(words: Words, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const head = headAt(words, i);
    if (head !== undefined && head.end <= to) return i;
  }
  return undefined;
}

/**
 * The token after the times, names and adjuncts that stand from `from` on; a head of an indicator ends them.
 *
 * ```
 * > | đến năm 2025, phấn đấu tỷ lệ hộ nghèo
 *     from                   ^ answer
 * ```
 */
export function skipAdjuncts(words: Words, from: number, to: number, others: Others): number {
  let start = from;
  while (start < to) {
    const other = others.at(start);
    if (other !== undefined) {
      start = other.to;
      continue;
    }
    if (indicatorHeads.match(words, start) !== undefined) return start;
    // đến 7 giờ sáng | lên 1,7 m
    if (words.kind(start) === NUMBER && words.is(start + 1, HOURS)) {
      start += words.is(start + 2, PARTS_OF_DAY) ? 3 : 2;
      continue;
    }
    const adjunct = adjuncts.match(words, start);
    if (adjunct !== undefined) start = adjunct.end;
    else if (words.is(start, openingPrepositions) && start + 1 < to) start++;
    else if (words.kind(start) === MARK) start++;
    else return start;
  }
  return start;
}

const HOURS: WordSet = new WordSet(list("giờ, h"));
const PARTS_OF_DAY: WordSet = new WordSet(list("sáng, trưa, chiều, tối, đêm"));

/** Verbs and particles that close a noun phrase. */
export const CLOSING: WordSet = new WordSet(list("đạt, chiếm, tăng, giảm, còn, vượt, được, luôn, đã, đang, ngày, lên"));

/** Whether a verb helps or brings about another: `làm ngập`; but not within `có việc làm`, `làm rõ`. */
export function isHelper(words: Words, index: number): boolean {
  return words.is(index, helpers) && words.id(index - 1) !== JOB && !words.is(index + 1, OF_DOING);
}
/** What `làm` is only the beginning of: `làm rõ`, `làm việc`, `làm chủ`. */
const OF_DOING: WordSet = new WordSet(list("rõ, việc, chủ, ăn, mới"));
const JOB: number = lexicon.add("việc");

/** `Nha Trang giảm 5 phường`: a name is who, not what. */
export function isName(words: Words, { from, to }: Stretch): boolean {
  if (to - from < 2) return false;
  // Phú Thọ, Tuyên Quang và Hà Nội
  for (let i = from; i < to; i++)
    if (words.case(i) !== CAPITAL && (i === from || (words.id(i) !== AND && !words.isMark(i, ",")))) return false;
  return true;
}

/** Whether a stretch begins with a verb, so that its noun has been said before: `trong đó 20% đạt trong sạch`. */
export function startsWithVerb(words: Words, { from }: Stretch): boolean {
  return relationVerbs.match(words, from) !== undefined || words.is(from, finite);
}

/** Whether a stretch says more than its noun: `ngôi nhà bị ngập`. */
export function hasPredicate(words: Words, { from, to }: Stretch): boolean {
  return firstOf(words, from + 1, to, finite) !== undefined;
}

/** Whether a stretch begins with the head of an indicator. */
export function startsWithHead(words: Words, { from }: Stretch): boolean {
  return indicatorHeads.match(words, from) !== undefined;
}

/** Whether a target, and no measured thing, stands right of the figure: `đạt 93% kế hoạch`. */
export function namesTarget(words: Words, from: number): boolean {
  return targetNouns.match(words, from) !== undefined;
}

/** Whether a word is a syllable of a name, and no verb: `Xã Tân | Lập có 12 hộ`, `Cao | Bằng 5 người`. */
export function isInName(words: Words, index: number): boolean {
  return words.case(index) === CAPITAL && words.case(index - 1) === CAPITAL;
}
