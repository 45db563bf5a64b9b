import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";
import type { Fact, Stretch } from "./fact";
import type { Others } from "./others";
import {
  actions,
  adjuncts,
  finite,
  helpers,
  indicatorHeads,
  innerPhrases,
  jointEnds,
  jointStarts,
  leadingWords,
  openingPrepositions,
  particles,
  phraseEnds,
  relationVerbs,
  silentWords,
  targetCues,
  targetNouns,
} from "./vocabulary";

/** How far back a clause may look for the head that it goes on with, in tokens. */
const FARTHEST_HEAD = 60;
/** No noun phrase has more parts between commas. */
const MOST_PARTS = 8;
/** No phrase of an indicator is longer than this. */
const LONGEST = 12;

/**
 * The noun phrase that a figure measures, left of token `end`; undefined where none stands there.
 *
 * ```
 * > | Năm 2021, tổng thu ngân sách trên địa bàn phường đạt 11 tỷ
 *               ^^^^^^^^^^^^^^^^^^                      end
 * ```
 */
export function subjectBefore(words: Words, from: number, end: number, others: Others): Stretch | undefined {
  let to = end;
  if (words.id(end - 1) === AND || isHelper(words, end - 1)) return undefined;
  while (to > from && words.is(to - 1, silentWords)) to--;
  // tỷ lệ giải ngân phấn đấu đạt 100%
  const aim = adjuncts.matchBefore(words, to);
  if (aim !== undefined && aim.end > from && targetCues.match(words, aim.end) !== undefined) to = aim.end;
  let start = clauseStart(words, from, to);
  if (skipAdjuncts(words, lastComma(words, from, to), to, others) >= to) return undefined;
  start = skipAdjuncts(words, afterCue(words, start, to), to, others);
  const head = headAfterWith(words, start, to) ?? firstHead(words, start, to);
  // công tác giảm nghèo được quan tâm, tỷ lệ hộ nghèo …: a head begins the phrase, whatever stands before it
  if (head !== undefined && !isModified(words, start, head)) start = head;
  if (start >= to || words.is(start, phraseEnds)) return undefined;
  // giải ngân 20 tỷ đồng, mới đạt 54%: manner, and no subject
  if (to - start === 1 && words.is(start, MANNER)) return undefined;
  const stop = phraseStop(words, start, to, others);
  return stop > start ? { from: start, to: Math.min(stop, start + LONGEST) } : undefined;
}

/** Whether a verb helps or brings about another: `làm ngập`; but not within `có việc làm`. */
export function isHelper(words: Words, index: number): boolean {
  return words.is(index, helpers) && words.id(index - 1) !== JOB;
}
const JOB: number = lexicon.add("việc");
const MANNER: WordSet = new WordSet(list("mới, chỉ, nay, cao, thấp, đều"));

/** `thông qua nghị quyết với một số chỉ tiêu chủ yếu: thương mại tăng 10%`: the goal begins after what announces it. */
function afterCue(words: Words, from: number, to: number): number {
  let start = from;
  for (let i = from; i < to; i++) start = targetCues.match(words, i)?.end ?? start;
  return start < to ? start : from;
}

/** `thuế [thu nhập]`: a word or two before the head are its own, unless they are verbs. */
function isModified(words: Words, start: number, head: number): boolean {
  if (head - start > 2) return false;
  for (let i = start; i < head; i++) {
    const isPart = words.kind(i) === WORD && !words.is(i, finite) && !words.is(i, phraseEnds);
    if (!isPart || words.is(i, particles) || isHelper(words, i)) return false;
  }
  return actions.match(words, start) === undefined;
}

/**
 * Where the clause that ends at `to` begins: at its last comma, or before it where commas join the parts of one noun
 * phrase (`tổng doanh thu thương mại, dịch vụ, tiểu thủ công nghiệp`).
 */
function clauseStart(words: Words, from: number, to: number): number {
  let start = lastComma(words, from, to);
  for (let parts = 0; parts < MOST_PARTS && start > from && firstHead(words, start, to) === undefined; parts++) {
    const before = lastComma(words, from, start - 1);
    // Về cơ cấu, thương mại chiếm 72%: an adjunct
    if (words.is(before, openingPrepositions)) break;
    const head = firstHead(words, before, start - 1);
    const isOpen =
      head === undefined
        ? isPlainPhrase(words, before, start - 1)
        : verbAfter(words, head + 2, start - 1) === undefined;
    if (!isOpen) break;
    start = before;
  }
  return start;
}

