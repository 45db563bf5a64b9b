import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, MARK, NUMBER, WORD, type Words } from "../text/words";
import { endOfBound } from "./bound";
import { closingQuote } from "./brackets";
import type { Stretch } from "./fact";
import { firstHead, isComma, LONGEST, namesTarget } from "./noun-phrase";
import type { Others } from "./others";
import {
  AND,
  actions,
  BY,
  belongings,
  FOR,
  finite,
  HAVING,
  harms,
  IS,
  innerPhrases,
  jointEnds,
  jointStarts,
  leadingWords,
  openingPrepositions,
  phraseEnds,
  relationVerbs,
  spans,
  THEM,
  TOTAL,
  TURN,
  tenses,
} from "./vocabulary";

/**
 * The noun phrase that starts at token `from`, right of a figure, with the predicate that tells which of them are meant.
 *
 * ```
 * > | 100% học sinh tiểu học được học 2 buổi/ngày; …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 * @param listsNouns whether `và` and commas may join nouns before their verb: `100% thôn, làng đều có chi bộ`.
 */
export function complementAfter(
  words: Words,
  from: number,
  limit: number,
  others: Others,
  listsNouns = false,
): Stretch | undefined {
  const start = nounStart(words, from, limit);
  if (start >= limit || words.kind(start) !== WORD || words.is(start, phraseEnds) || words.is(start, CAUSING))
    return undefined;
  let to = innerPhrases.match(words, start)?.end ?? start + 1;
  while (to < limit && to - start < LONGEST && !others.has(to)) {
    const next = afterPart(words, start, to, limit, listsNouns);
    if (next === undefined) break;
    to = next;
  }
  // 884 hộ đạt gia đình văn hóa đạt | 92%, 400 suất quà trị giá hơn | 40 triệu: what belongs to the next figure
  if (words.kind(limit) === NUMBER && skipQualifiers(words, to) >= limit) to = beforeNext(words, start, to);
  // 73 hộ kinh doanh | đã tạo việc làm cho 1.950 lao động: what they do leads to the next figure
  if (words.id(to) === FOR && limit - to <= FARTHEST_NEXT && words.kind(limit) === NUMBER)
    to = firstOf(words, start + 1, to, tenses) ?? to;
  // 10 hộ nghèo thuộc | khu phố 3
  if (to > start + 1 && words.id(to - 1) === BELONGING && others.has(to)) to--;
  // 12 chỉ tiêu chủ yếu đó là: …
  if (to > start + 1 && words.id(to - 1) === THEM) to--;
  while (words.kind(to - 1) === MARK && !words.isMarkOf(to - 1, ENDING)) to--;
  return { from: start, to };
}

/** `9 địa phương giảm | trên 20%`: the token after the qualifiers of the next figure. */
function skipQualifiers(words: Words, from: number): number {
  let at = from;
  while (words.is(at, QUALIFYING)) at++;
  return at;
}

/** Where the noun begins, after the small words before it: `các`, `toàn bộ`; `từ 5% trở lên | số vụ`. */
function nounStart(words: Words, from: number, limit: number): number {
  const first = skipLeading(words, from, limit);
  return words.id(first) === TURN ? skipLeading(words, first + 2, limit) : first;
}

function skipLeading(words: Words, from: number, limit: number): number {
  let at = from;
  while (at < limit && (words.is(at, leadingWords) || isQuote(words, at))) at++;
  return at;
}

/** The token after the word or mark at `at`, where that goes on with the phrase from `start`; undefined where it ends it. */
function afterPart(words: Words, start: number, at: number, limit: number, listsNouns: boolean): number | undefined {
  switch (words.kind(at)) {
    case NUMBER:
      return afterNumber(words, at);
    case WORD: {
      const inner =
        innerPhrases.match(words, at)?.end ?? endOfBound(words, start, at, limit) ?? endOfOwner(words, at, limit);
      if (inner !== undefined) return inner;
      // 11 phạm nhân bị lãnh án | đã biến xã thành điểm nóng
      const several = endOfTenses(words, at);
      if (several !== undefined) return several;
      if (words.is(at, TENSES) && firstOf(words, start + 1, at, finite) !== undefined) return undefined;
      if (!endsComplement(words, at, listsNouns)) return at + 1;
      // 12 người chết và mất tích
      if (words.id(at) === AND && at > start + 1 && harms.match(words, at + 1) !== undefined) return at + 1;
      // 90% tổ chức đảng và đảng viên hoàn thành tốt nhiệm vụ
      const joins =
        words.id(at) === AND && listsNouns && (goesOn(words, start, at, limit) || endsList(words, at, limit));
      return joins ? at + 1 : undefined;
    }
    case MARK: {
      // danh hiệu “Người tốt, việc tốt”
      const quoted = closingQuote(words, at, limit);
      if (quoted !== undefined) return quoted + 1;
      // 16 vụ - tương đương 160%: a dash between clauses
      const isDashed = words.isMarkOf(at, DASHES) && relationVerbs.match(words, at + 1) !== undefined;
      // 432 trẻ/chỉ tiêu 225
      const parts = isDashed || (words.isMark(at, "/") && namesTarget(words, at + 1));
      const joins = (words.isMarkOf(at, JOINING) && !parts) || joinsCounted(words, at) || joinsTrades(words, at);
      return joins || (listsNouns && isComma(words, at) && goesOn(words, start, at, limit)) ? at + 1 : undefined;
    }
    default:
      return undefined;
  }
}

