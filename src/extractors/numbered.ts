import { type Decimal, toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, NUMBER, WORD, type Words } from "../text/words";
import { countNouns, type NounClass } from "./count-nouns";

/** A number behind these is an ordinal or a name's, whatever follows it. */
const ORDINAL: WordSet = new WordSet(
  list("thứ, lộ, hiệp, điều, khoản, chương, km, phút, hẻm, ngõ, ngách, kiệt, ql, tl, đt"),
);
const PROVISIONS: WordSet = new WordSet(list("điều, khoản"));
/** Roads that are known by their numbers: `Đường tỉnh 129 đoạn qua xã`. */
const roads: PhraseBook<true> = phraseBook("đường tỉnh, đường huyện, đường xã, hương lộ");
/** A number behind these is a name's, unless people or things that can be counted follow: `lớp 35 học sinh`, `thôn 12 hộ`. */
const NAMED: WordSet = new WordSet(
  list(`quý, phố, tổ, thôn, ấp, khóm, khu, vực, lớp, khối, tầng, phòng, lô, thửa, mục, bài, trang, nhóm, kỳ, vòng, đường, bảng, tập, đợt, giai, đoạn, khóa,
    lần, phường, xã, quận, buôn, bản, xóm, tiểu, cụm, trạm, cửa, cổng, đội, tờ, tháng, ngày, năm, lượt, mẫu, biểu, phụ, lục, vành, đai, block, tòa, bão, games, asiad, olympic, cup, tâm`),
);
const HAMLET: number = lexicon.add("bản");
/** `biên bản`, `văn bản`: papers, which have no number without `số` where things follow that can be counted. */
const PAPER: WordSet = new WordSet(list("biên, văn, phiên"));
/** A number behind these is a grade or a name's, unless a noun follows: `gió giật cấp 8`, `chi bộ 3 họp`, `phường cấp 164 giấy phép`. */
const GRADED: WordSet = new WordSet(
  list("tuổi, loại, hạng, cấp, độ, bậc, mức, điểm, phần, án, bộ, htx, chí, ty, hội, đoàn"),
);
/** `xếp thứ 15/63 tỉnh, thành`: which of how many. */
const RANKED: WordSet = new WordSet(list("thứ, hạng, trí"));
/** Nouns that stand behind a numbered noun without being counted: `lớp 5 trường Kim Tân`, `tổ 3 phường 1`. */
const ABOVE_NUMBERED: ReadonlySet<NounClass> = new Set<NounClass>(["area", "organisation", "work", "document"]);
/** No name has a larger number. */
const LARGEST = 1000;
const SMALLEST_SCALE = 200;

const QUOTES: MarkSet = new MarkSet('“"«');
/** Last syllables of what has a name in quotes: `chiến dịch “90 ngày làm sạch dữ liệu”`, `phong trào thi đua “3 nhất”`. */
const CAMPAIGN: WordSet = new WordSet(list("dịch, trào, đua, động, thi, hình, đề, tên, gọi, hiệu, trình, điểm, ứng"));

const FORM: number = lexicon.add("lớp");
const NUMERO: number = lexicon.add("số");
/** The kinds of streets. */
export const streets: WordSet = new WordSet(list("đường, phố, ngõ, hẻm, ngách, kiệt"));
/** `tổng số`, `trong số` count what follows; `số` behind another noun numbers it. */
const SUM: WordSet = new WordSet(list("tổng, trong, thiểu, đa, dân, nhân, con, của, và, một, còn, là"));
const TIME: WordSet = new WordSet(list("giờ, ngày, tuần, tháng, năm"));
/** `khu phố 3 ngày nay`, `tổ 5 giờ đã`: the time is now, and the number the name's. */
const NOW: WordSet = new WordSet(list("nay, mai, này, đã, càng, ngoái, kia, sau"));

/**
 * Whether the figure belongs to the noun before it.
 *
 * ```
 * > | khu phố 8 ra quân   kỳ họp thứ 12 ngày mai   bão số 3 giờ đã yếu   Quốc lộ 1 phương tiện ùn ứ
 *             ^                      ^^                   ^                        ^
 * ```
 */
export function isNumberOfName(words: Words, { first, end, value, of, max }: Figure): boolean {
  const before = first - 1;
  if (words.isMarkOf(before, QUOTES) && words.is(before - 1, CAMPAIGN)) return true;
  // đường 30/4, số 12/5, quy hoạch tỷ lệ 1/500
  if (of !== undefined) {
    if (words.id(before) === FORM) return isAbove(words, end);
    // tổng số 35/35 chi bộ
    const isNumero = words.id(before) === NUMERO && !words.is(before - 1, SUM);
    return isNumero || words.is(before, streets) || words.is(before, RANKED) || isScale(value, of);
  }
  // căn hộ số 19-27 chung cư
  if (max !== undefined) return isNumeroSign(words, before, end);
  if (isPartOfCode(words, first)) return true;
  if (toNumber(value) >= LARGEST) return false;
  if (isOrdinal(words, before) || isNumeroSign(words, before, end)) return true;
  if (!words.is(before, NAMED) && !words.is(before, GRADED)) return false;
  if (words.is(end, TIME)) return words.is(end + 1, NOW);
  const isPlace = words.is(before, NAMED) && !(words.id(before) === HAMLET && words.is(before - 1, PAPER));
  return isPlace ? isAbove(words, end) : countNouns.match(words, end) === undefined;
}

/** Whether what follows a number of a name is not counted by it: `lớp 5/3 Trường Kim Đồng`, but `lớp 35/35 em`. */
function isAbove(words: Words, end: number): boolean {
  const noun = countNouns.match(words, end);
  return noun === undefined || ABOVE_NUMBERED.has(noun.value);
}

/** `căn hộ 3A.10 chung cư`: digits, letters and a point that cling to each other. */
function isPartOfCode(words: Words, first: number): boolean {
  if (!words.isGlued(first) || !words.isMark(first - 1, ".") || !words.isGlued(first - 1)) return false;
  return words.kind(first - 2) === WORD && words.isGlued(first - 2) && words.kind(first - 3) === NUMBER;
}

/** The scale of a map. */
function isScale(value: Decimal, of: Decimal): boolean {
  return toNumber(value) === 1 && toNumber(of) >= SMALLEST_SCALE;
}

/** `hiệp 2`, but `xã An Hiệp 2 ổ dịch`. */
function isOrdinal(words: Words, index: number): boolean {
  // Theo Điều 9 Luật Cư trú
  const isInName = words.case(index) === CAPITAL && words.case(index - 1) === CAPITAL && !words.is(index, PROVISIONS);
  return (words.is(index, ORDINAL) && !isInName) || roads.matchBefore(words, index + 1) !== undefined;
}

/** `công văn số 45`, `số 9 đường Lê Lợi`; but `trong số 45 hộ`. */
function isNumeroSign(words: Words, index: number, end: number): boolean {
  if (words.id(index) !== NUMERO) return false;
  return words.is(end, streets) || (words.kind(index - 1) === WORD && !words.is(index - 1, SUM));
}
