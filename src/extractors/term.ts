import {
  termBracketed,
  termJoin,
  termMore,
  termNumbered,
  termOrdinal,
  termOrdinalInCapitals,
  termSession,
  termYears,
} from "../grammar/compiled.generated";
import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { matchAt } from "../text/sticky";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import type { Extractor } from "./extractor";
import { romanValue } from "./roman";

const TERM: number = lexicon.add("nhiệm");
const TIMES: number = lexicon.add("lần");
const SESSION: number = lexicon.add("khóa");
const CONGRESS: WordSet = new WordSet(["hội"]);
const GREAT: number = lexicon.add("đại");
const PERIOD: WordSet = new WordSet(["kỳ", "kì"]);
const ORDER: number = lexicon.add("thứ");
const CUES: WordSet = new WordSet(list("nhiệm, lần, khóa, hội"));

/** Meetings whose number is no term: `kỳ họp lần thứ 7`, `Giải bóng đá lần thứ V`. */
const OTHER_EVENTS: WordSet = new WordSet(
  list(
    "nghị, họp, giải, thi, hoan, phiên, trại, chợ, thao, lễ, niệm, vòng, đợt, diễn, cuộc, ngày, khóa, tuần, triển, festival, cúp",
  ),
);
const SPORTS: WordSet = new WordSet(["thể", "tdtt"]);
/** Bodies that count their terms: `HĐND khóa VI`, `Quốc hội khóa 15`. */
const REACH = 16;

/** One part of a term: its years, or its ordinal. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly from?: number;
  readonly to?: number;
  readonly ordinal?: number;
}

/** Terms of office and the congresses that open them: `nhiệm kỳ 2015 - 2020`, `lần thứ XXII`, `khóa XV`. */
export const term: Extractor = {
  type: "term",
  extract(page) {
    const { words } = page;
    for (let i = words.next(0, CUES); i < words.length; i = words.next(i + 1, CUES)) {
      const part = page.isFree(i) ? readPart(words, i) : undefined;
      if (part === undefined) continue;
      const last = claimTerm(page, part);
      i = Math.max(i, words.firstFrom(last) - 1);
    }
  },
};

function claimTerm(page: Page, first: Part): number {
  const { words, text } = page;
  let whole = first;
  for (;;) {
    const gap = matchAt(termJoin, text, whole.end)?.[0] ?? "";
    const at = whole.end + gap.length;
    const years = whole.ordinal !== undefined && gap.endsWith("(") ? matchAt(termMore, text, at) : null;
    const next = years === null ? readPart(words, words.firstFrom(at)) : yearsOf(years, at);
    // each of years and ordinal once; words between part two terms
    if (!next || next.start !== at) break;
    if (
      (next.from !== undefined && whole.from !== undefined) ||
      (next.ordinal !== undefined && whole.ordinal !== undefined)
    )
      break;
    whole = { ...whole, ...next, start: whole.start };
  }
  const { start, end, from, to, ordinal } = whole;
  const body = bodyBefore(words, words.firstFrom(start));
  page.claim({
    type: "term",
    start,
    end,
    ...(from !== undefined && to !== undefined && { from, to }),
    ...(ordinal !== undefined && { ordinal }),
    ...(body !== undefined && { body }),
  });
  return claimMore(page, whole, words.firstFrom(end)) ?? end;
}

const AND: WordSet = new WordSet(list("và, đến, hoặc"));

/** The further terms of a list: `nhiệm kỳ 2010 - 2015 và 2015 - 2020`, `các khóa IX, X và XI`. */
function claimMore(page: Page, previous: Part, index: number): number | undefined {
  const { words, text } = page;
  if (!words.isMark(index, ",") && !words.is(index, AND)) return undefined;
  const start = words.start(index + 1);
  const years = previous.from === undefined ? null : matchAt(termMore, text, start);
  const end = years === null ? words.end(index + 1) : start + years[0].length;
  const part = years === null ? undefined : yearsOf(years, start);
  const ordinal =
    previous.from === undefined && words.case(index + 1) >= CAPITAL ? romanValue(text.slice(start, end)) : undefined;
  if (part === undefined && ordinal === undefined) return undefined;
  const next: Part = part ?? { start, end, ...(ordinal !== undefined && { ordinal }) };
  const { from, to } = next;
  page.claim({
    type: "term",
    start,
    end,
    ...(from !== undefined && to !== undefined && { from, to }),
    ...(ordinal !== undefined && { ordinal }),
  });
  return claimMore(page, next, words.firstFrom(end)) ?? end;
}

