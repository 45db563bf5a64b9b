import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITALS, MARK, WORD, type Words } from "../text/words";
import { commonSurnames, middleNames, openings, surnames } from "./names";
import { endOfCapitals, isCapital, isShout } from "./proper-name";
import { wellKnownPlaces } from "./provinces";

/** A person's name has two to six syllables. */
const LONGEST = 6;
/** Family names that rarely begin anything but a person's name, the common ones aside. */
const CLEAR_SURNAMES: WordSet = new WordSet(
  list(`phùng, tô, tạ, lương, vương, lưu, quách, lò, lường, vừ, giàng, thào, sùng, hạng, nông, hứa, đàm, nghiêm, khổng, doãn, lã, lại, chu,
    kiều, thân, khúc, mạc, mẫn, cù, biện, khuất, liễu, lữ, nhữ, ngụy, sầm, tào, thiều, thẩm, tưởng, vưu, kpă, ksor, rơ, rcom, niê, triệu, trang`),
);

/** Family names that a list of surnames for telling units from persons had better not have. */
const FURTHER_SURNAMES: WordSet = new WordSet(
  list("lô, lồ, vy, lèo, bríu, zơ, tráng, bạc, đèo, lự, lãnh, mông, sìn, điểu, đống, thích"),
);

const HEAD: number = lexicon.add("trưởng");

/** Whether the word is a family name. */
export function isSurname(words: Words, index: number): boolean {
  return words.is(index, surnames) || words.is(index, FURTHER_SURNAMES);
}

/** Whether a name that begins here is a person's by its family name alone. */
export function hasClearSurname(words: Words, index: number): boolean {
  return words.is(index, commonSurnames) || words.is(index, CLEAR_SURNAMES) || words.is(index + 1, middleNames);
}

/**
 * The token after a person's full name that begins at `first`; `first` itself where none does.
 *
 * ```
 * > | Chị Trần Thị Hoa ấp 3      anh Nguyễn Văn T. (29 tuổi)      em Ksor H’Thoan
 *         ^^^^^^^^^^^^               ^^^^^^^^^^^^                      ^^^^^^^^^^^
 * ```
 */
export function readPersonName(page: Page, first: number): number {
  const { words } = page;
  if (isHighlandLetter(words, first)) return endOfHighlander(page, first);
  if (!isSurname(words, first)) return first;
  const run = beforeAbbreviation(words, first, endOfCapitals(page, first, LONGEST));
  // Nguyễn Văn Trưởng: after Văn or Thị a given name must come, though it look like an office
  const mayGoOn = run === first + 2 && isCapital(words, run) && page.isFree(run);
  // Lê Đăng Trưởng - Ủy viên: the head of an office goes on with what it heads
  const isCut =
    mayGoOn && (words.is(first + 1, middleNames) || (words.id(run) === HEAD && words.kind(run + 1) !== WORD));
  const end = isCut ? run + 1 : run;
  return syllables(words, first, end) < 2 || isKnownPlace(words, first, end) ? first : end;
}

/** `Đoàn TNCS`: an abbreviation is no part of a name, unless all of it stands in capitals. */
function beforeAbbreviation(words: Words, first: number, end: number): number {
  if (isShout(words, first)) return end;
  let at = first;
  while (at < end && words.case(at) !== CAPITALS) at++;
  // Trần Thị Hoa-PCT UBND
  return at > first && words.kind(at - 1) === MARK ? at - 1 : at;
}

/** A syllable as Vietnamese has it: `Nguyễn`, `Ô`; not `Bhuốch`, `Donald`. */
const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/i;

/**
 * The token after a full name whose family name no list has: three syllables, or two in another language than Vietnamese;
 * `first` where none begins. Two Vietnamese syllables are a given name or a nickname: `chị Út Mười`.
 */
export function readUnlistedName(page: Page, first: number): number {
  const { words } = page;
  const end = endOfCapitals(page, first, LONGEST);
  const count = isHighlander(words, first, end) ? 2 : syllables(words, first, end);
  // Bà Huyện Thanh Quan is called by an office
  if (count < 2 || openings.match(words, first) !== undefined || isKnownPlace(words, first, end)) return first;
  return count > 2 || !isVietnamese(words, first) || !isVietnamese(words, end - 1) ? end : first;
}

