/**
 * Lines that say when, by whom and after whom an article was published: datelines, bylines, source lines.
 *
 * Every function reads one line without its line break, in NFC and single-spaced, knows nothing of the lines around it,
 * and takes time linear in the line. Where a line counts only at a certain place (a bare name is a byline at the end of an article,
 * and nowhere else), the caller knows the place: see `metadata.ts`.
 */

import { latin } from "./latin";
import { classOf, DIGIT, LOWER, UPPER } from "./letters";
import { WordSet } from "./lexicon";
import { beginsWithName, headOf, NO_WORD } from "./line-head";
import { list } from "./list";
import { wordCount } from "./spaces";
import { matchAt } from "./sticky";
import { type Day, isoOf, type Scan, scanDay, scanTime } from "./timestamp";

/** What a line of credits says. Each field is there only where the line gives it. */
export interface Credits {
  /** ISO 8601: `2020-05-14T07:20:00+07:00`, or the date alone where the line has no time. */
  readonly publishedAt?: string;
  /** As written: `THANH THY`. */
  readonly author?: string;
  /** Who published it first: `Đảng ủy phường`. */
  readonly source?: string;
  /** The address that a source line ends with. */
  readonly url?: string;
  /** Whether the line names itself what it is (`Ngày đăng`, `GMT+7`, `Lượt xem`, `Bài, ảnh:`, `Nguồn:`), wherever it stands. */
  readonly labelled: boolean;
}

/** Longer lines are paragraphs, not credits. */
export const LONGEST_CREDITS = 240;

