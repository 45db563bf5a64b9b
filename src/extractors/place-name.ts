import { isScale } from "../figures/numeral";
import type { Page } from "../page";
import { isDash } from "../text/dash";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns, type NounClass } from "./count-nouns";
import { measureUnits } from "./measure-units";
import { middleNames, openings } from "./names";
import { officeEnds } from "./offices";
import { hasClearSurname, looksLikePerson, personWithin } from "./person-name";
import { endOfCapitals, endOfRun, isCapital, nameOf } from "./proper-name";
import { provinces, secondHalves, wellKnownPlaces } from "./provinces";
import { type PlaceKind, unitKinds } from "./unit-kinds";

/** What names a unit: where its text ends, the token after it, and the name in normal form. */
export interface PlaceName {
  readonly end: number;
  readonly next: number;
  readonly name: string;
}

/** What may stand between the kind word and the name: `huyện đảo Lý Sơn`. */
const attributes: PhraseBook<true> = phraseBook(
  "đảo, miền núi, vùng cao, biên giới, ven biển, biển, cảng, trẻ, vùng sâu, cù lao, nội thành, ngoại thành",
);
/** Capitalised words after a kind word that grade, praise or head something, and name nothing: `Ấp Nông thôn mới`. */
const titles: PhraseBook<true> =
  phraseBook(`nông thôn, ntm, anh hùng, văn minh, văn hóa, thông minh, an toàn, kiểu mẫu, đô thị, du lịch, sáng tạo, công tác, đoàn, ủy, đội, nghề,
    quy hoạch, kế hoạch, hiến pháp, tuyên ngôn, di chúc, báo cáo, cam kết, nghị quyết, đăng ký, thỏa thuận, hợp đồng, án, đồ, tin`);
/** Offices before `thôn` or `khu phố`, which bear the names of persons more often. */
const HEADS: WordSet = new WordSet(list("trưởng, phó"));
/** The district whose name is like an officer's. */
const namedAfterPersons: PhraseBook<true> = phraseBook("trần văn thời");
const EACH: WordSet = new WordSet(["mỗi"]);
const NO: number = lexicon.add("số");
const THIS: number = lexicon.add("nay");
const DOOR: number = lexicon.add("cửa");
const HCM: number = lexicon.add("hcm");
const TPHCM: number = lexicon.add("tphcm");
/** What a number after a unit's kind word counts; other nouns begin what the unit does: `tổ 12 bầu tổ trưởng`. */
const COUNTED: ReadonlySet<NounClass> = new Set<NounClass>(["people", "household", "event"]);
/** Syllables of a name: hamlets have up to four. */
const LONGEST = { province: 3, district: 3, hamlet: 4 } as const;

/**
 * The name at token `at` of a unit whose kind word stands at `kindIndex`.
 *
 * ```
 * > | huyện đảo Lý Sơn      tổ dân phố số 5      khóm Đông Thịnh 6      Trưởng thôn Đông Nguyễn Văn Bình
 *               ^^^^^^                    ^           ^^^^^^^^^^^^                   ^^^^
 * ```
 */
export function readPlaceName(page: Page, kindIndex: number, at: number, kind: PlaceKind): PlaceName | undefined {
  const { words } = page;
  const number = words.id(at) === NO ? at + 1 : at;
  if (words.kind(number) === NUMBER) {
    return kind.isNumbered && !words.is(kindIndex - 1, EACH) ? readNumber(page, number) : undefined;
  }
  const attribute = words.case(at) === SMALL && words.id(at) !== TPHCM ? attributes.match(words, at) : undefined;
  return readName(page, kindIndex, attribute?.end ?? at, kind);
}

function readName(page: Page, kindIndex: number, first: number, kind: PlaceKind): PlaceName | undefined {
  const { words } = page;
  if (words.id(first) === HCM || words.id(first) === TPHCM) {
    return { end: words.end(first), next: first + 1, name: "Hồ Chí Minh" };
  }
  if (!isCapital(words, first) || !page.isFree(first)) return undefined;
  if (openings.match(words, first) !== undefined || isTitle(words, first)) return undefined;
  const known = kind.naming === "province" || kind.kind === "thành phố" ? provinces.match(words, first) : undefined;
  // thành phố Điện Biên Phủ
  const longer = known && kind.naming !== "province" ? wellKnownPlaces.match(words, first) : undefined;
  if (known !== undefined) return upTo(words, first, secondHalf(words, longer?.end ?? known.end));
  if (kind.naming === "province" || kind.naming === "number") return undefined;
  const run = endOfRun(page, first);
  if (isOfficer(words, kindIndex, first, run, kind)) return undefined;
  const end = Math.min(personWithin(words, first, run), endOfCapitals(page, first, LONGEST[kind.level]));
  if (kind.naming === "name before ward" && !isBeforeUnit(words, end)) return undefined;
  return upTo(words, first, kind.level === "hamlet" ? afterSuffix(page, end) : secondHalf(words, end));
}

