import {
  termDescribed,
  termJoin,
  termNumbered,
  termOrdinal,
  termOrdinalInCapitals,
  termSession,
  termSessionYears,
  termYears,
} from "../grammar/compiled.generated";
import type { Match } from "../grammar/pattern";
import { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { endsSentence } from "../text/sentences";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { romanValue } from "./roman";

/** One part of a term: its years, or its ordinal. */
export interface TermPart {
  readonly start: number;
  readonly end: number;
  readonly from?: number;
  readonly to?: number;
  readonly ordinal?: number;
}

/** `nhiêm kỳ` as hasty hands type it. */
const TERM: WordSet = new WordSet(list("nhiệm, nhiêm"));
const PERIOD: WordSet = new WordSet(["kỳ", "kì"]);
const SHORT: number = lexicon.add("nk");
const TIMES: number = lexicon.add("lần");
const SESSION: number = lexicon.add("khóa");
const GREAT: number = lexicon.add("đại");
const CONGRESS: number = lexicon.add("hội");
const ORDER: number = lexicon.add("thứ");

/** The words that a part of a term may begin with. */
export const termCues: CueSet = new CueSet(list("nhiệm, nhiêm, nk, lần, khóa, hội"));

/** Reads the part of a term whose cue word stands at a token; of a congress, the numeral behind it. What is joined to a term's years needs no congress. */
export function readPart(words: Words, index: number, isJoined = false): TermPart | undefined {
  const id = words.id(index);
  if (words.is(index, TERM)) return words.is(index + 1, PERIOD) ? readYears(words, index) : undefined;
  if (id === SHORT) return readShort(words, index);
  if (id === TIMES) return mayBeNumbered(words, index) ? readOrdinal(words, index, isJoined) : undefined;
  if (id === SESSION) return mayBeNumbered(words, index) ? readSession(words, index) : undefined;
  return id === CONGRESS && words.id(index - 1) === GREAT ? readCongress(words, index) : undefined;
}

/** A quick look before the patterns: an ordinal is `thứ` something, a number, or in capitals. */
function mayBeNumbered(words: Words, index: number): boolean {
  const next = index + 1;
  return words.id(next) === ORDER || words.kind(next) === NUMBER || words.case(next) >= CAPITAL;
}

function readYears(words: Words, index: number): TermPart | undefined {
  const start = words.start(index);
  const whole = termYears(words.text, start);
  if (whole !== undefined) return yearsOf(whole);
  const numbered = termNumbered(words.text, start);
  const ordinal = numbered && ordinalOf(numbered);
  if (numbered && ordinal) return { start, end: numbered.end, ordinal };
  const described = termDescribed(words.text, start);
  return described && yearsOf(described, words.text.indexOf(described.from ?? "", start));
}

/** What imports, another `NK`, are told by. */
const TRADE: WordSet = new WordSet(list("trị, ngạch, xuất, xk, lượng, hàng, thuế, giá"));

/** `BCH Hội NK 2018 – 2023`; but `kim ngạch NK 2020 - 2021`: imports of years. */
function readShort(words: Words, index: number): TermPart | undefined {
  const years = words.is(index - 1, TRADE) ? undefined : termYears(words.text, words.start(index));
  const term = years && yearsOf(years);
  return term?.from !== undefined && term.to !== term.from + 1 ? term : undefined;
}

/** No term is longer: `2015 - 2086` are other numbers. */
const MOST_YEARS = 20;

/** The years of a match, as a part that starts where it does, or at `start`. */
export function yearsOf(match: Match<"from" | "to">, start: number = match.start): TermPart | undefined {
  const { from = "", to = "", end } = match;
  const first = Number(from);
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  if (last < first || last - first > MOST_YEARS) return undefined;
  return { start, end, from: first, to: last };
}

const WORDS_OF_ORDER: Readonly<Record<string, number>> = {
  nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
}; // biome-ignore format: one row of a table

/** An ordinal as it is written; not every pattern has all of its forms. */
type WrittenOrdinal = { readonly [Form in "roman" | "arabic" | "word"]?: string | undefined };

function ordinalOf({ roman, arabic, word }: WrittenOrdinal): number | undefined {
  if (roman !== undefined) return romanValue(roman);
  if (arabic !== undefined) return Number(arabic);
  return word === undefined ? undefined : WORDS_OF_ORDER[word.toLowerCase()];
}

/** Meetings whose number is no term: `kỳ họp lần thứ 7`, `Giải bóng đá lần thứ V`. */
const OTHER_EVENTS: WordSet = new WordSet(
  list(
    `nghị, họp, giải, thi, hoan, phiên, trại, chợ, thao, lễ, niệm, vòng, đợt, diễn, cuộc, ngày, khóa, tuần, triển, festival, cúp`,
  ),
);
const SPORTS: WordSet = new WordSet(["thể", "tdtt"]);
/** How far before its ordinal the event may stand, in tokens. */
const REACH = 16;

/** `lần thứ XXII` of a congress; of other events it is no term. */
function readOrdinal(words: Words, index: number, isJoined: boolean): TermPart | undefined {
  const start = words.start(index);
  const match = termOrdinal(words.text, start) ?? termOrdinalInCapitals(words.text, start);
  if (match === undefined) return undefined;
  const ordinal = ordinalOf(match);
  const { end } = match;
  if (ordinal === undefined || ordinal === 0) return undefined;
  const head = eventBefore(words, index);
  if (head === "other") return undefined;
  if (head === "none" && !isJoined && !isBeforeYears(words, end)) return undefined;
  return { start, end, ordinal };
}

/** The event that the ordinal counts: the nearest one before it in the sentence. */
function eventBefore(words: Words, index: number): "congress" | "other" | "none" {
  for (let i = index - 1; i >= index - REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === 0 || endsSentence(words, i) || words.isMark(i, ";")) return "none";
    if (kind !== WORD) continue;
    if (words.id(i) === CONGRESS && words.id(i - 1) === GREAT) return words.is(i + 1, SPORTS) ? "other" : "congress";
    if (words.is(i, OTHER_EVENTS)) return "other";
  }
  return "none";
}

