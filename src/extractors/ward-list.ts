import { digitOf } from "../figures/spelled";
import type { Page } from "../page";
import type { WardKind } from "../records";
import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, LINE_END, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { middleNames, openings, surnames } from "./names";
import { looksLikePerson } from "./person-name";
import { provinces } from "./provinces";
import { kindWords } from "./unit-kinds";
import { wardKinds } from "./ward-kind";
import { isKnownWard, isQuantity, isUnknownWard, readWardName, type WardName } from "./ward-name";

/** Words after which several units follow: `các xã`, `hai phường`, `giữa xã`. */
const PLURAL: WordSet = new WordSet(
  list("các, những, liên, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, giữa, nhiều, mấy"),
);
/** What stands before the last of a list. */
export const AND: WordSet = new WordSet(list("và, hoặc, hay, cùng, với"));
/** What may stand between the kind word and the name: `xã đảo Tam Hải`. */
export const attributes: PhraseBook<true> = phraseBook(
  "đảo, vùng cao, biên giới, miền núi, vùng sâu, vùng xa, ven biển, ven đô, bãi ngang, vùng biên, cù lao, cũ",
);
const INCLUDING: WordSet = new WordSet(list("gồm, là, như"));
const SOME: number = lexicon.add("số");
const ONE: number = lexicon.add("một");
const HAVING: WordSet = new WordSet(["có"]);
/** Bodies of wards: they may be counted in the place of these. */
const bodies: PhraseBook<true> = phraseBook("đảng bộ, đảng ủy, chi bộ, ubnd, hđnd, công an");
const unitsAbove: PhraseBook<true> = phraseBook("quận, huyện, thị xã, thành phố, tp, tx, tỉnh");
/** Longest way from the kind word over `gồm` or `như` to the names or a colon, in words. */
const LONGEST_INTRODUCTION = 4;
/** Longest way from the kind word over a clause to its `là`. */
const LONGEST_CLAUSE = 14;
const LONGEST_BRACKET = 24;
/** How many names are looked at for the end of their list. */
const MOST_ITEMS = 24;

/** Whether the kind word at a token is said of several units. */
export function isPlural(words: Words, index: number): boolean {
  const before = beforeKind(words, index);
  if (words.id(before) === SOME) return words.id(before - 1) === ONE;
  return words.is(before, PLURAL) || words.kind(before) === NUMBER;
}

/** The token that may say of how many units a kind word is said: `| 3 phường`, `| 5 Đảng bộ phường`. */
function beforeKind(words: Words, index: number): number {
  return (bodies.matchBefore(words, index)?.end ?? index) - 1;
}

/**
 * Where the names begin that a colon, a bracket, `gồm` or `như` parts from their kind word: it stands at token `first` and ends before `index`.
 *
 * ```
 * > | 3 phường: Tân An, An Lạc       13 đặc khu, gồm: Cô Tô, Vân Đồn       các phường đông dân như Tân An
 *               ^                                     ^                                            ^
 * ```
 */
export function afterColon(words: Words, index: number, first: number): number | undefined {
  const attribute = attributes.match(words, index)?.end ?? index;
  const opening = words.isMark(attribute, ",") ? attribute + 1 : attribute;
  let at = opening;
  // các phường có chợ lớn như Đồng Xuân: what they have is named
  const longest = words.is(opening, HAVING) ? 0 : LONGEST_INTRODUCTION;
  while (words.case(at) === SMALL && at - opening < longest) at++;
  const isClosed = at > opening && words.is(at - 1, INCLUDING);
  if (at === opening || isClosed || words.is(opening, INCLUDING) || words.is(opening + 1, INCLUDING)) {
    if (words.isMark(at, ":") || opensList(words, at)) return at + 1;
    if (isClosed) return at;
  }
  return afterClause(words, index, beforeKind(words, first));
}

/**
 * Where the names begin behind a clause, if there are as many of them as the number before the kind word says.
 *
 * ```
 * > | 3 xã đăng ký nông thôn mới nâng cao là Đồng Lạc, Nam Trung và An Bình
 *                                            ^
 * > | 2 phường của thành phố trước đây (Hải Cảng, Thị Nại)
 *                                       ^
 * ```
 */
