import { toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import { numeralHeads } from "../figures/numeral";
import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, type PhraseMatch, phraseBook } from "../text/phrases";
import { endsSentence } from "../text/sentences";
import { CAPITAL, LINE_END, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { casualties } from "./casualties";
import { countedNouns, countNouns, type NounClass, notNouns } from "./count-nouns";
import type { Extractor } from "./extractor";
import { surnames } from "./names";
import { isNumberOfName, streets } from "./numbered";
import { addQuantity } from "./quantity";
import { afterShortComrades } from "./titles";

/** Numbers of things, people, households, organisations and events: `863 cơ sở`, `12/14 chỉ tiêu`, `ba phường`. */
export const count: Extractor = {
  type: "count",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      if (!page.isFree(figure.first)) continue;
      const end = endOfNoun(page, figure);
      if (end === undefined || isNumberOfName(words, figure)) continue;
      const unit = words.phrase(figure.end, end);
      addQuantity(page, "count", figure, { start: figure.first, end, flow: "events" }, (record, { of }) => {
        record.unit = unit;
        if (of !== undefined) record.of = toNumber(of);
      });
    }
  },
};

/** Words that never begin the name of a thing counted. */
const NO_NOUN: WordSet = new WordSet(
  list(`của, trên, trong, tại, ở, với, và, hoặc, hay, là, được, bị, đã, đang, sẽ, có, không, chưa, cho, để, do, bởi, từ, đến, tới, vào, ra, lên,
    xuống, so, đạt, tăng, giảm, vượt, chiếm, còn, gồm, thuộc, theo, khi, nếu, thì, mà, như, nên, vì, cũng, đều, chỉ, lại, nữa, này, đó, kia, ấy,
    trở, sau, trước, giữa, đầu, cuối, ngoài, dưới, hơn, gần, khoảng, rồi, mới, nay, qua, tiếp, bằng, cùng, về, phải, cần, nhằm, tuy, song, nhưng,
    hiện, vẫn, rất, quá, luôn, đồng thời, cao, thấp, lớn, nhỏ, ước, phấn, cử, trung, bình, mỗi, các, những, mấy, vài, nhiều, ít, toàn, cả, tất, hàng, hằng,
    thành, nghìn, triệu, tỷ, tháng, năm, ngày, giờ, phút, tương, ứng, dự, khai, nói, biết, báo, tiến, làm, chạy, chở, mang, vui, chung, giúp, thu, chi,
    trao, tặng, nhận, bắt, kiến, riêng, sáng, chiều, tối, đêm, trưa, thứ, chính, tức, nằm, nơi, đối, số, diện, tổng, tấn, tạ, giá, sạch, nhất, rạng, tết, hoàn, rõ, x, tr, đón, đâm, tông, húc, lật, rẽ, góp, tốt, đúng, đẹp, xanh, giỏi, dám, sẵn, xung, gây, sắp, khiến, dẫn, xảy`),
);

/** The token after the noun that the figure counts; undefined where it counts nothing. */
function endOfNoun(page: Page, figure: Figure): number | undefined {
  const { words } = page;
  const { first, end, spelled } = figure;
  if (words.kind(end) !== WORD) return undefined;
  const comrades = afterShortComrades(words, end);
  if (comrades !== undefined) return comrades;
  const noun = countNouns.match(words, end);
  // 5 phường 1, 2 and 4: a ward may have the noun too; what a term or a document has is no noun
  if (!page.isFree(end) && noun?.value !== "area") return undefined;
  if ((notNouns.match(words, end)?.end ?? 0) > (noun?.end ?? end)) return undefined;
  if (isAddress(words, figure, noun?.end ?? end) || isOneStop(words, figure) || isTier(words, figure)) return undefined;
  if (isNameBeforeVerb(words, figure)) return undefined;
  if (noun !== undefined) {
    if (isOne(words, figure) && (isNone(words, figure, noun.end) || !countsOne(words, figure, noun))) return undefined;
    return isOfPeoples(words, noun.end) || isAtPlace(page, noun.end) ? noun.end - 1 : noun.end;
  }
  if (isFirstOfPair(words, end)) return end + 1;
  if (spelled || words.isGlued(end) || !mayBeNoun(words, end) || isYearLike(words, first)) return undefined;
  // 6,7 inch, 7,2 mmol: what comes in fractions is a unit that nobody knows
  if (!Number.isInteger(toNumber(figure.value))) return undefined;
  // a noun that the list doesn't have: two syllables, as most have
  return mayBeNoun(words, end + 1) && page.isFree(end + 1) ? end + 2 : end + 1;
}

const DOOR: number = lexicon.add("cửa");

