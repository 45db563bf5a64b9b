import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import type { Extractor } from "./extractor";
import { isInitial } from "./initials";
import { type PlaceName, readNumber, readPlaceName } from "./place-name";
import { centralCities } from "./provinces";
import { kindCues, kindWords, type PlaceKind, pointedKinds, unitKinds } from "./unit-kinds";
import { AND, afterColon, isPlural } from "./ward-list";

/** Words that make another word of the kind word after them: `văn bản`, `Nhật Bản`. */
const NOT_KIND: WordSet = new WordSet(
  list(
    "nông, văn, nhật, cơ, căn, kịch, tài, biên, phiên, ấn, xuất, nguyên, tư, dị, tái, mẫu, sao, cánh, tiểu, quân, già, bà, thủ",
  ),
);
const T: number = lexicon.add("t");
/** Where something lies: after these even `H.` and `Q.` are no initials. */
const LOCATING: WordSet = new WordSet(
  list("ở, tại, thuộc, quê, trú, ngụ, về, đến, từ, ra, vào, qua, của, ubnd, hđnd, an"),
);

/** Units above the wards and below them: `tỉnh Lào Cai`, `TP. Mỹ Tho`, `quận 1`, `khu phố 8`, `thôn Cảnh Dương`. */
export const place: Extractor = {
  type: "place",
  extract(page) {
    const { words } = page;
    let next = 0;
    for (const i of words.at(kindCues)) {
      const found = i < next ? undefined : readKind(words, i);
      if (found === undefined || !page.isFree(i)) continue;
      next = readPlaces(page, i, found.end, found.kind) ?? i + 1;
    }
  },
};

/** The kind word at a token, and the token where the name begins. */
function readKind(words: Words, index: number): { kind: PlaceKind; end: number } | undefined {
  const word = kindWords.match(words, index);
  if (word === undefined) return undefined;
  const city = words.id(index) === T ? readPointed(words, index) : undefined;
  if (city !== undefined) return city;
  const { kind, form } = word.value;
  if (form === "full") return words.is(index - 1, NOT_KIND) ? undefined : { kind, end: word.end };
  if (form === "with name") return { kind, end: index };
  // TP. Lào Cai, TP .Lào Cai
  const hasDot = words.isMark(word.end, ".") && (words.isGlued(word.end) || words.isGlued(word.end + 1));
  const end = hasDot ? word.end + 1 : word.end;
  const isLetter = words.end(index) - words.start(index) === 1;
  return isLetter && !isLetterOfUnit(words, index, end, hasDot) ? undefined : { kind, end };
}

/** `T.P Thái Nguyên`, `T.X. Sa Pa`, `T/P`; but `anh Nguyễn Văn T.P`, `H.T.P. Lan`. */
function readPointed(words: Words, index: number): { kind: PlaceKind; end: number } | undefined {
  const letter = index + 2;
  const isPointed = (words.isMark(index + 1, ".") || words.isMark(index + 1, "/")) && words.isGlued(letter);
  const kind = isPointed && words.isGlued(index + 1) ? pointedKinds.match(words, letter)?.value : undefined;
  const isWithin = words.isGlued(index) && words.isMark(index - 1, ".");
  if (kind === undefined || isWithin || words.case(index) === SMALL) return undefined;
  const end = words.isMark(letter + 1, ".") ? letter + 2 : letter + 1;
  const isOfPerson = words.case(index - 1) === CAPITAL || isInitial(words, index, end);
  return isOfPerson || words.case(end) < CAPITAL ? undefined : { kind, end };
}

/** `Q.5`, `Q1`, `quê ở H. Củ Chi`; but no `Nguyễn Văn H. Theo …`. */
function isLetterOfUnit(words: Words, index: number, end: number, hasDot: boolean): boolean {
  if (words.case(index) === SMALL || (words.isGlued(index) && words.isMark(index - 1, "."))) return false;
  if (words.kind(end) === NUMBER) return hasDot || words.isGlued(end);
  // H.N.K.: initials
  if (words.isMark(end + 1, ".") && words.end(end) - words.start(end) === 1) return false;
  // Phòng GD-ĐT Q.Tân Bình; but NGUYỄN VĂN Q. BỊ BẮT
  const isOfBody = words.case(index - 1) === CAPITALS && words.case(end) === CAPITAL;
  if (!hasDot || isInitial(words, index, end)) return false;
  return isOfBody || words.kind(index - 1) === MARK || words.is(index - 1, LOCATING) || clingsToName(words, index, end);
}

