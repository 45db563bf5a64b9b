import type { Page } from "../page";
import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { NUMBER, SMALL, type Words } from "../text/words";
import { type BodyHead, bodyHeads, fields, sorts } from "./bodies";
import type { Landmarks } from "./landmarks";
import { isSurname, isVietnamese, looksLikePerson, personWithin } from "./person-name";
import { readNumber } from "./place-name";
import { endOfCapitals, endOfRun, isCapital } from "./proper-name";
import { provinces } from "./provinces";
import { unitKinds } from "./unit-kinds";

/** A body of Party, state or society that an article mentions, by its name or without one. */
export interface Body {
  readonly head: BodyHead;
  /** Token after the name. */
  readonly end: number;
  /** Token after the unit that follows without being named: `Sở Nội vụ` reaches to the end of `Sở Nội vụ tỉnh`. */
  readonly reach: number;
  readonly isNamed: boolean;
}

/** Words before a head that make another word of it: `cán bộ`, `cơ sở`, `đại hội`, `quốc phòng`. */
const NOT_HEAD: WordSet = new WordSet(
  list(`cán, cơ, trụ, đại, quốc, văn, dự, đề, hải, biên, hiện, môi, thị, hội, nội, toàn, cục, thủy, đường, tiến, tiểu, phân, tổng, liên, quảng,
    chủ, căn, đồng, nông, công`),
);
/** Kinds whose head must have a field: `trung tâm thành phố` is a place. */
const WITH_FIELD: ReadonlySet<string> = new Set(["phòng", "trung tâm"]);
/** Kinds whose head is a common word unless it has a capital. */
const CAPITAL_HEADS: WordSet = new WordSet(list("bộ, sở, mặt, quốc, chính"));
const vietnam: PhraseBook<true> = phraseBook("việt nam, vn");
const AND: number = lexicon.add("và");
const T: number = lexicon.add("t");
/** What `Trung ương` is shortened to, with points or without: `T.Ư`, `TW`. */
const CENTRAL_LETTERS: WordSet = new WordSet(list("ư, w"));
const central: PhraseBook<true> = phraseBook("trung ương, tư, tw");
const PARTY: number = lexicon.add("đảng");
const PREVENT: number = lexicon.add("phòng");
const FIGHT: number = lexicon.add("chống");
/** What is prevented and fought: the rest of a field that begins with `phòng, chống`. */
const evils: PhraseBook<true> = phraseBook(
  `dịch, dịch bệnh, bệnh, bệnh truyền nhiễm, covid, tội phạm, tệ nạn xã hội, ma túy, mại dâm, hiv, aids, tham nhũng, lãng phí, tiêu cực, thiên tai,
    lụt bão, bão lụt, bão, lũ, cháy nổ, cháy chữa cháy, cháy rừng, bạo lực gia đình, buôn lậu, gian lận thương mại, hàng giả`,
);
const NO: number = lexicon.add("số");
/** Kinds that are numbered: `Chi bộ 7`. */
const NUMBERED: ReadonlySet<string> = new Set(["chi bộ", "chi hội", "chi đoàn"]);
/** A body within a body within a body: `Ban Thường vụ Đảng ủy Công ty …`. */
const DEEPEST = 2;
const LONGEST_COMMITTEE = 3;
const MOST_FIELDS = 8;
/** Sorts, fields and parts of a proper name. */
const LONGEST_PROPER = 12;

/** The body whose head stands at token `first`. */
export function readBody(page: Page, landmarks: Landmarks, first: number, depth = 0): Body | undefined {
  const { words } = page;
  const match = bodyHeads.match(words, first);
  if (match === undefined || words.is(first - 1, NOT_HEAD)) return undefined;
  if (words.is(first, CAPITAL_HEADS) && !isCapital(words, first)) return undefined;
  const { value: head, end } = match;
  switch (head.naming) {
    case "one":
      return body(head, end, true);
    case "committee":
      return readCommittee(page, landmarks, head, end);
    case "field":
      return readDepartment(page, landmarks, head, end);
    case "proper":
      return readProper(page, landmarks, head, end);
    default:
      return readOfUnit(page, landmarks, head, end, depth);
  }
}

