/**
 * Title, time, author and source out of an article that is only text.
 *
 * Only the first and the last lines are looked at, so the cost does not grow with the article.
 */

import type { ArticleMetadata, Span } from "../records";
import { LONGEST_NOTICE, noticeRule } from "./boilerplate";
import {
  type Credits,
  isPenName,
  isRoleOfAuthor,
  LONGEST_CREDITS,
  readCredits,
  readSignature,
  readSource,
} from "./credits";
import { latin } from "./latin";
import { singleSpaced, wordCount } from "./spaces";
import { isoOf, validDay } from "./timestamp";

/** What a plain text says of itself, and where. */
export interface TextMetadata {
  readonly metadata: Omit<ArticleMetadata, "id">;
  /** Where the headline stands, without the spaces round it. Records come out of it as out of any other line. */
  readonly titleSpan?: Span;
  /** The dateline, byline and source lines, in order: they feed the fields above, and no records come out of them. */
  readonly credits: readonly Span[];
}

/** How many lines with words are looked at from either end. */
const EDGE_LINES = 12;
/** A headline is no longer than this. */
const LONGEST_TITLE = 220;
/** A line of this length is a paragraph, whatever it ends with. */
const PARAGRAPH = 120;

class Line implements Span {
  private words: string | undefined;
  private found: Credits | undefined;
  private isRead = false;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The words, one space between them and none round them. */
  get text(): string {
    this.words ??= singleSpaced(this.source.slice(this.start, this.end));
    return this.words;
  }

  /** Whether it has more characters than `limit`, one space between its words. */
  isLonger(limit: number): boolean {
    return this.end - this.start > limit && this.text.length > limit;
  }

  /** What it says where it is made of nothing but credits. */
  get credits(): Credits | undefined {
    if (!this.isRead && !this.isLonger(LONGEST_CREDITS)) this.found = readCredits(this.text);
    this.isRead = true;
    return this.found;
  }

  get isDateline(): boolean {
    return this.credits?.publishedAt !== undefined;
  }

  get isBoilerplate(): boolean {
    return !this.isLonger(LONGEST_NOTICE) && (this.credits?.labelled === true || noticeRule(this.text) !== undefined);
  }
}

/** The line between two offsets, without the spaces round it; `undefined` for a blank one. */
function lineBetween(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (start < end && isBlank(text, end - 1)) end--;
  return start < end ? new Line(text, start, end) : undefined;
}

function isBlank(text: string, offset: number): boolean {
  return text.charCodeAt(offset) <= 0x20;
}

/** The first lines, up to the first paragraph that is too long for a headline and for credits; two at least, where the text has them. */
function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length && lines.length < EDGE_LINES; ) {
    const at = text.indexOf("\n", from);
    const to = at < 0 ? text.length : at;
    const line = lineBetween(text, from, to);
    if (line) lines.push(line);
    if (line?.isLonger(LONGEST_CREDITS) && lines.length > 1) break;
    from = to + 1;
  }
  return lines;
}

/** The last lines, in the order of the text: those behind the last paragraph that is too long for a notice, none that begins before `after`. */
function lastLines(text: string, after: number): Line[] {
  const lines: Line[] = [];
  for (let to = text.length; to > after && lines.length < EDGE_LINES; ) {
    const from = text.lastIndexOf("\n", to - 1) + 1;
    const line = from < after ? undefined : lineBetween(text, from, to);
    if (line?.isLonger(LONGEST_NOTICE)) break;
    if (line) lines.unshift(line);
    to = from - 1;
  }
  return lines;
}

