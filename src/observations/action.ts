import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Words } from "../text/words";
import type { Stretch } from "./fact";
import { CLOSING, isInName, lastComma, skipAdjuncts } from "./noun-phrase";
import type { Others } from "./others";
import { actions, actors, EACH, FOR, innerPhrases, PASSIVE, particles, phraseEnds } from "./vocabulary";

/** The verb phrase before a figure whose object is counted: `kết nạp được` 43 đảng viên. */
export function actionBefore(words: Words, from: number, figure: number, others: Others): Stretch | undefined {
  // hỗ trợ khẩn cấp mỗi hộ 5 triệu đồng
  const end = words.id(figure - 2) === EACH ? figure - 2 : figure;
  const clause = lastComma(words, from, end);
  if (words.id(end - 1) === FOR && end - clause >= 3 && end - clause <= 9) {
    // khám sức khỏe định kỳ cho 24.000 lượt người: whatever is done for them
    const first = skipAdjuncts(words, clause, end, others);
    if (end - first >= 3 && actions.match(words, first) !== undefined) return { from: first, to: end - 1 };
  }
  const start = Math.max(from, clause, end - 6);
  let open = end;
  while (open > start && words.is(open - 1, particles)) open--;
  for (let i = end - 1; i >= start; i--) {
    const action = actions.match(words, i);
    if (action !== undefined && action.end <= end && !isInName(words, i)) {
      // bàn giao, cô lập: and not the giao, lập within
      const first = Math.max(start, actions.matchBefore(words, action.end)?.end ?? i);
      // lao động xuất khẩu giảm 5 người: another verb stands nearer to the figure
      // … nor does xét nghiệm cho thấy 4 người: what it has shown
      const isNearest =
        firstOf(words, action.end, open, CLOSING) === undefined &&
        firstOf(words, action.end, open, SHOWING) === undefined;
      // phát triển mạnh với 30 doanh nghiệp: how it is done, and not to what
      const isManner = open > action.end && firstOf(words, open, end, JOINING) !== undefined;
      // lớp tập huấn có 60 người: what the event is called
      const isNoun = words.is(first - 1, NAMING) || (words.is(first - 1, EVENTS) && words.is(open, HAVING));
      const isVerb = isNearest && !isManner && isVerbThere(first, action.end, open) && !isNoun;
      return isVerb ? { from: first, to: Math.max(open, action.end) } : undefined;
    }
    if (words.is(i, phraseEnds) && !isInner(words, i) && !words.is(i, particles)) return undefined;
  }
  return undefined;
}

/** `giải quyết | trước hạn 665 hồ sơ`, `giải phóng mặt | bằng 3 dự án`: a word within a phrase ends none. */
function isInner(words: Words, index: number): boolean {
  return innerPhrases.match(words, index) !== undefined || innerPhrases.matchBefore(words, index + 1) !== undefined;
}

/** `ước thực hiện 12 tỷ đồng`: so much was reached, of what stands before; but `thực hiện chính sách 12 tỷ đồng`. */
export function isCarryingOut(words: Words, { from, to }: Stretch): boolean {
  const verb = carryingOut.match(words, from);
  if (verb === undefined) return false;
  let end = verb.end;
  while (end < to && words.is(end, particles)) end++;
  return end >= to;
}
const carryingOut: PhraseBook<true> = phraseBook("thực hiện");

/**
 * Where that begins which a clause tells someone to have or to do: at the verb, or at its object where the verb is said
 * to have come about.
 *
 * ```
 * > | Tổ cũng xây dựng được quỹ vì người nghèo   Khu phố đã huy động nguồn lực xã hội hóa
 *                           ^ answer                        ^ answer
 * ```
 */
export function objectOfDoing(words: Words, from: number, end: number, others: Others): number | undefined {
  const first = skipAdjuncts(words, lastComma(words, from, end), end, others);
  const who = actors.match(words, first) ?? bodies.match(words, first);
  const last = who === undefined ? first : Math.min(end - 1, who.end + LONGEST_NAME);
  for (let i = who?.end ?? first; i <= last; i++) {
    const verb = actions.match(words, i) ?? keeping.match(words, i);
    if (verb === undefined || verb.end >= end || isInName(words, i)) continue;
    // xây dựng được: it came about
    if (words.id(verb.end) === PASSIVE) return verb.end + 1;
    if (keeping.match(words, i) !== undefined) return verb.end;
    return who === undefined ? undefined : i;
  }
  return undefined;
}
/** Verbs that say no more than that there is what is named. */
const keeping: PhraseBook<true> = phraseBook("có, hiện có, duy trì");
/** Small bodies that have or do. */
const bodies: PhraseBook<true> = phraseBook(
  "tổ, nhóm, chi bộ, chi đoàn, câu lạc bộ, clb, khóm, xóm, bản, làng, ban, trường, trạm",
);
/** No name of who does it goes on longer behind its kind, in tokens: `Ban | công tác Mặt trận cũng`. */
const LONGEST_NAME = 6;

/** Words after which a verb is a noun: `của tổ chức Đoàn`, `tín dụng tiết kiệm`. */
const NAMING: WordSet = new WordSet(list("của, các, những, nhiều, dụng"));

/** … and where it is told who was there: `đợt tuyển quân có`. */
const EVENTS: WordSet = new WordSet(list("lớp, buổi, cuộc, khóa, khoá, đợt, kỳ, phiên, chuyến"));
const HAVING: WordSet = new WordSet(list("có, gồm"));

const JOINING: WordSet = new WordSet(["với"]);
const SHOWING: WordSet = new WordSet(list("thấy, biết, rằng"));

/** `thu 5 tỷ`: a verb of one syllable is one only beside its figure; within other words it is part of them. */
function isVerbThere(from: number, end: number, open: number): boolean {
  return end - from > 1 || end >= open;
}