function body(head: BodyHead, end: number, isNamed: boolean, reach = end): Body {
  return { head, end, reach, isNamed };
}

/** The token after the unit's name that stands at a token: of a unit with its kind word, or a province's alone. */
function afterUnitName(words: Words, landmarks: Landmarks, at: number): number | undefined {
  return landmarks.get(at) ?? (isCapital(words, at) ? provinces.match(words, at)?.end : undefined);
}

/**
 * A body named by its unit or by the body above it.
 *
 * ```
 * > | UBND phường Kim Tân      Chi bộ Trường Tiểu học Kim Đồng      Ban Thường vụ Tỉnh ủy      Hội Nông dân Việt Nam
 *          ^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^                    ^^^^^^^^
 * ```
 */
function readOfUnit(page: Page, landmarks: Landmarks, head: BodyHead, end: number, depth: number): Body | undefined {
  const { words } = page;
  const party = afterCentral(words, end);
  if (party > end) return body(head, party, true);
  const withField = WITH_FIELD.has(head.kind);
  const field = withField || isCapital(words, end) ? afterFields(words, end) : end;
  if (withField && field === end) return undefined;
  const nation = vietnam.match(words, field)?.end;
  const at = nation ?? field;
  const named = afterUnitName(words, landmarks, at) ?? readNumbered(page, head, at);
  if (named !== undefined) return body(head, named, true);
  const inner = depth < DEEPEST ? readBody(page, landmarks, at, depth + 1) : undefined;
  if (inner !== undefined) {
    const isPart = head.naming === "part" && inner.head.naming === "committee";
    return body(head, inner.end, inner.isNamed || isPart, inner.reach);
  }
  const unit = unitKinds.match(words, at);
  if (unit !== undefined) return body(head, at, false, unit.end);
  return body(head, at, nation !== undefined || vietnam.matchBefore(words, at) !== undefined);
}

/** `Chi bộ 7`, but not `mỗi chi bộ 7 đảng viên`. */
function readNumbered(page: Page, { kind }: BodyHead, at: number): number | undefined {
  const { words } = page;
  const number = words.id(at) === NO ? at + 1 : at;
  return NUMBERED.has(kind) && words.kind(number) === NUMBER ? readNumber(page, number)?.next : undefined;
}

/** `Tỉnh ủy Tiền Giang`, `Thành ủy TPHCM`; but `Bí thư Tỉnh ủy Nguyễn Văn Bình`. */
function readCommittee(page: Page, landmarks: Landmarks, head: BodyHead, end: number): Body {
  const { words } = page;
  const named = afterUnitName(words, landmarks, end);
  if (named !== undefined) return body(head, named, true);
  const run = endOfRun(page, end);
  // the provinces are all known: another name is the officer's
  const isOfficer = head.kind === "tỉnh ủy" && isSurname(words, end);
  if (run === end || isOfficer || looksLikePerson(words, end, run)) return body(head, end, false);
  return body(head, Math.min(personWithin(words, end, run), endOfCapitals(page, end, LONGEST_COMMITTEE)), true);
}

/** `Bộ Y tế`, `Sở Giáo dục và Đào tạo Cần Thơ`. */
function readDepartment(page: Page, landmarks: Landmarks, head: BodyHead, end: number): Body | undefined {
  const { words } = page;
  const at = isCapital(words, end) ? afterFields(words, end) : end;
  if (at === end) return undefined;
  const named = afterUnitName(words, landmarks, at);
  return body(head, named ?? at, true, named ?? unitKinds.match(words, at)?.end ?? at);
}

/**
 * A body with a name of its own, behind sorts and fields.
 *
 * ```
 * > | Trường Tiểu học số 2 Hòa Tiến      Công ty Cổ phần Dược phẩm An Thiên      Bệnh viện Đa khoa tỉnh Yên Bái
 *                     ^^^^^^^^^^^^^                                 ^^^^^^^^                        ^^^^^^^^^^^^^
 * ```
 */