function afterClause(words: Words, index: number, number: number): number | undefined {
  const count = words.kind(number) === NUMBER ? Number(words.phrase(number, number + 1)) : digitOf(words, number);
  if (count === undefined || !(count > 1)) return undefined;
  let at = index;
  while (words.kind(at) === WORD && at - index < LONGEST_CLAUSE && !words.is(at, INCLUDING)) at++;
  if (words.isMark(at, ",")) at++;
  if (words.is(at, INCLUDING)) at++;
  const isMarked = words.isMark(at, ":") || words.isMark(at, "(");
  if (!isMarked && !words.is(at - 1, INCLUDING)) return undefined;
  const first = isMarked ? at + 1 : at;
  return countNames(words, first) === count ? first : undefined;
}

/** How many runs of capitals stand there, joined as a list; none where persons do: `Nguyễn Văn An, Trần Thị Bình`. */
function countNames(words: Words, first: number): number {
  for (let at = first, names = 1; names <= MOST_ITEMS; names++) {
    const start = at;
    // Văn Miếu – Quốc Tử Giám
    while (words.case(at) >= CAPITAL || (at > start && isDash(words, at) && words.case(at + 1) >= CAPITAL)) at++;
    if (at === start || words.is(start + 1, middleNames)) return 0;
    const next = afterJoint(words, at);
    if (next === undefined || words.case(next) < CAPITAL) return names;
    at = next;
  }
  return 0;
}

/** `2 xã (Thủy Vân, Thủy Bằng)`: several names in brackets; one alone is the unit above. */
function opensList(words: Words, index: number): boolean {
  if (!words.isMark(index, "(")) return false;
  for (let at = index + 1; at < index + LONGEST_BRACKET && words.kind(at) !== 0; at++) {
    if (words.isMark(at, ",") || words.is(at, AND))
      return words.case(index + 1) !== SMALL && words.case(index + 1) !== 0;
    if (words.isMark(at, ")") || words.kind(at) === LINE_END) return false;
    if (wardKinds.match(words, at) !== undefined || unitsAbove.match(words, at) !== undefined) return false;
  }
  return false;
}

/**
 * The further names of the list that `first` begins, whose kind word stands at `kindIndex`.
 *
 * ```
 * > | các xã Tam Hải (Núi Thành), Cẩm Thanh (Hội An) và Tả Phời
 *                                 ^^^^^^^^^^             ^^^^^^^
 * ```
 */
export function* readWardList(page: Page, first: WardName, kind: WardKind, kindIndex: number): Generator<WardName> {
  const { words } = page;
  let isMany = isPlural(words, kindIndex);
  for (let end = first.end; ; ) {
    const counted = afterCount(words, end);
    const bracket = counted === undefined ? afterBracket(words, end) : undefined;
    const joint = bracket ?? counted ?? end;
    const next = afterJoint(words, joint);
    if (next === undefined || wardKinds.match(words, next) !== undefined || isNumberedPart(words, next)) return;
    const name = readWardName(page, next, kind);
    if (name === undefined) return;
    if (name.end === next + 1 && isCommonNoun(words, next) && !isKnownWard(page, kind, name.name)) return;
    if (counted !== undefined) {
      if (!countsTheSame(words, end, name.end)) return;
      isMany = true;
    }
    // xã Hợp Thành và Tả Phời: directly joined, they are two
    const isJoined = words.is(joint, AND) && bracket === undefined;
    const isUnit = (): boolean => isKnownWard(page, kind, name.name);
    // phường Hồng Bàng, Hải Phòng và phường Vinh, Nghệ An
    if (provinces.match(words, next)?.end === name.end && !(isMany && isUnit())) return;
    // Công an phường Kim Liên và Đội PCCC
    if (isJoined && !isMany && isUnknownWard(page, kind, name.name)) return;
    // xã Tân Lập (huyện Bắc Sơn), Tân Hương và Chiến Thắng
    if (bracket !== undefined && !isMany && !isUnit()) return;
    const isSeveral = isMany || isJoined;
    if ((isPerson(words, name, isSeveral) && !(isSeveral && isUnit())) || isNumberOf(words, name)) return;
    if (!isMany && !isJoined && words.kind(name.first) !== NUMBER) {
      if (!endsAsList(page, name, kind)) return;
      isMany = true;
    }
    yield name;
    end = name.end;
  }
}

/** `phường Tân Phong; Tổ 5`: a part of the ward, told by its number; but `xã Yên Hà, Bản Rịa`. */
function isNumberedPart(words: Words, index: number): boolean {
  const kind = kindWords.match(words, index);
  return kind !== undefined && words.kind(kind.end) === NUMBER;
}

/** The token after a comma, `và`, or both. */
export function afterJoint(words: Words, index: number): number | undefined {
  if (words.is(index, AND)) return index + 1;
  if (!words.isMark(index, ",") && !words.isMark(index, ";")) return undefined;
  return words.is(index + 1, AND) ? index + 2 : index + 1;
}

