import type { Page } from "../page";
import type { WardKind } from "../records";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import type { Extractor } from "./extractor";
import { measureUnits } from "./measure-units";
import { commonSurnames, middleNames, openings, surnames } from "./names";
import { romanValue } from "./roman";

const kinds: PhraseBook<WardKind> = new PhraseBook<WardKind>([
  ["phường", "phường"],
  ["xã", "xã"],
  ["thị trấn", "thị trấn"],
  ["đặc khu", "đặc khu"],
]);
/** `P.1`, `X. Tân Thạnh`, `TT Phong Điền`; with a dot, but for `TT` and a number that clings. */
const abbreviations: PhraseBook<WardKind> = new PhraseBook<WardKind>([
  ["p", "phường"],
  ["x", "xã"],
  ["tt", "thị trấn"],
]);
/** Words before `xã` and `phường` that make another word of it: `hợp tác xã`, `thị xã`, `phố phường`. */
const NOT_KIND: WordSet = new WordSet(list("tác, thị, hợp, tấn, công, làng, đàn, phố"));
/** What may stand between the kind word and the name: `xã đảo Tam Hải`. */
const attributes: PhraseBook<true> = new PhraseBook(
  list("đảo, vùng cao, biên giới, miền núi, vùng sâu, vùng xa, ven biển, ven đô, bãi ngang, vùng biên, cù lao, cũ").map(
    (word) => [word, true],
  ),
);
/** Capitalised words after a kind word that praise or grade it, and name nothing. */
const titles: PhraseBook<true> = new PhraseBook(
  list(
    "nông thôn, ntm, anh hùng, atk, văn minh, văn hóa, an toàn, điểm, phía, loại, đạt, cổng, bch, btv, đảng, thích, đàn, tắc",
  ).map((word) => [word, true]),
);
/** Words after which several units follow: `các xã`, `hai phường`, `giữa xã`. */
const PLURAL: WordSet = new WordSet(
  list("các, những, liên, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, giữa, nhiều, mấy"),
);
const NOT_NUMBERED: WordSet = new WordSet(list("mỗi, cả, toàn, các, từng"));
const AND: WordSet = new WordSet(list("và, hoặc, hay, cùng, với"));
const INCLUDING: WordSet = new WordSet(list("gồm, là"));
/** In a line of capitals a name ends where one of these begins. */
const AFTER_NAME: WordSet = new WordSet(
  list(`lần, nhiệm, tổ, đón, đẩy, trong, năm, đạt, với, về, tại, ra, có, được, là, của, khóa, khai, phát, triển, thực, hiện, tăng, cường, quyết,
    nâng, xây, chào, kỷ, công, bế, hoàn, tiếp, giữ, trao, tặng, khánh, sơ, tổng, hưởng, chung, sẽ, đã, thăm, họp, bầu, ký, và, từ, đến, vào, dịp, qua, ngày, tháng, lấy, làm, đưa, chuyển, đổi, mở, vững, sau, trước, nhân, những, các, ở, cho, không, đoàn, kết`),
);
/** In capitals these go on with the kind word: `XÃ HỘI`, `PHƯỜNG HỌC TẬP`. */
const COMMON_WORDS: WordSet = new WordSet(list("hội, học, viên, giao, nông, văn, trung, loại, điểm, kiểu"));
const LONGEST_NAME = 5;

interface Name {
  readonly first: number;
  readonly end: number;
  readonly name: string;
}

/** Wards: `phường Ngọc Thụy`, `P.1`, and each name of a list that shares a kind word. */
export const ward: Extractor = {
  type: "ward",
  extract(page) {
    const { words } = page;
    for (let i = 0; i < words.length; i++) {
      const kind = readKind(words, i);
      if (kind === undefined || !page.isFree(i)) continue;
      const end = readWards(page, i, kind.end, kind.value);
      if (end !== undefined) i = end - 1;
    }
  },
};

/** The kind word at a token, and the token where the name begins. */
function readKind(words: Words, index: number): { value: WardKind; end: number } | undefined {
  const word = kinds.match(words, index);
  if (word !== undefined) return words.is(index - 1, NOT_KIND) ? undefined : word;
  const short = abbreviations.match(words, index);
  if (short === undefined || words.isGlued(index)) return undefined;
  if (words.isMark(short.end, ".") && words.isGlued(short.end)) return { value: short.value, end: short.end + 1 };
  const clings =
    words.isGlued(short.end) &&
    words.kind(short.end) === NUMBER &&
    words.case(index) !== SMALL &&
    short.value === "phường";
  const bare = short.value === "thị trấn" && words.case(index) === CAPITALS && words.case(short.end) === CAPITAL;
  return clings || bare ? { value: short.value, end: short.end } : undefined;
}