/** Where that ends which tells apart by who leads or pays: `hộ nghèo | do phụ nữ làm chủ được giúp đỡ`, `dự án | do Nhà nước đầu tư`. */
function endOfOwner(words: Words, at: number, limit: number): number | undefined {
  if (words.id(at) !== BY) return undefined;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_OWNER) && words.kind(i) === WORD; i++) {
    const owns = owning.match(words, i);
    if (owns !== undefined && owns.end <= limit) return owns.end;
    if (words.is(i, finite)) return undefined;
  }
  return undefined;
}
const owning: PhraseBook<true> = phraseBook(
  "làm chủ, làm chủ hộ, đứng đầu, đứng tên, phụ trách, chủ trì, đầu tư, tài trợ, đóng góp, ủng hộ, hỗ trợ, thành lập, tổ chức",
);
/** No more tokens stand from `do` to the verb: `do Hội Liên hiệp Phụ nữ phường phụ trách`. */
const LONGEST_OWNER = 9;

/** `60% số hộ | đã, đang và sẽ thiếu nước`: one predicate in several tenses. */
function endOfTenses(words: Words, at: number): number | undefined {
  if (!words.is(at, tenses)) return undefined;
  let end = at;
  while ((words.isMark(end + 1, ",") || words.id(end + 1) === AND) && words.is(end + 2, tenses)) end += 2;
  return end > at ? end + 1 : undefined;
}

/** What begins one more predicate. */
const TENSES: WordSet = new WordSet(list("đã, sẽ"));

/** `hộ văn hóa 3 năm liền` is a name, and so are `học sinh lớp 1` and `con thứ 3`; `hộ thoát nghèo | 3 năm qua` is when. */
function afterNumber(words: Words, at: number): number | undefined {
  if (!words.is(at + 1, spans) || words.is(at - 1, NUMBERED) || innerPhrases.match(words, at + 1) !== undefined)
    return at + 1;
  return words.is(at + 2, RUNNING) ? at + 3 : undefined;
}
/** Words of names that end with a number. */
const NUMBERED: WordSet = new WordSet(list("lớp, khối, thứ, số, phố, tổ, quận, phường, độ, loại, hạng, cấp, mức"));
const RUNNING: WordSet = new WordSet(list("liền, liên"));

function endsComplement(words: Words, index: number, listsNouns: boolean): boolean {
  if (words.is(index, ONWARD) || (words.id(index) === RAISE && words.is(index + 1, TOTALS))) return true;
  // 12 dự án | có tổng vốn đầu tư 50 tỷ đồng
  if (words.id(index) === HAVING && words.id(index + 1) === TOTAL) return true;
  // 5 xe đạp | nhân Tháng Thanh niên
  if (words.id(index) === ON_OCCASION && words.is(index + 1, OCCASIONS)) return true;
  // 540 đảng viên đang | sinh hoạt tại 22 chi bộ
  const belonging = belongings.match(words, index);
  if (belonging !== undefined && words.is(belonging.end, PLACING)) return true;
  // giảm 20% số người chết là Phú Thọ, Lào Cai
  return words.is(index, phraseEnds) && !(listsNouns && words.id(index) === IS && words.case(index + 1) !== CAPITAL);
}

/** `100% thôn, làng, trường học đều có chi bộ`: a comma within the list of nouns before their verb. */
function goesOn(words: Words, start: number, comma: number, limit: number): boolean {
  if (firstOf(words, start, comma, finite) !== undefined) return false;
  if (firstHead(words, comma + 1, limit) !== undefined) return false;
  // 310 ha chè, chủ yếu là chè Shan
  if (words.is(comma + 1, ADDING)) return false;
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i++) {
    if (words.kind(i) === NUMBER || words.is(i, openingPrepositions)) return false;
    // hồ sơ, văn bản | thực hiện trên môi trường điện tử
    const isVerb = words.is(i, finite) || (words.kind(limit) !== NUMBER && actions.match(words, i) !== undefined);
    if (isVerb) return i > comma + 1;
  }
  return false;
}

/** `30 ha lúa và hoa màu, | 5 ha ao cá`: a noun of one or two words that the comma of the next figure ends. */
function endsList(words: Words, and: number, limit: number): boolean {
  for (let i = and + 1; i < limit; i++) {
    if (words.isMark(i, ",")) return i > and + 1 && words.kind(i + 1) === NUMBER;
    if (i > and + 2 || words.kind(i) !== WORD || words.is(i, finite)) return false;
  }
  return false;
}

