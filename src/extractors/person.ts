import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { LINE_END, NUMBER, type Words } from "../text/words";
import type { Extractor } from "./extractor";
import { type Landmarks, landmarksOf } from "./landmarks";
import { isAlone, isHistoric, isNamesake } from "./namesakes";
import { hasClearSurname, readPersonName, readUnlistedName, syllables } from "./person-name";
import { isCapital, isShout, nameOf } from "./proper-name";
import { isDash, type Role, readRole } from "./role";

/** What a person is called before the name; none of these is a role. */
const titles: PhraseBook<true> = new PhraseBook(
  list(`ông, bà, anh, chị, em, cháu, bé, cụ, cô, thầy, chú, bác, già, dì, cậu, mẹ, má, đồng chí, đc, cô giáo, thầy giáo, ông bà, anh em, chị em, anh chị em,
    bị can, bị cáo, bị hại, nghi can, nghi phạm, đối tượng, nạn nhân, bệnh nhân, phạm nhân, hộ, gia đình, chủ hộ, vợ chồng, vợ, chồng, con,
    con gái, con trai, tên, tài xế, lái xe, chủ xe, nhân chứng, học sinh, sinh viên, đảng viên, đoàn viên, hội viên, thí sinh, người`).map(
    (title) => [title, true],
  ),
);
/** The short form of `đồng chí`, with its stroke: Đ/c. */
const COMRADE: readonly [number, number] = [lexicon.add("đ"), lexicon.add("c")];
/** Titles of respect: what stands after them in capitals is a name, also one that no list has. */
const RESPECT: WordSet = new WordSet(list("ông, bà, anh, chị, em, cháu, cụ, cô, thầy, chú, bác, chí, già"));
/** Words before a title after which several persons follow. */
const PLURAL: WordSet = new WordSet(list("các, hai, ba, bốn, năm, gồm, là, những"));
const AND: WordSet = new WordSet(list("và, cùng, với"));
/** What a speaker does: sign enough that a name of two syllables is a person's. */
const speaking: PhraseBook<true> = new PhraseBook(
  list(`cho biết, cho hay, cho rằng, nói, kể, chia sẻ, nhớ lại, tâm sự, bộc bạch, khai, thừa nhận, khẳng định, nhấn mạnh, phát biểu, bày tỏ,
    phấn khởi, xúc động, trả lời, thông tin, đề nghị, yêu cầu`).map((verb) => [verb, true]),
);
const BORN: WordSet = new WordSet(list("sinh, sn"));
const AGE: number = lexicon.add("tuổi");
const IS: number = lexicon.add("là");
/** Words in brackets behind a name, at most. */
const LONGEST_ASIDE = 24;

/** Persons by their full names, with what they are: `Bí thư Đảng ủy phường 1 Nguyễn Thanh Khiết`. */
export const person: Extractor = {
  type: "person",
  extract(page) {
    const { words } = page;
    const landmarks = landmarksOf(page);
    // token after the last person, and after the last name that was no person's: a list goes on as it began
    let person = 0;
    let namesake = 0;
    for (let i = 0; i < words.length; i++) {
      if (words.id(i) === 0) continue;
      const found = readTitled(page, i) ?? readOfficer(page, landmarks, i);
      if (found !== undefined) {
        if (found.end > found.first) person = claim(page, landmarks, found);
        i = Math.max(person, found.next) - 1;
        continue;
      }
      const end = isCapital(words, i) && afterTitle(words, i) === undefined ? readPersonName(page, i) : i;
      if (end === i) continue;
      if (isListed(words, namesake, i) || isNamesake(page, i)) namesake = end;
      else if (isPlainPerson(page, landmarks, i, end, isListed(words, person, i))) {
        person = claim(page, landmarks, { first: i, end, next: end });
      }
      i = Math.max(person, end) - 1;
    }
  },
};

/** A name with the role before it, and the token to go on from. Where `first` is `end`, there was a role without a name. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly next: number;
  readonly role?: Role;
}

/** Adds a person; the token after the name and what is said of it. */
function claim(page: Page, landmarks: Landmarks, { first, end, role: before }: Found): number {
  const { words } = page;
  const after = readAfter(page, landmarks, end);
  const role = before === undefined || (isLesser(before) && after.role !== undefined) ? after.role : before;
  page.claim({
    type: "person",
    ...page.span(first, end),
    name: nameOf(words, first, end),
    ...(role && { role: words.phrase(role.first, role.end) }),
  });
  return after.end;
}

/** A rank or a profession gives way to an office. */
function isLesser({ head }: Role): boolean {
  return head === "rank" || head === "profession";
}