/** Claims the ward at a kind word and those of its list; the token after the first name. */
function readWards(page: Page, index: number, start: number, kind: WardKind): number | undefined {
  const { words } = page;
  const listed = afterColon(words, start);
  const isPlural = words.is(index - 1, PLURAL) || words.kind(index - 1) === NUMBER;
  if (listed !== undefined) {
    const first = isPlural ? readName(words, listed, kind) : undefined;
    if (first === undefined) return undefined;
    claim(page, first.first, first, kind);
    readList(page, first.end, kind, true, index);
    return first.end;
  }
  let from = start;
  while (words.kind(from) === LINE_END && from === start) from++;
  const attribute = words.case(from) === SMALL ? attributes.match(words, from) : undefined;
  const first = readName(words, attribute?.end ?? from, kind);
  const isShort = kinds.match(words, index) === undefined;
  if (first !== undefined && isShort && isTooShort(words, first)) return undefined;
  if (first === undefined || isPersonAfterOffice(words, index, first) || isCounted(words, index, first))
    return undefined;
  claim(page, index, first, kind);
  readList(page, first.end, kind, isPlural, index);
  return first.end;
}

/** `P. Kế hoạch`, `P.V`, `TT. Huế`: an abbreviation is a ward with a number or two syllables. */
function isTooShort(words: Words, { first, end }: Name): boolean {
  return end === first + 1 && words.kind(first) === WORD && words.end(first) - words.start(first) !== 2;
}

function claim(page: Page, from: number, { end, name }: Name, kind: WardKind): void {
  page.claim({ type: "ward", ...page.span(from, end), kind, name });
}

/** `3 phường: Tân An, …`, `13 đặc khu, gồm: Cô Tô, …`: where the names begin. */
function afterColon(words: Words, index: number): number | undefined {
  let at = index;
  if (words.isMark(at, ",")) at++;
  if (words.is(at, INCLUDING) || words.is(at + 1, INCLUDING)) {
    while (words.kind(at) === WORD && words.case(at) === SMALL && at - index < 4) at++;
  }
  if (words.isMark(at, ":")) return at + 1;
  // 3 phường, gồm Lê Lợi, …
  return at > index + 1 && words.is(at - 1, INCLUDING) ? at : undefined;
}

/** The further names of a list: `Tả Phời`, `2`, `4` and `5`. */
function readList(page: Page, index: number, kind: WardKind, isPlural: boolean, kindIndex: number): void {
  const { words } = page;
  let end = index;
  for (;;) {
    const bracket = afterBracket(words, end);
    const at = bracket ?? end;
    const isAnd = words.is(at, AND);
    if (!isAnd && !words.isMark(at, ",") && !words.isMark(at, ";")) return;
    const next = words.isMark(at, ",") && words.is(at + 1, AND) ? at + 2 : at + 1;
    if (kinds.match(words, next) !== undefined) return;
    const name = readName(words, next, kind);
    if (name === undefined || !isListed(words, name, isPlural || (isAnd && at === end), kindIndex)) return;
    if (bracket !== undefined && !isPlural) return;
    claim(page, name.first, name, kind);
    end = name.end;
  }
}

/** Whether a name after a comma or `và` is one more ward, and not the district, a person or a number of something. */
function isListed(words: Words, name: Name, isPlural: boolean, kindIndex: number): boolean {
  // Nguyễn Văn Bình is a person, Nguyễn An Ninh may be a ward where several are named
  if (isPersonLike(words, name) && !(isPlural && !words.is(name.first + 1, middleNames))) return false;
  if (words.kind(name.first) === NUMBER) return words.case(kindIndex) !== 0 && !isQuantity(words, name.end);
  // xã Ea Rốk, Ya Tờ Mốt và Ea Bung: the list says itself at its end that it is one
  return isPlural || endsWithAnd(words, name.end);
}

function endsWithAnd(words: Words, index: number): boolean {
  let at = index;
  for (let items = 0; items < 12; items++) {
    if (words.is(at, AND))
      return (
        words.case(at + 1) === CAPITAL && openings.match(words, at + 1) === undefined && !words.is(at + 1, surnames)
      );
    if (!words.isMark(at, ",")) return false;
    const name = readName(words, at + 1, "xã");
    if (name === undefined) return false;
    at = name.end;
  }
  return false;
}

/** The token after `(Núi Thành)`. */
function afterBracket(words: Words, index: number): number | undefined {
  if (!words.isMark(index, "(")) return undefined;
  for (let at = index + 1; at < index + 24; at++) {
    if (words.isMark(at, ")")) return at + 1;
    if (words.kind(at) === LINE_END) return undefined;
  }
  return undefined;
}

function readName(words: Words, index: number, kind: WardKind): Name | undefined {
  if (words.kind(index) === NUMBER) return readNumber(words, index, kind);
  if (words.kind(index) !== WORD || words.case(index) === SMALL || titles.match(words, index) !== undefined)
    return undefined;
  if (openings.match(words, index) !== undefined || isAbbreviation(words, index)) return undefined;
  const shout = words.case(index) === CAPITALS;
  if (shout && (words.is(index, AFTER_NAME) || words.is(index, COMMON_WORDS))) return undefined;
  const text = words.phrase(index, index + 1);
  if (shout && text.length <= 4 && kind === "phường" && romanValue(text) !== undefined)
    return nameOf(words, index, index + 1);
  let end = index + 1;
  while (end - index < LONGEST_NAME && isNamePart(words, index, end, shout)) end += words.kind(end) === MARK ? 2 : 1;
  const last = lastPart(words, end);
  return nameOf(words, index, cutPerson(words, index, last));
}

