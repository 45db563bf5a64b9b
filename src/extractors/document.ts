import {
  documentBeforeDate,
  documentMore,
  documentNumber,
  documentQuoted,
  documentSession,
  documentTitle,
} from "../grammar/compiled.generated";
import type { Page } from "../page";
import type { DocumentRecord } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { matchAt } from "../text/sticky";
import { CAPITAL, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { readDate } from "./date";
import { isUnit } from "./date-context";
import type { Extractor } from "./extractor";
import { readIssuer } from "./issuer";

/** What a kind word can be besides: a verb (`kết luận 3 vấn đề`), or nothing. */
interface Kind {
  readonly name: string;
  readonly isVerb: boolean;
}

/** The kinds of documents. */
const kinds: PhraseBook<Kind> = new PhraseBook<Kind>([
  ...["Nghị quyết", "Kế hoạch", "Đề án", "Chương trình", "Thông tư", "Nghị định", "Luật", "Bộ luật", "Công văn"].map(
    (name) => [name.toLowerCase(), { name, isVerb: false }] as const,
  ),
  ...["Chỉ thị", "Quyết định", "Quy định", "Kết luận"].map(
    (name) => [name.toLowerCase(), { name, isVerb: true }] as const,
  ),
]);
/** What may stand between the kind and the number or title, and say more of the kind. */
const attributes: PhraseBook<true> = new PhraseBook(
  list("hành động, chuyên đề, liên tịch, công tác, phối hợp, riêng, chung").map((attribute) => [attribute, true]),
);
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
    for (let i = 0; i < words.length; i++) {
      const kind = kinds.match(words, i);
      if (kind === undefined || !page.isFree(i)) continue;
      if (words.id(i) === LAW && words.is(i - 1, NOT_BEFORE_LAW)) continue;
      const found = readDocument(page, i, kind.value, kind.end);
      if (found !== undefined) i = words.firstFrom(claimDocuments(page, words.start(i), kind.value, found)) - 1;
      else i = kind.end - 1;
    }
  },
};

/** Claims the document and those that share its kind word; the offset after the last. */
function claimDocuments(page: Page, start: number, kind: Kind, first: Found): number {
  const { words, text } = page;
  let end = claimDocument(page, start, kind, first);
  let last = first;
  while (last.title === undefined) {
    const match = matchAt(documentMore, text, end);
    const next = match === null ? undefined : numbered(words, end + match[0].length, match.groups ?? {});
    if (match === null || next === undefined) break;
    // 18, 19 và 20 are numbers like the first; with a symbol a number needs no other sign
    const isAlike = next.symbol !== undefined || (last.symbol === undefined && !isAmount(page, next));
    if (!isAlike) break;
    end = claimDocument(page, end + (match.groups?.["join"] ?? "").length, kind, next);
    last = next;
  }
  return end;
}

function claimDocument(page: Page, start: number, { name }: Kind, { end: numberEnd, ...fields }: Found): number {
  const gap = fields.title === undefined ? matchAt(documentBeforeDate, page.text, numberEnd) : null;
  const date = gap === null ? undefined : readDate(page, numberEnd + gap[0].length);
  const end = date?.end ?? numberEnd;
  const issuer = readIssuer(page.words, page.words.firstFrom(end));
  page.claim<DocumentRecord>({
    type: "document",
    start,
    end,
    kind: name,
    ...fields,
    ...(date && { date: date.value }),
    ...(issuer !== undefined && { issuer }),
  });
  return end;
}

/** What stands after the kind word, which ends before token `at`. */
function readDocument(page: Page, index: number, kind: Kind, at: number): Found | undefined {
  const { words, text } = page;
  const quoted = readQuoted(words, index, at);
  if (quoted !== undefined) return quoted;

  const after = afterAttribute(words, at);
  const offset = words.end(after - 1);
  const number = matchAt(documentNumber, text, offset);
  if (number !== null) {
    const groups = number.groups ?? {};
    const found = numbered(words, offset + number[0].length, groups);
    const isSure = groups["marked"] !== undefined || found?.symbol !== undefined;
    return found !== undefined && (isSure || isBareNumber(page, index, kind, found)) ? found : undefined;
  }
  if (kind.name === "Nghị quyết") {
    const session = matchAt(documentSession, text, offset);
    if (session !== null) return { end: offset + session[0].length, number: session.groups?.["number"] ?? "" };
  }
  const mayBeVerb = kind.isVerb && words.case(index) === SMALL;
  if (mayBeVerb) return undefined;
  const title = matchAt(documentTitle, text, offset);
  if (title !== null) return { end: offset + title[0].length, title: titleOf(title.groups ?? {}) };
  return readNamed(words, after);
}

