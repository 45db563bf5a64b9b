/** What stands on a page between headline and end but is not the article: one named rule for each kind. */

import { boilerplateRule } from "../text/boilerplate";
import type { Block, Line } from "./blocks";

/** A kind of block that its class or id gives away, with names as real pages have them. */
export interface FurnitureRule {
  readonly name: string;
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

const names = (source: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${source})(?:$|[\\s_-])`, "u");

/** Blocks known by class or id, in lower case with camel case parted. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: "related news",
    examples: ["tinLienQuan", "other-news", "newsDifferent", "box-tin-khac", "related_news", "most-viewed"],
    pattern: names(
      "related?|tin-?lien-?quan[a-z\\d]*|lien-?quan|tin-?khac|tinkhac|other-?(?:news|posts?|articles?)|news-?(?:different|other|related)|most-?(?:read|viewed)|read-?more|doc-?nhieu|xem-?nhieu|xem-?them|cung-?chuyen-?muc|tin-?moi|box-?category",
    ),
  },
  {
    name: "share bar",
    examples: ["social-share", "addthis_toolbox", "fb-like", "zalo-share-button", "chia-se"],
    pattern: names(
      "share|sharing|shares|social|socials?-?(?:icons?|share|bookmarks)|addthis|sharethis|fb-?like|like-?share|zalo-?share-?button|chia-?se|mang-?xa-?hoi",
    ),
  },
  {
    name: "comments",
    examples: ["comment-list", "fb-comments", "binh-luan", "ykien_bandoc"],
    pattern: names("comments?|respond|binh-?luan|y-?kien|ykien|disqus|fb-?comments?|fbcomment"),
  },
  {
    name: "tags",
    examples: ["tags", "article-tags", "tu-khoa", "keywords"],
    pattern: names("tags?|tagcloud|keywords?|tu-?khoa|hashtags?"),
  },
  {
    name: "navigation",
    examples: ["breadcrumb", "main-menu", "duong-dan", "pagination"],
    pattern: names("breadcrumbs?|menu|navbar|nav|pagination|pager|duong-?dan|sitemap|skip-?link"),
  },
  {
    name: "visit statistics",
    examples: ["thongke", "visit-counter", "luot-truy-cap", "statistics"],
    pattern: names(
      "thong-?ke|thongke|statistics?|counter|luot-?xem|luotxem|luot-?truy-?cap|visit(?:or)?s?|view-?counts?",
    ),
  },
  {
    name: "advertisement",
    examples: ["adv-box", "quang-cao", "banner-top", "ads"],
    pattern: names("ads?|adv|advert(?:isement|ising)?s?|banner|banners|quang-?cao|sponsor(?:ed)?"),
  },
  {
    name: "imprint",
    examples: ["footer", "site-footer", "chan-trang", "copyright"],
    pattern: names("foot(?:er)?|chan-?trang|copyrights?|imprint"),
  },
  {
    name: "tools",
    examples: ["print-action", "asset-user-actions", "rating", "font-size-tools"],
    pattern: names(
      "print|tools?|toolbar|ratings?|danh-?gia|font-?size|text-?size|asset-?user-?actions|user-?function|audio|tts",
    ),
  },
];

const FURNITURE_TAGS: Readonly<Record<string, string>> = { nav: "navigation", footer: "imprint" };

function furnitureRule(block: Block): string | undefined {
  const byTag = FURNITURE_TAGS[block.tag];
  if (byTag !== undefined || block.names === "") return byTag;
  return FURNITURE_RULES.find(({ pattern }) => pattern.test(block.names))?.name;
}

/**
 * For each line the rule by whose block it is furniture, if any.
 *
 * A name alone proves nothing: `print-content` may hold the whole article. A block that holds more than a tenth of
 * the words Readability chose is no furniture.
 *
 * @param chosen Which lines Readability chose.
 */
export function furnitureOf(lines: readonly Line[], chosen: readonly boolean[]): readonly (string | undefined)[] {
  // Letters chosen before each line, so that any block's share is one subtraction.
  const before = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    before[i + 1] = (before[i] ?? 0) + (chosen[i] && line.text.length >= 40 ? line.text.length - line.linked : 0);
  });
  const all = before[lines.length] ?? 0;
  const verdicts = new Map<Block, string | undefined>();
  const verdictOf = (block: Block): string | undefined => {
    if (verdicts.has(block)) return verdicts.get(block);
    const outer = block.parent && verdictOf(block.parent);
    const own = outer ?? furnitureRule(block);
    const share = (before[block.end] ?? 0) - (before[block.start] ?? 0);
    const verdict = own !== undefined && outer === undefined && share > all / 10 ? undefined : own;
    verdicts.set(block, verdict);
    return verdict;
  };
  return lines.map((line) => verdictOf(line.block));
}

/** How much of a line stands in links, from 0 to 1. */
export const linkShare = ({ linked, text }: Line): number => Math.min(1, linked / text.length);

/** `Xem thêm: …`, `>> …`: a line that sends the reader to another article. */
const POINTER = /^(?:>+|»|→|\[?(?:xem thêm|đọc thêm|xem tiếp|tin liên quan|bài liên quan|mời (?:bạn|quý)|>>))/iu;

/** Lines that pages have and plain texts don't. */
const PAGE_RULES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "advertisement", pattern: /^(?:quảng cáo|advertisement|qc|tài trợ)$/iu },
  {
    name: "tools",
    pattern: /^(?:\d{2,3}%|a[+-]?|aa|a a|cỡ chữ|mặc định|lớn hơn|nhỏ hơn|tts|nghe|0:00|giọng (?:nam|nữ).{0,20})$/iu,
  },
  { name: "attachment", pattern: /^(?:tệp đính kèm|file đính kèm|tài liệu đính kèm|tải về)\s?:?.{0,80}$/iu },
];

/** The rule by which a line of a page is boilerplate, wherever on the page it stands. */
export function pageRule(line: Line): string | undefined {
  if (line.kind === "row") return undefined;
  const { text } = line;
  const rule = boilerplateRule(text);
  if (rule !== undefined) return rule;
  if (POINTER.test(text) && linkShare(line) > 0.4) return "related news";
  return text.length > 120 ? undefined : PAGE_RULES.find(({ pattern }) => pattern.test(text))?.name;
}

/** The outermost block that begins with this line: a heading's whole box. */
export function boxOf(line: Line, index: number): Block {
  let box = line.block;
  while (box.parent && box.parent.start === index) box = box.parent;
  return box;
}
