import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, NUMBER, WORD, type Words } from "../text/words";
import { endOfAge } from "./bound";
import { closingBracket, closingQuote } from "./brackets";
import type { Stretch } from "./fact";
import {
  CLOSING,
  firstHead,
  headAt,
  isComma,
  isHelper,
  LONGEST,
  lastComma,
  namesTarget,
  skipAdjuncts,
} from "./noun-phrase";
import type { Others } from "./others";
import {
  AGAINST,
  AMONG,
  AND,
  actions,
  actors,
  adjuncts,
  BY,
  FORESEE,
  FROM,
  finite,
  GOAL_END,
  GROWTH,
  HAVING,
  harms,
  indicatorHeads,
  innerPhrases,
  leads,
  MEAN,
  openingPrepositions,
  PASSIVE,
  particles,
  phraseEnds,
  REACH,
  spans,
  THEM,
  TURN_ABOUT,
  targetCues,
  tensesOfVerbs,
  WITH,
} from "./vocabulary";
import { isSilentEnd } from "./wording";

/** No noun phrase before a figure is longer than this. */
export const LONGEST_SUBJECT = 22;
/** How far back a clause may look for the head that it goes on with, in tokens. */
const FARTHEST_HEAD = 60;
/** No noun phrase has more parts between commas. */
const MOST_PARTS = 8;

/**
 * The noun phrase that a figure measures, left of token `end`; undefined where none stands there. Of a share, what a
 * preposition joins to the phrase is the whole: `bảo hiểm tự nguyện trên lực lượng lao động đạt 3%`.
 *
 * ```
 * > | Năm 2021, tổng thu ngân sách trên địa bàn phường đạt 11 tỷ
 *               ^^^^^^^^^^^^^^^^^^                      end
 * ```
 */
export function subjectBefore(
  words: Words,
  from: number,
  end: number,
  others: Others,
  isShare = false,
): Stretch | undefined {
  let to = end;
  if (words.id(end - 1) === AND || isHelper(words, end - 1)) return undefined;
  // lượng mưa | phổ biến 50 mm
  const told = tellings.matchBefore(words, to);
  if (told !== undefined && told.end > from) to = told.end;
  while (to > from && (isSilentEnd(words, to) || isUsually(words, to))) to--;
  // thiệt hại có thể | lên đến 50 tỷ đồng
  if (words.id(to - 1) === ABLE && words.id(to - 2) === HAVING && to - 2 > from) to -= 2;
  // nông nghiệp và dịch vụ lần lượt | tăng 5% và 3%
  if (words.id(to - 1) === TURN_ABOUT && to - 2 > from) to -= 2;
  // tỷ lệ giải ngân phấn đấu đạt 100%
  const aim = adjuncts.matchBefore(words, to);
  if (aim !== undefined && aim.end > from && targetCues.match(words, aim.end) !== undefined) to = aim.end;
  let start = clauseStart(words, from, to);
  if (skipAdjuncts(words, lastComma(words, from, to), to, others) >= to) return undefined;
  start = afterName(words, skipAdjuncts(words, afterCue(words, start, to), to, others), to);
  const head = headAfterWith(words, start, to) ?? (isShare ? ownHead : firstHead)(words, start, to);
  // công tác giảm nghèo được quan tâm, tỷ lệ hộ nghèo …: a head begins the phrase, whatever stands before it
  if (head !== undefined && !isModified(words, start, head)) start = head;
  if (start >= to || words.is(start, phraseEnds)) return undefined;
  // giải ngân 20 tỷ đồng, mới đạt 54%: manner, and no subject
  if (to - start === 1 && (words.is(start, MANNER) || words.is(start, POINTERS))) return undefined;
  // bình quân | tăng 30%/năm
  if (to - start === 2 && words.id(start) === MEAN) return undefined;
  // từ 10% ở đầu nhiệm kỳ | xuống còn 5%: when, and not what
  if (words.is(start, EDGES) && words.is(start + 1, TIMES)) return undefined;
  // sau sắp xếp | còn 2 phường
  if (words.id(start - 1) === AFTER && actions.match(words, start) !== undefined) return undefined;
  let stop = phraseStop(words, start, to, others);
  // tốc độ tăng trưởng | dự ước đạt 10,7%
  if (words.id(stop - 1) === FORESEE) stop--;
  return stop > start ? { from: start, to: cutBefore(words, start, stop) } : undefined;
}

/** What only tells how a figure was come by. */
const tellings: PhraseBook<true> = phraseBook("phổ biến, đo được, đếm được, tính được, ghi nhận được, thống kê được");

