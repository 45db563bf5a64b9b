import { numeralHeads, scaleWords } from "../figures/numeral";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { CAPITAL, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { measureUnits } from "./measure-units";

/**
 * What stands round figures that may be a date: `sáng 11-8` is one, `đạt 12/14 chỉ tiêu` is not.
 */

const PARTS_OF_DAY: WordSet = new WordSet(list("sáng, trưa, chiều, tối, đêm, khuya, hôm"));
/** `sáng nay`, `hôm qua`, `ngày mai`, `sáng sớm`. */
const RELATIVE_DAYS: WordSet = new WordSet(list("nay, qua, mai, kia, sớm, muộn"));
const FEASTS: WordSet = new WordSet(list("dịp, lễ, khánh"));
const WEEKDAYS: WordSet = new WordSet(list("hai, ba, tư, năm, sáu, bảy"));
const WEEKDAY: number = lexicon.add("thứ");
const SUNDAY: number = lexicon.add("nhật");
const LORD: number = lexicon.add("chủ");
const DAY: number = lexicon.add("ngày");
const COMPARED: number = lexicon.add("so");
const WITH: number = lexicon.add("với");
const CLOCK: WordSet = new WordSet(list("h, giờ, g"));
const TIME_WORDS: WordSet = new WordSet(list("vào, đến, tới, từ, trước, sau, hết, chót, hạn"));
/** Nouns that a number names: `nhà số 14/5`, `đường 3/2`, `tỷ lệ 1/2000`. */
const NUMBERED: WordSet = new WordSet(
  list(
    "số, đường, phố, lộ, hẻm, ngõ, ngách, kiệt, km, nhà, điều, khoản, mục, lô, thửa, tờ, lệ, trường, chợ, cầu, viện, viên, xá, x, mã, biển, bks",
  ),
);
/** What a share is of: `2/3 số hộ`, `1/3 diện tích`. */
const WHOLES: WordSet = new WordSet(
  list("số, diện, tổng, dân, quân, quãng, chặng, thời, công, giá, vốn, lượng, sản, cơ, thành, chiều"),
);
/** Small words that go on after a date. */
const AFTER_DATE: WordSet = new WordSet(
  list(
    "này, tới, vừa, đã, sẽ, đang, tại, trên, ở, là, có, các, những, lúc, khi, nhằm, trong, theo, do, với, và, đến, hằng, hàng, cho, để, thì, mà",
  ),
);
const TIMES: WordSet = new WordSet(list("lần, bữa, buổi, chuyến, ca, lượt, suất, tiết"));
const EACH: WordSet = new WordSet(list("mỗi, hằng, hàng, từng, bình"));
/** How far before `1/5` its `Ngày` may stand: `Ngày Quốc tế Lao động 1/5`. */
const LONGEST_FEAST = 8;
/** How far before a bracket its days may be spoken of: `sau 2 ngày làm việc khẩn trương (31/5 và 01/6)`. */
const LONGEST_STAY = 6;

/** How sure the words before token `index` make it that a day begins there. */
export function dayCueBefore(words: Words, index: number): "sure" | "likely" | undefined {
  const before = index - 1;
  if (words.isMark(before, "(") || words.isMark(before, ",")) {
    if (isRelativeDay(words, before - 1) || isWeekday(words, before - 1)) return "sure";
    if (words.isMark(before, ",")) return undefined;
    if (words.id(before - 1) === DAY || isFeast(words, before - 1)) return "sure";
    return speaksOfDays(words, before - 1) ? "likely" : undefined;
  }
  if (words.is(before, PARTS_OF_DAY) || words.is(before, FEASTS)) return "sure";
  if (isRelativeDay(words, before) || isWeekday(words, before) || isClock(words, before)) return "sure";
  if (words.is(before, TIME_WORDS) || (words.id(before) === WITH && words.id(before - 1) === COMPARED)) return "likely";
  return isFeast(words, before) ? "sure" : undefined;
}

function isRelativeDay(words: Words, index: number): boolean {
  return words.is(index, RELATIVE_DAYS) && (words.is(index - 1, PARTS_OF_DAY) || words.id(index - 1) === DAY);
}

function isWeekday(words: Words, index: number): boolean {
  const id = words.id(index);
  if (id === SUNDAY) return words.id(index - 1) === LORD;
  return (words.is(index, WEEKDAYS) || words.kind(index) === NUMBER) && words.id(index - 1) === WEEKDAY;
}

/** `19h30`, `8 giờ`, `8 giờ 30`. */
function isClock(words: Words, index: number): boolean {
  const hour = words.kind(index) === NUMBER ? index - 1 : index;
  return words.is(hour, CLOCK) && words.kind(hour - 1) === NUMBER;
}

function speaksOfDays(words: Words, index: number): boolean {
  for (let i = index; i > index - LONGEST_STAY && words.kind(i) === WORD; i--) if (words.id(i) === DAY) return true;
  return false;
}

/** `Ngày Quốc tế Lao động 1/5`, `Ngày Thương binh - Liệt sĩ (27/7)`: words in capitals after a `ngày`. */
function isFeast(words: Words, index: number): boolean {
  let hasName = false;
  for (let i = index; i > index - LONGEST_FEAST && (words.kind(i) === WORD || words.isMark(i, "-")); i--) {
    if (words.id(i) === DAY) return hasName;
    hasName ||= words.case(i) !== SMALL;
  }
  return false;
}

/** Whether the figure at token `index` is part of something longer: a code, a house number, a fraction's end. */
export function isPartOfOther(words: Words, index: number): boolean {
  const before = index - 1;
  const kind = words.kind(before);
  if (kind === MARK) return words.isGlued(index) && words.isMarkOf(before, JOINING_MARKS);
  return kind === WORD && (words.isGlued(index) || words.is(before, NUMBERED));
}
const JOINING_MARKS: MarkSet = new MarkSet("/-–.:+");

/** Whether the token at an offset is a letter that clings to the figures before it: `26/3A`. */
export function isGluedToWord(words: Words, offset: number): boolean {
  const index = words.firstFrom(offset);
  return words.kind(index) === WORD && words.start(index) === offset;
}

/** Whether a unit stands at `offset`: `%`, `triệu`, `ha`, `năm`. */
export function isUnit(words: Words, offset: number): boolean {
  const index = words.firstFrom(offset);
  if (words.isMark(index, "%") || words.isMark(index, "‰")) return true;
  return words.is(index, scaleWords) || measureUnits.match(words, index) !== undefined;
}

/** Whether what stands at `offset` is measured by the figures before it: a unit, a whole, or times. */
export function isMeasured(words: Words, offset: number): boolean {
  const index = words.firstFrom(offset);
  return words.is(index, WHOLES) || words.is(index, TIMES) || isUnit(words, offset);
}

/** Whether what stands at `offset` is measured or counted by the figures before it: `hộ dân` too. */
export function isCounted(words: Words, offset: number): boolean {
  return isMeasured(words, offset) || countNouns.match(words, words.firstFrom(offset)) !== undefined;
}

/** The same of years: a capital begins something else, `Khóa: 2010 - 2014 Giảng viên hướng dẫn: …`. */
export function isYearCounted(words: Words, offset: number): boolean {
  return words.case(words.firstFrom(offset)) === CAPITAL ? isMeasured(words, offset) : isCounted(words, offset);
}

/** Whether a clause ends at `offset`, or goes on with a word that no figure counts. */
export function isDateEnd(words: Words, offset: number): boolean {
  const index = words.firstFrom(offset);
  const kind = words.kind(index);
  if (kind === WORD) return words.case(index) !== SMALL || words.is(index, AFTER_DATE);
  return kind === 0 || kind === LINE_END || (kind === MARK && !words.isMark(index, "%") && !words.isMark(index, "/"));
}

/** `mỗi năm`, `hằng tháng`: no point of time. */
export function isRepeated(words: Words, index: number): boolean {
  return words.is(index - 1, EACH);
}

/** Nouns and `thứ`, after which a number is a name: `lần thứ 5 ngày 10/5`, `phường 1 năm 2020`. */
const NAMED_BY_NUMBER: WordSet = new WordSet(
  list("thứ, phường, quận, số, khóa, phố, tổ, thôn, ấp, khóm, khu, kỳ, đợt, lần, giờ, h, điều, quyết, luận, tịch"),
);

/** Whether a number that counts stands before token `index`: `5 năm 2021 - 2025`, `hai ngày 24 và 25-7`. */
export function isAfterCount(words: Words, index: number): boolean {
  const before = index - 1;
  if (words.is(before - 1, NAMED_BY_NUMBER)) return false;
  return words.kind(before) === NUMBER || words.is(before, numeralHeads);
}
