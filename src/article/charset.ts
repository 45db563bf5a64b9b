/**
 * Bytes to text, in every charset that Vietnamese pages have used.
 *
 * A byte order mark is believed first, then bytes that are valid UTF-8 (no other charset looks so by chance), then
 * what the transport or the page declares, then the charset in which the words are Vietnamese. Declarations of
 * windows-1252 and its like are not believed: TCVN3 and VNI pages carry them, because the font did the rest.
 */

import iconv from "iconv-lite";
import { type Position, ReadError } from "./errors";
import { decodeVni } from "./vni";

/** The charsets that are told apart. */
type Charset = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "tcvn3" | "viscii" | "vni" | "windows-1252";

/** Text, and the charset that its bytes were in. */
export interface DecodedText {
  /** Unicode input keeps its form; from the old charsets it is NFC. */
  readonly text: string;
  readonly charset: string;
}

export interface DecodeOptions {
  /** A charset name or a whole `Content-Type`, from whoever delivered the bytes. */
  readonly declared?: string;
  /** The bytes are HTML: `<meta charset>` counts, and tags are no words. */
  readonly markup?: boolean;
}

/** The old charsets, the likelier first. */
const OLD: readonly Charset[] = ["tcvn3", "vni", "windows-1258", "viscii"];

const NAMES: ReadonlyMap<string, Charset> = new Map([
  ["utf8", "utf-8"],
  ["utf-8", "utf-8"],
  ["utf-16", "utf-16le"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["windows-1258", "windows-1258"],
  ["cp1258", "windows-1258"],
  ["x-cp1258", "windows-1258"],
  ["tcvn", "tcvn3"],
  ["tcvn3", "tcvn3"],
  ["tcvn-5712", "tcvn3"],
  ["tcvn5712-1", "tcvn3"],
  ["x-viet-tcvn5712", "tcvn3"],
  ["viscii", "viscii"],
  ["csviscii", "viscii"],
  ["x-viet-viscii", "viscii"],
  ["vni", "vni"],
  ["x-viet-vni", "vni"],
]);

/** Declared where nothing is known, and on pages that leave their letters to a font. */
const MEANINGLESS = /^(?:windows-1252|iso-8859-1|latin-?1|cp1252|us-ascii|ascii|x-user-defined|none|binary)$/u;

function decodeAs(bytes: Uint8Array, charset: Charset): string {
  switch (charset) {
    case "tcvn3":
    case "viscii":
      return iconv.decode(bytes as Buffer, charset === "tcvn3" ? "tcvn" : "viscii").normalize("NFC");
    case "vni":
      return decodeVni(new TextDecoder("windows-1252").decode(bytes));
    case "windows-1258":
      return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
    default:
      return new TextDecoder(charset).decode(bytes);
  }
}

/**
 * Decodes bytes. Whether letters were lost before is another question: see `lostLetters`.
 *
 * @throws {ReadError} `unknown-charset` for binary data and for a declared charset that nobody knows.
 */
export function decodeText(bytes: Uint8Array, position: Position, options: DecodeOptions = {}): DecodedText {
  const wide = byteOrder(bytes);
  if (wide) return { text: decodeAs(bytes, wide), charset: wide };

  if (isBinary(bytes)) {
    throw new ReadError("unknown-charset", position, "this is binary data, no text; leave it out, or unpack it first");
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, charset: "utf-8" };

  const label = charsetName(options.declared) ?? (options.markup ? charsetName(metaCharset(bytes)) : undefined);
  const sample = sampleOf(bytes);
  const words = (charset: Charset): number =>
    vietnameseShare(options.markup ? wordsOfMarkup(decodeAs(sample, charset)) : decodeAs(sample, charset)).share;
  const declared = label === undefined ? undefined : NAMES.get(label);
  if (declared !== undefined && OLD.includes(declared) && words(declared) >= LIKELY) {
    return { text: decodeAs(bytes, declared), charset: declared };
  }
  let best: Charset = "windows-1252";
  let most = UNLIKELY;
  for (const charset of OLD) {
    const share = words(charset);
    if (share > most) {
      best = charset;
      most = share;
    }
  }
  if (best === "windows-1252") {
    if (declared === "utf-8") return { text: decodeAs(bytes, "utf-8"), charset: "utf-8" };
    if (label !== undefined && !MEANINGLESS.test(label)) return foreign(bytes, label, position);
  }
  return { text: decodeAs(bytes, best), charset: best };
}

/** Text in a charset of another language: what the platform knows of it. */
function foreign(bytes: Uint8Array, label: string, position: Position): DecodedText {
  try {
    return { text: new TextDecoder(label).decode(bytes), charset: label };
  } catch {
    throw new ReadError(
      "unknown-charset",
      position,
      `the charset "${label}" is declared, but nobody knows it; pass the right one as charset`,
    );
  }
}

/** UTF-8 or UTF-16 by byte order mark, UTF-16 also by the zero bytes that it has beside every ASCII letter. */
function byteOrder(bytes: Uint8Array): Charset | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 16) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length / 8 && even < odd / 8) return "utf-16le";
  if (even > length / 8 && odd < even / 8) return "utf-16be";
  return undefined;
}

