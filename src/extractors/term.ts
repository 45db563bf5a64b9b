import {
  termBracketed,
  termJoin,
  termOrdinal,
  termOrdinalInCapitals,
  termSession,
  termYears,
} from "../grammar/compiled.generated";
import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { matchAt } from "../text/sticky";
import { CAPITALS, LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";
import type { Extractor } from "./extractor";
import { romanValue } from "./roman";

const TERM: number = lexicon.add("nhiệm");
const TIMES: number = lexicon.add("lần");
const SESSION: number = lexicon.add("khóa");
const CONGRESS: WordSet = new WordSet(["hội"]);
const GREAT: number = lexicon.add("đại");
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
    for (let i = 0; i < words.length; i++) {
      if (!words.is(i, CUES) || !page.isFree(i)) continue;
      const part = readPart(words, i);
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
    const gap = matchAt(termJoin, text, whole.end);
    const next = gap && readPart(words, words.firstFrom(whole.end + gap[0].length));
    // each of years and ordinal once; words between part two terms
    if (!next || next.start !== whole.end + (gap?.[0].length ?? 0)) break;
    if (
      (next.from !== undefined && whole.from !== undefined) ||
      (next.ordinal !== undefined && whole.ordinal !== undefined)
    )
      break;
    whole = { ...whole, ...next, start: whole.start };
  }
  const { start, end, from, to, ordinal } = whole;
  page.claim({
    type: "term",
    start,
    end,
    ...(from !== undefined && to !== undefined && { from, to }),
    ...(ordinal !== undefined && { ordinal }),
  });
  return end;
}

function readPart(words: Words, index: number): Part | undefined {
  const id = words.id(index);
  if (id === TERM) return readYears(words, index);
  if (id === TIMES) return readOrdinal(words, index);
  if (id === SESSION) return readSession(words, index);
  return words.is(index, CONGRESS) && words.id(index - 1) === GREAT ? readCongress(words, index) : undefined;
}

function readYears(words: Words, index: number): Part | undefined {
  const start = words.start(index);
  const whole = matchAt(termYears, words.text, start);
  const match = whole ?? matchAt(termBracketed, words.text, start);
  if (match === null) return undefined;
  const { from = "", to = "" } = match.groups ?? {};
  const first = Number(from);
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  const end = start + match[0].length;
  if (last < first || last - first > 20) return undefined;
  return { start: whole === null ? end - match[0].length + match[0].indexOf(from) : start, end, from: first, to: last };
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

function readSession(words: Words, index: number): Part | undefined {
  const start = words.start(index);
  const match = matchAt(termSession, words.text, start);
  const ordinal = match && ordinalOf(match.groups ?? {});
  if (!match || !ordinal) return undefined;
  const end = start + match[0].length;
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
