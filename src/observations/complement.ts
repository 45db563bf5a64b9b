import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";
import type { Stretch } from "./fact";
import { firstOf } from "./finder";
import { firstHead, isComma, LONGEST } from "./noun-phrase";
import type { Others } from "./others";
import {
  AND,
  actions,
  finite,
  innerPhrases,
  jointEnds,
  jointStarts,
  leadingWords,
  openingPrepositions,
  phraseEnds,
  relationVerbs,
} from "./vocabulary";

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
  if (firstOf(words, start, comma, finite) !== undefined) return false;
  if (firstHead(words, comma + 1, limit) !== undefined || actions.match(words, comma + 1) !== undefined) return false;
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i++) {
    if (words.kind(i) === NUMBER || words.is(i, openingPrepositions)) return false;
    if (words.is(i, finite)) return true;
  }
  return false;
}

function isQuote(words: Words, index: number): boolean {
  return words.isMark(index, "“") || words.isMark(index, '"');
}

function joinsWords(words: Words, index: number): boolean {
  return "-–&/“”\"'".includes(words.text.charAt(words.start(index)));
}

const IS: number = lexicon.add("là");
const ONWARD: WordSet = new WordSet(list("xuống, trở, lần"));