/** The token after `hành động` or `(NQ)`. */
function afterAttribute(words: Words, index: number): number {
  const isAbbreviation = words.isMark(index, "(") && words.isGlued(index + 1) && words.isMark(index + 2, ")");
  return isAbbreviation ? index + 3 : (attributes.match(words, index)?.end ?? index);
}

function titleOf({ curly, straight, single, angled }: Readonly<Record<string, string | undefined>>): string {
  return (curly ?? straight ?? single ?? angled ?? "").trim().replace(/\s+/g, " ");
}

/** `triển khai “Đề án phát triển làng nghề”`; but no speech: `: “Kế hoạch rất hay”`. */
function readQuoted(words: Words, index: number, at: number): Found | undefined {
  const quote = words.text.charAt(words.start(index) - 1);
  if ((quote !== "“" && quote !== '"') || words.case(index) !== CAPITAL || words.is(at, THIS_IS)) return undefined;
  if (words.kind(index - 2) !== WORD || words.case(index - 2) !== SMALL) return undefined;
  const match = matchAt(documentQuoted, words.text, words.end(at - 1));
  const title = match?.groups?.["title"];
  return match && title !== undefined
    ? { end: words.end(at - 1) + match[0].length, title: titleOf({ curly: title }) }
    : undefined;
}

/** `Luật Đất đai số 31/2024/QH15`: the document's name stands between, and only a symbol makes the number its own. */
function readNamed(words: Words, index: number): Found | undefined {
  for (let at = index; at < index + LONGEST_NAME && words.kind(at) === WORD; at++) {
    if (kinds.match(words, at) !== undefined) return undefined;
    if (words.id(at) !== NUMBER_WORD) continue;
    const offset = words.end(at - 1);
    const match = matchAt(documentNumber, words.text, offset);
    const found = match && numbered(words, offset + match[0].length, match.groups ?? {});
    if (found?.symbol !== undefined) return found;
  }
  return undefined;
}

const DASHES = /\s*[-–—‑−]\s*/g;
const SLASHES = /\s*\/\s*/g;

/** Number and symbol; undefined where the digits are part of something longer. */
function numbered(words: Words, end: number, groups: Readonly<Record<string, string | undefined>>): Found | undefined {
  const { number = "", symbol } = groups;
  // Nghị quyết 18 - HĐND huyện: a dash between spaces joins only what has a slash too
  if (symbol !== undefined && (/^\S/.test(symbol) || symbol.includes("/"))) {
    return { end, number, symbol: (number + symbol).replace(DASHES, "-").replace(SLASHES, "/") };
  }
  const numberEnd = end - (symbol?.length ?? 0);
  return /^[-/]\d/.test(words.text.slice(numberEnd, numberEnd + 2)) ? undefined : { end: numberEnd, number };
}

/** Whether a number without `số` and without a symbol names the document, and counts nothing: `Nghị quyết 18`, but `kết luận 3 vấn đề`. */
function isBareNumber(page: Page, index: number, kind: Kind, found: Found): boolean {
  const { words } = page;
  const { number = "", end } = found;
  if (/\D/.test(number)) return true;
  if (kind.name.endsWith("uật") || (number.length === 4 && /^(?:19|20)/.test(number))) return false;
  const next = words.firstFrom(end);
  const isLong = number.length > 1;
  if (isLong && isBeforeDate(page, end)) return true;
  if (isAmount(page, found)) return false;
  return !kind.isVerb || words.is(next, AFTER_NUMBER) || (isLong && words.case(index) !== SMALL);
}

/** `Quy định 213 ngày 2/1/2020`, `Kết luận 127 năm 2025`; but `Kế hoạch 5 năm 2021 - 2025`. */
function isBeforeDate(page: Page, offset: number): boolean {
  const gap = matchAt(documentBeforeDate, page.text, offset);
  return gap !== null && readDate(page, offset + gap[0].length) !== undefined;
}

/** `Kế hoạch 120 tỷ đồng`, `quyết định 12 nội dung`. */
function isAmount({ words }: Page, { end }: Found): boolean {
  return isUnit(words, end) || countNouns.match(words, words.firstFrom(end)) !== undefined;
}