/** `sĩ số lớp học | thường trên 40 em`; but `tiền bồi thường`. */
function isUsually(words: Words, end: number): boolean {
  return words.id(end - 1) === USUALLY && !words.is(end - 2, BEFORE_USUALLY);
}
const USUALLY: number = lexicon.add("thường");
const BEFORE_USUALLY: WordSet = new WordSet(list("bồi, bình, thông, coi, khác, phi"));
const AFTER: number = lexicon.add("sau");
const ABLE: number = lexicon.add("thể");

/** `Tây Bắc Bộ | mưa`: where, and not what. */
function afterName(words: Words, from: number, to: number): number {
  let end = from;
  while (end < to && words.case(end) === CAPITAL) end++;
  if (end < from + 2 || end === to || words.kind(end) !== WORD) return from;
  return words.is(from, OF_NAMES) || actors.match(words, from) !== undefined ? from : end;
}
/** What a name is only a part of: `Quỹ Vì người nghèo`. */
const OF_NAMES: WordSet = new WordSet(list("quỹ, trường, công, tập, hội, đảng, chương"));

/** Where a phrase of no more than {@link LONGEST_SUBJECT} tokens ends: not with the word that would have joined the rest to it. */
function cutBefore(words: Words, from: number, stop: number): number {
  if (stop - from <= LONGEST_SUBJECT) return stop;
  let to = from + LONGEST_SUBJECT;
  while (to > from + 1 && (words.kind(to - 1) !== WORD || words.is(to - 1, phraseEnds))) to--;
  return to;
}

/** The first head that no preposition makes part of what stands before: `bảo hiểm tự nguyện trên | lực lượng lao động`. */
function ownHead(words: Words, from: number, to: number): number | undefined {
  const head = firstHead(words, from, to);
  return head !== undefined && head > from + 2 && words.is(head - 1, WITHIN) ? undefined : head;
}
const WITHIN: WordSet = new WordSet(list("trên, của, trong"));

/** `phường này đạt 139%`: what only points back. */
const POINTERS: WordSet = new WordSet(list("này, đó, trên, ấy"));
const EDGES: WordSet = new WordSet(list("đầu, cuối, giữa"));
const TIMES: WordSet = new WordSet(list("năm, tháng, quý, kỳ, nhiệm, giai"));
const MANNER: WordSet = new WordSet(list("mới, chỉ, nay, cao, thấp, đều, gần, hơn"));

/** `thông qua nghị quyết với một số chỉ tiêu chủ yếu: thương mại tăng 10%`: the goal begins after what announces it. */
function afterCue(words: Words, from: number, to: number): number {
  let start = from;
  for (let i = from; i < to; i++) start = leads.match(words, i)?.end ?? start;
  if (start === from || start >= to) return from;
  // diện tích lúa dự kiến gieo trồng là 5 ha: within what is measured
  const isWithin = indicatorHeads.match(words, from) !== undefined && firstHead(words, start, to) === undefined;
  return isWithin ? from : start;
}

/** `thuế [thu nhập]`: a word or two before the head are its own, unless they are verbs. */
function isModified(words: Words, start: number, head: number): boolean {
  if (head - start > 2) return false;
  for (let i = start; i < head; i++) {
    const isPart = words.kind(i) === WORD && !words.is(i, finite) && !words.is(i, phraseEnds);
    if (!isPart || words.is(i, particles) || words.id(i) === ASSESS || isHelper(words, i)) return false;
  }
  return actions.match(words, start) === undefined;
}
/** `năm 2018 xét | tỷ lệ`, `bình xét` */
const ASSESS: number = lexicon.add("xét");

/**
 * Where the clause that ends at `to` begins: at its last comma, or before it where commas join the parts of one noun
 * phrase (`tổng doanh thu thương mại, dịch vụ, tiểu thủ công nghiệp`).
 */
function clauseStart(words: Words, from: number, to: number): number {
  let start = lastComma(words, from, to);
  for (let parts = 0; parts < MOST_PARTS && start > from && firstHead(words, start, to) === undefined; parts++) {
    // Kinh phí lớn, | đã huy động 2 tỷ đồng: a clause, and no noun
    if (words.is(start, tensesOfVerbs) && actions.match(words, start + 1) !== undefined) break;
    // công tác quốc phòng, | trong đó công dân nhập ngũ đạt 100%: a part that tells of one thing among them
    if (words.id(start) === AMONG && words.id(start + 1) === THEM) break;
    const before = lastComma(words, from, start - 1);
    // Về cơ cấu, thương mại chiếm 72%: an adjunct
    if (words.is(before, openingPrepositions)) break;
    const head = firstHead(words, before, start - 1);
    // hoa màu bị ngập, | hư hại: predicates of one noun
    if (harms.match(words, start) !== undefined && head === undefined) {
      start = before;
      continue;
    }
    const isOpen =
      head === undefined
        ? isPlainPhrase(words, before, start - 1)
        : verbAfter(words, head + 2, start - 1) === undefined;
    if (!isOpen) break;
    start = before;
  }
  return start;
}

