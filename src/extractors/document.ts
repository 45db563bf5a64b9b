import {
  documentBeforeDate,
  documentMore,
  documentNumber,
  documentQuoted,
  documentSession,
  documentTitle,
} from "../grammar/compiled.generated";
import type { Match } from "../grammar/pattern";
import type { Page } from "../page";
import type { DocumentRecord } from "../records";
import { CueSet } from "../text/cues";
import { latin } from "../text/latin";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, CAPITALS, LINE_END, MARK, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { readDate } from "./date";
import { isUnit } from "./date-context";
import type { ResolvedDate } from "./date-series";
import type { Extractor } from "./extractor";
import { readIssuer } from "./issuer";

interface Kind {
  readonly name: string;
  /** Whether it is a verb too: `kết luận 3 vấn đề`. */
  readonly isVerb: boolean;
  /** Laws are called by their names, never by a number alone. */
  readonly isLaw: boolean;
}

const DECREES = list("Nghị quyết, Nghị định, Thông tư, Công văn, Kế hoạch, Đề án, Chương trình");
const RULINGS = list("Chỉ thị, Quyết định, Quy định, Kết luận");
const LAWS = list("Luật, Bộ luật");

const NAMES = [...DECREES, ...RULINGS, ...LAWS];

/** The kinds of documents, as they are written in a heading. */
const kinds: PhraseBook<Kind> = new PhraseBook(
  NAMES.map((name) => [name.toLowerCase(), { name, isVerb: RULINGS.includes(name), isLaw: LAWS.includes(name) }]),
);
/** The kinds as symbols have them. */
const SHORT: readonly (readonly [letters: string, name: string])[] = [
  ["NQ", "Nghị quyết"],
  ["NĐ", "Nghị định"],
  ["TT", "Thông tư"],
  ["CV", "Công văn"],
  ["KH", "Kế hoạch"],
  ["CT", "Chỉ thị"],
  ["QĐ", "Quyết định"],
  ["KL", "Kết luận"],
];
/** By the number of the word. */
const shortKinds: ReadonlyMap<number, { readonly letters: string; readonly kind: Kind }> = new Map(
  SHORT.map(([letters, name]) => {
    const kind = { name, isVerb: false, isLaw: false };
    return [lexicon.add(letters.toLowerCase()), { letters, kind }];
  }),
);
const documentCues: CueSet = new CueSet([
  ...NAMES.map((name) => name.toLowerCase().split(" ")[0] ?? ""),
  ...SHORT.map(([letters]) => letters.toLowerCase()),
]);
const SECOND_WORDS: WordSet = new WordSet(NAMES.map((name) => name.toLowerCase().split(" ")[1] ?? "luật"));
/** What may stand between the kind and the number or title, and say more of the kind. */
const attributes: PhraseBook<true> = phraseBook("hành động, chuyên đề, liên tịch, công tác, phối hợp, riêng, chung");
/** Before `luật` they make another word of it. */
const NOT_BEFORE_LAW: WordSet = new WordSet(list("kỷ, kỉ, pháp, quy, dự, nghĩa, định, thi, âm, trọng, võ"));
const LAW: number = lexicon.add("luật");
const NUMBER_WORD: number = lexicon.add("số");
/** How many words a name may have between kind and number: `Luật Đất đai số 31/2024/QH15`. */
const LONGEST_NAME = 8;
/** What may follow a bare number after a kind in small letters. */
const AFTER_NUMBER: WordSet = new WordSet(list("của, về"));
const THIS_IS: WordSet = new WordSet(
  list("này, đó, ấy, của, là, thì, đã, đang, sẽ, có, không, rất, nào, gì, mà, năm, tôi, chúng"),
);

/** A document as its number, session or title tells it. */
interface Found {
  /** Offset after its number, symbol or title. */
  readonly end: number;
  readonly number?: string;
  readonly symbol?: string;
  readonly title?: string;
}

/** Documents with a number, a symbol or a title: `Chỉ thị số 17-CT/TU, ngày 13/10/2021`, `Đề án “Chợ văn minh”`. */
export const document: Extractor = {
  type: "document",
  extract(page) {
    const { words } = page;
    let next = 0;
    for (const i of words.at(documentCues)) {
      const kind = i >= next && mayBeKind(words, i) ? kinds.match(words, i) : undefined;
      if (kind === undefined) {
        if (i >= next && words.case(i) === CAPITALS) next = claimShort(page, i) ?? next;
        continue;
      }
      if (!page.isFree(i)) continue;
      const found = readDocument(page, i, kind.value, kind.end);
      next = found === undefined ? kind.end : words.firstFrom(claimDocuments(page, words.start(i), kind.value, found));
    }
  },
};