/** Further words before the initial of a person, where a dot that clings is all that tells a unit: `nạn nhân H.Nguyễn`. */
const TITLES: WordSet = new WordSet(list("em, nhân, giả, viên, sinh, y, tên"));

/** `Bệnh viện H.Dương Minh Châu`: the dot clings to a name of two syllables, and no name or title stands before the letter. */
function clingsToName(words: Words, index: number, end: number): boolean {
  if (!words.isGlued(end) || words.case(end) !== CAPITAL || words.case(end + 1) !== CAPITAL) return false;
  const before = words.kind(index - 1);
  return before === LINE_END || before === 0 || (words.case(index - 1) === SMALL && !words.is(index - 1, TITLES));
}

/** Claims the unit at a kind word and those of its list; the token after the first name. */
function readPlaces(page: Page, index: number, start: number, kind: PlaceKind): number | undefined {
  const { words } = page;
  // 2 quận Ninh Kiều và Cái Răng; but phường 5 quận Ninh Kiều
  const isMany = isPlural(words, index) && (words.kind(index - 1) !== NUMBER || page.isFree(index - 1));
  const listed = isMany ? afterColon(words, start, index) : undefined;
  const first = readPlaceName(page, index, listed ?? start, kind);
  if (first === undefined) return undefined;
  claim(page, words.start(listed ?? index), first, kind);
  readList(page, first.next, kind, isMany);
  return first.next;
}

function claim(page: Page, start: number, { end, name }: PlaceName, kind: PlaceKind): void {
  const level = levelOf(page, kind, name);
  page.add({ type: "place", text: page.text.slice(start, end), start, end, kind: kind.kind, name, level });
}

/** A city is a province where the centre runs it; Huế was a city of its province until 2025. */
function levelOf(page: Page, { kind, level }: PlaceKind, name: string): PlaceKind["level"] {
  if (kind !== "thành phố" || !centralCities.has(name.toLowerCase())) return level;
  const { publishedAt } = page.context;
  return name === "Huế" && publishedAt !== undefined && publishedAt < "2025" ? level : "province";
}

/** The further names of a list: `Bình Thủy` and `Cái Răng`, `2` and `5`. */
function readList(page: Page, end: number, kind: PlaceKind, isMany: boolean): void {
  const { words } = page;
  for (let at = end, items = 1; ; items++) {
    const isSeparated = words.isMark(at, ",") || words.isMark(at, ";");
    if (!isSeparated && !words.is(at, AND)) return;
    const first = isSeparated && words.is(at + 1, AND) ? at + 2 : at + 1;
    if (unitKinds.match(words, first) !== undefined) return;
    // quận 1, 3 và 5 mất mạng: the list says itself that it is one
    const isClear = isMany || (items > 1 && words.is(first - 1, AND));
    const name =
      words.kind(first) === NUMBER ? readListed(page, first, kind, isClear) : readNamed(page, first, kind, isMany);
    if (name === undefined) return;
    claim(page, words.start(first), name, kind);
    at = name.next;
  }
}

/** Names go on only where several units were announced. */
function readNamed(page: Page, first: number, kind: PlaceKind, isMany: boolean): PlaceName | undefined {
  return isMany ? readPlaceName(page, first, first, kind) : undefined;
}

/** A number goes on also elsewhere, where nothing follows that it could count. */
function readListed(page: Page, first: number, kind: PlaceKind, isClear: boolean): PlaceName | undefined {
  const { words } = page;
  // 12 quận: Ba Đình, Cầu Giấy; 17 huyện
  const number =
    kind.isNumbered && unitKinds.match(words, first + 1) === undefined ? readNumber(page, first) : undefined;
  const isLast = number !== undefined && (words.kind(number.next) !== WORD || words.is(number.next, AND));
  return isClear || isLast ? number : undefined;
}
