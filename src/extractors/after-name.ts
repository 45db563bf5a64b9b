import type { Page } from "../page";
import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { LINE_END, NUMBER, WORD, type Words } from "../text/words";
import type { Landmarks } from "./landmarks";
import { readPersonName } from "./person-name";
import { isCapital } from "./proper-name";
import { isLesser, type Role, readRole } from "./role";
import { isSpeaking } from "./speaking";

const BORN: WordSet = new WordSet(list("sinh, sn"));
const AGE: number = lexicon.add("tuổi");
/** What stands between a name and the office that its bearer is given: `được bầu tái giữ chức`, `tiếp tục làm`, `hiện là`. */
const APPOINTING: WordSet = new WordSet(
  list(`được, đã, vinh, dự, tín, nhiệm, tiếp, tục, tái, cử, đắc, bầu, trúng, giữ, chức, vụ, cương, vị, làm, là, đảm, nhận, phân, công, bổ, chỉ, định, trở,
    thành, hiện, đang, nay`),
);
/** The last of these words. */
const HOLDING: WordSet = new WordSet(list("làm, là, chức, vụ, vị, cử, giữ, nhiệm, thành"));
const LONGEST_APPOINTMENT = 10;
/** Words in brackets behind a name, at most. */
const LONGEST_ASIDE = 24;

/**
 * What follows a name: an aside, an age, a role. The token after them; after the name, where nothing does.
 *
 * ```
 * > | Bà Lô Thị Kim (65 tuổi) - Chủ tịch Ủy ban MTTQ Việt Nam phường trao giấy
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readAfterName(page: Page, landmarks: Landmarks, end: number): { role?: Role; end: number } {
  const { words } = page;
  const aside = afterAside(words, end);
  const bracketed = aside > end ? readBracketed(page, landmarks, end, aside) : undefined;
  if (bracketed !== undefined) return { role: bracketed, end: aside };
  const at = afterAge(words, aside);
  const office = afterAppointment(words, at);
  if (office > at) {
    const held = readRole(page, landmarks, office);
    return held === undefined || isLesser(held) ? { end: at } : { role: held, end: held.end };
  }
  const isParted = words.isMark(at, ",") || isDash(words, at);
  const role = readRole(page, landmarks, isParted ? at + 1 : at);
  if (role === undefined || (isParted ? !isClosed(words, role) : isLesser(role) || !isCapital(words, at)))
    return { end: at };
  // ông Bình, Chủ tịch UBND phường Trần Văn Hoa: the office is the next one's
  return readPersonName(page, role.end) > role.end ? { end: at } : { role, end: role.end };
}

/** The token after `được bầu làm`, `tiếp tục giữ chức vụ`; `index` where no such words stand there. */
function afterAppointment(words: Words, index: number): number {
  let end = index;
  while (words.is(end, APPOINTING) && end - index < LONGEST_APPOINTMENT) end++;
  return end > index && words.is(end - 1, HOLDING) ? end : index;
}

/** `Nguyễn Thành Nam, thủ môn xuất sắc nhất là …`: a profession that goes on in unknown words begins something else. */
function isClosed(words: Words, role: Role): boolean {
  return !isLesser(role) || words.kind(role.end) !== WORD || isSpeaking(words, role.end);
}

/** The role within brackets, after an age or without one: `(Chủ tịch UBND xã)`, `(52 tuổi, nguyên Chủ tịch UBND xã)`. */
function readBracketed(page: Page, landmarks: Landmarks, start: number, end: number): Role | undefined {
  const { words } = page;
  for (let at = start; at < end; at++) {
    if (!words.isMark(at, "(") && !words.isMark(at, ",")) continue;
    const role = readRole(page, landmarks, at + 1);
    if (role !== undefined && (words.isMark(role.end, ")") || words.isMark(role.end, ","))) return role;
  }
  return undefined;
}

/** Whether an age or a year of birth follows, as only persons have: `(SN 1990, ngụ phường Tân An)`, `, 65 tuổi`. */
export function hasAge(words: Words, end: number): boolean {
  if (afterAge(words, end) > end) return true;
  const start = afterInitial(words, end);
  if (!words.isMark(start, "(")) return false;
  for (let at = start + 1; at <= start + LONGEST_ASIDE && !words.isMark(at, ")"); at++) {
    if (words.kind(at) === LINE_END) return false;
    if (words.id(at) === AGE || words.is(at, BORN)) return true;
  }
  return false;
}

/** The full stop of `Nguyễn Văn T. (29 tuổi)` is the name's. */
function afterInitial(words: Words, index: number): number {
  return words.isMark(index, ".") && words.isMark(index + 1, "(") ? index + 1 : index;
}

/** The token after `(22 tuổi, quê Nghệ An)`. */
function afterAside(words: Words, index: number): number {
  const start = afterInitial(words, index);
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