function upTo(words: Words, first: number, next: number): PlaceName {
  return { end: words.end(next - 1), next, name: nameOf(words, first, next) };
}

/** `Ấp Nông thôn mới`, `Tỉnh Đoàn`; but `thôn Văn Hóa` may be a name. */
function isTitle(words: Words, first: number): boolean {
  const title = titles.match(words, first);
  return title !== undefined && (title.end === first + 1 || words.case(title.end - 1) !== CAPITAL);
}

/** `UBND huyện Nguyễn Văn Bình`, `Trưởng bản Giàng A Pháo`: the unit goes unnamed, and the officer is named. */
function isOfficer(words: Words, kindIndex: number, first: number, end: number, { level }: PlaceKind): boolean {
  const isHamlet = level === "hamlet";
  const isAnnounced = words.is(kindIndex - 1, isHamlet ? HEADS : officeEnds);
  // Phó Trưởng phòng Văn hóa huyện Nguyễn Văn Bình: no district has such a name
  if (!isAnnounced && (isHamlet || end - first < 3 || !words.is(first + 1, middleNames))) return false;
  const isPerson = looksLikePerson(words, first, end) || (isHamlet && end - first > 2 && hasClearSurname(words, first));
  return isPerson && namedAfterPersons.match(words, first) === undefined;
}

/** `khu vực Bình Yên A, phường Long Hòa`. */
function isBeforeUnit(words: Words, end: number): boolean {
  const at = words.isMark(end, ",") ? end + 1 : end;
  return unitKinds.match(words, at) !== undefined;
}

/** `Bà Rịa - Vũng Tàu`. */
function secondHalf(words: Words, end: number): number {
  if (!isDash(words, end)) return end;
  return secondHalves.match(words, end + 1)?.end ?? end;
}

/** `Đông Thịnh 6`: the number is the name's, unless it counts what follows. */
function afterSuffix(page: Page, end: number): number {
  const { words } = page;
  const isSuffix = words.kind(end) === NUMBER && words.end(end) - words.start(end) <= 2 && page.isFree(end);
  return isSuffix && !isQuantity(words, end + 1) ? end + 1 : end;
}

/** `8`, `02`, `3A`; not a figure that counts what follows. */
export function readNumber(page: Page, at: number): PlaceName | undefined {
  const { words } = page;
  if (!page.isFree(at) || words.end(at) - words.start(at) > 3 || isQuantity(words, at + 1)) return undefined;
  const number = Number(words.phrase(at, at + 1));
  if (!Number.isInteger(number) || number === 0) return undefined;
  const hasLetter = words.isGlued(at + 1) && isCapital(words, at + 1) && words.end(at + 1) - words.start(at + 1) === 1;
  const letter = hasLetter ? words.phrase(at + 1, at + 2) : "";
  const next = hasLetter ? at + 2 : at + 1;
  return { end: words.end(next - 1), next, name: `${number}${letter}` };
}

const OF_NUMBERS: MarkSet = new MarkSet("/.,");

/** Whether what stands after a number makes a quantity of it: `tổ 5 người`, `gà ấp 21 ngày`; but `tổ 5 năm 2023`, `tổ 5 bà Hoa`. */
function isQuantity(words: Words, index: number): boolean {
  if (words.kind(index) === MARK) {
    if (words.isMark(index, "%")) return true;
    return (
      words.isMarkOf(index, OF_NUMBERS) &&
      words.isGlued(index) &&
      words.isGlued(index + 1) &&
      words.kind(index + 1) === NUMBER
    );
  }
  if (words.kind(index) !== WORD) return false;
  // tổ 1 cửa
  if (isScale(words, index) || (words.id(index) === DOOR && words.case(index) === SMALL)) return true;
  const noun = countNouns.match(words, index);
  if (noun !== undefined) return COUNTED.has(noun.value) && !isCapital(words, noun.end);
  const unit = measureUnits.match(words, index);
  return unit !== undefined && words.kind(unit.end) !== NUMBER && words.id(unit.end) !== THIS;
}