const WEEKDAY = latin(
  String.raw`(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s?nhật|T[2-7]|CN)(?![\p{L}\d])`,
  "iy",
);
const GLUE = latin(String.raw`(?:ngày|lúc|vào lúc|hồi|on)(?!\p{L})\s?:?`, "iy");
const SEPARATOR = /[\s|•·.,;:–—\-/()[\]*>]+/uy;
const LINK = /https?:\/\/[^\s<>"]+/iuy;

// Thứ Năm, 14/05/2020, 07:20 (GMT+7)
//                             ^^^^^ no paragraph ends like this
const ZONE = /(?:GMT|UTC)\s?(?:\+\s?0?7(?::?00)?)?(?!\d)/iuy;
// Chính trị - Ngày đăng : 13:08, 23/03/2015      18:13 31/01/2026 | Pháp luật
// ^^^^^^^^^                                                         ^^^^^^^^^
const COLUMN =
  /(?:chính trị|xã hội|kinh tế|đời sống|pháp luật|thời sự|văn hóa|văn hoá|giáo dục|thể thao|đô thị|tin tức)(?:\s?[-–|]\s?(?=ngày đăng|cập nhật|đăng|thứ\s|chủ nhật|\d)|$)/iuy;
// Ngày đăng 03/04/2023 | 15:50
// ^^^^^^^^^
const POSTED = latin(
  String.raw`(?:ngày\s(?:đăng(?:\s(?:tin|bài|tải))?|xuất bản|cập nhật|tạo|gửi|phát hành|viết)|(?:đã\s)?đăng\s(?:tải\s)?(?:vào\s)?(?:ngày|lúc)|đăng(?=:)|cập nhật(?:\s(?:lúc|ngày|lần cuối|mới nhất|cuối))*|xuất bản(?:\s(?:lúc|ngày))?|thời gian(?:\sđăng(?:\s(?:tin|bài))?)?(?=\s*:)|(?:posted|published|updated|last updated)(?!\sby)(?:\son)?)\s*:?(?!\p{L})`,
  "iy",
);
// Ngày đăng 03/04/2023 | 15:50  | Lượt xem: 461
//                                 ^^^^^^^^^^^^^
const COUNTER = latin(
  String.raw`(?:(?:tổng\s|số\s|tổng số\s)?(?:lượt|lần)\s(?:xem|đọc|truy cập|view)(?:\s(?:bài viết|tin|bài|trang))?\s*:?\s*[\d.,]*(?:\s?(?:lượt|lần))?|(?:đã\s)?(?:xem|đọc|views?(?:\scounts?)?|hits?)\s*:\s*[\d.,]+(?:\slần|\slượt)?|[\d.,]+\s*(?:lượt|lần)\s(?:xem|đọc|truy cập)|[\d.,]+\s*(?:views?|bình luận|comments?)|bình luận\s*:?\s*\(?\d*\)?|đã xem\s*:?\s*\d[\d.,]*)(?![\p{L}\d])`,
  "iy",
);
// 14/04/2026 09:40 | A+ A-
//                    ^^^^^ buttons for the size of the letters
// 22/01/2020 11:34:11 Xem cỡ chữ
//                     ^^^^^^^^^^
const LETTER_SIZE = latin(String.raw`(?:A\s?[+-](?:\s?A\s?[+-]?)*|(?:xem\s)?cỡ chữ\s?:?)(?!\p{L})`, "iy");
// 06-03-2026 - 15:36 | Bất động sản
//                      ^^^^^^^^^^^^ whatever the column's name
const LAST_COLUMN = latin(String.raw`\p{Lu}\p{Ll}*(?:\s\p{L}+){0,4}$`, "y");
// Posted on 19/08/2023 by admin
//                      ^^^^^^^^
const POSTER = latin(String.raw`by\s[\p{L}\d._-]+(?:\s\p{L}+){0,3}\s?$`, "iy");
// Bài, ảnh: THANH THY
// ^^^^^^^^^
const BYLINE_LABEL = latin(
  String.raw`(?:(?:tin|bài)(?:\s?viết)?(?:(?:\s?(?:,|và|&|-|–|\/)\s?|\s)(?:bài|ảnh|clip|video|hình))*|tác giả(?:\s?bài viết)?|người\s(?:viết|đăng|gửi|thực hiện)|đăng bởi|thực hiện|(?:ảnh|hình ảnh|clip|video)(?:\s?(?:,|và|&)\s?(?:clip|video|đồ họa))*|posted by|author)\s?:(?!\p{L})`,
  "iy",
);
const POSTER_LABEL = /^(?:người (?:đăng|gửi)|đăng bởi|posted by)/iu;
// (Nguồn: Đảng ủy phường)
//  ^^^^^^
const SOURCE_LABEL = /nguồn(?:\s(?:tin|ảnh|bài|bài viết|tham khảo|trích))?\s?:\s?/iuy;
// Nguồn Lào Cai: http://www.baolaocai.vn/…
// ^^^^^^^^^^^^^^
const SOURCE_OF_LINK = /nguồn\s([^:]{2,60}):\s?(?=https?:\/\/)/iuy;

const SYLLABLE = "(?:\\p{Lu}\\p{L}{0,6}(?:['’]\\s?\\p{Lu}?\\p{L}{1,6})?|\\p{Lu}['’])";
const INITIALS = "(?:(?:\\p{Lu}\\p{L}?\\.\\s?)+(?:\\p{Lu}\\p{L}{0,6})?)";
const NAME = `(?:${INITIALS}(?:\\s${SYLLABLE}){0,4}|${SYLLABLE}(?:\\s${SYLLABLE}){1,4}|PV|CTV|BBT)`;
/** One name, or a few joined: `LÊ HỒNG LÂM`, `Xuân Thoa`, `MAI HƯƠNG - VĂN TÙNG`, `N.T.H`. */
const NAMES = latin(
  `(?:(?:[Nn]hóm\\s)?PV\\s?:?\\s?(?=\\p{Lu}))?${NAME}(?:\\s?(?:[,/–&-]|và)\\s?${NAME})*(?![\\p{L}\\d])`,
  "y",
);
/** First words of headings and of bodies, which look like a name in capitals, titles, which no author signs with, and provinces that begin like a name. */
const NO_NAME = latin(
  String.raw`^(?:ông|bà|đồng chí|phường|xã|quận|huyện|tỉnh|thành phố|thị|đảng|ban|hội|đại hội|kinh|quốc|nghị|chương|phần|mục|phụ|bảng|trang|tin|bài|ảnh|xem|hết|việt nam|ủy|uỷ|ubnd|hđnd|tổ|khu|đoàn|mặt|công|xây|cải|văn hóa|văn hoá|giáo dục|y tế|an ninh|môi trường|nông|thương|chính|các|những|một|nhiều|facebook|zalo|google|(?:hà (?:nội|giang|nam|tĩnh)|sơn la|thái (?:bình|nguyên)|cao bằng|lâm đồng)$)(?!\p{L})`,
  "i",
);

// SGGPO 25/12/2025 14:47      (VTC News) - Thứ Bảy, 14.10.2023 19:12
// ^^^^^                         ^^^^^^^^
const PAPER = /(?!(?:CTV|BBT|TIN|NGÀY)(?!\p{L}))[A-ZĐ]{3,6}(?:\sOnline)?(?=\s?[-–|,]?\s?(?:\d|[Tt]hứ\s|[Cc]hủ nhật))/uy;
const PAPER_IN_BRACKETS = /(?:Dân trí|\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}\p{L}*){0,3})(?=\s?\)\s?[-–|,])/uy;