/** `QĐ số 123/QĐ-UBND`, `NQ 12-NQ/TU`: the symbol has the letters again. The token after what was claimed. */
function claimShort(page: Page, index: number): number | undefined {
  const { words } = page;
  const short = shortKinds.get(words.id(index));
  const isNumbered = words.kind(index + 1) === NUMBER || words.id(index + 1) === NUMBER_WORD;
  const found = short && isNumbered && page.isFree(index) ? readNumber(words, index + 1) : undefined;
  if (short === undefined || found?.symbol?.split(/[-/]/).includes(short.letters) !== true) return undefined;
  return words.firstFrom(claimDocuments(page, words.start(index), short.kind, found));
}

/** The first words of the kinds are frequent in other words too: the second one is asked for before the book is. */
function mayBeKind(words: Words, index: number): boolean {
  return words.id(index) === LAW ? !words.is(index - 1, NOT_BEFORE_LAW) : words.is(index + 1, SECOND_WORDS);
}

/** Claims the document and those that share its kind word; the offset after the last. */
function claimDocuments(page: Page, start: number, kind: Kind, first: Found): number {
  const { words, text } = page;
  let end = claimDocument(page, start, kind, first);
  for (let last = first; last.title === undefined; ) {
    const match = documentMore(text, end);
    if (match === undefined) break;
    const next = numbered(words, match);
    // 18, 19 và 20 are numbers like the first; with a symbol a number needs no other sign
    const isAlike = next?.symbol !== undefined || (last.symbol === undefined && next && !isAmount(words, next.end));
    if (next === undefined || !isAlike) break;
    end = claimDocument(page, end + (match.join ?? "").length, kind, next);
    last = next;
  }
  return end;
}

function claimDocument(page: Page, start: number, { name }: Kind, { end: numberEnd, ...fields }: Found): number {
  const date = fields.title === undefined ? readDateOf(page, numberEnd) : undefined;
  const end = date?.end ?? numberEnd;
  const issuer = readIssuer(page.words, page.words.firstFrom(end));
  page.add<DocumentRecord>({
    type: "document",
    text: page.text.slice(start, end),
    start,
    end,
    kind: name,
    ...fields,
    ...(date && { date: date.value }),
    ...(issuer !== undefined && { issuer }),
  });
  return end;
}

/** The date that directly follows a document: `, ngày 13/10/2021`, ` năm 2025`. */
function readDateOf(page: Page, offset: number): ResolvedDate | undefined {
  const gap = documentBeforeDate(page.text, offset);
  if (gap === undefined) return undefined;
  return page.words.is(page.words.firstFrom(gap.end), DATE_WORDS) ? readDate(page, gap.end) : undefined;
}
const DATE_WORDS: WordSet = new WordSet(list("ngày, tháng, năm"));

/** What stands after the kind word, which ends before token `at`. */
function readDocument(page: Page, index: number, kind: Kind, at: number): Found | undefined {
  const { words } = page;
  const after = afterAttribute(words, at);
  const first = words.kind(after) === LINE_END ? after + 1 : after;
  if (words.kind(first) === NUMBER || words.id(first) === NUMBER_WORD) {
    const found = readNumber(words, after);
    const isSure = words.kind(first) !== NUMBER || found?.symbol !== undefined;
    return found !== undefined && (isSure || isBareNumber(page, index, kind, found)) ? found : undefined;
  }
  const mayBeVerb = kind.isVerb && words.case(index) === SMALL;
  if (words.kind(after) === MARK) return mayBeVerb ? undefined : readTitle(words, after);
  return readQuoted(words, index, at) ?? readSession(words, kind, after) ?? readNamed(words, after);
}

/** Number and symbol where token `index` begins them. */
function readNumber(words: Words, index: number): Found | undefined {
  const match = documentNumber(words.text, words.end(index - 1));
  return match && numbered(words, match);
}

/** `Nghị quyết Trung ương 4`: the number of the session that passed it. */
function readSession(words: Words, kind: Kind, index: number): Found | undefined {
  if (kind.name !== "Nghị quyết" || !words.is(index, SESSION)) return undefined;
  const match = documentSession(words.text, words.end(index - 1));
  return match && { end: match.end, number: match.number ?? "" };
}
const SESSION: WordSet = new WordSet(list("hội, trung, tw, tư"));