const MAN_OR_WOMAN: WordSet = new WordSet(list("a, y"));

/** The `A` of men and the `Y` of women or men before the names of the highlands: `A Phương`, `Y Khoa Niê`. */
export function isHighlandLetter(words: Words, index: number): boolean {
  return (
    words.is(index, MAN_OR_WOMAN) && isCapital(words, index) && isCapital(words, index + 1) && !words.isGlued(index + 1)
  );
}

function endOfHighlander(page: Page, first: number): number {
  const end = endOfCapitals(page, first, LONGEST);
  return end < first + 2 || isKnownPlace(page.words, first, end) ? first : end;
}

/** Last syllables of the peoples that are written so: `em H'Mông`. */
const PEOPLES: WordSet = new WordSet(list("mông, nông, ho, hor, re"));

/** `ông K'Brễu`: a letter that tells man from woman, and the name. */
function isHighlander(words: Words, first: number, end: number): boolean {
  const isJoined = end === first + 3 && words.end(first) - words.start(first) === 1 && words.isGlued(first + 2);
  return isJoined && !words.is(first + 2, PEOPLES);
}

/** Whether the word is a syllable as Vietnamese has it. */
export function isVietnamese(words: Words, index: number): boolean {
  return SYLLABLE.test(words.phrase(index, index + 1));
}

/** Number of words between two tokens. */
export function syllables(words: Words, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (isCapital(words, i) && (i === first || !words.isGlued(i))) count++;
  return count;
}

/** `chị em Hà Nội, Thái Nguyên`: known places begin like persons. */
function isKnownPlace(words: Words, first: number, end: number): boolean {
  const place = wellKnownPlaces.match(words, first);
  return place?.end === end;
}

/**
 * Where a person's name begins within a run of capitals that begins with the name of a unit or body; `end` where none does.
 * The likeliest family name wins: a common one, one before `Văn` or `Thị`, one with two or three syllables after it.
 *
 * ```
 * > | Hiệu trưởng Trường THCS Lê Lợi Võ Thị Thanh Thúy
 *                                    ^
 * ```
 */
export function personWithin(words: Words, first: number, end: number): number {
  let best = end;
  let bestScore = 1;
  for (let at = first + 1; at < end - 1; at++) {
    if (!isSurname(words, at) || words.isGlued(at)) continue;
    const rest = end - at;
    const isCommon = words.is(at, commonSurnames);
    const beforeMiddle = words.is(at + 1, middleNames);
    if (rest < 3 && !(isCommon && at - first >= 2)) continue;
    const score =
      (isCommon ? 2 : 0) + (beforeMiddle ? 3 : 0) + (at - first === 2 ? 1 : 0) + (rest === 3 || rest === 4 ? 1 : 0);
    if (score <= bestScore) continue;
    best = at;
    bestScore = score;
  }
  // Trà My Lương Nguyễn Minh Triết: a double family name
  const isDouble =
    best < end && best - 1 >= first + 2 && isSurname(words, best - 1) && !words.is(best + 1, middleNames);
  return isDouble ? best - 1 : best;
}

/** Family names that no unit's name of two syllables begins with. */
const NEVER_PLACES: WordSet = new WordSet(list("nguyễn, phạm, bùi, đặng, đỗ, huỳnh, trịnh, ngô"));

/** Whether the word is a family name that no unit's name of two syllables begins with. */
export function beginsNoPlace(words: Words, index: number): boolean {
  return words.is(index, NEVER_PLACES);
}

/** Whether a run of capitals after an office looks like the officer rather than the unit: `Chủ tịch UBND huyện Nguyễn Văn Bình`. */
export function looksLikePerson(words: Words, first: number, end: number): boolean {
  if (end - first === 2 && beginsNoPlace(words, first)) return true;
  return (
    end - first >= 3 && isSurname(words, first) && (words.is(first + 1, middleNames) || words.is(first, commonSurnames))
  );
}