function readProper(page: Page, landmarks: Landmarks, head: BodyHead, end: number): Body | undefined {
  const { words } = page;
  if (head.kind === "trường" && sorts.match(words, end) === undefined) return undefined;
  // a bank is named by its field: Ngân hàng Chính sách xã hội
  let isNamed = head.kind === "ngân hàng" && isCapital(words, end) && fields.match(words, end) !== undefined;
  let at = end;
  for (let parts = 0; parts < LONGEST_PROPER; parts++) {
    const unit = landmarks.get(at);
    if (unit !== undefined) return body(head, unit, true);
    const sort = afterSort(page, at);
    const run = sort ?? endOfRun(page, at);
    if (run === at) break;
    if (sort === undefined) {
      if (!isNamed && isCommonNoun(words, at, run)) break;
      isNamed = true;
    }
    at = sort ?? personWithin(words, at, run);
    if (at < run) break;
  }
  // Trường Tiểu học Vĩnh Thanh 2
  const isNumbered = isNamed && head.kind === "trường" && words.kind(at) === NUMBER && words.kind(at - 1) !== NUMBER;
  const number = isNumbered ? readNumber(page, at) : undefined;
  return body(head, number?.next ?? at, isNamed);
}

/** What says of what sort a school or a company is: `Tiểu học`, `Dược phẩm`, `số 2`. */
function afterSort(page: Page, at: number): number | undefined {
  const { words } = page;
  if (words.id(at) === NO && words.kind(at + 1) === NUMBER) return page.isFree(at + 1) ? at + 2 : undefined;
  const end = sorts.match(words, at)?.end ?? afterFields(words, at);
  return end > at ? end : undefined;
}

/** `Công ty Thủy lợi`, `Phòng Khảo thí`: a capital before a small syllable begins a common noun. */
export function isCommonNoun(words: Words, first: number, end: number): boolean {
  return end === first + 1 && words.case(end) === SMALL && isVietnamese(words, first);
}

/** The token after `Trung ương`, `T.Ư Đảng`, `TW`: the level above the provinces; `index` where it doesn't stand there. */
export function afterCentral(words: Words, index: number): number {
  const isPointed = words.id(index) === T && words.isMark(index + 1, ".") && words.is(index + 2, CENTRAL_LETTERS);
  const end = isPointed ? index + 3 : isCapital(words, index) ? (central.match(words, index)?.end ?? index) : index;
  return end > index && words.id(end) === PARTY ? end + 1 : end;
}

/** A field, or one that begins with `phòng, chống` and goes on with what is fought: `phòng, chống dịch Covid-19`. */
function afterField(words: Words, index: number): number | undefined {
  const fight = words.isMark(index + 1, ",") ? index + 2 : index + 1;
  if (words.id(index) !== PREVENT || words.id(fight) !== FIGHT) return fields.match(words, index)?.end;
  let end = fight + 1;
  for (let at = end; ; at = words.isMark(end, ",") || words.isMark(end, "/") ? end + 1 : end) {
    const evil = evils.match(words, at);
    if (evil === undefined) return end;
    end = words.isMark(evil.end, "-") && words.kind(evil.end + 1) === NUMBER ? evil.end + 2 : evil.end;
  }
}

/** `Giáo dục và Đào tạo`, `văn hóa - thể thao`, `Kinh tế, Hạ tầng và Đô thị`: fields and what joins them. */
export function afterFields(words: Words, index: number): number {
  let end = afterField(words, index) ?? index;
  for (let joined = 1; end > index && joined < MOST_FIELDS; joined++) {
    const joint = words.id(end) === AND || isDash(words, end) || words.isMark(end, "&");
    const isList = words.isMark(end, ",") && isCapital(words, end + 1);
    const next = afterField(words, joint || isList ? end + 1 : end);
    if (next === undefined) return end;
    end = next;
  }
  return end;
}
