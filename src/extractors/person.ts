import type { Page } from "../page";
import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { singleSpaced } from "../text/spaces";
import { LINE_END, SMALL, type Words } from "../text/words";
import { hasAge, readAfterName } from "./after-name";
import type { Extractor } from "./extractor";
import { type Landmarks, landmarksOf, unitNamesOf } from "./landmarks";
import { isAlone, isHistoric, isNamesake } from "./namesakes";
import { roleHeads } from "./offices";
import {
  hasClearSurname,
  isHighlandLetter,
  isSurname,
  readPersonName,
  readUnlistedName,
  syllables,
} from "./person-name";
import { isShout, nameOf } from "./proper-name";
import { wellKnownPlaces } from "./provinces";
import { isLesser, type Role, readRank, readRole, roleWords } from "./role";
import { isSpeaking } from "./speaking";
import { endsTitle, readTitle, titleWords } from "./titles";

/** Words that a title or a role begins with. */
const cues: WordSet = new WordSet([...titleWords, ...roleWords]);
/** Words before a title after which several persons follow. */
const PLURAL: WordSet = new WordSet(list("các, hai, ba, bốn, năm, gồm, là, những"));
const AND: WordSet = new WordSet(list("và, cùng, với"));
const IS: number = lexicon.add("là");
/** What leads from street to street. */
const BETWEEN: WordSet = new WordSet(list("từ, đến, tới, qua, với"));
/** Words from one street to the next, at most. */
const LONGEST_WAY = 16;
/** So many persons are remembered by their full names. */
const REMEMBERED = 24;
/** A title and a role before a name are no longer than this. */
const LONGEST_BEFORE = 48;

/** Persons by their full names, with what they are: `Bí thư Đảng ủy phường 1 Nguyễn Thanh Khiết`. */
export const person: Extractor = {
  type: "person",
  extract(page) {
    const { words } = page;
    const landmarks = landmarksOf(page);
    // tokens after the last person and after the last name of a street or school: a list goes on as it began
    let person = 0;
    let namesake = 0;
    let candidate = -1;
    for (let i = 0; ; i++) {
      if (candidate < i) candidate = nextCandidate(page, i);
      if (candidate === words.length) return;
      i = Math.max(i, candidate - LONGEST_BEFORE);
      const found = words.is(i, cues) ? (readTitled(page, i) ?? readOfficer(page, landmarks, i)) : undefined;
      if (found !== undefined) {
        if (found.end > found.first) person = claim(page, landmarks, found);
        i = Math.max(person, found.end) - 1;
      } else if (i === candidate && readTitle(words, i) === undefined) {
        const end = readPersonName(page, i);
        if (end === i) continue;
        const isPerson = hasAge(words, end);
        if (!isPerson && (goesOn(words, namesake, i) || isNamesake(page, i))) namesake = end;
        else if (isPerson || isPlainPerson(page, landmarks, i, end, isListed(words, person, i))) {
          person = claim(page, landmarks, { first: i, end });
        }
        i = Math.max(person, end) - 1;
      }
    }
  },
};

/** The first token from `from` on where a person's name may begin; the number of tokens, where none may. */
function nextCandidate(page: Page, from: number): number {
  const { words } = page;
  for (let i = from; i < words.length; i++) {
    if (words.case(i) > SMALL && mayBegin(words, i) && page.isFree(i)) return i;
  }
  return words.length;
}

function mayBegin(words: Words, index: number): boolean {
  return isSurname(words, index) || endsTitle(words, index - 1) || isHighlandLetter(words, index);
}

/** A name with the role before it. Where `first` is `end`, there was a role without a name. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly role?: Role;
}

/** Adds a person; the token after the name and what is said of it. */
function claim(page: Page, landmarks: Landmarks, { first, end, role: before }: Found): number {
  const { words } = page;
  const after = readAfterName(page, landmarks, end);
  const isStronger = after.role !== undefined && !isLesser(after.role);
  const role = before === undefined || (isLesser(before) && isStronger) ? after.role : before;
  const span = page.span(first, end);
  page.add({
    type: "person",
    text: page.text.slice(span.start, span.end),
    ...span,
    name: nameOf(words, first, end),
    ...(role && { role: words.phrase(role.first, role.end) }),
  });
  return after.end;
}