/** Looks like a headline: begins like one, and does not end like a sentence. */
const HEADLINE_START = latin(String.raw`^["'“‘«(]?[\p{Lu}\d]`);
const isHeadline = (line: Line): boolean =>
  !line.isLonger(LONGEST_TITLE) && HEADLINE_START.test(line.text) && !/[.;:,…]["'”’»)]?$/u.test(line.text);

/** `SGGPO`: the paper, in short, on a line of its own above the dateline. */
const PAPER = latin(String.raw`^\p{Lu}{3,6}$`);
const isPaper = (line: Line, under: Line | undefined): boolean => PAPER.test(line.text) && under?.isDateline === true;

/** Five words at most. */
const FEW_WORDS = /^\S+(?: \S+){0,4}$/u;

/** `Xây dựng Đảng`, `các bài viết chuyên sâu`: the name of the column, which some sites set above the headline. */
const isColumnName = (line: Line): boolean =>
  !line.isLonger(PARAGRAPH) && FEW_WORDS.test(line.text) && !/[\d"“'?!]/u.test(line.text);

/** What may stand above a dateline at the very top of the text: a headline with a full stop, or one that begins with a small letter. */
const isTopline = (line: Line): boolean =>
  !line.isLonger(PARAGRAPH) &&
  !isColumnName(line) &&
  !/[;:,…]["'”’»)]?$/u.test(line.text) &&
  !SENTENCES.test(line.text);
/** `… từ 8h30. Một số …`: two sentences are no headline; `TP. Huế` is none. */
const SENTENCES = /[\p{Ll}\d][.!?]\s\p{Lu}/u;

/** Surnames by which a name above the text is told from a heading. */
const SURNAME = latin(
  String.raw`^(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Lâm|Trịnh|Mai|Đào|Cao|Hà|Lưu|Lương|Thái|Châu|Tạ|Phùng|Tô|Vương|Văn|Quách|Trương|Kiều|Thạch|Sơn|Danh|Triệu|Nông|Lò|Vàng|Giàng|Hứa|La)(?!\p{L})`,
  "i",
);

/** `(Báo Quảng Ngãi)- …`, `(TTXVN) - …`: the paper named before the first paragraph. */
const LEAD_SOURCE = /^\(\s?((?:Báo|TTXVN|VOV|VTV|Cổng|Đài|Trang)[^()]{0,50})\)\s?[-–—.]/u;

/** A day within an address: `/2020/03/27/`, `-z1n20200327134425872`, `/2024-5-17/`. */
const URL_DAY = /(?<!\d)(20\d{2})(?:([/-])(\d{1,2})\2(\d{1,2})(?!\d)|(\d{2})(\d{2})(?=\d{6,9}(?!\d)|(?!\d)))/gu;

/**
 * The day of publication that an address gives, as ISO 8601.
 *
 * @example dayOfUrl("http://www.baolaocai.vn/chinh-tri/dau-tau-z1n20200327134425872.htm") // "2020-03-27"
 */
export function dayOfUrl(url: string): string | undefined {
  for (const match of url.matchAll(URL_DAY)) {
    const day = validDay(Number(match[1]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
    if (day) return isoOf(day);
  }
  return undefined;
}

const hasHour = ({ publishedAt = "" }: Credits): boolean => publishedAt.length > 10;

/** A dateline's worth among several: one that says `Ngày đăng` beats a bare one, one with the hour beats a day. */
const worth = (credits: Credits): number => (credits.labelled ? 2 : 0) + (hasHour(credits) ? 1 : 0);

/**
 * Reads what a plain-text article says of itself in its first and last lines.
 *
 * @param text The article in NFC, lines parted by `\n`.
 * @example
 * metadataOfText("12/06/2020 - 09:52\n\nPhường Tân An sau hợp nhất\n\nSau hai tháng …\n\nBài, ảnh: THANH THY")
 * // { metadata: { title: "Phường Tân An sau hợp nhất", publishedAt: "2020-06-12T09:52:00+07:00", author: "THANH THY" }, … }
 */
export function metadataOfText(text: string): TextMetadata {
  const head = firstLines(text);
  const credits: Span[] = [];
  let dateline: Credits | undefined;
  let author: string | undefined;
  let source: string | undefined;
  let url: string | undefined;

  const taken = new Set<number>();
  const take = (line: Line, found: Credits): void => {
    if (taken.has(line.start)) return;
    taken.add(line.start);
    credits.push({ start: line.start, end: line.end });
    if (found.publishedAt !== undefined && (!dateline || worth(found) > worth(dateline))) dateline = found;
    author ??= found.author;
    source ??= found.source;
    url ??= found.url;
  };

  const headline = titleOf(head);
  const stamp = headline && stampOf(text, headline);
  if (stamp?.credits !== undefined) take(stamp, stamp.credits);
  const title = headline && stamp ? lineBetween(text, headline.start, stamp.start) : headline;
  // A line that stands alone is the article, though it look like a dateline.
  const isLoneLine = head.length === 1 && head[0]?.credits?.labelled !== true;
  for (const line of isLoneLine ? [] : head) {
    if (line.isLonger(PARAGRAPH) && line !== headline) {
      // whatever the first line is, a day with its hour below it is when it was published
      if (line === head[0] && head[1]?.credits !== undefined && hasHour(head[1].credits)) continue;
      source ??= LEAD_SOURCE.exec(line.text)?.[1]?.trim();
      break;
    }
    if (line === headline) continue;
    const found = line.credits;
    if (found) take(line, found);
    else if (isPaper(line, head[head.indexOf(line) + 1])) take(line, { source: line.text, labelled: false });
    else if (title && line.start > title.end && (SURNAME.test(line.text) || isPenName(line.text))) {
      const signature = readSignature(line.text);
      if (signature && !signature.hasRole) take(line, { author: signature.author, labelled: false });
    }
  }

  // The article's first line is no byline, even where it looks like one.
  const tail = isLoneLine ? [] : lastLines(text, title?.end ?? head[0]?.end ?? 0);
  for (let i = tail.length - 1; i >= 0; i--) {
    const line = tail[i];
    if (!line) break;
    const found = readSource(line.text) ?? line.credits;
    if (found && (found.labelled || found.publishedAt !== undefined || found.source !== undefined)) {
      // A bare day at the end is a place for signing, not the time of publication.
      take(line, found);
      continue;
    }
    if (line.isBoilerplate) continue;
    const signature = readSignature(line.text);
    const above = tail[i - 1];
    if (signature?.hasRole && above !== undefined && listsPersons(above)) break;
    if (signature) {
      take(line, { author: signature.author, labelled: false });
      continue;
    }
    if (above && !line.isLonger(PARAGRAPH) && isRoleOfAuthor(line.text) && readSignature(above.text)) {
      credits.push({ start: line.start, end: line.end });
      continue;
    }
    break;
  }

  credits.sort((a, b) => a.start - b.start);
  const publishedAt = dateline?.publishedAt ?? (url === undefined ? undefined : dayOfUrl(url));
  const metadata = Object.assign(
    {},
    title && { title: title.text },
    publishedAt !== undefined && { publishedAt },
    author !== undefined && { author },
    source !== undefined && { source },
    url !== undefined && { url },
  );
  return title ? { metadata, titleSpan: { start: title.start, end: title.end }, credits } : { metadata, credits };
}

/**
 * The headline among the first lines: the line right above `Ngày đăng …`, else the first that looks like one.
 * `undefined` for a text that begins with its first paragraph.
 */
function titleOf(head: readonly Line[]): Line | undefined {
  const [first, second, third] = firstWords(head);
  if (!first) return undefined;
  const under = head[head.indexOf(first) + 1];
  if ((isHeadline(first) || (first === head[0] && isTopline(first))) && under?.isDateline) return first;
  if (second && isColumnName(first) && isHeadline(second) && wordCount(second.text) > wordCount(first.text)) {
    const isDated = head[head.indexOf(second) + 1]?.isDateline;
    if (isDated || (third?.isLonger(PARAGRAPH) && !second.isLonger(PARAGRAPH))) return second;
  }
  return isHeadline(first) && second ? first : undefined;
}

/** Whether a line opens or goes on with a list of persons and what they are. */
function listsPersons(line: Line): boolean {
  return line.text.endsWith(":") || readSignature(line.text)?.hasRole === true;
}

/** A day with its hour at the end of a headline: `Kỳ họp cuối năm 26/02/2026 13:27`, `… (09:56 12/11/2019)`. */
const STAMP =
  /(?<=\s)\(?(?:\d{1,2}:\d{2}(?::\d{2})?,?\s\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4},?\s\d{1,2}:\d{2}(?::\d{2})?)\)?$/u;

/** The time of publication that a page sets behind its headline, on the same line. */
function stampOf(text: string, { start, end }: Line): Line | undefined {
  const at = /[\d)]/.test(text.charAt(end - 1)) ? STAMP.exec(text.slice(start, end))?.index : undefined;
  const stamp = at === undefined ? undefined : lineBetween(text, start + at, end);
  return stamp?.credits === undefined ? undefined : stamp;
}

/** The first lines that are the article's own words. */
function firstWords(head: readonly Line[]): Line[] {
  const words: Line[] = [];
  for (const line of head) {
    if (words.length === 3) break;
    if (!line.isDateline && !line.isBoilerplate && !isPaper(line, head[head.indexOf(line) + 1])) words.push(line);
  }
  return words;
}
