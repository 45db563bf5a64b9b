import { isScale, numeralHeads } from "../figures/numeral";
import type { Page } from "../page";
import { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook, phraseBook } from "../text/phrases";
import { endsSentence } from "../text/sentences";
import { CAPITALS, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { measureUnits, readPower } from "./measure-units";

/** The denominator of a rate, and the token after it. */
export interface Per {
  readonly per: string;
  /** Token after the last one of the span: a denominator after a slash is inside, `mỗi năm` is not. */
  readonly end: number;
}

/** What is measured makes a rate of it: growth, what comes in and goes out, what happens, what is yielded. */
export type Flow = "growth" | "money" | "events" | "yield";

const TIMES: readonly string[] = list("năm, tháng, ngày, tuần, quý");
const YEARLY: PhraseBook<string> = new PhraseBook(
  TIMES.flatMap((time) => list("hằng, hàng, mỗi, một").map((each) => [`${each} ${time}`, time] as const)),
);
/** What a figure is set beside with a slash, and is not shared out by: `85 tỷ đồng/kế hoạch 80 tỷ đồng`. */
const TARGETS: PhraseBook<true> = phraseBook(
  "chỉ tiêu, kế hoạch, kh, dự toán, mục tiêu, nghị quyết, nq, tổng, tổng số, cùng kỳ",
);
const EVERY: number = lexicon.add("mỗi");
const ONE: number = lexicon.add("một");
/** `5 tỷ đồng một phần là vốn vay`: an article, not a denominator. */
const NO_SHARE: WordSet = new WordSet(list("số, cách, trong, phần, lần, lúc, khi, nửa, mặt, bên, vài, ít, chút"));

/**
 * Reads the denominator after a unit that ends before token `index`.
 *
 * ```
 * > | 75 triệu đồng/người/năm
 *                  ^^^^^^^^^^    "người/năm", within the span
 * > | 24 tỷ đồng mỗi năm   4 tấn rác mỗi ngày   6.000 đồng một kg
 *                    ^^^                 ^^^^                  ^^   outside
 * ```
 */
export function readPer(page: Page, index: number, flow: Flow | undefined): Per | undefined {
  const { words } = page;
  let end = index;
  let per = "";
  while (words.isMark(end, "/") && TARGETS.match(words, end + 1) === undefined && !isSameLevel(words, end)) {
    const next = endOfDenominator(page, end + 1);
    if (next === undefined) break;
    per += (per && "/") + words.phrase(end + 1, next);
    end = next;
  }
  if (per !== "") return { per, end };

  const often = YEARLY.match(words, index);
  if (often !== undefined) return { per: often.value, end: index };
  const isEach = words.id(index) === EVERY || (flow === "money" && words.id(index) === ONE);
  if (isEach && !words.is(index + 1, NO_SHARE)) {
    const next = endOfDenominator(page, index + 1);
    return next === undefined ? undefined : { per: words.phrase(index + 1, next), end: index };
  }
  // what is weighed may stand between
  const behind = flow === "yield" && words.case(index) === SMALL ? YEARLY.match(words, index + 1) : undefined;
  return behind && { per: behind.value, end: index };
}

/** `61 phường/xã`: two kinds of unit that are counted together. */
function isSameLevel(words: Words, slash: number): boolean {
  return LEVELS.some((level) => words.is(slash - 1, level) && words.is(slash + 1, level));
}
const LEVELS: readonly WordSet[] = [
  new WordSet(list("phường, xã, thị, trấn")),
  new WordSet(list("quận, huyện")),
  new WordSet(list("thôn, bản, ấp, làng, xóm, buôn, khóm")),
];

/** `222,9 ca mắc/100.000 dân`, `500 kg/1.000 m2`; other numbers behind a slash stand by themselves: `7 hộ/21 khẩu`, `15m2/280m2`. */
const ROUND = /^10?[0.]*$/;

/** The token after a number of months, or a round number of people or units. */
function endOfCounted(words: Words, index: number): number | undefined {
  const unit = measureUnits.match(words, index + 1);
  if (unit?.value.dimension === "time") return unit.end;
  if (!ROUND.test(words.phrase(index, index + 1))) return undefined;
  return readPower(words, index + 1)?.end ?? endOfPeople(words, index + 1) ?? unit?.end;
}

/** The token after `dân`, `vạn dân`, `nghìn trẻ`. */
function endOfPeople(words: Words, index: number): number | undefined {
  return countNouns.match(words, isScale(words, index) ? index + 1 : index)?.end;
}

/** The token after one part of `/người/6 tháng`: a noun, a unit, a currency, a number of months, or a round number of people. */
function endOfDenominator(page: Page, index: number): number | undefined {
  const { words } = page;
  if (!page.isFree(index)) return undefined;
  if (words.kind(index) === NUMBER) return endOfCounted(words, index);
  if (words.kind(index) !== WORD) return undefined;
  const power = readPower(words, index);
  if (power !== undefined) return power.end;
  const known = Math.max(endOfPeople(words, index) ?? 0, measureUnits.match(words, index)?.end ?? 0);
  if (known > 0) return page.isFree(known - 1) ? known : undefined;
  return words.case(index) === SMALL || words.case(index) === CAPITALS ? index + 1 : undefined;
}

/** Words that every rate before its figure is told by. */
const EACH: CueSet = new CueSet(list("hằng, hàng, mỗi"));
const GROWING: WordSet = new WordSet(list("tăng, giảm, trưởng"));
/** Verbs of what is there, and does not happen again each year: `hằng năm có 22 tổ dân phố đạt`. */
const STANDING: WordSet = new WordSet(list("có, còn, gồm, đạt, là, chiếm, được, trì, giữ"));
const ROUGHLY: WordSet = new WordSet(list("từ, khoảng, hơn, trên, gần, dưới, nhất, thiểu, đa, quá, thêm"));
/** What may stand before a `hằng năm` that is said of the verb, and not of a noun as in `kế hoạch hằng năm`. */
const ADVERBIAL: WordSet = new WordSet(list("quân, bình, và, đã, cũng, đều, vẫn"));
/** How far before its figure the denominator may stand, in tokens; growth is told of several quantities at once. */
const REACH: Readonly<Record<Flow, number>> = { events: 16, money: 24, yield: 16, growth: 24 };
const LONGEST_UNIT = 4;

/**
 * The denominator that stands before a rate.
 *
 * ```
 * > | bình quân mỗi năm kết nạp 10 - 15 đảng viên
 *                   ^^^
 * > | thu ngân sách tăng bình quân hằng năm 10%, chi tăng 5%
 *                                       ^^^ of both
 * > | Hằng năm, có 96% số hộ đạt danh hiệu            a share: none
 * > | hỗ trợ mỗi hộ 5 triệu đồng
 *                ^^
 * ```
 */
export function perBefore(page: Page, start: number, flow: Flow | undefined): string | undefined {
  const { words } = page;
  if (flow === undefined) return undefined;
  const reach = REACH[flow];
  if (!words.hasCue(EACH, start - reach, start)) return undefined;
  let isGrowth = false;
  let mayBeShared = flow === "money";
  for (let i = start - 1; i >= start - reach; i--) {
    if (words.kind(i) !== WORD) {
      // tăng bình quân hằng năm 10%, | chi tăng 5%; but tăng bình quân hằng năm 10%, | vượt 0,5%
      if (isGrowth && words.kind(i) === NUMBER && words.isMark(i + 1, "%")) continue;
      if (words.kind(i) !== MARK || endsSentence(words, i) || words.isMark(i, ";")) return undefined;
      mayBeShared = false;
      continue;
    }
    if (mayBeShared && words.id(i) === EVERY && YEARLY.match(words, i) === undefined) {
      const noun = countNouns.match(words, i + 1) ?? measureUnits.match(words, i + 1);
      return noun && words.phrase(i + 1, noun.end);
    }
    // mỗi em một suất quà 200.000 đồng: not of each em
    mayBeShared &&= !words.is(i, numeralHeads);
    isGrowth ||= words.is(i, GROWING);
    const often = words.id(i) === ONE ? undefined : YEARLY.match(words, i);
    if (often === undefined || isOfEarlier(words, i)) continue;
    const isRate =
      flow === "money" ||
      (flow === "growth" ? isGrowth || growsBefore(words, i) : happens(words, start) && isAdverb(words, i));
    return isRate ? often.value : undefined;
  }
  return undefined;
}

/** `đạt 24 tỷ đồng mỗi năm, tăng 20%`: said of the figure before it. */
function isOfEarlier(words: Words, index: number): boolean {
  for (let i = index - 1; i >= index - LONGEST_UNIT; i--) {
    if (words.kind(i) === NUMBER) return true;
    if (words.kind(i) !== WORD && !words.isMark(i, "%")) return false;
  }
  return false;
}

/** `tốc độ tăng tổng giá trị sản phẩm bình quân hằng năm`. */
function growsBefore(words: Words, index: number): boolean {
  for (let i = index - 1; i >= index - REACH.growth && words.kind(i) === WORD; i--) {
    if (words.is(i, GROWING)) return true;
  }
  return false;
}

/** `mỗi năm phường kết nạp 10 đảng viên`, `có thêm 2.000 trẻ`; but `mỗi năm có 2.000 trẻ`. */
function happens(words: Words, start: number): boolean {
  let verb = start - 1;
  for (; words.is(verb, ROUGHLY); verb--) if (words.id(verb) === MORE) return true;
  return !words.is(verb, STANDING);
}
const MORE: number = lexicon.add("thêm");

function isAdverb(words: Words, index: number): boolean {
  return words.id(index) === EVERY || words.kind(index - 1) !== WORD || words.is(index - 1, ADVERBIAL);
}
