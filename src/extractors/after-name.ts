import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { LINE_END, NUMBER, type Words } from "../text/words";
import type { Landmarks } from "./landmarks";
import { readPersonName } from "./person-name";
import { isCapital } from "./proper-name";
import { isDash, isLesser, type Role, readRole } from "./role";

const BORN: WordSet = new WordSet(list("sinh, sn"));
const AGE: number = lexicon.add("tuổi");
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
  if (words.isMark(end, "(")) {
    const role = readRole(page, landmarks, end + 1);
    const isWhole = role !== undefined && (words.isMark(role.end, ")") || words.isMark(role.end, ","));
    if (isWhole) return { role, end: role.end + 1 };
  }
  const at = afterAge(words, afterAside(words, end));
  const isParted = words.isMark(at, ",") || isDash(words, at);
  const role = readRole(page, landmarks, isParted ? at + 1 : at);
  if (role === undefined || (!isParted && (isLesser(role) || !isCapital(words, at)))) return { end: at };
  // ông Bình, Chủ tịch UBND phường Trần Văn Hoa: the office is the next one's
  return readPersonName(page, role.end) > role.end ? { end: at } : { role, end: role.end };
}

/** Whether an age or a year of birth follows, as only persons have: `(SN 1990, ngụ phường Tân An)`, `, 65 tuổi`. */
export function hasAge(words: Words, end: number): boolean {
  if (afterAge(words, end) > end) return true;
  const start = afterInitial(words, end);
  if (!words.isMark(start, "(")) return false;
  for (let at = start + 1; at <= start + LONGEST_ASIDE && !words.isMark(at, ")"); at++) {
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
