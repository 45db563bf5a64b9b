import type { Page } from "../page";
import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITALS, MARK, NUMBER, SMALL, type Words } from "../text/words";
import { bodyHeads, fields } from "./bodies";
import { afterCentral, afterFields, type Body, isCommonNoun, readBody } from "./body";
import type { Landmarks } from "./landmarks";
import { headWords, officeWords, type RoleHead, roleHeads } from "./offices";
import { looksLikePerson, personWithin, readPersonName } from "./person-name";
import { readNumber } from "./place-name";
import { endOfRun, isCapital } from "./proper-name";
import { isSpeaking } from "./speaking";
import { kindWords, unitKinds } from "./unit-kinds";

/** What a person is, as the article says it beside the name: tokens `first` to `end`. */
export interface Role {
  readonly head: RoleHead;
  readonly first: number;
  readonly end: number;
}

/** Words before the head of an office that belong to it: `nguyên Chủ tịch`. */
const FORMER: readonly string[] = list("nguyên, quyền, cựu, tân");
const BEFORE_OFFICE: WordSet = new WordSet(FORMER);
/** The words that a role begins with. */
export const roleWords: readonly string[] = [...FORMER, ...headWords];
const AND_ALSO: number = lexicon.add("kiêm");
const AND: number = lexicon.add("và");
const COUNCIL: number = lexicon.add("hđnd");
const NO: number = lexicon.add("số");
const YEAR: number = lexicon.add("năm");
/** Words whose own name comes before the officer's: `Giám đốc Nhà máy Kim Sơn Lê Văn Tài`. */
const NAMED: WordSet = new WordSet(list("đoàn, máy, nghiệp, chùa, báo, xứ, nhánh, bộ, viện, trại, hàng"));
/** Words whose own name does unless it looks like the officer's: `Trưởng ban quản lý chợ Kim Tân`. */
const NAMED_PLACES: WordSet = new WordSet(list("chợ, xe, cư"));
/** Bodies with a field that may stand within another: `Phòng Cảnh sát hình sự, Công an TPHCM`. */
const KINDS_WITH_FIELD: ReadonlySet<string> = new Set(["phòng", "trung tâm"]);
const OF: number = lexicon.add("của");
const AT: number = lexicon.add("tại");
const teams: PhraseBook<true> = phraseBook("đoàn chỉ đạo, đoàn công tác, tổ chỉ đạo, tổ công tác, tổ giúp việc");
const area: PhraseBook<true> = phraseBook("tại địa bàn");
const LONGEST_ABBREVIATION = 3;
const MOST_OFFICES = 6;
const MOST_UNITS = 4;
/** Heads, bodies, fields and units of one role. */
const LONGEST_ROLE = 24;

/**
 * The role that begins at token `first`, up to a verb, a person or the end of what an office can be held in.
 *
 * ```
 * > | Ủy viên Ban Thường vụ Thành ủy, Giám đốc Sở Nội vụ TP Hải Phòng dự và chỉ đạo
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readRole(page: Page, landmarks: Landmarks, first: number): Role | undefined {
  const { words } = page;
  let role = readOffice(page, landmarks, first);
  for (let offices = 1; role !== undefined && offices < MOST_OFFICES; offices++) {
    const isParted = isJoint(words, role.end);
    if (!isParted && role.head !== "rank" && !isInLetters(words, role)) break;
    const next: Role | undefined = readOffice(page, landmarks, isParted ? role.end + 1 : role.end);
    if (next === undefined || (next.head === "rank" && role.head !== "rank")) break;
    // a rank before an office falls away
    role = role.head === "rank" && next.head !== "rank" ? next : { ...role, end: next.end };
  }
  return role;
}

/** `UVBTV phó Chủ tịch UBND phường`: an office in letters needs no mark before the next. */
function isInLetters(words: Words, { first, end }: Role): boolean {
  return end === first + 1 && words.case(first) === CAPITALS;
}

/** One office, profession or rank. */
function readOffice(page: Page, landmarks: Landmarks, first: number): Role | undefined {
  const { words } = page;
  const match = roleHeads.match(words, words.is(first, BEFORE_OFFICE) ? first + 1 : first);
  if (match === undefined) return isShortOffice(words, first) ? { head: "office", first, end: first + 1 } : undefined;
  const { value: head } = match;
  const start = afterDot(words, match.end);
  if (head === "owner") return { head, first, end: afterGoods(words, start) };
  const end = head === "rank" ? start : afterOffice(page, landmarks, start);
  if (head === "partial" && (end === start || isOnlyNamed(page, landmarks, start))) return undefined;
  return { head, first, end };
}