/** The first verb that ends a noun phrase. */
function verbAfter(words: Words, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    // tốc độ tăng trưởng ngành chế biến, chế tạo: a noun
    const closes = words.is(i, CLOSING) && words.id(i + 1) !== GROWTH;
    if (words.kind(i) === NUMBER || closes || changesOfState.match(words, i) !== undefined) return i;
  }
  return undefined;
}
/** `cơ cấu kinh tế | chuyển dịch đúng hướng`; but `vốn đầu tư phát triển`, `hộ chuyển đổi nghề`. */
const changesOfState: PhraseBook<true> = phraseBook(
  "chuyển dịch, chuyển biến, tiếp tục, ngày càng, ổn định, phát triển mạnh, phát triển khá, phát triển ổn định, phát triển đúng, tăng trưởng khá",
);

/** Whether a stretch holds no verb, figure or adjunct, and so may be part of a list of nouns. */
function isPlainPhrase(words: Words, from: number, to: number): boolean {
  if (to - from > 9 || words.is(from, openingPrepositions)) return false;
  if (firstHead(words, from, to) === undefined && adjuncts.match(words, from) !== undefined) return false;
  for (let i = from; i < to; i++) {
    if (words.kind(i) === NUMBER || words.is(i, finite)) return false;
  }
  return true;
}

/** `vay vốn với | tổng dư nợ 8 tỷ đồng`: `với` brings in what the figure measures. */
function headAfterWith(words: Words, from: number, to: number): number | undefined {
  for (let i = to - 2; i >= from; i--) {
    const isWith = words.id(i) === WITH && words.id(i - 1) !== AGAINST;
    if (isWith && indicatorHeads.match(words, i + 1) !== undefined) return i + 1;
    // giá trị sản xuất các ngành có | tốc độ tăng trưởng 12%; but tỷ lệ hộ có mức thu nhập khá
    if (words.id(i) === HAVING && words.is(i + 1, SPEEDS)) return i + 1;
  }
  return undefined;
}

const SPEEDS: WordSet = new WordSet(list("tốc, nhịp"));

/** `thuế thu nhập từ chuyển nhượng`, `lao động qua đào tạo`: a source is part of the name, a time or a number is none. */
function isInner(words: Words, index: number, others: Others): boolean {
  return words.id(index) === FROM && words.kind(index + 1) === WORD && !others.has(index + 1);
}
/** How verbs end of what is given or run: `đóng góp`, `hỗ trợ`, `quản lý`. */
const GIVING: WordSet = new WordSet(list("góp, trợ, hộ, cấp, lý"));

/** What is reached by what is measured, and no figure: `hộ đạt chuẩn văn hóa 85%`. */
const AWARDS: WordSet = new WordSet(
  list("chuẩn, tiêu, danh, hoàn, loại, giải, trong, gia, văn, nếp, yêu, mức, nông, tốt, xuất, khá, từ"),
);
const RECKON: number = lexicon.add("tính");
const RECKONED: WordSet = new WordSet(list("từ, đến, tới"));
/** `tăng trưởng kinh tế | vẫn đạt mức khá`: no noun has these in it. */
const STILL: WordSet = new WordSet(list("vẫn, luôn, cũng, sẽ, gặp"));
/** `số ca mắc sởi | tiếp tục tăng` */
const GOING: number = lexicon.add("tiếp");
const ON: number = lexicon.add("tục");
const CHANGING: WordSet = new WordSet(list("giảm, tăng, đạt, còn, chiếm"));

