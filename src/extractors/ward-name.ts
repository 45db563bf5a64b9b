import { isScale } from "../figures/numeral";
import type { Page } from "../page";
import type { WardKind, WardRecord } from "../records";
import { isDash } from "../text/dash";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { readUnit } from "./measure-units";
import { openings } from "./names";
import { isHighlandLetter, personWithin } from "./person-name";
import { AFTER_NAME, endOfCapitals, isShout, nameOf } from "./proper-name";
import { provinces } from "./provinces";
import { romanValue } from "./roman";

/** The name of a ward: its tokens, half open, and the name in normal form. */
export interface WardName {
  readonly first: number;
  readonly end: number;
  readonly name: string;
}

/** Capitalised words after a kind word that praise or grade it, and name nothing. */
const titles: PhraseBook<true> =
  phraseBook(`nông thôn, ntm, anh hùng, atk, văn minh, văn hóa, an toàn, điểm, phía, loại, đạt, cổng, bch, btv, đảng, thích, đàn, tắc,
    hành chính, kinh tế`);
/** In capitals these go on with the kind word: `XÃ HỘI`, `PHƯỜNG HỌC TẬP`. */
const COMMON_WORDS: WordSet = new WordSet(list("hội, học, viên, giao, nông, văn, trung, loại, điểm, kiểu"));
/** Alone these are bodies of the unit: `Phường Đội`, `Xã Đoàn`; but `xã Đoàn Kết`. */
const BODIES: WordSet = new WordSet(list("đoàn, đội"));
const LONGEST = 5;
const LONGEST_ROMAN = 5;

/**
 * The name of a unit of that kind at a token. Where the page knows the wards by name, the longest that it knows is meant;
 * else the capitals tell where it ends.
 *
 * ```
 * > | phường 1 Nguyễn Thanh Khiết   xã Cư M’gar   phường Hải Châu II   PHƯỜNG KIM TÂN LẦN THỨ VII   phường văn minh
 *            ^                         ^^^^^^^^          ^^^^^^^^^^^          ^^^^^^^                     no name
 * ```
 */
export function readWardName(page: Page, index: number, kind: WardKind): WardName | undefined {
  const { words } = page;
  if (!page.isFree(index)) return undefined;
  const written = words.kind(index) === NUMBER ? readNumber(words, index, kind) : readCapitals(page, index, kind);
  const known = readKnown(page, index, kind, written?.end ?? index);
  return known ?? (written && beforeOther(page, kind, written));
}

/**
 * The name up to a province or another noun, where the page knows that ward and not the longer name:
 * `xã Vĩnh Thanh Cà Mau`, `thị trấn Xuân Mai Phòng khám số 1`, `Chủ tịch UBND xã Măng Ri A Phương`.
 */
function beforeOther(page: Page, kind: WardKind, name: WardName): WardName {
  const { words } = page;
  for (let end = name.end - 1; end > name.first + 1; end--) {
    const isProvince = provinces.match(words, end)?.end === name.end;
    if (!isProvince && !isHighlandLetter(words, end) && (countNouns.match(words, end)?.end ?? 0) <= name.end) continue;
    const shorter = nameAt(words, name.first, end);
    if (isKnownWard(page, kind, shorter.name)) return isKnownWard(page, kind, name.name) ? name : shorter;
  }
  return name;
}

/** Whether the page knows a ward of that name; false where it knows none at all. */
export function isKnownWard(page: Page, kind: WardKind, name: string): boolean {
  return page.context.isWard?.(kind, name) === true;
}

/** Whether the page knows the wards there are, and none of that name is among them. */
export function isUnknownWard(page: Page, kind: WardKind, name: string): boolean {
  return page.context.isWard?.(kind, name) === false;
}

/** More tokens than any name has: `Văn Miếu - Quốc Tử Giám`. */
const LONGEST_KNOWN = 7;

/** The longest known name at a token that ends behind token `beyond`, over dashes, small words and line breaks. */
function readKnown(page: Page, index: number, kind: WardKind, beyond: number): WardName | undefined {
  const { words, context } = page;
  const begins = words.kind(index) === NUMBER || (words.kind(index) === WORD && words.case(index) !== SMALL);
  if (context.isWard === undefined || !begins) return undefined;
  let limit = Math.max(index + 1, beyond);
  // Nông trường Việt Lâm: a small word goes on with no name but of one syllable
  if (words.case(limit) === SMALL && limit > index + 1) return undefined;
  for (let last = limit - 1; limit < index + LONGEST_KNOWN && isNameToken(words, limit); limit++) {
    if (words.kind(limit) !== WORD) continue;
    if (context.isWardPair?.(words.phrase(last, last + 1), words.phrase(limit, limit + 1)) === false) break;
    last = limit;
  }
  for (let end = limit; end > beyond; end--) {
    if (words.kind(end - 1) !== WORD) continue;
    const name = nameOf(words, index, end);
    if (isKnownWard(page, kind, name)) return { first: index, end, name };
  }
  return undefined;
}

/** A line that breaks goes on with the name; an empty line ends it. */
function isNameToken(words: Words, index: number): boolean {
  const kind = words.kind(index);
  if (kind === LINE_END) return words.kind(index + 1) === WORD;
  return kind === WORD || kind === NUMBER || isDash(words, index);
}