/** What a shop sells takes few words. */
const LONGEST_GOODS = 4;

/** The token after what a shop sells, where a mark or what its owner says ends it: `chủ cửa hàng | điện cơ, mất trắng`. */
function afterGoods(words: Words, start: number): number {
  let end = start;
  while (words.case(end) === SMALL && end - start < LONGEST_GOODS && !isSpeaking(words, end)) end++;
  return words.kind(end) === MARK || isSpeaking(words, end) ? end : start;
}

/** `phố Phó Đức Chính`: a name behind what might be the head of an office, and nothing that it could head. */
function isOnlyNamed(page: Page, landmarks: Landmarks, at: number): boolean {
  const { words } = page;
  const isHeaded = afterWords(words, at) !== undefined || unitAt(words, landmarks, at) !== undefined;
  return isCapital(words, at) && !isHeaded && readBody(page, landmarks, at) === undefined;
}

/** `HUV, Chủ tịch UBMTTQ huyện`: an office in letters that no list has, beside one that a list has. */
function isShortOffice(words: Words, index: number): boolean {
  return words.case(index) === CAPITALS && isJoint(words, index + 1) && roleHeads.match(words, index + 2) !== undefined;
}

/** The token after a rank or a profession, `Thiếu tá`, `ThS.`; undefined where none stands at `at`. */
export function readRank(words: Words, at: number): number | undefined {
  const match = roleHeads.match(words, at);
  return match?.value === "rank" || match?.value === "profession" ? afterDot(words, match.end) : undefined;
}

/** A rank or a profession gives way to an office. */
export function isLesser({ head }: Role): boolean {
  return head === "rank" || head === "profession";
}

/** `TS.`, `PCT.HĐND`: the dot is the abbreviation's. */
function afterDot(words: Words, end: number): number {
  const isShort = words.end(end - 1) - words.start(end - 1) <= LONGEST_ABBREVIATION && words.case(end - 1) !== SMALL;
  return isShort && words.isMark(end, ".") && words.isGlued(end) ? end + 1 : end;
}

/** What parts the offices of one person: a comma, a dash, `kiêm`. */
function isJoint(words: Words, index: number): boolean {
  return words.isMark(index, ",") || isDash(words, index) || words.id(index) === AND_ALSO;
}

/**
 * The token after what the office is held in, and after the body that this is of.
 *
 * ```
 * > | Trưởng đoàn chỉ đạo của Thị ủy tại phường Nam Hồng
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function afterOffice(page: Page, landmarks: Landmarks, start: number): number {
  const { words } = page;
  let end = afterHeld(page, landmarks, start);
  const above = words.id(end) === OF && isCapital(words, end + 1) ? readBody(page, landmarks, end + 1) : undefined;
  if (above !== undefined && end > start) end = afterUnits(words, landmarks, above.reach);
  const isSent = words.id(end) === AT && isTeam(words, start, end);
  return (isSent ? unitAt(words, landmarks, end + 1) : undefined) ?? end;
}

/** Whether an office is held in a team, which is sent somewhere. */
function isTeam(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (teams.match(words, at) !== undefined) return true;
  return false;
}

/** The token after words for what the office is held in, bodies, fields, names; a unit ends it. */
function afterHeld(page: Page, landmarks: Landmarks, start: number): number {
  const { words } = page;
  let at = start;
  for (let parts = 0; parts < LONGEST_ROLE; parts++) {
    const unit = unitAt(words, landmarks, at);
    if (unit !== undefined) return afterUnits(words, landmarks, unit);
    const body = readBody(page, landmarks, at);
    const next = body === undefined ? afterPart(page, at) : (bodyBeside(words, body.reach) ?? reachOfOpen(body));
    if (next === undefined) {
      if (body !== undefined) return afterUnits(words, landmarks, body.reach);
      return at === start ? at : (afterPartOfBody(page, landmarks, at) ?? at);
    }
    at = next;
  }
  return at;
}

/** The token after a word, a field, a number or a name that is part of an office. */
function afterPart(page: Page, at: number): number | undefined {
  return afterWords(page.words, at) ?? afterNumber(page, at) ?? afterName(page, at);
}