/** The bodies that sign an article in an author's place. */
const BODY = latin(
  String.raw`^(?:Ban|Văn phòng|VP|Phòng|Trung tâm|TT|Đài|Báo|Tổ|UBND|UBMTTQ|HĐND|MTTQ|Đảng ủy|Đảng uỷ|Thành ủy|Quận ủy|Huyện ủy|Hội|Đoàn|Công an|Tạp chí|Thông tấn xã|TTXVN)(?!\p{L})`,
);

/* ------------------------------------------------------------------ one walk along the line */

/** What the walk has found so far. */
interface Found {
  day?: Day;
  time?: string;
  author?: string;
  source?: string;
  url?: string;
  /** A name that no label announces. */
  name?: string;
  /** A name in capitals at the head of the line, which is a paper's where a day and its hour follow. */
  paper?: string;
  labelled: boolean;
}

/** Reads one kind of part at `at`, notes what it says, and returns the offset after it; `undefined` if none stands there. */
type Part = (line: string, at: number, found: Found) => number | undefined;

/** A figure, but for one within a name: VTV1. */
const FREE_DIGIT = latin(String.raw`(?<![\p{L}\d])\d`);
const hostOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/[/?#:].*$/u, "");
const isNames = (text: string): boolean => matchAt(NAMES, text, 0)?.[0].length === text.length;

const skip =
  (pattern: RegExp, labels = false): Part =>
  (line, at, found) => {
    if (!matchAt(pattern, line, at)) return undefined;
    found.labelled ||= labels;
    return pattern.lastIndex;
  };

const day: Part = (line, at, found) => {
  const scan = found.day === undefined ? scanDay(line, at) : undefined;
  if (scan) found.day = scan.value;
  return scan?.end;
};

const time: Part = (line, at, found) => {
  const scan = found.time === undefined ? scanTime(line, at) : undefined;
  if (scan) found.time = scan.value;
  return scan?.end;
};

const byline: Part = (line, at, found) => {
  const label = matchAt(BYLINE_LABEL, line, at);
  if (!label) return undefined;
  const { value, end } = valueAt(line, at + label[0].length);
  const credible = isCreditName(value);
  // An account like `Quản trị` has posted the page; it did not write it.
  if (!credible && !(POSTER_LABEL.test(label[0]) && /^[^\d.?!]{2,40}$/u.test(value))) return undefined;
  // A photographer is not the author.
  if (credible && !/^(?:ảnh|hình|clip|video)/iu.test(label[0])) found.author ??= value;
  found.labelled = true;
  return end;
};

const source: Part = (line, at, found) => {
  const named = matchAt(SOURCE_OF_LINK, line, at);
  if (named) {
    found.source ??= (named[1] ?? "").trim();
    found.labelled = true;
    return SOURCE_OF_LINK.lastIndex;
  }
  if (!matchAt(SOURCE_LABEL, line, at)) return undefined;
  const from = SOURCE_LABEL.lastIndex;
  const link = matchAt(LINK, line, from);
  const { value, end } = link ? { value: hostOf(link[0]), end: from } : valueAt(line, from);
  if (value === "" || wordCount(value) > 12 || FREE_DIGIT.test(value)) return undefined;
  found.source ??= value;
  found.labelled = true;
  return end;
};

const link: Part = (line, at, found) => {
  const match = found.source === undefined ? null : matchAt(LINK, line, at);
  if (!match) return undefined;
  found.url ??= match[0].replace(/[).,]+$/u, "");
  return LINK.lastIndex;
};