/** The name after a title: `ông Nguyễn Văn Bình`, `các đồng chí: Hoàng Thị Tố Nga`. */
function readTitled(page: Page, index: number): Found | undefined {
  const { words } = page;
  const title = readTitle(words, index);
  // Bà Rịa - Vũng Tàu
  if (title === undefined || wellKnownPlaces.match(words, index) !== undefined) return undefined;
  const first = words.isMark(title.end, ":") && words.is(index - 1, PLURAL) ? title.end + 1 : title.end;
  const end = readPersonName(page, first);
  if (end > first) return title.isRespect || isFull(words, first, end) ? { first, end } : undefined;
  // các đồng chí UV BTV Đảng ủy
  const isUnlisted = title.isRespect && roleHeads.match(words, first) === undefined;
  const unlisted = isUnlisted ? readUnlistedName(page, first) : first;
  return unlisted > first && !isGivenName(page, first, unlisted) ? { first, end: unlisted } : undefined;
}

/** `bà Sa Rươne`, after `Thạch Thị Sa Rươne`: one who has been named in full is called by the end of the name. */
function isGivenName(page: Page, first: number, end: number): boolean {
  const given = ` ${nameOf(page.words, first, end)}`;
  return page.records
    .slice(-REMEMBERED)
    .some(({ type, text }) => type === "person" && singleSpaced(text).endsWith(given));
}

/** A name that is told without a title: with a family name that is hardly anything else, or three syllables. */
function isFull(words: Words, first: number, end: number): boolean {
  return hasClearSurname(words, first) || syllables(words, first, end) > 2;
}

/**
 * A role and the name after it, a title between them or not.
 *
 * ```
 * > | Bí thư Đảng ủy phường 1 Nguyễn Thanh Khiết      Trưởng khu phố 8, ông Phan Văn Lợi, đi từng nhà
 *     ^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 * ```
 */
function readOfficer(page: Page, landmarks: Landmarks, index: number): Found | undefined {
  const { words } = page;
  const role = readRole(page, landmarks, index);
  if (role === undefined) return undefined;
  const isParted = words.isMark(role.end, ",") || isDash(words, role.end);
  const at = afterRank(words, isParted ? role.end + 1 : role.end, role);
  const title = readTitle(words, at);
  const first = title?.end ?? at;
  const end = readPersonName(page, first);
  // chủ quán Lâm Tuyền: the name may be the shop's
  const isNear = !words.isMark(role.end, ",") && role.head !== "owner";
  const isName = end > first && (title !== undefined || isNear || isFull(words, first, end));
  return isName ? { first, end, role } : { first: role.end, end: role.end };
}

/** `Trưởng Công an xã, Thiếu tá Nguyễn Văn Bình`: the rank or the profession between an office and the name falls away. */
function afterRank(words: Words, at: number, role: Role): number {
  return isLesser(role) ? at : (readRank(words, at) ?? at);
}

/** Whether token `first` goes on with the list whose last name ended at `end`. */
function isListed(words: Words, end: number, first: number): boolean {
  if (end === 0 || first <= end || first > end + 2) return false;
  const isSeparated = words.isMark(end, ",") || words.isMark(end, ";") || isDash(words, end) || words.is(end, AND);
  return isSeparated && (first === end + 1 || words.is(end + 1, AND) || words.kind(end + 1) === LINE_END);
}

/** Whether the streets whose first name ended at `end` go on with token `first`: `đường Lê Lợi, Trần Phú`, `đường 3-2 từ Trần Phú đến Lê Văn Lương`. */
function goesOn(words: Words, end: number, first: number): boolean {
  return isListed(words, end, first) || (end > 0 && first - end < LONGEST_WAY && words.is(first - 1, BETWEEN));
}

/** Whether the article has a unit of that name. */
function isUnit(page: Page, first: number, end: number): boolean {
  return unitNamesOf(page).has(nameOf(page.words, first, end));
}

/** Whether a name that no title, role or age announces is a person's. */
function isPlainPerson(page: Page, landmarks: Landmarks, first: number, end: number, isListed: boolean): boolean {
  const { words } = page;
  if (isHistoric(words, first) || isAlone(words, first, end) || isShout(words, first)) return false;
  if (isSpeaking(words, end)) return isFull(words, first, end);
  if (isListed) return isFull(words, first, end) && !isUnit(page, first, end);
  const { role } = readAfterName(page, landmarks, end);
  if (role !== undefined && !isLesser(role)) return isFull(words, first, end);
  // được xác định là Lã Xuân Tiến
  const isClear = words.id(first - 1) === IS || hasClearSurname(words, first);
  return isClear && syllables(words, first, end) > 2 && !isUnit(page, first, end);
}