/** The first verb that ends a noun phrase. */
function verbAfter(words: Words, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (words.kind(i) === NUMBER || words.is(i, CLOSING)) return i;
  }
  return undefined;
}
const CLOSING: WordSet = new WordSet(list("đạt, chiếm, tăng, giảm, còn, vượt, được, luôn, đã, đang, ngày, lên"));

/** The token after the last comma between `from` and `to`, else `from`. */
function lastComma(words: Words, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    if (isComma(words, i)) return i + 1;
  }
  return from;
}

function isComma(words: Words, index: number): boolean {
  return words.isMark(index, ",") || words.isMark(index, ";") || words.isMark(index, ":") || words.is(index, CONTRAST);
}

/** `đạt tiêu chuẩn nhưng diện tích còn nhỏ`: a contrast parts clauses as a comma does. */
const CONTRAST: WordSet = new WordSet(list("nhưng, song"));

/** Whether a stretch holds no verb, figure or adjunct, and so may be part of a list of nouns. */
function isPlainPhrase(words: Words, from: number, to: number): boolean {
  if (to - from > 9 || words.is(from, openingPrepositions)) return false;
  if (firstHead(words, from, to) === undefined && adjuncts.match(words, from) !== undefined) return false;
  for (let i = from; i < to; i++) {
    if (words.kind(i) === NUMBER || words.is(i, finite)) return false;
  }
  return true;
}

function skipAdjuncts(words: Words, from: number, to: number, others: Others): number {
  let start = from;
  while (start < to) {
    const other = others.at(start);
    if (other !== undefined) {
      start = other.to;
      continue;
    }
    if (indicatorHeads.match(words, start) !== undefined) return start;
    const adjunct = adjuncts.match(words, start);
    if (adjunct !== undefined) start = adjunct.end;
    else if (words.is(start, openingPrepositions) && start + 1 < to) start++;
    else if (words.kind(start) === MARK) start++;
    else return start;
  }
  return start;
}

/** `vay vốn với | tổng dư nợ 8 tỷ đồng`: `với` brings in what the figure measures. */
function headAfterWith(words: Words, from: number, to: number): number | undefined {
  for (let i = to - 2; i >= from; i--) {
    if (words.id(i) === WITH && indicatorHeads.match(words, i + 1) !== undefined) return i + 1;
  }
  return undefined;
}
const WITH: number = lexicon.add("với");

/** The first head of an indicator between two tokens. */
function firstHead(words: Words, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const head = indicatorHeads.match(words, i);
    if (head !== undefined && head.end <= to) return i;
  }
  return undefined;
}

/** `thuế thu nhập từ chuyển nhượng`, `lao động qua đào tạo`: a source is part of the name, a time or a number is none. */
function isInner(words: Words, index: number, others: Others): boolean {
  return words.is(index, SOURCES) && words.kind(index + 1) === WORD && !others.has(index + 1);
}
const SOURCES: WordSet = new WordSet(["từ"]);

/** What is reached by what is measured, and no figure: `hộ đạt chuẩn văn hóa 85%`. */
const AWARDS: WordSet = new WordSet(
  list("chuẩn, tiêu, danh, hoàn, loại, giải, trong, gia, văn, yêu, mức, nông, tốt, xuất, khá, từ"),
);
const CHANGING: WordSet = new WordSet(list("giảm, tăng, đạt, còn, chiếm"));

/** Where a noun phrase ends: before a preposition, a time, or a mark that parts clauses. */
function phraseStop(words: Words, from: number, to: number, others: Others): number {
  for (let i = innerPhrases.match(words, from)?.end ?? from + 1; i < to; i++) {
    if (others.has(i) || words.isMark(i, "(")) return i;
    const inner = innerPhrases.match(words, i);
    if (inner !== undefined) i = inner.end - 1;
    else if (words.is(i, phraseEnds) && words.id(i) !== AND && !isInner(words, i, others)) return i;
    // tỷ lệ hộ nghèo giảm đáng kể; but tốc độ tăng trưởng, hộ đạt chuẩn văn hóa
    if (i > from + 2 && words.is(i, CHANGING) && !words.is(i + 1, AWARDS)) return i;
  }
  return to;
}