/** `bộ phận 1 cửa`, `cơ chế 01 cửa liên thông`: an office where all is dealt with. */
function isOneStop(words: Words, { end, value }: Figure): boolean {
  return words.id(end) === DOOR && toNumber(value) === 1;
}

const TIER: number = lexicon.add("cấp");
/** `chính quyền địa phương`, `chính quyền`, `đơn vị hành chính`, `mô hình`, by their ends. */
const GOVERNING: WordSet = new WordSet(list("phương, quyền, chính, hình"));

/** `chính quyền địa phương 2 cấp`, `mô hình hai cấp`: a form of government; `3 cấp học` are counted. */
function isTier(words: Words, { first, end }: Figure): boolean {
  return words.id(end) === TIER && words.is(first - 1, GOVERNING) && countNouns.match(words, end)?.end === end + 1;
}

/** Nouns that are verbs as well. */
const verbal: PhraseBook<true> = phraseBook(
  "tổ chức, hoạt động, báo cáo, đề nghị, yêu cầu, thông báo, kiến nghị, cam kết, quyết định, đại hội",
);

/** `Chi bộ Phước Trường 2 tổ chức đại hội`: the number ends the name of who does something. */
function isNameBeforeVerb(words: Words, { first, end, value, spelled }: Figure): boolean {
  if (spelled || words.case(first - 1) !== CAPITAL || words.case(first - 2) !== CAPITAL) return false;
  return toNumber(value) < FEW && verbal.match(words, end) !== undefined;
}

/** Streets are named after these as well: `47 Cầu Giấy`, `12 Âu Cơ`. */
const LANDMARKS: WordSet = new WordSet(list("đền, chợ, cầu, chùa, đình, bến, cửa, hồ, ô, cống, âu, đê, giếng, lò"));
/** What streets are named after begins with these: `Mẹ Suốt`, `Bà Triệu`, `Ông Ích Khiêm`. */
const TITLES: WordSet = new WordSet(list("mẹ, bà, ông, cô, cụ"));
const VIET: number = lexicon.add("việt");
/** So many streets may be counted and named: `2 đường Lê Lợi và Trần Phú`. */
const FEW = 10;

/**
 * The number of a house, before the name of its street.
 *
 * ```
 * > | 138 đường Hoàng Văn Thái   2-16 ngõ 222 Lê Duẩn   161 Mẹ Suốt   47 Đoàn Thị Điểm
 *     ^^^                        ^^^^                   ^^^           ^^
 * ```
 */
function isAddress(words: Words, { end, value, max }: Figure, afterNoun: number): boolean {
  if (afterNoun > end + 1) return false;
  const isNumbered = words.kind(end + 1) === NUMBER && words.case(end + 2) === CAPITAL;
  if (isNumbered && words.is(end, streets)) return true;
  if (words.case(end + 1) !== CAPITAL) return false;
  if (words.case(end) === CAPITAL && words.is(end, LANDMARKS)) return true;
  if (words.is(end, streets)) return max !== undefined || toNumber(value) >= FEW;
  // 20 Đoàn Thanh niên
  if (words.case(end) === CAPITAL && words.is(end, surnames) && words.case(end + 2) === CAPITAL) return true;
  // 12 Mẹ Việt Nam Anh hùng
  return words.case(end) === CAPITAL && words.is(end, TITLES) && words.id(end + 1) !== VIET;
}

/** The nouns that are counted, as they are written. */
const known: ReadonlySet<string> = new Set(countedNouns);

/** `36 chi, đảng bộ`, `120 y, bác sĩ`: the first of two nouns that share their last syllable. */
function isFirstOfPair(words: Words, index: number): boolean {
  const second = index + 2;
  if (!words.isMark(index + 1, ",") || countNouns.match(words, second)?.end !== second + 2) return false;
  return known.has(`${words.phrase(index, index + 1)} ${words.phrase(second + 1, second + 2)}`.toLowerCase());
}

function mayBeNoun(words: Words, index: number): boolean {
  return words.case(index) === SMALL && !words.is(index, NO_NOUN) && !words.is(index, numeralHeads);
}

const ONE: number = lexicon.add("một");
/** Classes of which `một` counts one: `một trường học`, but `một giải pháp` is "a solution". */
const COUNTED_BY_ONE: ReadonlySet<NounClass> = new Set<NounClass>([
  "people",
  "household",
  "organisation",
  "work",
  "event",
]);
/** Nouns before which `một` is an article all the same. */
const ARTICLE_NOUNS: WordSet = new WordSet(list("số, phần, lần, mặt, bên, người, cuộc, đợt, buổi, mùa"));
/** Words after which `một` counts: `xây dựng một trường học`, `xảy ra một vụ cháy`. */
const COUNTING: WordSet = new WordSet(
  list(
    "có, gồm, còn, thêm, được, dựng, xây, lập, mất, bị, khiến, làm, với, tặng, chỉ, và, nhận, mới, đã, nhất, ra, đó, thành",
  ),
);
/** What bounds a figure, as in `ít nhất một lần`, makes one of `một` before any of them. */
const BOUNDING: WordSet = new WordSet(list("nhất, thiểu"));
const TURN: number = lexicon.add("trở");
const LIST_REACH = 16;

