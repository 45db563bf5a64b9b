import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, NUMBER, SMALL, WORD, type Words } from "../text/words";

/** The heads of bodies that have terms. */
const bodies: PhraseBook<true> =
  phraseBook(`đảng bộ, đảng ủy, chi bộ, ban chấp hành, bch, ban thường vụ, ủy ban kiểm tra, hđnd, hội đồng nhân dân, quốc hội, bộ chính trị, ban bí thư,
    trung ương đảng, hội nông dân, hội liên hiệp, hội cựu, hội chữ, hội khuyến, hội người, hội đông, hội sinh, hội nhà, hội luật, mặt trận tổ quốc,
    ủy ban mttq, ubmttq, đoàn tncs, đoàn thanh niên, liên đoàn, công đoàn, tỉnh ủy, thành ủy, quận ủy, huyện ủy, thị ủy`);
/** Small words within the name of a body. */
const WITHIN_BODY: WordSet = new WordSet(
  list(`ban, bộ, ủy, chấp, hành, vụ, tra, kiểm, dân, phường, xã, quận, huyện, tỉnh, thành, phố, thị, trấn, tổ, thôn, chi, hội, nhân, đồng, trị, thư, niên, nữ,
    hiệp, học, trường, cơ, quan, khối, cấp, ương, sản`),
);
/** Kinds of units as they are typed before a name: `TP.Hội An`, `Q.Tân Bình`. */
const SHORT_KINDS: WordSet = new WordSet(list("tp, tx, tt, q, p, h, x"));
/** What a number may name: `phường 4`, `Chi bộ 7`. */
const NUMBERED: WordSet = new WordSet(list("phường, quận, phố, bộ, tổ, thôn, ấp, khóm"));
const GREAT: number = lexicon.add("đại");
const CONGRESS: number = lexicon.add("hội");
const LONGEST = 14;

/**
 * The body that the text names directly before its term, which begins at token `index`.
 *
 * ```
 * > | Đại hội Đảng bộ phường Ngọc Thụy lần thứ XXII
 *             ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function bodyBefore(words: Words, index: number): string | undefined {
  let first: number | undefined;
  for (let i = index - 1; i >= index - LONGEST && isOfBody(words, i); i--) {
    const head = bodies.match(words, i);
    if (head !== undefined && head.end <= index) first = i;
  }
  return first === undefined ? undefined : words.phrase(first, index);
}

function isOfBody(words: Words, index: number): boolean {
  if (words.kind(index) === NUMBER) return words.is(index - 1, NUMBERED);
  if (words.isMark(index, ".")) return words.is(index - 1, SHORT_KINDS);
  if (words.kind(index) !== WORD) return false;
  // ĐẠI HỘI: the event, not a body
  if (words.id(index) === CONGRESS && words.id(index - 1) === GREAT) return false;
  if (words.case(index) !== SMALL || words.is(index, WITHIN_BODY)) return true;
  // toàn quốc Hội Nông dân: two words, not Quốc hội
  return words.case(index + 1) !== CAPITAL && bodies.match(words, index) !== undefined;
}
