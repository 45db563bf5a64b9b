import type { DateRecord, TermRecord } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { endsSentence } from "../text/sentences";
import { LINE_END, WORD, type Words } from "../text/words";
import type { Mark } from "./fact";
import { saysBefore } from "./opening";
import { ERA, finite, REACH } from "./vocabulary";

/** Whether a time dates no figure: a change is against it, or it names an event, a standard or who was born then. */
export function datesNothing(words: Words, time: Mark<DateRecord | TermRecord>): boolean {
  return (
    (words.is(time.from - 1, AGAINST) && words.id(time.from - 2) !== ERA) ||
    prices.matchBefore(words, time.from) !== undefined ||
    isOfEvent(words, time) ||
    isOfStandard(words, time.from) ||
    isOfBirth(words, time)
  );
}

/** `(sinh năm 2010)`, `SN 1990, trú tại …`; but `tổng số học sinh năm 2010 là …`. */
function isOfBirth(words: Words, { from, to }: Mark<DateRecord | TermRecord>): boolean {
  return words.is(from - 1, BORN) && (words.isMark(to, ")") || words.isMark(to, ","));
}
const BORN: WordSet = new WordSet(["sinh", "sn"]);
/** The prices of a year that values are told in: `(giá so sánh 2010)`. */
const prices: PhraseBook<true> = phraseBook("so sánh, giá ss, cố định");
const AGAINST: WordSet = new WordSet(list("so, với, kỳ, kì, cùng, hơn"));

/** Whether a sentence tells of what is there now: `Đến nay, trên địa bàn có 33 doanh nghiệp, 743 hộ kinh doanh`; `Hiện tại, còn 11 hộ nghèo`. */
export function opensWithNow(words: Words, from: number): boolean {
  return words.id(from + 1) === TODAY || words.id(from) === NOW;
}

/** Whether a clause tells of what is there now, whatever time was told of before: `đến nay`, `hiện có`, `Hiện, phường còn`. */
export function tellsOfNow(words: Words, sentence: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (words.id(i) === TODAY) return true;
    if (words.id(i) === NOW && !words.is(i - 1, COMPOUNDS) && (i === sentence || words.is(i + 1, BEING))) return true;
  }
  return false;
}
const TODAY: number = lexicon.add("nay");
const NOW: number = lexicon.add("hiện");
/** What `hiện` is the end of: `thực hiện có hiệu quả`. */
const COMPOUNDS: WordSet = new WordSet(list("thực, phát, thể, xuất, biểu, tái"));
const BEING: WordSet = new WordSet(list("có, còn, đạt, đang, tại, chỉ"));

/** `Đại hội đại biểu Đảng bộ phường, nhiệm kỳ 2025 - 2030`: the event's term, not the time of what is told. */
export function isOfEvent(words: Words, { record, from }: Mark<DateRecord | TermRecord>): boolean {
  if (record.type !== "term") return false;
  if (record.ordinal !== undefined) return true;
  // Báo cáo trình Đại hội cho thấy, nhiệm kỳ 2020-2025, …: what is told of the years
  if (saysBefore(words, from) !== undefined) return false;
  for (let i = from - 1; i > from - FARTHEST_EVENT; i--) {
    if (words.kind(i) === LINE_END || endsSentence(words, i)) return false;
    // Đại hội đã đánh giá, nhiệm kỳ 2020-2025, …: a statement about the years
    if (words.is(i, finite) && words.isMark(from - 1, ",")) return false;
    if (words.is(i, EVENTS) && !words.is(i - 1, NO_EVENTS)) return true;
  }
  return false;
}
/** How events and bodies end that are of a term: `đại hội`, `kỳ họp`, `ban chấp hành`. */
const EVENTS: WordSet = new WordSet(list("hội, họp, hành"));
/** … but not `xã hội`, `thi hành`, `điều hành`. */
const NO_EVENTS: WordSet = new WordSet(list("xã, thi, điều, ban, vận, tiến, phát"));
const FARTHEST_EVENT = 10;

/** `theo chuẩn nghèo giai đoạn 2022 - 2025`: the years in which a standard is in force. */
function isOfStandard(words: Words, from: number): boolean {
  // theo chuẩn đa chiều đến năm 2030: the time of what is told
  if (words.id(from - 1) === UNTIL) return false;
  for (let i = from - 1; i > from - FARTHEST_STANDARD && words.kind(i) === WORD; i--) {
    // đạt chuẩn năm 2020: when it was reached
    if (words.id(i) === STANDARD) return words.id(i - 1) !== REACH;
  }
  return false;
}
const STANDARD: number = lexicon.add("chuẩn");
const UNTIL: number = lexicon.add("đến");
const FARTHEST_STANDARD = 6;