/** `Trưởng ban tổ chức Đại hội …`, `Phó phòng Văn hóa - Thông tin …`: bodies that go on, where no unit has ended them. */
function reachOfOpen({ head, end, reach }: Body): number | undefined {
  return reach === end && (head.naming === "part" || KINDS_WITH_FIELD.has(head.kind)) ? reach : undefined;
}

/** `HĐND - UBND phường Cửa Nam`, `Văn phòng HĐND và UBND xã`: the body that shares a unit with the one before it. */
function bodyBeside(words: Words, index: number): number | undefined {
  const isJoined = isDash(words, index) || (words.id(index) === AND && words.id(index - 1) === COUNCIL);
  return isJoined && bodyHeads.match(words, index + 1) !== undefined ? index + 1 : undefined;
}

/** The token after a unit, named or not: `phường 1`, `tổ dân phố`; but `tổ công tác`, `huyện ủy` and `xã hội` are none. */
function unitAt(words: Words, landmarks: Landmarks, index: number): number | undefined {
  const named = landmarks.get(index);
  if (named !== undefined) return named;
  const end = unitKinds.match(words, index)?.end;
  if (end === undefined) return undefined;
  const isLongest = [officeWords, bodyHeads, fields].every((book) => end >= (book.match(words, index)?.end ?? 0));
  return isLongest ? end : undefined;
}

/** `khu phố 8 phường Tân An`, `Thị ủy tại địa bàn phường Nghi Hải`, `xã Thiệu Phú, huyện Thiệu Hóa`: the units above. */
function afterUnits(words: Words, landmarks: Landmarks, start: number): number {
  let end = start;
  for (let units = 0; units < MOST_UNITS; units++) {
    const next = unitAt(words, landmarks, area.match(words, end)?.end ?? end) ?? landmarkAbove(words, landmarks, end);
    if (next === undefined) return end;
    end = next;
  }
  return end;
}

/** The token after a named district or province that a comma parts from the named unit before it. */
function landmarkAbove(words: Words, landmarks: Landmarks, end: number): number | undefined {
  if (!words.isMark(end, ",") || words.case(end - 1) === SMALL) return undefined;
  const level = kindWords.match(words, end + 1)?.value.kind.level;
  return level === "district" || level === "province" ? landmarks.get(end + 1) : undefined;
}

function afterWords(words: Words, at: number): number | undefined {
  const word = officeWords.match(words, at);
  const end = Math.max(word?.end ?? at, afterFields(words, at), afterCentral(words, at));
  return end > at ? end : undefined;
}

/** `Tổ công tác số 12`, `Đại hội Thể dục thể thao năm 2025`. */
function afterNumber(page: Page, at: number): number | undefined {
  const { words } = page;
  if (words.id(at) === YEAR && /^(?:19|20)\d\d$/.test(words.phrase(at + 1, at + 2))) return at + 2;
  const number = words.id(at) === NO ? at + 1 : at;
  return words.kind(number) === NUMBER ? readNumber(page, number)?.next : undefined;
}

/** The name of what is headed; a person's name is none, unless the word before it must have one. */
function afterName(page: Page, at: number): number | undefined {
  const { words } = page;
  const run = endOfRun(page, at);
  const isNamed = words.is(at - 1, NAMED) || (words.is(at - 1, NAMED_PLACES) && !looksLikePerson(words, at, run));
  if (!isNamed && readPersonName(page, at) > at) return undefined;
  if (isCommonNoun(words, at, run)) return run + 1;
  return run === at ? undefined : personWithin(words, at, run);
}

/** `Phòng Cảnh sát hình sự (PC02), Công an TPHCM`: the body that the part belongs to, behind an abbreviation and a comma. */
function afterPartOfBody(page: Page, landmarks: Landmarks, index: number): number | undefined {
  const { words } = page;
  const bracket = afterAbbreviation(words, index);
  const at = words.isMark(bracket, ",") ? bracket + 1 : bracket;
  if (at === index || bodyHeads.match(words, at) === undefined || !isCapital(words, at)) return undefined;
  return landmarks.get(at) ?? readBody(page, landmarks, at)?.reach;
}

/** `(PC02)`, `(MTTQ)`. */
function afterAbbreviation(words: Words, index: number): number {
  if (!words.isMark(index, "(") || words.case(index + 1) !== CAPITALS) return index;
  for (let at = index + 2; at < index + 5; at++) {
    if (words.isMark(at, ")")) return at + 1;
    if (words.case(at) !== CAPITALS && words.kind(at) !== NUMBER) return index;
  }
  return index;
}
