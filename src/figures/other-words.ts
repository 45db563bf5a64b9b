import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITALS, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { digitOf, numeralHeads } from "./spelled";

/** Words that begin like a numeral: `ba mẹ` are one's parents, `năm học` is a school year. */
const longerWords: PhraseBook<true> =
  phraseBook(`ba mẹ, ba má, ba lô, ba gác, ba kích, ba ba, ba chỉ, ba rọi, ba hoa, ba phải, bảy màu, chín muồi, chín chắn, chín rộ, chín vàng, tám chuyện,
    năm học, năm mới, năm nay, năm qua, năm ngoái, năm sau, năm trước, năm tới, năm này`);
/** Words after which a numeral is only a guess: `vài ba hộ`, `dăm bảy hộ`. */
const SOME: WordSet = new WordSet(list("vài, dăm, mấy, đôi, mươi"));
const FIVE: number = lexicon.add("năm");
/** `Năm ngày sau`: no year has days behind it. */
const DAY: number = lexicon.add("ngày");
/** Words before `năm` that make it the year: `hằng năm phường`, `trong năm xã`. */
const BEFORE_YEAR: WordSet = new WordSet(
  list(`hàng, hằng, mỗi, trong, một, đầu, cuối, nhiều, những, các, cả, giữa, hết, từng, nửa, quanh, số, sang, qua, ngay, vài, mấy, của, kế, hoạch,
    mươi, chục, trăm, nghìn, rưỡi`),
);
const RIPE: number = lexicon.add("chín");
const RIPENING: WordSet = new WordSet(list("lúa, quả, trái, vườn, gấc, vải, xoài, nấu, mùa, đã"));

/**
 * Whether the numeral words from `index` to `end` are no figure: other words, names, guesses.
 *
 * ```
 * > | Ba mẹ em   phường Ba Đình   anh Tám hội viên   vài ba hộ   hai ba hộ   hằng năm
 *     ^^                ^^            ^^^                ^^      ^^^ ^^           ^^^
 * ```
 */
export function isOtherWord(words: Words, index: number, end: number): boolean {
  if (longerWords.match(words, index) !== undefined || words.is(index - 1, SOME)) return true;
  if (words.case(index) !== SMALL && isName(words, index, end)) return true;
  if (end > index + 1) return false;
  const id = words.id(index);
  if (id === FIVE) return isYear(words, index);
  if (id === RIPE && words.is(index - 1, RIPENING)) return true;
  return isGuess(words, index - 1) || isGuess(words, index);
}

/** A capital begins a sentence or a name; a name goes on with another. */
function isName(words: Words, index: number, end: number): boolean {
  const isSentence =
    words.kind(index - 1) !== WORD && words.kind(index - 1) !== NUMBER && !words.isMark(index - 1, ",");
  if (words.case(index) === CAPITALS) return end === index + 1;
  return !isSentence || (words.kind(end) === WORD && words.case(end) !== SMALL);
}

function isYear(words: Words, index: number): boolean {
  // trong năm năm qua: five years
  if (words.id(index + 1) === FIVE) return words.is(index - 1, numeralHeads);
  if ((words.case(index) !== SMALL && words.id(index + 1) !== DAY) || words.is(index - 1, BEFORE_YEAR)) return true;
  return words.kind(index - 1) === NUMBER || words.isMark(index - 1, "/") || words.is(index - 1, numeralHeads);
}

/** `hai ba hộ`: two digits in a row, the second one or two more; `ba bảy lượt` are as vague. */
function isGuess(words: Words, first: number): boolean {
  const low = digitOf(words, first) ?? 0;
  const high = digitOf(words, first + 1) ?? 0;
  const isNear = (low > 0 && high > low && high <= low + 2) || (low === 3 && high === 7);
  return isNear && words.id(first + 1) !== FIVE;
}