/** Where a noun phrase ends: before a preposition, a time, or a mark that parts clauses. */
function phraseStop(words: Words, from: number, to: number, others: Others): number {
  for (let i = innerPhrases.match(words, from)?.end ?? from + 1; i < to; i++) {
    if (others.has(i)) return i;
    if (words.isMark(i, "(")) {
      // giá trị sản xuất (GO) | ngành nông nghiệp
      const close = closingBracket(words, i, to);
      if (close === undefined || !words.is(close + 1, BRANCHES)) return i;
      i = close;
      continue;
    }
    i = closingQuote(words, i, to) ?? i;
    if (words.kind(i) === NUMBER && isQuantityOf(words, i)) return i;
    const age = endOfAge(words, i);
    if (age !== undefined) {
      i = age - 1;
      continue;
    }
    const inner = innerPhrases.match(words, i);
    if (inner !== undefined) {
      i = inner.end - 1;
      continue;
    }
    // số ca mắc | tính đến ngày 5/6
    if (words.id(i) === RECKON && words.is(i + 1, RECKONED)) return i;
    if (words.is(i, STILL) || (words.id(i) === GOING && words.id(i + 1) === ON)) return i;
    // kinh phí do nhân dân đóng góp
    if (words.id(i) === BY && words.is(to - 1, GIVING)) return to;
    if (words.is(i, phraseEnds) && words.id(i) !== AND && !isInner(words, i, others)) return i;
    // tổng thu ngân sách vượt kế hoạch; but chỉ tiêu vượt kế hoạch; thu thuế đạt kết quả tốt
    if (i > from + 1 && (isExceeding(words, i) || (words.id(i) === REACH && words.is(i + 1, RESULTS)))) return i;
    // tỷ lệ hộ nghèo giảm đáng kể; but tốc độ tăng trưởng, hộ đạt chuẩn văn hóa
    if (i > from + 2 && words.is(i, CHANGING) && !words.is(i + 1, AWARDS) && !words.isMark(i + 1, "“")) return i;
  }
  return to;
}

/** `tổng thu ngân sách | vượt kế hoạch`, `| vượt cao`; but `chỉ tiêu vượt kế hoạch` */
function isExceeding(words: Words, index: number): boolean {
  if (words.id(index) !== EXCEED || words.id(index - 1) === GOAL_END || words.id(index - 1) === AND) return false;
  return namesTarget(words, index + 1) || words.is(index + 1, RESULTS);
}
const EXCEED: number = lexicon.add("vượt");
const RESULTS: WordSet = new WordSet(list("kết, cao, thấp, xa, hiệu, nhiều"));

/** How a noun phrase goes on behind a bracket: `(GO) | ngành nông nghiệp`, `(GRDP) | bình quân đầu người`. */
const BRANCHES: WordSet = new WordSet(
  list("ngành, các, toàn, lĩnh, khu, bình, công, nông, thương, dịch, xây, tiểu, thủy, thuỷ, lâm, nhóm"),
);

/** What a clause tells the state of, before its verb: `sản xuất công nghiệp | tiếp tục phát triển ổn định`. */
export function subjectOfState(words: Words, from: number, end: number, others: Others): Stretch | undefined {
  const start = skipAdjuncts(words, from, end, others);
  for (let i = start; i < end && i - start < LONGEST; i++) {
    if (words.kind(i) !== WORD || others.has(i)) return undefined;
    // kinh tế tăng trưởng khá: the state that has a measure is told with it
    if (i > start + 1 && isState(words, i)) return { from: start, to: indicatorHeads.match(words, i)?.end ?? i };
    if (words.is(i, phraseEnds) && words.id(i) !== AND) return undefined;
  }
  return undefined;
}
/** `tỷ lệ hộ giàu | được nâng lên`; but `tỷ lệ hộ được dùng nước sạch`. */
function isState(words: Words, index: number): boolean {
  return words.is(index, STATES) || (words.id(index) === PASSIVE && words.is(index + 1, KEPT));
}
const KEPT: WordSet = new WordSet(
  list("nâng, quan, giữ, duy, cải, đẩy, tăng, kiềm, chú, củng, bảo, đảm, thực, triển, tập, mở, kéo, tổ, phát"),
);
/** How verbs of state begin: `tiếp tục`, `phát triển`, `ổn định`, `chuyển biến`, `ngày càng`. */
const STATES: WordSet = new WordSet(list("tiếp, phát, ổn, tăng, giảm, có, chuyển, duy, ngày, luôn, đã"));

/** `tốc độ tăng trưởng bình quân | 5 năm`, `số hộ đăng ký | 3.184 đạt 96%`: no number of a name, such as `khu phố 8`. */
function isQuantityOf(words: Words, number: number): boolean {
  return words.is(number + 1, spans) || words.end(number) - words.start(number) > 2;
}

/** The last head of an indicator left of `end`, with its phrase: what a clause without a subject goes on with. */
export function headBefore(words: Words, from: number, end: number, others: Others): Stretch | undefined {
  for (let i = end - 1; i >= Math.max(from, end - FARTHEST_HEAD); i--) {
    if (headAt(words, i) === undefined) continue;
    // tỷ trọng công nghiệp trong | cơ cấu kinh tế ngày càng tăng: the whole
    if (words.is(i - 1, WITHIN)) continue;
    const clause = lastComma(words, from, i);
    const head = firstHead(words, clause, i + 1) ?? i;
    const comma = nextComma(words, i, end);
    return { from: head, to: cutBefore(words, head, phraseStop(words, head, comma, others)) };
  }
  return undefined;
}

function nextComma(words: Words, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(words, i)) return i;
  return to;
}