/** The heads of bodies that have terms. */
const bodies: PhraseBook<true> = new PhraseBook(
  list(`đảng bộ, đảng ủy, chi bộ, ban chấp hành, bch, ban thường vụ, ủy ban kiểm tra, hđnd, hội đồng nhân dân, quốc hội, bộ chính trị, ban bí thư,
    trung ương đảng, hội nông dân, hội liên hiệp, hội cựu, hội chữ, hội khuyến, hội người, hội đông, hội sinh, hội nhà, hội luật, mặt trận tổ quốc, ủy ban mttq, ubmttq,
    đoàn tncs, đoàn thanh niên, liên đoàn, công đoàn, tỉnh ủy, thành ủy, quận ủy, huyện ủy, thị ủy`).map((head) => [
    head,
    true,
  ]),
);
/** Small words within the name of a body. */
const WITHIN_BODY: WordSet = new WordSet(
  list(`ban, bộ, ủy, hành, vụ, tra, kiểm, dân, phường, xã, quận, huyện, tỉnh, thành, phố, thị, trấn, tổ, thôn, chi, hội, nhân, đồng, trị, thư, niên, nữ,
    hiệp, học, trường, cơ, quan, khối, cấp, ương, sản`),
);
const LONGEST_BODY = 14;

/**
 * The body that the text names directly before its term.
 *
 * ```
 * > | Đại hội Đảng bộ phường Ngọc Thụy lần thứ XXII
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function bodyBefore(words: Words, index: number): string | undefined {
  let first: number | undefined;
  for (let i = index - 1; i >= index - LONGEST_BODY; i--) {
    if (
      words.kind(i) !== WORD ||
      (words.case(i) === SMALL && !words.is(i, WITHIN_BODY) && bodies.match(words, i) === undefined)
    )
      break;
    // ĐẠI HỘI: the event, not a body
    if (words.is(i, CONGRESS) && words.id(i - 1) === GREAT) break;
    // toàn quốc Hội Nông dân: two words, not Quốc hội
    if (words.case(i) === SMALL && words.case(i + 1) === CAPITAL && !words.is(i, WITHIN_BODY)) break;
    const head = bodies.match(words, i);
    if (head !== undefined && head.end <= index) first = i;
  }
  return first === undefined ? undefined : words.phrase(first, index);
}

function readPart(words: Words, index: number): Part | undefined {
  const id = words.id(index);
  if (id === TERM) return words.is(index + 1, PERIOD) ? readYears(words, index) : undefined;
  if (id === TIMES) return mayBeNumbered(words, index) ? readOrdinal(words, index) : undefined;
  if (id === SESSION) return mayBeNumbered(words, index) ? readSession(words, index) : undefined;
  return words.is(index, CONGRESS) && words.id(index - 1) === GREAT ? readCongress(words, index) : undefined;
}

/** A quick look before the patterns: an ordinal is `thứ` something, a number, or in capitals. */
function mayBeNumbered(words: Words, index: number): boolean {
  const next = index + 1;
  return words.id(next) === ORDER || words.kind(next) === NUMBER || words.case(next) >= CAPITAL;
}

function readYears(words: Words, index: number): Part | undefined {
  const start = words.start(index);
  const whole = matchAt(termYears, words.text, start);
  if (whole !== null) return yearsOf(whole, start);
  const numbered = matchAt(termNumbered, words.text, start);
  const ordinal = numbered && ordinalOf(numbered.groups ?? {});
  if (numbered && ordinal) return { start, end: start + numbered[0].length, ordinal };
  const bracketed = matchAt(termBracketed, words.text, start);
  return bracketed === null ? undefined : yearsOf(bracketed, start + bracketed[0].indexOf("(") + 1);
}