/**
 * The noun phrase that starts at token `from`, right of a figure, with the predicate that tells which of them are meant.
 *
 * ```
 * > | 100% học sinh tiểu học được học 2 buổi/ngày; …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function complementAfter(
  words: Words,
  from: number,
  limit: number,
  others: Others,
  listsNouns = false,
): Stretch | undefined {
  let start = from;
  while (start < limit && (words.is(start, leadingWords) || isQuote(words, start))) start++;
  // giảm từ 5% trở lên số vụ
  if (words.phrase(start, start + 1) === "trở") start += 2;
  while (start < limit && start > from && (words.is(start, leadingWords) || isQuote(words, start))) start++;
  let to = start;
  for (; to < limit && to - start < LONGEST; to++) {
    // thảm nhựa 2,35 km đường giáp ranh | phường Phú La
    if (to > start && others.has(to)) break;
    if (words.kind(to) === WORD) {
      const inner = to > start ? innerPhrases.match(words, to) : undefined;
      if (inner !== undefined) to = inner.end - 1;
      else if (to > start && endsComplement(words, to, listsNouns)) {
        // 90% tổ chức đảng và đảng viên hoàn thành tốt nhiệm vụ
        if (words.id(to) !== AND || !listsNouns || !goesOn(words, start, to, limit)) break;
      }
    } else if (isComma(words, to) && listsNouns && goesOn(words, start, to, limit)) continue;
    // 63 tỉnh, thành phố: two words for what is counted
    else if (
      words.isMark(to, ",") &&
      words.is(to - 1, jointEnds) &&
      words.is(to + 1, jointStarts) &&
      !words.is(to + 2, finite)
    )
      continue;
    else if (words.kind(to) === LINE_END) break;
    else if (words.kind(to) === MARK && !joinsWords(words, to)) break;
    else if (words.kind(to) === NUMBER && to === start) break;
  }
  while (to > start && words.kind(to - 1) === MARK && !isQuote(words, to - 1)) to--;
  return to > start && words.kind(start) === WORD && !words.is(start, phraseEnds) ? { from: start, to } : undefined;
}

/**
 * The predicate right of the names of what is counted.
 *
 * ```
 * > | ba thôn Nguyệt Áng, Quảng Xá và Hòa Bình bị cô lập
 *                                              ^^^^^^^^^
 * ```
 */
export function predicateAfterNames(words: Words, from: number, limit: number, others: Others): Stretch | undefined {
  let at = from;
  // 10 ngôi nhà tại các xã miền núi khác | bị sập
  if (words.is(at, PLACING)) {
    while (
      at < limit &&
      at - from < LONGEST_PLACE &&
      words.kind(at) !== MARK &&
      words.kind(at) !== NUMBER &&
      !words.is(at, UNDERGOING)
    )
      at++;
    return words.is(at, UNDERGOING) && at < limit ? complementAfter(words, at, limit, others) : undefined;
  }
  while (at < limit && at - from < LONGEST_NAMES) {
    const isJoined = words.isMark(at, ",") || words.id(at) === AND || words.isMark(at, "(") || words.isMark(at, ")");
    if (words.case(at) === CAPITAL || others.has(at) || (at > from && isJoined)) at++;
    else break;
  }
  const isPredicate = at > from + 1 && (words.is(at, finite) || relationVerbs.match(words, at) !== undefined);
  return isPredicate ? complementAfter(words, at, limit, others) : undefined;
}
const PLACING: WordSet = new WordSet(list("ở, tại, của, thuộc, trên"));
const UNDERGOING: WordSet = new WordSet(list("bị, được, sập, đạt"));
/** No place that parts a noun from its predicate is longer than this. */
const LONGEST_PLACE = 14;
/** No list of names that is read over is longer than this. */
const LONGEST_NAMES = 24;

function endsComplement(words: Words, index: number, listsNouns: boolean): boolean {
  if (words.is(index, ONWARD)) return true;
  return words.is(index, phraseEnds) && !(listsNouns && words.id(index) === IS);
}

/** `100% thôn, làng, trường học đều có chi bộ`: a comma within the list of nouns before their verb. */
function goesOn(words: Words, start: number, comma: number, limit: number): boolean {
  for (let i = start; i < comma; i++) if (words.is(i, finite)) return false;
  if (firstHead(words, comma + 1, limit) !== undefined || actions.match(words, comma + 1) !== undefined) return false;
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i++) {
    if (words.kind(i) === NUMBER || words.is(i, openingPrepositions)) return false;
    if (words.is(i, finite)) return true;
  }
  return false;
}

/** The last head of an indicator left of `end`, with its phrase: what a clause without a subject goes on with. */
export function headBefore(words: Words, from: number, end: number, others: Others): Stretch | undefined {
  for (let i = end - 1; i >= Math.max(from, end - FARTHEST_HEAD); i--) {
    if (indicatorHeads.match(words, i) === undefined) continue;
    const clause = lastComma(words, from, i);
    const head = firstHead(words, clause, i + 1) ?? i;
    const comma = nextComma(words, i, end);
    return { from: head, to: Math.min(phraseStop(words, head, comma, others), head + LONGEST) };
  }
  return undefined;
}