/** `63 tỉnh, thành phố`: a comma between two words for what is counted. */
function joinsCounted(words: Words, index: number): boolean {
  return (
    words.isMark(index, ",") &&
    words.is(index - 1, jointEnds) &&
    words.is(index + 1, jointStarts) &&
    !words.is(index + 2, finite)
  );
}

/** `571 hộ sản xuất, kinh doanh`: a comma between two trades; but `kinh doanh, dịch vụ tăng 5%`, `chăn nuôi, sản xuất 30 tấn thịt`. */
function joinsTrades(words: Words, index: number): boolean {
  if (!words.isMark(index, ",") || trades.matchBefore(words, index) === undefined) return false;
  const next = trades.match(words, index + 1)?.end;
  if (next === undefined || words.kind(next) === NUMBER || words.is(next, QUALIFYING)) return false;
  return !words.is(next, finite);
}
const trades: PhraseBook<true> = phraseBook(
  "sản xuất, kinh doanh, chế biến, buôn bán, mua bán, dịch vụ, chăn nuôi, trồng trọt, nuôi trồng, giết mổ",
);

/** How what is said more of a noun begins: `chủ yếu là`, `nhất là`, `đặc biệt là`. */
const ADDING: WordSet = new WordSet(list("chủ, nhất, đặc, riêng, trong"));
const DASHES: MarkSet = new MarkSet("-–");
/** Marks that a phrase may end with. */
const ENDING: MarkSet = new MarkSet('”"%');
const JOINING: MarkSet = new MarkSet("-–&/“”\"'");

function isQuote(words: Words, index: number): boolean {
  return words.isMark(index, "“") || words.isMark(index, '"');
}

/** What begins with these is not counted by the figure: `gần một mét | khiến hàng trăm hộ di dời`, `717 ha | ngay trong tháng 12`. */
const CAUSING: WordSet = new WordSet(list("khiến, gây, ngay"));
/** Where a phrase ends before the verb and the qualifiers of the next figure. */
function beforeNext(words: Words, start: number, end: number): number {
  let to = end;
  while (to > start + 1 && words.is(to - 1, QUALIFYING)) to--;
  // 3 xã đạt tất cả 18 tiêu chí
  if (to > start + 2 && words.id(to - 2) === EVERY) to -= 2;
  if (to > start + 2 && words.id(to - 1) === WORTH && words.id(to - 2) === VALUE)
    return to > start + 3 && words.id(to - 3) === TOTAL ? to - 3 : to - 2;
  // 12 góc học tập có giá trị 24 triệu đồng
  if (to > start + 3 && words.id(to - 1) === VALUE && words.id(to - 2) === WORTH && words.id(to - 3) === HAVING)
    return to - 3;
  // 138 hộ, tỷ lệ 5,8%; 12 tổ văn hóa đạt tỷ lệ 80%
  if (to > start + 2 && words.id(to - 1) === SHARE && words.is(to - 2, TOTALS)) {
    to -= 2;
    return to > start + 1 && words.is(to - 1, TYING) ? to - 1 : to;
  }
  if (to > start + 1 && words.is(to - 1, TYING)) return to - 1;
  // 9 xã xảy ra | 25 vụ, 130 đại biểu đại diện | 900 hội viên: a verb whose object the next figure counts
  const verb = actions.matchBefore(words, to) ?? belongings.matchBefore(words, to);
  // 109 nhà bị tốc mái | 50%
  if (verb === undefined || verb.end <= start || to - verb.end < 2 || words.is(verb.end - 1, PASSIVES)) return to;
  return verb.end;
}
const PASSIVES: WordSet = new WordSet(list("bị, được"));
const QUALIFYING: WordSet = new WordSet(list("hơn, gần, khoảng, trên, dưới, từ"));
/** In tokens: `cho hơn | 1.950 lao động`. */
const FARTHEST_NEXT = 3;
const BELONGING: number = lexicon.add("thuộc");
const EVERY: number = lexicon.add("tất");
const SHARE: number = lexicon.add("lệ");
const VALUE: number = lexicon.add("trị");
const WORTH: number = lexicon.add("giá");
const TYING: WordSet = new WordSet(list("đạt, chiếm, còn, tăng, giảm, giúp, có, gồm, thuộc, làm"));
const ON_OCCASION: number = lexicon.add("nhân");
const OCCASIONS: WordSet = new WordSet(list("dịp, ngày, tháng, lễ, tết, kỷ, kỉ, năm"));
const PLACING: WordSet = new WordSet(list("tại, ở, trong, trên, cho, ngoài"));
/** `10 đảng viên | nâng tổng số lên 168`: what comes of it. */
const RAISE: number = lexicon.add("nâng");
const TOTALS: WordSet = new WordSet(list("tổng, số, tỷ, tỉ"));
const ONWARD: WordSet = new WordSet([...list("xuống, lần"), "trở"]);
