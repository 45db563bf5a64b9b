/**
 * Lines that stand on an article's page but are not its words: counters, share bars, navigation, credits.
 *
 * One line at a time, in NFC, without its line break; time linear in the line.
 */

import { LONGEST_CREDITS, mayBeCredits, readCredits } from "./credits";
import { WordSet } from "./lexicon";
import { headOf, NO_WORD } from "./line-head";
import { list } from "./list";
import { singleSpaced } from "./spaces";

/** A named kind of boilerplate line, with lines that it knows. */
export interface BoilerplateRule {
  readonly name: string;
  /** First words of its lines; asked before the pattern, for one look tells most lines apart. */
  readonly heads?: WordSet;
  /** Whether its lines may begin with a number or a mark. */
  readonly bare?: true;
  /** Longer lines are none of it, whatever they begin with: most paragraphs are told by that. */
  readonly longest?: number;
  readonly examples: readonly string[];
  readonly pattern: RegExp;
}

const heads = (words: string): WordSet => new WordSet(list(words));

const line = (source: string): RegExp => new RegExp(`^[\\s*•|>»+–-]*(?:${source})[\\s.:|…]*$`, "i");
/** Longer lines are paragraphs. */
export const LONGEST_NOTICE: number = LONGEST_CREDITS + 80;
/** No label of a box or a counter is longer. */
const LABEL = 90;
const NETWORKS =
  "facebook|twitter|zalo|google(?:\\+|\\splus)?|linkedin|pinterest|youtube|telegram|messenger|email|e-mail|gmail|copy link|sao chép liên kết|tweet|like|share|print|in|x|thích|chia sẻ";