function isBeforeYears(words: Words, offset: number): boolean {
  const gap = termJoin(words.text, offset);
  return gap !== undefined && termYears(words.text, gap.end) !== undefined;
}

/** Last words of the bodies that count their terms: `HĐND khóa VI`, `Quốc hội khóa 15`. */
const BODIES: WordSet = new WordSet(
  list("hội, hđnd, dân, ương, đảng, trị, bộ, ubnd, tịch, thư, cấp, phường, xã, quận, huyện, tỉnh, phố, các"),
);

/** Words before the name of a unit whose council is meant: `HĐND phường Nghi Thu khóa 18`. */
const UNITS: WordSet = new WordSet(list("phường, xã, trấn, quận, huyện, tỉnh, phố"));
/** Syllables of the unit's name. */
const LONGEST_NAME = 4;

const SCHOOLING: WordSet = new WordSet(list("lớp, học, đào, trường, tập"));

/** `khóa XV`, `khóa 2015 - 2020`; but `Khóa III lớp trung cấp chính trị` is a course. */
function readSession(words: Words, index: number): TermPart | undefined {
  const start = words.start(index);
  const years = termSessionYears(words.text, start);
  if (years !== undefined) return isOfBody(words, index) || isAfterOrdinal(words, index) ? yearsOf(years) : undefined;
  const match = termSession(words.text, start);
  const ordinal = match && ordinalOf(match);
  if (!match || !ordinal) return undefined;
  const { end } = match;
  if (words.is(words.firstFrom(end), SCHOOLING)) return undefined;
  // "khóa 45" of a school: with figures only of a body, or beside a term's years
  const isOther = !isOfBody(words, index) && words.case(index) === SMALL && !isBeforeYears(words, end);
  if (match.arabic !== undefined && isOther) return undefined;
  return { start, end, ordinal };
}

/** Whether a body stands before the token, by its own name or by that of its unit. */
function isOfBody(words: Words, index: number): boolean {
  if (words.is(index - 1, BODIES)) return true;
  let first = index;
  while (index - first < LONGEST_NAME && (words.case(first - 1) >= CAPITAL || words.kind(first - 1) === NUMBER))
    first--;
  return first < index && words.is(first - 1, UNITS);
}

/** `lần thứ XXXVI, khóa`: years behind an ordinal. */
function isAfterOrdinal(words: Words, index: number): boolean {
  const ordinal = words.isMark(index - 1, ",") ? index - 2 : index - 1;
  return words.id(ordinal - 1) === ORDER && (words.kind(ordinal) === NUMBER || words.case(ordinal) >= CAPITAL);
}

/** Words that may stand between a congress and its numeral: `Đại hội Đảng bộ phường XXII`. */
const MOST_BETWEEN = 3;

/** `Đại hội XIII`, `Đại hội X`, `Đại hội 13`: the numeral alone. */
function readCongress(words: Words, index: number): TermPart | undefined {
  let at = index + 1;
  while (
    !isNumeralLetter(words, index + 1) &&
    words.case(at) !== CAPITALS &&
    words.kind(at) === WORD &&
    at - index <= MOST_BETWEEN &&
    !words.is(at, termCues)
  ) {
    at++;
  }
  const text = words.text.slice(words.start(at), words.end(at));
  const isNext = at === index + 1;
  const ordinal = words.kind(at) === NUMBER ? isNext && arabicOrdinal(words, at, text) : romanValue(text);
  return ordinal ? { start: words.start(at), end: words.end(at), ordinal } : undefined;
}

/** A letter alone is a numeral only directly behind the congress. */
function isNumeralLetter(words: Words, index: number): boolean {
  return words.case(index) === CAPITAL && /^[IVX]$/.test(words.phrase(index, index + 1));
}

function arabicOrdinal(words: Words, index: number, text: string): number | undefined {
  return /^\d{1,2}$/.test(text) && words.kind(index + 1) !== MARK ? Number(text) : undefined;
}
