import type { Page } from "../page";
import { latin } from "../text/latin";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, CAPITALS, MARK, SMALL, WORD, type Words } from "../text/words";
import { openings } from "./names";
import { romanValue } from "./roman";

/** In a line of capitals a name ends where one of these begins: `PHƯỜNG KIM TÂN TỔ CHỨC …`. */
export const AFTER_NAME: WordSet = new WordSet(
  list(`lần, nhiệm, tổ, đón, đẩy, trong, năm, đạt, với, về, tại, ra, có, được, là, của, khóa, khai, phát, triển, thực, hiện, tăng, cường,
    quyết, nâng, xây, chào, kỷ, công, bế, hoàn, tiếp, giữ, trao, tặng, khánh, sơ, tổng, hưởng, chung, sẽ, đã, thăm, họp, bầu, ký, và, từ,
    đến, vào, dịp, qua, ngày, tháng, lấy, làm, đưa, chuyển, đổi, mở, vững, sau, trước, nhân, những, các, ở, cho, không, đoàn, kết, bắt,
    khắc, dự, kiểm, phối, ứng, dâng, gặp`),
);

/** Whether the word begins with a capital. */
export function isCapital(words: Words, index: number): boolean {
  return words.kind(index) === WORD && words.case(index) !== SMALL;
}

/**
 * The token after a run of capitalised syllables that begins at `first`, `longest` at most, of the tokens that no record has.
 * An office or a body that begins within the run ends it; in a line of capitals, the verb of the headline does.
 *
 * ```
 * > | huyện Đăk R'lấp Nguyễn Văn Bình      THÔN ĐÔNG HẢI ĐÓN ĐIỆN
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^
 * ```
 */
export function endOfCapitals(page: Page, first: number, longest: number): number {
  const { words } = page;
  if (!isCapital(words, first) || !page.isFree(first)) return first;
  const shout = isShout(words, first);
  let end = first + 1;
  for (let syllables = 1; page.isFree(end); syllables++) {
    while (isJoint(words, end)) end += 2;
    if (syllables >= longest) break;
    if (!isCapital(words, end) || words.isGlued(end) || openings.match(words, end) !== undefined) break;
    if (shout && (words.case(end) === CAPITAL ? words.end(end) - words.start(end) > 1 : words.is(end, AFTER_NAME)))
      break;
    end++;
  }
  return end;
}

/** Syllables of the longest run that is looked at for a name and the person after it. */
const LONGEST_RUN = 9;
/** In a line of capitals nothing but its length tells a name from what follows; nearly all have two syllables. */
const LONGEST_SHOUT = 2;

/** The token after a run of capitals that may hold a name and the person after it. */
export function endOfRun(page: Page, first: number): number {
  return endOfCapitals(page, first, isShout(page.words, first) ? LONGEST_SHOUT : LONGEST_RUN);
}

/** `R'lấp`, `M’gar`, `Rang-Tháp`, `Y’ Thim`: a mark that clings to a syllable and goes on with the next. */
function isJoint(words: Words, index: number): boolean {
  if (words.kind(index) !== MARK || words.kind(index + 1) !== WORD) return false;
  const mark = words.text.charAt(words.start(index));
  // Nguyễn Văn Bình-Bí thư
  if (mark === "-")
    return words.isHyphen(index) && words.case(index + 1) !== SMALL && openings.match(words, index + 1) === undefined;
  if ((mark !== "'" && mark !== "’") || !words.isGlued(index)) return false;
  const isAfterLetter = words.end(index - 1) - words.start(index - 1) === 1;
  return words.isGlued(index + 1) || (isAfterLetter && isCapital(words, index + 1));
}

/** Whether a run of capitals is written in capitals throughout: `KIM TÂN`. */
export function isShout(words: Words, index: number): boolean {
  const single = words.end(index) - words.start(index) === 1;
  return words.case(single ? index + 1 : index) === CAPITALS;
}

const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

const WORD_OF_NAME: RegExp = latin(String.raw`\p{L}[\p{L}\p{M}]*`, "g");

/** `KIM TÂN` → `Kim Tân`; a Roman numeral, a single letter and an abbreviation (`PRTC`) stay. */
export function titleCase(text: string): string {
  return text.replace(WORD_OF_NAME, (word, offset: number) => {
    // HẢI CHÂU II ends with a numeral, VI ĐÌNH THÔNG begins with a family name, XÃ VI HƯƠNG with neither
    const isLast = offset + word.length === text.length;
    const isRoman = isLast && romanValue(word) !== undefined;
    return isRoman || !VOWEL.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** The name at tokens `first` to `end` as records hold it: spaces folded, capitals turned to title case. */
export function nameOf(words: Words, first: number, end: number): string {
  const text = words.phrase(first, end);
  return isShout(words, first) && text === text.toUpperCase() ? titleCase(text) : text;
}