/** The years of a match, as a part that starts at `start` or at the first year after it. */
function yearsOf(match: RegExpExecArray, start: number): Part | undefined {
  const { from = "", to = "" } = match.groups ?? {};
  const first = Number(from);
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  if (last < first || last - first > 20) return undefined;
  const isBare = match[0].charAt(start - match.index - 1) === "(";
  return {
    start: isBare ? match.index + match[0].indexOf(from) : start,
    end: match.index + match[0].length,
    from: first,
    to: last,
  };
}

const WORDS_OF_ORDER: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5 };

function ordinalOf({ roman, arabic, word }: Record<string, string | undefined>): number | undefined {
  if (roman !== undefined) return romanValue(roman);
  if (arabic !== undefined) return Number(arabic);
  return word === undefined ? undefined : WORDS_OF_ORDER[word.toLowerCase()];
}

/** `lần thứ XXII` of a congress; of other events it is no term. */
function readOrdinal(words: Words, index: number): Part | undefined {
  const start = words.start(index);
  const match = matchAt(termOrdinal, words.text, start) ?? matchAt(termOrdinalInCapitals, words.text, start);
  if (match === null) return undefined;
  const ordinal = ordinalOf(match.groups ?? {});
  const end = start + match[0].length;
  if (ordinal === undefined || ordinal === 0) return undefined;
  const head = eventBefore(words, index);
  if (head === "other") return undefined;
  if (head === "none" && !isBeforeYears(words, end)) return undefined;
  return { start, end, ordinal };
}

/** The event that the ordinal counts: the nearest one before it in the sentence. */
function eventBefore(words: Words, index: number): "congress" | "other" | "none" {
  for (let i = index - 1; i >= index - REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === 0 || words.isMark(i, ".") || words.isMark(i, ";")) return "none";
    if (kind !== WORD) continue;
    if (words.is(i, CONGRESS) && words.id(i - 1) === GREAT) return words.is(i + 1, SPORTS) ? "other" : "congress";
    if (words.is(i, OTHER_EVENTS)) return "other";
  }
  return "none";
}

function isBeforeYears(words: Words, offset: number): boolean {
  const gap = matchAt(termJoin, words.text, offset);
  return gap !== null && matchAt(termYears, words.text, offset + gap[0].length) !== null;
}

const BODIES: WordSet = new WordSet(
  list("hội, hđnd, dân, ương, đảng, trị, bộ, ubnd, tịch, thư, cấp, phường, xã, quận, huyện, tỉnh, phố, các"),
);

/** `Khóa III lớp trung cấp chính trị`: a course. */
const SCHOOLING: WordSet = new WordSet(list("lớp, học, đào, trường, tập"));

function readSession(words: Words, index: number): Part | undefined {
  const start = words.start(index);
  const match = matchAt(termSession, words.text, start);
  const ordinal = match && ordinalOf(match.groups ?? {});
  if (!match || !ordinal) return undefined;
  const end = start + match[0].length;
  if (words.is(words.firstFrom(end), SCHOOLING)) return undefined;
  // "khóa 45" of a school: with figures only of a body, or beside a term's years
  const arabic = match.groups?.["arabic"] !== undefined;
  if (arabic && !words.is(index - 1, BODIES) && words.case(index) === 1 && !isBeforeYears(words, end)) return undefined;
  return { start, end, ordinal };
}

/** `Đại hội XIII`, `Đại hội Đảng bộ phường XXII`: the numeral alone. */
function readCongress(words: Words, index: number): Part | undefined {
  let at = index + 1;
  while (words.kind(at) === WORD && at - index <= 3 && words.case(at) !== CAPITALS && !words.is(at, CUES)) at++;
  const text = words.text.slice(words.start(at), words.end(at));
  const roman = words.kind(at) === WORD && words.case(at) >= 2 ? romanValue(text) : undefined;
  const isRoman = roman !== undefined && (text.length > 1 || at === index + 1);
  const arabic =
    words.kind(at) === NUMBER && at === index + 1 && /^\d{1,2}$/.test(text) && words.kind(at + 1) !== MARK
      ? Number(text)
      : undefined;
  const ordinal = isRoman ? roman : arabic;
  return ordinal === undefined ? undefined : { start: words.start(at), end: words.end(at), ordinal };
}