/** Valid UTF-8, or UTF-8 with a rare damaged byte. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    let damaged = 0;
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) damaged++;
    const { letters, share } = vietnameseShare(text.slice(0, 100_000));
    return letters > 10 && share >= LIKELY && damaged <= Math.max(1, text.length / 1000) ? text : undefined;
  }
}

/** Control characters that no text is full of; VISCII has a few letters there. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4096);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  return controls > length / 10;
}

/** `text/html; charset="Windows-1258"` → `windows-1258`. */
function charsetName(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  const name = /charset\s*=\s*["']?([\w:.-]+)/iu.exec(declared)?.[1] ?? (declared.includes("/") ? undefined : declared);
  return name?.trim().toLowerCase() || undefined;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 8192));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1]
  );
}

const SAMPLE = 60_000;

/** A stretch of the bytes that begins shortly before the first letter beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 1000);
  return bytes.subarray(from, from + SAMPLE);
}

const wordsOfMarkup = (html: string): string =>
  html.replace(/<(script|style)\b[\s\S]{0,4000}?<\/\1>|<[^<>]{0,2000}>/giu, " ");

/* ------------------------------------------------------------------ is it Vietnamese? */

/** Syllables with marks that no Vietnamese article is without. */
const COMMON: ReadonlySet<string> = new Set(
  "các của và được là một không người những với đã này để về đến năm phường xã tỉnh huyện quận thành phố đảng bộ ủy nhiệm kỳ đại hội tịch bí thư dân kinh tế văn hóa xây dựng thực hiện tác lãnh đạo phát triển hộ tổ tỷ đồng đạt số tại từ trên đường nhà nước việt ngày tháng trường học sự ở chỉ tiêu nghị quyết hoạt động chức cán chính trị sản xuất nghiệp đời sống môi quản lý đô thị khu vực nghèo giảm tăng đầu tư dịch vụ kết quả nông thôn bảo đảm sinh hằng tiếp tục tập trung nâng cao chất lượng đẩy mạnh vào như ông bà cũng còn phải nhiều sau trước giữa bằng cùng hơn lần thứ ban đồng chí tuyên truyền vận".split(
    " ",
  ),
);

/** Of the words with letters beyond ASCII, this share is common Vietnamese in any Vietnamese text. */
const LIKELY = 0.3;
/** And this share at most is so by chance. */
const UNLIKELY = 0.12;

/** How much of a text is Vietnamese: how many words have letters beyond ASCII, and which share of them are common ones. */
function vietnameseShare(text: string): { readonly letters: number; readonly share: number } {
  let letters = 0;
  let common = 0;
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\p{M}\u0080-\u00ff]+/gu)) {
    if (!/[^\u0000-\u007f]/u.test(word)) continue;
    letters++;
    if (COMMON.has(word.toLowerCase())) common++;
  }
  return { letters, share: letters === 0 ? 0 : common / letters };
}

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/**
 * What is wrong with text whose letters were lost before it came here, in words that say what to do; `undefined` for
 * sound text. Looks at a sample, so that it can be asked for every article.
 */
export function lostLetters(text: string): string | undefined {
  const first = text.search(/[^\u0000-\u007f]|\p{L}\?\p{L}/u);
  if (first < 0) return undefined;
  const glance = vietnameseShare(text.slice(first, first + 400));
  if (glance.letters >= 10 && glance.share >= LIKELY && !text.includes("\ufffd")) return undefined;
  const sample = text.slice(Math.max(0, first - 200), first + 4000);
  const { letters, share } = vietnameseShare(sample);
  const broken = share < LIKELY / 2;
  if (
    broken &&
    countOf(sample, /[\u00c3\u00c4\u00c6\u00e1\u00e2][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/gu) >= 5
  ) {
    return "this is UTF-8 that was read as windows-1252 and stored again (`PhÆ°á»ng`); fetch it again, or undo the second encoding";
  }
  const replaced = countOf(sample, /\ufffd/gu);
  if (replaced >= 5 && replaced > letters / 10) {
    return "letters were replaced by \ufffd when it was stored; fetch it again and keep the bytes as they come";
  }
  if (!broken) return undefined;
  if (countOf(sample, /\p{L}\?{1,2}\p{L}/gu) >= 5) {
    return "letters were replaced by question marks when it was stored (`Ph??ng`); fetch it again and store it as UTF-8";
  }
  if (letters >= 8 && share < UNLIKELY) {
    const old = OLD.find((charset) => oldShare(sample, charset) >= LIKELY);
    if (old !== undefined) {
      return `this is ${old} text that was stored as Unicode letter by letter; store the original bytes, or convert it from ${old}`;
    }
  }
  return undefined;
}

/** How Vietnamese the text is when its letters are taken back to bytes and read as `charset`. */
function oldShare(text: string, charset: Charset): number {
  if (charset === "vni") return vietnameseShare(decodeVni(text)).share;
  return vietnameseShare(decodeAs(iconv.encode(text, "windows-1252"), charset)).share;
}