/** Whether token `at` goes on with the name that starts at `first`. */
function isNamePart(words: Words, first: number, at: number, shout: boolean): boolean {
  if (words.kind(at) === MARK) {
    // R'lấp, Cư M’gar, Phan Rang-Tháp Chàm: marks that cling on both sides
    const mark = words.text.charAt(words.start(at));
    const joins = mark === "'" || mark === "’" || mark === "-";
    return (
      joins &&
      words.isGlued(at) &&
      words.isGlued(at + 1) &&
      words.kind(at + 1) === WORD &&
      (mark !== "-" || words.case(at + 1) !== SMALL)
    );
  }
  if (words.kind(at) !== WORD || words.case(at) === SMALL || words.isGlued(at)) return false;
  if (at <= first || openings.match(words, at) !== undefined) return false;
  const isLetter = words.end(at) - words.start(at) === 1;
  if (shout) return (isLetter || words.case(at) === CAPITALS) && !words.is(at, AFTER_NAME);
  return isLetter || words.case(at) !== CAPITALS;
}

/** `P.D`, `phường ĐTVM`: initials name nothing. */
function isAbbreviation(words: Words, index: number): boolean {
  const text = words.phrase(index, index + 1);
  if (words.case(index) === CAPITALS) return !VOWEL.test(text) && romanValue(text) === undefined;
  return text.length === 1 && romanValue(text) === undefined && words.case(index + 1) !== CAPITAL;
}
const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** `Hải Châu 1`, `Hải Châu II`: a number is the name's own unless it counts what follows. */
function lastPart(words: Words, end: number): number {
  if (words.kind(end) === NUMBER && words.end(end) - words.start(end) === 1)
    return isQuantity(words, end + 1) ? end : end + 1;
  const text = words.kind(end) === WORD && words.case(end) === CAPITALS ? words.phrase(end, end + 1) : "";
  return text.length < 4 && romanValue(text) !== undefined ? end + 1 : end;
}

/** Whether what stands after a number makes a quantity of it. */
function isQuantity(words: Words, index: number): boolean {
  if (words.kind(index) === MARK)
    return (
      ("%/.,-–".includes(words.text.charAt(words.start(index))) &&
        words.kind(index + 1) === NUMBER &&
        words.isGlued(index + 1)) ||
      words.isMark(index, "%")
    );
  return countNouns.match(words, index) !== undefined || measureUnits.match(words, index) !== undefined;
}

/** `xã Hợp Thành Nguyễn Văn Bình`: the name ends where the person begins. */
function cutPerson(words: Words, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    if (words.is(at, commonSurnames) && (end - at >= 3 || words.is(at + 1, middleNames) || at - first >= 2)) return at;
    if (words.is(at, surnames) && end - at >= 3 && words.is(at + 1, middleNames)) return at;
  }
  return end;
}

function readNumber(words: Words, index: number, kind: WardKind): Name | undefined {
  const length = words.end(index) - words.start(index);
  if (kind !== "phường" || length > 2 || words.isMark(index + 1, "%") || words.isMark(index + 1, "/")) {
    if (kind !== "phường" || length > 2 || words.isMark(index + 1, "%") || words.kind(index + 2) === NUMBER)
      return undefined;
  }
  const number = Number(words.phrase(index, index + 1));
  return Number.isInteger(number) && number > 0 ? { first: index, end: index + 1, name: String(number) } : undefined;
}

/** `mỗi phường 5 dân quân`: the figure counts. */
function isCounted(words: Words, index: number, name: Name): boolean {
  return words.kind(name.first) === NUMBER && words.is(index - 1, NOT_NUMBERED) && isQuantity(words, name.end);
}

function isPersonLike(words: Words, { first, end }: Name): boolean {
  return (
    end - first >= 3 &&
    words.is(first, surnames) &&
    (words.is(first + 1, middleNames) || words.is(first, commonSurnames))
  );
}

const OFFICES: WordSet = new WordSet(list("ubnd, hđnd, ủy, tịch, thư, an, đoàn, mttq, hội, bộ, trưởng, đội, sự"));

/** `Chủ tịch UBND xã Nguyễn Văn Bình`: the ward goes unnamed. */
function isPersonAfterOffice(words: Words, index: number, name: Name): boolean {
  return words.is(index - 1, OFFICES) && isPersonLike(words, name);
}

function nameOf(words: Words, first: number, end: number): Name {
  const text = words.phrase(first, end);
  const isShout = text === text.toUpperCase() && words.case(first) === CAPITALS;
  return { first, end, name: isShout && !(romanValue(text) !== undefined) ? titleCase(text) : text };
}

/** `KIM TÂN` → `Kim Tân`; a Roman numeral or a single letter stays. */
function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    romanValue(word) !== undefined && word.length < 4 ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