function readTitle(words: Words, index: number): Found | undefined {
  const match = documentTitle(words.text, words.end(index - 1));
  return match && { end: match.end, title: titleOf(match.curly ?? match.straight ?? match.single ?? match.angled) };
}

/** The token after `hành động` or `(NQ)`. */
function afterAttribute(words: Words, index: number): number {
  const isAbbreviation = words.isMark(index, "(") && words.isGlued(index + 1) && words.isMark(index + 2, ")");
  return isAbbreviation ? index + 3 : (attributes.match(words, index)?.end ?? index);
}

function titleOf(quoted = ""): string {
  return quoted.trim().replace(/\s+/g, " ");
}

/** `triển khai “Đề án phát triển làng nghề”`; but no speech: `: “Kế hoạch rất hay”`. */
function readQuoted(words: Words, index: number, at: number): Found | undefined {
  const quote = words.text.charAt(words.start(index) - 1);
  if ((quote !== "“" && quote !== '"') || words.case(index) !== CAPITAL || words.is(at, THIS_IS)) return undefined;
  if (words.kind(index - 2) !== WORD || words.case(index - 2) !== SMALL) return undefined;
  const match = documentQuoted(words.text, words.end(at - 1));
  return match && { end: match.end, title: titleOf(match.title) };
}

/** `Luật Đất đai số 31/2024/QH15`: the document's name stands between, and only a symbol makes the number its own. */
function readNamed(words: Words, index: number): Found | undefined {
  for (let at = index; at < index + LONGEST_NAME && words.kind(at) === WORD; at++) {
    if (kinds.match(words, at) !== undefined) return undefined;
    if (words.id(at) !== NUMBER_WORD || words.kind(at + 1) === WORD) continue;
    const found = readNumber(words, at);
    if (found?.symbol !== undefined && OFFICE.test(found.symbol)) return found;
  }
  return undefined;
}

/** No symbol is without the letters of an office: `nhà số 12/A` is an address. */
const OFFICE = latin(String.raw`\p{Lu}{2}`);
const DASHES = /[–—‑−]/g;
/** Before and after each dash and slash of a symbol. */
const JOINTS = /(?<=[-/])|(?=[-/])/;

/** `17 – CT / TU` → `17-CT/TU`. */
function withoutSpaces(symbol: string): string {
  return symbol
    .replace(DASHES, "-")
    .split(JOINTS)
    .map((part) => part.trim())
    .join("");
}

/** Number and symbol; undefined where the digits are part of something longer. */
function numbered(words: Words, { end, number = "", symbol }: Match<"number" | "symbol">): Found | undefined {
  // Nghị quyết 18 - HĐND huyện: a dash between spaces joins only what has a slash too
  if (symbol !== undefined && (/^\S/.test(symbol) || symbol.includes("/"))) {
    return { end, number, symbol: withoutSpaces(number + symbol) };
  }
  const numberEnd = end - (symbol?.length ?? 0);
  return /^[-/]\d/.test(words.text.slice(numberEnd, numberEnd + 2)) ? undefined : { end: numberEnd, number };
}

/** Whether a number without `số` and without a symbol names the document, and counts nothing: `Nghị quyết 18`, but `kết luận 3 vấn đề`. */
function isBareNumber(page: Page, index: number, kind: Kind, { number = "", end }: Found): boolean {
  const { words } = page;
  if (/\D/.test(number)) return true;
  if (kind.isLaw || (number.length === 4 && /^(?:19|20)/.test(number))) return false;
  // within a sentence a capital is the name's: Quy định 3 ngày 2/1/2020; at its head it may be the verb's
  const isName = words.case(index) !== SMALL && words.kind(index - 1) === WORD;
  const isLong = number.length > 1 || isName;
  // Quy định 213 ngày 2/1/2020, Kết luận 127 năm 2025
  if (isLong && readDateOf(page, end) !== undefined) return true;
  if (isAmount(words, end)) return false;
  const next = words.firstFrom(end);
  const isClear = words.case(next) !== SMALL || words.is(next, AFTER_NUMBER);
  if (!kind.isVerb) return isLong || isClear;
  // theo chỉ thị 16, chợ tạm đóng cửa: a verb would go on
  const isLast = words.kind(next) !== WORD && words.kind(next) !== NUMBER;
  return words.is(next, AFTER_NUMBER) || (isLong && (isLast || words.case(index) !== SMALL));
}

/** `Kế hoạch 120 tỷ đồng`, `quyết định 12 nội dung`. */
function isAmount(words: Words, offset: number): boolean {
  return isUnit(words, offset) || countNouns.match(words, words.firstFrom(offset)) !== undefined;
}