/**
 * The token after what is counted in a unit, in a list that counts it in each: nouns alike are asked for by {@link countsTheSame}.
 *
 * ```
 * > | xã An Ninh Đông 4 ổ dịch và An Hiệp 1 ổ dịch
 *                     ^^^^^^^^            ^^^^^^^^
 * ```
 */
function afterCount(words: Words, index: number): number | undefined {
  if (isBareCount(words, index)) return index + 3;
  const figure = afterVerb(words, index);
  return words.kind(figure) === NUMBER ? countNouns.match(words, figure + 1)?.end : undefined;
}

/** `xã Thành Thới B (3), Phước Hiệp (1)`. */
function isBareCount(words: Words, index: number): boolean {
  return words.isMark(index, "(") && words.kind(index + 1) === NUMBER && words.isMark(index + 2, ")");
}

function countsTheSame(words: Words, first: number, second: number): boolean {
  if (isBareCount(words, first)) return isBareCount(words, second);
  const [a, b] = [afterVerb(words, first), afterVerb(words, second)];
  return words.kind(b) === NUMBER && words.id(a + 1) === words.id(b + 1) && afterCount(words, second) !== undefined;
}

/** `phường A có 5 ca, B 3 ca`, `xã A (5 ca)` aside. */
function afterVerb(words: Words, index: number): number {
  return words.is(index, HAVING) || words.isMark(index, ":") ? index + 1 : index;
}

/** The token after `(Núi Thành)`. */
export function afterBracket(words: Words, index: number): number | undefined {
  if (!words.isMark(index, "(")) return undefined;
  for (let at = index + 1; at < index + LONGEST_BRACKET; at++) {
    if (words.isMark(at, ")")) return at + 1;
    if (words.kind(at) === LINE_END) return undefined;
  }
  return undefined;
}

/** `Nguyễn Văn Bình` is a person, if no ward has the name; `Nguyễn An Ninh` may be a ward where several are named. */
function isPerson(words: Words, { first, end }: WardName, isMany: boolean): boolean {
  if (end - first < 3 || !looksLikePerson(words, first, end)) return false;
  return !isMany || words.is(first + 1, middleNames);
}

/** `phường 5, 3 căn nhà`: a number of things, and no ward. */
function isNumberOf(words: Words, { first, end }: WardName): boolean {
  return words.kind(first) === NUMBER && isQuantity(words, end);
}

/**
 * Whether the names from a further one on end as a list does.
 *
 * ```
 * > | xã Ea Rốk, Ya Tờ Mốt và Ea Bung
 *                          ^^
 * > | phường Phúc Đồng, Gia Thụy, Bồ Đề (quận Long Biên)
 *                                       ^^^^^
 * > | xã Yên Hà, Bản Rịa, Tân Bắc và thị trấn Yên Bình
 *                                 ^^^^^^^^^^^
 * ```
 */
function endsAsList(page: Page, first: WardName, kind: WardKind): boolean {
  const { words } = page;
  let name = first;
  let at = first.end;
  for (let items = 0; items < MOST_ITEMS; items++) {
    if (words.is(at, AND)) {
      const last = readWardName(page, at + 1, kind);
      const isName = isUnitName(words, at + 1) || (last !== undefined && isKnownWard(page, kind, last.name));
      return isName || (items > 0 && wardKinds.match(words, at + 1) !== undefined);
    }
    if (words.isMark(at, "(")) {
      if (unitsAbove.match(words, at + 1) !== undefined) return true;
      // xã Long Bình, Tân Long (Ngã Năm) và Thạnh Tân
      const bracket = isKnownWard(page, kind, name.name) ? afterBracket(words, at) : undefined;
      if (bracket === undefined) return false;
      at = bracket;
    }
    if (words.is(at, AND)) continue;
    const next = words.isMark(at, ",") ? readWardName(page, at + 1, "xã") : undefined;
    if (next === undefined) return false;
    name = next;
    at = next.end;
  }
  return false;
}

/** `phường Biên Giang và Công ty Hoàng Phương`: one capital before a small syllable. */
function isCommonNoun(words: Words, index: number): boolean {
  return words.case(index) === CAPITAL && words.case(index + 1) === SMALL;
}

function isUnitName(words: Words, index: number): boolean {
  return (
    !isCommonNoun(words, index) &&
    words.kind(index) === WORD &&
    words.case(index) === CAPITAL &&
    openings.match(words, index) === undefined &&
    !words.is(index, surnames)
  );
}