/** The name after a title: `ông Nguyễn Văn Bình`, `các đồng chí: Hoàng Thị Tố Nga`. */
function readTitled(page: Page, index: number): Found | undefined {
  const { words } = page;
  const title = afterTitle(words, index);
  if (title === undefined) return undefined;
  const first = words.isMark(title, ":") && words.is(index - 1, PLURAL) ? title + 1 : title;
  const isRespect = words.is(title - 1, RESPECT) || words.id(title - 1) === COMRADE[1];
  const end = readPersonName(page, first);
  if (end > first) return isRespect || isFull(words, first, end) ? { first, end, next: end } : undefined;
  const unlisted = isRespect ? readUnlistedName(page, first) : first;
  return unlisted > first ? { first, end: unlisted, next: unlisted } : undefined;
}

/** The token after `ông`, `đồng chí`, `Đ/c`. */
function afterTitle(words: Words, index: number): number | undefined {
  const isComrade =
    words.id(index) === COMRADE[0] && words.isMark(index + 1, "/") && words.id(index + 2) === COMRADE[1];
  return isComrade ? index + 3 : titles.match(words, index)?.end;
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
  const at = isParted ? role.end + 1 : role.end;
  const title = afterTitle(words, at);
  const first = title ?? at;
  const end = readPersonName(page, first);
  const isName = end > first && (title !== undefined || !words.isMark(role.end, ",") || isFull(words, first, end));
  return isName ? { first, end, next: end, role } : { first: role.end, end: role.end, next: role.end };
}

/** What follows a name: an aside, an age, a role. The token after them; after the name, where nothing does. */
function readAfter(page: Page, landmarks: Landmarks, end: number): { role?: Role; end: number } {
  const { words } = page;
  if (words.isMark(end, "(")) {
    const role = readRole(page, landmarks, end + 1);
    if (role !== undefined && (words.isMark(role.end, ")") || words.isMark(role.end, ",")))
      return { role, end: role.end + 1 };
  }
  const at = afterAge(words, afterAside(words, end));
  const isParted = words.isMark(at, ",") || isDash(words, at);
  const role = readRole(page, landmarks, isParted ? at + 1 : at);
  if (role === undefined || (!isParted && (isLesser(role) || !isCapital(words, at)))) return { end: at };
  // ông Bình, Chủ tịch UBND phường Trần Văn Hoa: the office is the next one's
  return readPersonName(page, role.end) > role.end ? { end: at } : { role, end: role.end };
}

/** The token after `(22 tuổi, quê Nghệ An)`; the full stop of `Nguyễn Văn T.` before it is the name's. */
function afterAside(words: Words, index: number): number {
  const start = words.isMark(index, ".") && words.isMark(index + 1, "(") ? index + 1 : index;
  if (!words.isMark(start, "(")) return index;
  for (let at = start + 1; at <= start + LONGEST_ASIDE; at++) {
    if (words.isMark(at, ")")) return at + 1;
    if (words.kind(at) === LINE_END) return index;
  }
  return index;
}

/** The token after `, 65 tuổi`, `SN 1990`, `, sinh năm 1988`. */
function afterAge(words: Words, index: number): number {
  const at = words.isMark(index, ",") ? index + 1 : index;
  if (words.kind(at) === NUMBER && words.id(at + 1) === AGE) return at + 2;
  if (!words.is(at, BORN)) return index;
  for (let year = at + 1; year <= at + 3; year++) if (words.kind(year) === NUMBER) return year + 1;
  return index;
}

/** Whether token `first` goes on with the list whose last name ended at `end`. */
function isListed(words: Words, end: number, first: number): boolean {
  if (end === 0 || first <= end || first > end + 2) return false;
  const isSeparated = words.isMark(end, ",") || words.isMark(end, ";") || isDash(words, end) || words.is(end, AND);
  return isSeparated && (first === end + 1 || words.is(end + 1, AND) || words.kind(end + 1) === LINE_END);
}

/** Whether a name that no title or role announces is a person's. */
function isPlainPerson(page: Page, landmarks: Landmarks, first: number, end: number, isListed: boolean): boolean {
  const { words } = page;
  if (afterAge(words, end) > end || isAgeInBrackets(words, end)) return true;
  if (isHistoric(words, first) || isAlone(words, first, end) || isShout(words, first)) return false;
  if (isListed || speaking.match(words, end) !== undefined) return isFull(words, first, end);
  const { role } = readAfter(page, landmarks, end);
  if (role !== undefined && !isLesser(role)) return isFull(words, first, end);
  // được xác định là Lã Xuân Tiến
  if (words.id(first - 1) === IS) return syllables(words, first, end) > 2;
  return hasClearSurname(words, first) && syllables(words, first, end) > 2;
}

/** `(SN 1990, ngụ phường Tân An)`, `(22 tuổi)`. */
function isAgeInBrackets(words: Words, end: number): boolean {
  const start = words.isMark(end, ".") ? end + 1 : end;
  if (!words.isMark(start, "(")) return false;
  for (let at = start + 1; at <= start + LONGEST_ASIDE && !words.isMark(at, ")"); at++) {
    if (words.id(at) === AGE || words.is(at, BORN)) return true;
  }
  return false;
}