function isOne(words: Words, { first, end }: Figure): boolean {
  return end === first + 1 && words.id(first) === ONE;
}

/** Verbs by their ends whose object came to harm, or out of it: `cứu một người`, `làm chết một người`. */
const SAVING: WordSet = new WordSet(list("cứu, chết, thương"));
/** What parts people from those who came to harm: `một người dân cho biết nạn nhân đã tử vong`. */
const OTHERS: WordSet = new WordSet(
  list("cho, kể, nói, biết, thấy, phát, báo, làm, khiến, gây, đâm, tông, cứu, nạn, của, và"),
);
const HARM_REACH = 14;

/** `một người ở phường Hà An, thành phố Hạ Long | chết`, `một công nhân 20 tuổi | tử vong`. */
function comesToHarm(words: Words, from: number): boolean {
  for (let i = from; i < from + HARM_REACH; i++) {
    if (casualties.match(words, i) !== undefined) return true;
    const ends = words.kind(i) === NUMBER || words.kind(i) === LINE_END || words.isMark(i, ";");
    if (ends || words.is(i, OTHERS) || endsSentence(words, i)) return false;
  }
  return false;
}

function countsOne(words: Words, { first, end }: Figure, noun: PhraseMatch<NounClass>): boolean {
  if (noun.value === "people" && (words.is(first - 1, SAVING) || comesToHarm(words, noun.end))) return true;
  if (!COUNTED_BY_ONE.has(noun.value)) return false;
  if (words.is(first - 1, BOUNDING)) return true;
  if (words.is(end, ARTICLE_NOUNS)) return false;
  // nhập thành một đơn vị, but trở thành một doanh nghiệp lớn
  if (words.id(first - 2) === TURN) return false;
  return (
    words.is(first - 1, COUNTING) || isListed(words, first - 1) || (noun.value === "event" && isDealtOut(words, first))
  );
}

const EACH: number = lexicon.add("mỗi");

/** `Quảng Ninh và Hải Phòng mỗi nơi một ca tử vong`, `mỗi địa phương một ca`; but `mỗi xã một sản phẩm`. */
function isDealtOut(words: Words, first: number): boolean {
  return words.id(first - 2) === EACH || words.id(first - 3) === EACH;
}

const NOT: WordSet = new WordSet(list("không, chưa, chẳng"));
const ANY: number = lexicon.add("nào");
/** Words from the noun to its `nào`: `không để xảy ra một vụ cháy lớn nào`. */
const ANY_REACH = 4;

/** `không một hộ nào`, `không còn một hộ nghèo`: there are none. */
function isNone(words: Words, { first }: Figure, end: number): boolean {
  if (words.is(first - 1, NOT) || (words.is(first - 1, COUNTING) && words.is(first - 2, NOT))) return true;
  for (let i = end; i < end + ANY_REACH && words.kind(i) === WORD; i++) if (words.id(i) === ANY) return true;
  return false;
}

/** `sạt lở 14,5 km đường; một trường học hư hỏng`: one more figure of a list. */
function isListed(words: Words, index: number): boolean {
  if (!words.isMark(index, ",") && !words.isMark(index, ";")) return false;
  for (let i = index - 1; i > index - LIST_REACH; i--) {
    const kind = words.kind(i);
    if (kind === NUMBER) return true;
    if (kind === LINE_END || kind === 0 || endsSentence(words, i)) return false;
  }
  return false;
}

const PEOPLE: number = lexicon.add("dân");
const PEOPLES: number = lexicon.add("tộc");

/** `21 hộ dân tộc Dao` are 21 hộ. */
function isOfPeoples(words: Words, end: number): boolean {
  return words.id(end) === PEOPLES && words.id(end - 1) === PEOPLE;
}

/** `162 nhà ở phường Quỳnh Thiện` are 162 nhà. */
function isAtPlace(page: Page, end: number): boolean {
  return page.words.id(end - 1) === AT && !page.isFree(end);
}
const AT: number = lexicon.add("ở");

/** `2026 vui vẻ`: a year, where the list doesn't know the noun after it. */
function isYearLike(words: Words, first: number): boolean {
  return /^(?:19|20)\d\d$/.test(words.phrase(first, first + 1));
}