function readCapitals(page: Page, index: number, kind: WardKind): WardName | undefined {
  const { words } = page;
  if (words.kind(index) !== WORD || words.case(index) === SMALL) return undefined;
  const farm = kind === "thị trấn" ? afterFarm(words, index) : index;
  if (farm > index) {
    const end = endOfSyllables(words, farm, endOfCapitals(page, farm, LONGEST));
    return end === farm ? undefined : nameAt(words, index, personWithin(words, farm, end));
  }
  if (isAbbreviation(words, index)) return undefined;
  if (titles.match(words, index) !== undefined || openings.match(words, index) !== undefined) return undefined;
  const shout = words.case(index) === CAPITALS;
  const isRoman = kind === "phường" && shout && isRomanNumeral(words, index);
  if (isRoman) return nameAt(words, index, index + 1);
  if (shout && (words.is(index, AFTER_NAME) || words.is(index, COMMON_WORDS))) return undefined;
  const run = endOfSyllables(words, index, endOfCapitals(page, index, LONGEST));
  if (run === index + 1 && words.is(index, BODIES)) return undefined;
  return nameAt(words, index, personWithin(words, index, withNumber(words, run)));
}

const farms: PhraseBook<true> = phraseBook("nông trường, lâm trường, nt");

/** `thị trấn Nông trường Liên Sơn`, `thị trấn NT Liên Sơn`: the token where the farm's own name begins, after which the town is called. */
function afterFarm(words: Words, index: number): number {
  const end = farms.match(words, index)?.end ?? index;
  return end > index && (words.case(end - 1) === SMALL || words.case(index) === CAPITALS) ? end : index;
}

function nameAt(words: Words, first: number, end: number): WardName {
  return { first, end, name: nameOf(words, first, end) };
}

/** `phường ĐTVM`, `P.D`: initials name nothing. */
function isAbbreviation(words: Words, index: number): boolean {
  const isLetter = words.end(index) - words.start(index) === 1;
  if (!isLetter && words.case(index) !== CAPITALS) return false;
  const text = words.phrase(index, index + 1);
  if (romanValue(text) !== undefined) return false;
  return isLetter ? words.case(index + 1) !== CAPITAL : !VOWEL.test(text);
}
const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

function isRomanNumeral(words: Words, index: number): boolean {
  const isShort = words.kind(index) === WORD && words.end(index) - words.start(index) <= LONGEST_ROMAN;
  return isShort && romanValue(words.phrase(index, index + 1)) !== undefined;
}

/** `xã Hợp Thành UBND`, `phường Thanh SơnSáng 11/5`: an abbreviation, and a capital that lost its space, begin anew. */
function endOfSyllables(words: Words, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const isAbbreviated = words.case(at) === CAPITALS && !isShout(words, first);
    const isLost = words.isGlued(at) && words.kind(at) === WORD && words.kind(at - 1) === WORD;
    if (isAbbreviated || isLost) return at;
  }
  return end;
}

/** `Hải Châu 1`, `Hải Châu II`: a number is the name's own unless it counts what follows. */
function withNumber(words: Words, end: number): number {
  if (words.kind(end) === NUMBER && words.end(end) - words.start(end) === 1) {
    return isQuantity(words, end + 1) ? end : end + 1;
  }
  return words.case(end) === CAPITALS && isRomanNumeral(words, end) ? end + 1 : end;
}

const OF_QUANTITIES: MarkSet = new MarkSet("%/.,-–");

/** Whether what stands behind a number, at token `index`, makes a quantity of it. */
export function isQuantity(words: Words, index: number): boolean {
  if (words.kind(index) === MARK) {
    const goesOn = words.isMarkOf(index, OF_QUANTITIES) && words.isGlued(index + 1);
    return words.isMark(index, "%") || (goesOn && words.kind(index + 1) === NUMBER);
  }
  return isScale(words, index) || countNouns.match(words, index) !== undefined || readUnit(words, index) !== undefined;
}

const LARGEST_DIGITS = 2;

/** `phường 1`, `P.01`; only phường have numbers for names. */
function readNumber(words: Words, index: number, kind: WardKind): WardName | undefined {
  if (kind !== "phường" || words.end(index) - words.start(index) > LARGEST_DIGITS) return undefined;
  const number = Number(words.phrase(index, index + 1));
  return number > 0 && !isMeasured(words, index + 1)
    ? { first: index, end: index + 1, name: String(number) }
    : undefined;
}

/** `phường 100% tổ dân phố`, `cách phường 28 km`; but `phường 5 năm qua đổi mới`. */
function isMeasured(words: Words, index: number): boolean {
  if (words.isMark(index, "%") || isScale(words, index)) return true;
  if (words.isMark(index, "/") && words.kind(index + 1) === NUMBER) return true;
  const unit = readUnit(words, index);
  return unit !== undefined && unit.value.dimension !== "time" && countNouns.match(words, index) === undefined;
}

/** The record of a ward whose span begins with token `from`. */
export function wardRecord(page: Page, kind: WardKind, { end: to, name }: WardName, from: number): WardRecord {
  const { start, end } = page.span(from, to);
  return { type: "ward", text: page.text.slice(start, end), start, end, kind, name };
}