const name: Part = (line, at, found) => {
  const match = found.name === undefined ? matchAt(NAMES, line, at) : null;
  if (!match || NO_NAME.test(match[0])) return undefined;
  const end = at + match[0].length;
  if (!/^\s*(?:$|[|•·,;()–—-]|\d)/u.test(line.slice(end))) return undefined;
  found.name = match[0];
  return end;
};

/** Who publishes, at the head of the line. */
const paper: Part = (line, at, found) => {
  if (at > 1) return undefined;
  if (line.startsWith("(")) {
    const match = matchAt(PAPER_IN_BRACKETS, line, at);
    if (!match) return undefined;
    found.source = match[0];
    return PAPER_IN_BRACKETS.lastIndex;
  }
  const match = matchAt(PAPER, line, at);
  if (!match) return undefined;
  found.paper = match[0];
  return PAPER.lastIndex;
};

/** Behind a bar that parts it from the day. */
const lastColumn: Part = (line, at, found) => {
  const isParted = found.day !== undefined && line.lastIndexOf("|", at) === at - 2;
  return isParted && matchAt(LAST_COLUMN, line, at) ? line.length : undefined;
};

/** Parts that begin with a letter, and the first words of each. */
const AT_WORD: readonly (readonly [heads: string, read: Part])[] = [
  ["chính, xã, kinh, đời, pháp, thời, văn, giáo, thể, đô, tin", skip(COLUMN)],
  ["tháng", day],
  ["gmt, utc", skip(ZONE, true)],
  ["ngày, đã, đăng, cập, xuất, thời, posted, published, updated, last", skip(POSTED, true)],
  ["tổng, số, lượt, lần, đã, xem, đọc, view, views, hit, hits, bình", skip(COUNTER, true)],
  ["thứ, thứhai, thứba, thứtư, thứnăm, thứsáu, thứbảy, thứbẩy, chủ, chủnhật, t, cn", skip(WEEKDAY)],
  ["by", skip(POSTER)],
  ["a, xem, cỡ", skip(LETTER_SIZE)],
  ["ngày, lúc, vào, hồi, on", skip(GLUE)],
  ["tin, tinviết, bài, bàiviết, tác, người, đăng, thực, ảnh, hình, clip, video, posted, author", byline],
  ["nguồn", source],
  ["http, https", link],
];
/** One look at a word tells which of the parts need be tried. */
const HEADED: readonly { readonly heads: WordSet; readonly read: Part }[] = AT_WORD.map(([heads, read]) => {
  return { heads: new WordSet(list(heads)), read };
});
/** What a line of credits may begin with, besides a name. */
const HEADS: WordSet = new WordSet(list(`${AT_WORD.map(([heads]) => heads).join(", ")}, nhóm, pv, ctv, bbt, dân`));
/** Parts that begin with a figure; the first that fits is taken. */
const AT_DIGIT: readonly Part[] = [day, time, skip(COUNTER, true)];
const separator: Part = skip(SEPARATOR);