function nextComma(words: Words, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(words, i)) return i;
  return to;
}

function isQuote(words: Words, index: number): boolean {
  return words.isMark(index, "“") || words.isMark(index, '"');
}

function joinsWords(words: Words, index: number): boolean {
  return "-–&/“”\"'".includes(words.text.charAt(words.start(index)));
}

/** `Nha Trang giảm 5 phường`: a name is who, not what. */
export function isName(words: Words, { from, to }: Stretch): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) if (words.case(i) !== CAPITAL) return false;
  return true;
}

/** Whether a stretch begins with a verb, so that its noun has been said before: `trong đó 20% đạt trong sạch`. */
export function startsWithVerb(words: Words, { from }: Stretch): boolean {
  return relationVerbs.match(words, from) !== undefined || words.is(from, finite);
}

/** Whether a stretch begins with the head of an indicator. */
export function startsWithHead(words: Words, { from }: Stretch): boolean {
  return indicatorHeads.match(words, from) !== undefined;
}

/** Whether a target, and no measured thing, stands right of the figure: `đạt 93% kế hoạch`. */
export function isTarget(words: Words, from: number): boolean {
  return targetNouns.match(words, from) !== undefined;
}

/** `thu 5 tỷ`: a verb of one syllable is one only beside its figure; within other words it is part of them. */
function isShort(from: number, end: number, open: number): boolean {
  return end - from > 1 || end >= open;
}

const IS: number = lexicon.add("là");
/** `lao động xuất khẩu giảm 5 người`: another verb stands nearer to the figure. */
function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.is(i, CLOSING)) return true;
  return false;
}

const FOR: number = lexicon.add("cho");
const ONWARD: WordSet = new WordSet(list("xuống, trở, lần"));

const AND: number = lexicon.add("và");

/** The verb phrase before a figure whose object is counted: `kết nạp được` 43 đảng viên. */
export function actionBefore(words: Words, from: number, end: number, others: Others): Stretch | undefined {
  const clause = lastComma(words, from, end);
  if (words.id(end - 1) === FOR && end - clause >= 3 && end - clause <= 9) {
    // khám sức khỏe định kỳ cho 24.000 lượt người: whatever is done for them
    const first = skipAdjuncts(words, clause, end, others);
    if (end - first >= 3 && actions.match(words, first) !== undefined) return { from: first, to: end - 1 };
  }
  const start = Math.max(from, clause, end - 6);
  let open = end;
  while (open > start && words.is(open - 1, particles)) open--;
  for (let i = end - 1; i >= start; i--) {
    const action = actions.match(words, i);
    if (action !== undefined && action.end <= end) {
      // bàn giao, cô lập: and not the giao, lập within
      const first = Math.max(start, actions.matchBefore(words, action.end)?.end ?? i);
      const isVerb = !hasVerb(words, action.end, open) && isShort(first, action.end, open);
      return isVerb ? { from: first, to: Math.max(open, action.end) } : undefined;
    }
    if (words.is(i, phraseEnds) && !words.is(i, particles)) return undefined;
  }
  return undefined;
}

/** A small word that a phrase can do without, and no part of a verb: `phát hiện`. */
function isSilentEnd(words: Words, end: number): boolean {
  if (!words.is(end - 1, silentWords)) return false;
  const verb = actions.matchBefore(words, end);
  return verb === undefined || end - verb.end === 1;
}

/** `3 tỷ đồng | đã được hỗ trợ`: small words before the verb. */
const OPENING: WordSet = new WordSet(list("đã, đang, đều"));

/** The words of a stretch as a field: marks and small words left out at the ends, spaces single. */
export function wordingOf(words: Words, { from: first, to }: Stretch): string {
  let from = first;
  while (from < to - 1 && (words.is(from, OPENING) || (from > first && words.is(from, silentWords)))) from++;
  let end = to;
  while (end > from && (isSilentEnd(words, end) || (words.kind(end - 1) === MARK && !words.isMark(end - 1, "”"))))
    end--;
  const text = words.phrase(from, end);
  return text.charAt(0).toLowerCase() === text.charAt(0) || /^\p{Lu}{2}/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The noun of a fact alone, without its predicate: `chi bộ` of `100% chi bộ hoàn thành tốt nhiệm vụ`. */
export function nounOf(words: Words, fact: Fact, phrase: Stretch): Stretch {
  if (fact.record.type === "count") return { from: fact.unit, to: fact.to };
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (words.is(i, finite)) return { from: phrase.from, to: i };
  }
  return phrase;
}