/** The lines that yield no records wherever they stand. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    name: "punctuation",
    bare: true,
    examples: [".", "...", "]]>", "-----", "* * *", "|"],
    pattern: /^[\s.…·•|*_=~<>[\]()–—+#-]*$/,
  },
  {
    name: "visit statistics",
    longest: LABEL,
    heads: heads(
      "số, người, khách, thành, đang, truy, online, trực, hôm, trong, tuần, tháng, năm, tổng, tất, máy, thống, lượt",
    ),
    examples: ["Đang truy cập: 12", "Hôm nay: 3.405", "Tổng lượt truy cập: 1.234.567", "Trực tuyến 7"],
    pattern: line(
      "(?:(?:số\\s)?(?:người\\s|khách\\s|thành viên\\s)?(?:đang\\s)?(?:truy cập|online|trực tuyến)(?:\\s(?:hôm nay|hôm qua|trong (?:ngày|tuần|tháng|năm)|tháng(?:\\snày)?|tuần(?:\\snày)?|hiện tại))?|hôm nay|hôm qua|(?:trong\\s)?(?:tuần|tháng|năm)\\s(?:này|trước|hiện tại)|(?:tổng(?:\\ssố|\\scộng)?\\s)(?:lượt\\s)?(?:truy cập|truy nhập|lượt|khách)|tổng lượt truy cập|tất cả|máy chủ tìm kiếm|khách viếng thăm|khách|thống kê truy cập|số lượt truy cập)\\s?:?\\s?\\d[\\d.,]*(?:\\s(?:người|khách|lượt))?|thống kê(?:\\slượt)?\\s(?:truy cập|truy nhập)(?:\\swebsite)?|lượt truy cập",
    ),
  },
  {
    name: "share bar",
    bare: true,
    longest: 180,
    heads:
      heads(`chia, facebook, twitter, zalo, google, linkedin, pinterest, youtube, telegram, messenger, email, e, gmail, copy, sao, tweet, like, share,
      print, in, x, thích, bản, lưu, gửi, viết, xem, ý, bình, hãy, vui, đăng, theo, nghe, đọc, cỡ, a, phóng, thu, đánh, xếp, click, tổng, tương`),
    examples: [
      "Chia sẻ bài viết",
      "Chia sẻ: Facebook Zalo",
      "In bài viết",
      "Gửi bình luận",
      "Thích 0",
      "Ý kiến bạn đọc (0)",
      "A- A A+ | Tăng tương phản Giảm tương phản",
    ],
    pattern: line(
      `chia sẻ(?:\\s(?:bài viết|bài|tin|trang|lên|qua|trên|này|tin này|bài viết này|cho bạn bè))*(?:(?:\\s?:\\s?|\\s)?(?:${NETWORKS}))*|(?:${NETWORKS})(?:[\\s,|/]+(?:${NETWORKS}|\\d{1,4}))*|in (?:bài viết|trang|bài|tin)(?:\\snày)?|bản in|lưu bài(?:\\sviết)?|gửi (?:email|mail|bài viết|cho bạn bè|bình luận|ý kiến|phản hồi)|(?:viết|xem|gửi)\\s?(?:bình luận|ý kiến)|ý kiến(?:\\sbạn đọc|\\sphản hồi)?\\s?\\(?\\d*\\)?|bình luận\\s?\\(?\\d*\\)?|(?:hãy |vui lòng )?đăng nhập để .{0,40}|\\d+ bình luận|thích \\d+|theo dõi .{0,60}trên .{0,20}(?:google news|facebook|zalo|youtube)|nghe đọc bài(?:\\sviết)?|nghe bài viết|đọc bài viết|cỡ chữ.{0,20}|a[-+](?:\\s?a)?(?:\\s?a[-+])?(?:\\s?\\|?\\s?(?:tăng|giảm) tương phản)*|phóng to|thu nhỏ|đánh giá bài viết|xếp hạng.{0,40}|click để đánh giá bài viết|tổng số điểm của bài viết là.{0,40}|tương phản|đọc tin|lưu tin`,
    ),
  },
  {
    name: "navigation",
    longest: 180,
    heads: heads("trang, về, lên, quay, trở, xem, đăng, tìm, menu, english, tiếng, đóng, bỏ, mục"),
    examples: ["Trang chủ", "Trang chủ > Tin tức > Xây dựng Đảng", "Về đầu trang", "Quay lại"],
    pattern: line(
      "trang chủ(?:\\s?[>»/|›].{0,120})?|(?:về|lên) đầu trang|quay lại|trở (?:lại|về)|trang (?:trước|sau)|xem theo ngày|xem tiếp|xem chi tiết|đăng nhập|đăng ký|tìm kiếm|menu|english|tiếng việt|đóng|bỏ qua|mục lục",
    ),
  },
  {
    name: "related news",
    longest: LABEL,
    heads: heads("các, những, tin, bài, xem, đọc, có, mới, cùng, tiêu"),
    examples: ["Tin liên quan", "Các tin khác", "Bài viết cùng chuyên mục", "Tin mới hơn", "Xem thêm"],
    pattern: line(
      "(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức|tin, bài|bài đọc)\\s(?:liên quan|khác|mới(?:\\s(?:hơn|nhất|đăng|cập nhật))?|cũ hơn|đã đưa|đã đăng|cùng (?:chuyên mục|thể loại|loại|chủ đề)|đọc nhiều|xem nhiều|nổi bật|tiếp theo|trước)(?:\\s(?:khác|nhất))?|xem thêm|đọc thêm|đọc nhiều(?:\\snhất)?|xem nhiều(?:\\snhất)?|có thể bạn quan tâm|mới nhất|cùng chuyên mục|tin cùng mục|tin nổi bật|tiêu điểm",
    ),
  },
  {
    name: "link to another article",
    longest: 180,
    heads: heads("xem, đọc, mời"),
    examples: ["Xem thêm: Xã Tả Phời có 12 thôn", ">> Mời đọc thêm: 5 xã đạt chuẩn"],
    pattern: /^[\s*•|>»+–-]*(?:mời )?(?:xem|đọc) thêm\s?:.{1,160}$/i,
  },
  {
    name: "tags",
    heads: heads("từ, tag, tags, thẻ, chủ"),
    examples: ["Từ khóa: đại hội đảng, phường Tân An", "Tags: nhiệm kỳ 2020-2025"],
    pattern: /^[\s#*]*(?:từ khóa|từ khoá|tags?|thẻ|chủ đề)\s?:.{0,300}$/i,
  },
  {
    name: "imprint",
    bare: true,
    heads: heads("c, copyright, bản, vui, đề, ghi, giấy, chịu, trưởng, tổng, phó, cơ, designed, thiết, phát"),
    examples: [
      "Bản quyền thuộc về UBND phường Tân An",
      "Ghi rõ nguồn khi phát hành lại thông tin từ trang này",
      "Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 5/3/2019",
    ],
    pattern:
      /^\s*(?:(?:©|\(c\)\s|copyright|bản quyền (?:thuộc|©|của|\d)|(?:vui lòng |đề nghị )?ghi rõ nguồn|giấy phép (?:số|hoạt động|xuất bản|thiết lập|icp)|chịu trách nhiệm (?:nội dung|chính|xuất bản)|trưởng ban biên tập|tổng biên tập|phó tổng biên tập|cơ quan chủ quản|designed by|thiết kế (?:bởi|và)|phát triển bởi)).{0,200}$/i,
  },
  {
    name: "contact",
    heads: heads("đường, hotline, điện, đt, tel, fax, e, email"),
    examples: [
      "Đường dây nóng UBND phường: 024.3352.0000",
      "Điện thoại: (0292) 3812 345 - Fax: 0292 3812 346",
      "Email: toasoan@example.vn",
    ],
    pattern:
      /^\s*(?:(?:đường dây nóng|hotline|điện thoại|đt|tel|fax)[^:\d%]{0,60}:\s?[\d(+][\d\s.()+–-]{5,20}(?:$|\D.{0,120}$)|e-?mail\s?:\s?\S{1,60}@\S.{0,100}$)/i,
  },
  {
    name: "age of the page",
    bare: true,
    examples: ["2 tháng 2 tuần trước", "3 giờ trước"],
    pattern: /^\s*(?:\d{1,3}\s(?:giây|phút|giờ|ngày|tuần|tháng|năm)\s){1,2}trước\s*$/i,
  },
];

/** Whether the line from `start` to `end` begins as boilerplate does: asked of every line, before it is cut out. */
export function mayBeBoilerplate(text: string, start: number, end: number): boolean {
  if (end === start || end - start > LONGEST_NOTICE) return false;
  const head = headOf(text, start, end);
  return isHeadOfNotice(head, end - start) || mayBeCredits(head, text, start, end);
}

/** Whether a line of this length, with this head, may be one that the rule knows. */
function mayBe({ heads, bare, longest = LONGEST_NOTICE }: BoilerplateRule, head: number, length: number): boolean {
  return length <= longest && (head === NO_WORD ? bare === true : heads?.has(head) === true);
}

function isHeadOfNotice(head: number, length: number): boolean {
  return BOILERPLATE_RULES.some((rule) => mayBe(rule, head, length));
}

/**
 * The name of the rule by which a line is boilerplate, `"credits"` for a dateline, byline or source line that says
 * what it is, `undefined` for the article's own words. Blank lines are nobody's.
 */
export function boilerplateRule(text: string): string | undefined {
  const line = singleSpaced(text);
  return noticeRule(line) ?? (readCredits(line)?.labelled === true ? "credits" : undefined);
}

/** The name of the rule by which a line, single-spaced, is boilerplate, but for credits. */
export function noticeRule(text: string): string | undefined {
  if (text.length > LONGEST_NOTICE || text.trim() === "") return undefined;
  const head = headOf(text);
  return BOILERPLATE_RULES.find((rule) => mayBe(rule, head, text.length) && rule.pattern.test(text))?.name;
}
