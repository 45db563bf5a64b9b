import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, MARK, NUMBER, type Words } from "../text/words";
import { closingBracket } from "./brackets";
import { complementAfter } from "./complement";
import type { Stretch } from "./fact";
import type { Others } from "./others";
import { AND, DONE, fates, finite, relationVerbs } from "./vocabulary";

/** What is said of counted things that a place, names or a bracket part from it, between token `from` and the next figure at `limit`. */
export function predicateBehind(words: Words, from: number, limit: number, others: Others): Stretch | undefined {
  const at = words.is(from, PLACING) ? afterPlace(words, from, limit, others) : afterNames(words, from, limit, others);
  return at === undefined ? undefined : complementAfter(words, at, limit, others);
}

/** `10 ngôi nhà tại các xã miền núi khác | bị sập` */
function afterPlace(words: Words, from: number, limit: number, others: Others): number | undefined {
  const end = Math.min(limit, from + LONGEST_PLACE + 1);
  for (let at = from; at < end; at++) {
    // của trường đã | được đổ bê tông
    if (words.is(at, UNDERGOING)) return words.id(at) === DONE && words.is(at + 1, UNDERGOING) ? at + 1 : at;
    if (fates.match(words, at) !== undefined) return at;
    // tại các thôn An Thọ, Lộc Ninh | bị tốc mái
    const isListed = words.isMark(at, ",") && (words.case(at + 1) === CAPITAL || others.has(at + 1));
    if ((words.kind(at) === MARK && !isListed) || words.kind(at) === NUMBER) return undefined;
  }
  return undefined;
}

/** `ba thôn Nguyệt Áng, Quảng Xá và Hòa Bình | bị cô lập` */
function afterNames(words: Words, from: number, limit: number, others: Others): number | undefined {
  let at = from;
  while (at < limit && at - from < LONGEST_NAMES) {
    const isJoined = words.isMark(at, ",") || words.id(at) === AND || words.isMark(at, "(") || words.isMark(at, ")");
    if (words.case(at) === CAPITAL || others.has(at) || (at > from && isJoined)) at++;
    else break;
  }
  const isPredicate = at > from + 1 && (words.is(at, finite) || relationVerbs.match(words, at) !== undefined);
  return isPredicate ? at : undefined;
}

/** `10 hộ (20 nhân khẩu) | được sơ tán`: the predicate behind the bracket that opens at `from`, up to the end of the sentence. */
export function predicateAfterAside(words: Words, from: number, limit: number, others: Others): Stretch | undefined {
  const close = closingBracket(words, from, limit);
  if (close === undefined || !words.is(close + 1, UNDERGOING)) return undefined;
  let end = close + 1;
  while (end < limit && words.kind(end) !== NUMBER) end++;
  const predicate = complementAfter(words, close + 1, end, others);
  // đang at its end: a particle, and no predicate
  return predicate !== undefined && predicate.to > close + 2 ? predicate : undefined;
}

const PLACING: WordSet = new WordSet(list("ở, tại, của, thuộc, trên, trong, do, cùng"));
const UNDERGOING: WordSet = new WordSet(list("bị, được, sập, đạt, đang, đã, phải, đều"));
/** No place that parts a noun from its predicate is longer than this. */
const LONGEST_PLACE = 14;
/** No list of names that is read over is longer than this. */
const LONGEST_NAMES = 24;