/** Whether the line from `start` to `end`, which has this head, begins as credits do. */
export function mayBeCredits(head: number, text: string, start = 0, end: number = text.length): boolean {
  return head === NO_WORD || HEADS.has(head) || beginsWithName(text, start, end);
}

/** Reads the part that begins at `at`, whatever it is. */
function readPart(line: string, at: number, found: Found): number | undefined {
  const kind = classOf(line.charCodeAt(at));
  if (kind < LOWER && kind !== DIGIT) return separator(line, at, found);
  if (kind === DIGIT) {
    for (const read of AT_DIGIT) {
      const end = read(line, at, found);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const head = headOf(line, at);
  for (const { heads, read } of HEADED) {
    const end = heads.has(head) ? read(line, at, found) : undefined;
    if (end !== undefined) return end;
  }
  return paper(line, at, found) ?? name(line, at, found) ?? lastColumn(line, at, found);
}

/** Reads a line made of nothing but credits; `undefined` where any other word stands in it. */
export function readCredits(line: string): Credits | undefined {
  // Credits have a figure or a colon; most lines that have neither are headings.
  if (line.length > LONGEST_CREDITS || !mayBeCredits(headOf(line), line) || !/[\d:]/.test(line)) return undefined;
  const found: Found = { labelled: false };
  for (let at = 0; at < line.length; ) {
    const end = readPart(line, at, found);
    if (end === undefined) return undefined;
    at = end;
  }
  // A name counts beside a date alone, `Lê Hồng Lâm | 14/05/2020 07:20`; a time without a date is something else.
  if (found.day === undefined && (found.name !== undefined || found.time !== undefined)) return undefined;
  if (found.paper !== undefined && found.time === undefined) return undefined;
  const author = found.author ?? found.name;
  const source = found.source ?? found.paper;
  if (!found.labelled && found.day === undefined) return undefined;
  return {
    labelled: found.labelled,
    ...(found.day && { publishedAt: isoOf(found.day, found.time) }),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    ...(found.url !== undefined && { url: found.url }),
  };
}

// Tác giả: Viết Trung .Ngày đăng: 31/03/2022
//                    ^
const VALUE_STOP = latin(
  String.raw`[|•·]|\s[–—-]\s(?=[\p{L}\s]{2,20}:)|,\s(?=(?:ngày\s)?\d)|\son\s(?=\d)|\s?\]\]>|(?<![\s.,;–—-])[\s.,;–—-]+(?=(?:ngày\s(?:đăng|xuất bản|cập nhật|viết|gửi)|(?:số\s)?(?:lượt|lần)\s(?:xem|đọc|truy cập)|cập nhật|đăng\s(?:ngày|lúc)|tác giả|nguồn|ảnh)\s?[:\d])`,
  "gi",
);

/** What stands from `at` to the next bar, dash before a label, or date, or to the line's end, without brackets and dots round it. */
function valueAt(line: string, at: number): Scan<string> {
  VALUE_STOP.lastIndex = at + (/^\s*/.exec(line.slice(at))?.[0].length ?? 0);
  const end = VALUE_STOP.exec(line)?.index ?? line.length;
  let value = line.slice(at, end).replace(/^[\s.,;:|()[\]–—-]+|[\s.,;:|([\]–—>-]+$/gu, "");
  if (value.endsWith(")") && !value.includes("(")) value = value.slice(0, -1).trimEnd();
  return { value, end };
}

/**
 * Whether a value can stand after `Bài, ảnh:`: names, or the short name of a body. `Ảnh: Cán bộ phường giải quyết …`
 * is a caption, `Thực hiện: 25/30 chỉ tiêu` a figure.
 */
function isCreditName(value: string): boolean {
  if (value === "" || /\d/u.test(value) || wordCount(value) > 9) return false;
  if (isNames(value) || BODY.test(value)) return true;
  // Nguyễn An (TTXVN)   Hồng Hạnh, Ảnh   P.V
  return value
    .replace(/\([^()]*\)/gu, "")
    .split(/[\s,–&-]+/u)
    .every((word) => word === "" || word === "và" || classOf(word.charCodeAt(0)) === UPPER);
}

/* ------------------------------------------------------------------ readers of one kind of line */

/**
 * Reads a dateline of any usual form: `Thứ Năm, 14/05/2020, 07:20 (GMT+7)`, `Ngày đăng 03/04/2023 | 15:50 | Lượt xem: 461`.
 *
 * Day first, +07:00. A bare date is one too, so ask only near a headline.
 *
 * @example readDateline("12/06/2020 - 09:52") // { publishedAt: "2020-06-12T09:52:00+07:00", labelled: false }
 */
export function readDateline(line: string): (Credits & { readonly publishedAt: string }) | undefined {
  const credits = /\d{4}/.test(line) ? readCredits(line) : undefined;
  return credits?.publishedAt === undefined ? undefined : { ...credits, publishedAt: credits.publishedAt };
}

/** A verb: `Đảng ủy phường tăng cường lãnh đạo` is a heading, not a signature. */
const PREDICATE = latin(
  String.raw`(?<!\p{L})(?:đã|đang|sẽ|được|là|có|tổ chức|tăng cường|lãnh đạo|đẩy mạnh|phát huy|làm việc|kiểm tra|thăm|họp|trao|với|và đơn vị)(?!\p{L})`,
);

/** A name, or the names of a few. */
const LONGEST_SIGNATURE = 90;

/** What the author is, behind the name or on the line below it: `Bí thư Đảng ủy, Chủ tịch UBND phường Kim Tân`. */
const ROLE =
  "(?:(?:Phó |Nguyên |Ủy viên |Uỷ viên ){0,3}(?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Hiệu trưởng|Chánh|Viện trưởng|Tổng biên tập|Ủy viên|Uỷ viên|Đại biểu|Thạc sĩ|Tiến sĩ|Cán bộ|Công chức|Giảng viên)|ThS|TS|GS|PGS)(?!\\p{L})";
const ROLE_ALONE = latin(`^${ROLE}`);
// Dương Thị Thu Huyền - Cán bộ VHTT
const WITH_ROLE = latin(`^([^–—,-]+?)\\s?(?:,|[–—-])\\s?${ROLE}[^\\d.:;!?…]*$`);

/** Whether the line says what its author is, and no more. */
export function isRoleOfAuthor(line: string): boolean {
  return ROLE_ALONE.test(line);
}

/** A byline that no label announces. */
export interface Signature {
  readonly author: string;
  /** Whether the line says what the author is: those who were elected or praised are listed so as well. */
  readonly hasRole?: true;
}

/**
 * Reads a byline that is only a name, or the body that signs: `LÊ HỒNG LÂM`, `Xuân Thoa`, `Văn phòng Đảng ủy`.
 * A heading may look the same, so ask only for the last lines of an article.
 */
export function readSignature(line: string): Signature | undefined {
  if (line.length > LONGEST_SIGNATURE) return undefined;
  const name = line.trim().replace(/^[–—-]\s?|[.;]$|\s?\]\]>$/gu, "");
  if (name.length < 2) return undefined;
  const bracketed = /^\(([^()]*)\)$/u.exec(name)?.[1] ?? name;
  const plain = bracketed.replace(/\s\([^()]{2,40}\)$/u, "");
  if (isNames(plain) && !NO_NAME.test(plain)) return { author: bracketed };
  const [, signer = ""] = WITH_ROLE.exec(name) ?? [];
  if (isNames(signer) && !NO_NAME.test(signer)) return { author: signer, hasRole: true };
  if (BODY.test(plain) && wordCount(plain) <= 8 && !/[\d.:;!?…]/u.test(plain) && !PREDICATE.test(plain)) {
    return { author: bracketed };
  }
  return undefined;
}

/** Last syllables of the names that authors sign with, family name left out. */
const GIVEN = latin(
  String.raw`(?<!\p{L})(?:Anh|Bình|Châu|Chi|Cường|Diệp|Dung|Dũng|Duy|Đạt|Đức|Giang|Hà|Hải|Hạnh|Hằng|Hân|Hiền|Hiếu|Hiệp|Hoa|Hoài|Hoàng|Hồng|Huệ|Hùng|Huy|Huyền|Hưng|Hương|Hường|Khánh|Khoa|Kiên|Lam|Lan|Lâm|Liên|Linh|Loan|Ly|Mai|Minh|My|Nga|Ngân|Ngọc|Nguyên|Nhi|Nhung|Oanh|Phong|Phúc|Phương|Phượng|Quân|Quang|Quyên|Quỳnh|Tâm|Thảo|Thắng|Thịnh|Thoa|Thơ|Thu|Thủy|Thúy|Thùy|Thư|Tiến|Toàn|Trang|Trâm|Trinh|Trung|Tú|Tuân|Tuấn|Tùng|Tuyền|Tuyết|Uyên|Vân|Việt|Vũ|Vy|Yến)$`,
  "i",
);
/** First syllables of places. */
const OF_PLACES = latin(
  String.raw`^(?:An|Ba|Bà|Bắc|Bình|Cao|Cẩm|Châu|Đại|Điện|Đông|Đồng|Hà|Hải|Hạ|Hậu|Hòa|Hoà|Hội|Kiên|La|Lai|Long|Lộc|Mỹ|Nam|Ninh|Phú|Phước|Quảng|Sơn|Tam|Tân|Tây|Tiền|Trung|Vạn|Việt|Vĩnh|Yên)\s`,
  "i",
);

/** Whether a line below a headline is a pen name: `Bích Hồng`, `TUẤN ANH`. What looks like one, `Tân Hồng`, may be a place. */
export function isPenName(line: string): boolean {
  return PEN_NAME.test(line) && GIVEN.test(line) && !OF_PLACES.test(line) && !NO_NAME.test(line);
}
const PEN_NAME = latin(String.raw`^\p{Lu}\p{L}{1,5}(?:\s\p{Lu}\p{L}{0,5}){1,2}$`);

/** Who can stand after `Theo`: a paper, an agency, a site, a name. */
const SOURCE_NAME = latin(
  String.raw`^(?:(?:[Bb]áo|[Tt]rang|Đài|Cổng|Tạp chí|TTXVN|Thông tấn|VOV|VTV|VGP|QĐND|CAND)(?!\p{L})|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$|\p{Lu}[\p{L}+]*(?:\s\p{Lu}\p{L}*){0,3}(?:\s(?:[Oo]nline|điện tử))?$)`,
);
// (Theo Báo Lào Cai)
const AFTER = latin(String.raw`^[\s(]*(?:Theo|theo|THEO)\s([^.,;:()]{2,60}(?:\.\p{Ll}{2,4}){0,3})\)?[\s.]*$`);

/**
 * Reads a source line: `(Nguồn: Đảng ủy phường)`, `Nguồn Lào Cai: http://…`, `Theo TTXVN`.
 *
 * @example readSource("(Nguồn: Đảng ủy phường)]]>") // { source: "Đảng ủy phường", labelled: true }
 */
export function readSource(line: string): (Credits & { readonly source: string }) | undefined {
  if (line.length > LONGEST_CREDITS) return undefined;
  const after = AFTER.exec(line)?.[1]?.trim();
  if (after !== undefined && SOURCE_NAME.test(after)) return { source: after, labelled: false };
  const credits = /nguồn/i.test(line) ? readCredits(line) : undefined;
  return credits?.source === undefined ? undefined : { ...credits, source: credits.source };
}
