import { firstOf } from "../../text/first-of";
import { WordSet } from "../../text/lexicon";
import { list } from "../../text/list";
import { type PhraseBook, phraseBook } from "../../text/phrases";
import { LINE_END, MARK, WORD, type Words } from "../../text/words";
import { isListed, type Mark } from "./marks";

/** What announces the units that went into another. */
const announcements: PhraseBook<true> = phraseBook("sáp nhập, hợp nhất, nhập, trên cơ sở, tách từ, lập từ, thành từ");
/** The first words of the announcements. */
const HEADS: WordSet = new WordSet(list("sáp, hợp, nhập, trên, tách, lập, thành"));
/** What makes another word of `nhập`. */
const NOT_MERGER: WordSet = new WordSet(list("thu, xuất, hội, xâm, gia, nguồn, đăng, hòa, nhà, du"));
/** From here on it is what the units went into: `vào Phường 2`, `thành phường Võ Thị Sáu`, `lấy tên là`. */
const INTO: WordSet = new WordSet(list("vào, thành, tên"));
const CITY: WordSet = new WordSet(["phố", "ủy"]);
const LONGEST_GAP = 40;
/** The comma of `4 phường, xã` parts no names. */
const WARD: WordSet = new WordSet(["phường", "xã", "trấn"]);
/** Words of shares and measures: they may stand with a comma between the announcement and the first of the names. */
const SHARES: WordSet = new WordSet(list("toàn, phần, tích, số, người, gồm"));

/**
 * Which of the units are those that went into another.
 *
 * ```
 * > | thành lập phường Võ Thị Sáu trên cơ sở nhập Phường 6, Phường 7; nhập Phường 5 vào Phường 2
 *                                                 ^^^^^^^^  ^^^^^^^^        ^^^^^^^^
 * > | xã Hòa Tiến và xã Hòa Khương sẽ nhập thành xã Hòa Tiến
 *     ^^^^^^^^^^^    ^^^^^^^^^^^^^^
 * ```
 */
export function findMerged(words: Words, marks: readonly Mark[]): ReadonlySet<Mark> {
  const merged = new Set<Mark>();
  marks.forEach((mark, last) => {
    if (mark.record.type !== "ward" || !goesInto(words, mark.to)) return;
    for (const one of marks.slice(firstListed(words, marks, last), last + 1)) merged.add(one);
  });
  let before: Mark | undefined;
  for (const mark of marks) {
    if (mark.record.type !== "ward") continue;
    if (!merged.has(mark) && isMerged(words, mark, before !== undefined && merged.has(before) ? before.to : 0))
      merged.add(mark);
    before = mark;
  }
  return merged;
}

/**
 * Which of the units are those that others became.
 *
 * ```
 * > | xã Hòa Tiến và xã Hòa Khương sẽ nhập thành xã Hòa Tiến      thành lập phường Ngọc Hà trên cơ sở nhập phường Ngọc Hà và …
 *                                                ^^^^^^^^^^^                ^^^^^^^^^^^^^^
 * ```
 */
export function findFounded(words: Words, marks: readonly Mark[], merged: ReadonlySet<Mark>): ReadonlySet<Mark> {
  const founded = new Set<Mark>();
  const wards = marks.filter(({ record }) => record.type === "ward");
  wards.forEach((mark, i) => {
    if (merged.has(mark)) return;
    const [before, after] = [wards[i - 1], wards[i + 1]];
    const isBehind = before !== undefined && merged.has(before) && mark.from - before.to < LONGEST_GAP;
    const isAhead = after !== undefined && merged.has(after) && after.from - mark.to < LONGEST_GAP;
    const isFounded = isAhead && firstOf(words, mark.to, after.from, FOUNDING) !== undefined;
    if (isFounded || ((isBehind || isAhead) && words.is(mark.from - 1, BECOME))) founded.add(mark);
  });
  return founded;
}
/** Before what others became: `thành phường Hải Châu`, `thành lập phường Hải Châu`, `tên gọi là phường Hải Châu`. */
const BECOME: WordSet = new WordSet(list("thành, lập, là"));

/** The first of the wards that are listed up to the one at `last`. */
function firstListed(words: Words, marks: readonly Mark[], last: number): number {
  let first = last;
  for (let mark = marks[first]; first > 0 && mark !== undefined; first--) {
    const before = marks[first - 1];
    // … thành phường Hải Châu; xã Hòa Tiến và xã Hòa Khương thành …
    if (before?.record.type !== "ward" || !isListed(words, before, mark) || words.isMark(before.to, ";")) break;
    mark = before;
  }
  return first;
}

/** Whether what stands at a token says into what the units before it went: `sẽ sáp nhập thành phường Hải Châu`, `thành xã Hòa Vang`. */
function goesInto(words: Words, at: number): boolean {
  let verb = at;
  while (words.is(verb, HELPING) && verb - at < LONGEST_VERB) verb++;
  const merger = words.is(verb, HEADS) ? mergers.match(words, verb)?.end : undefined;
  const into = merger ?? verb;
  if (!words.is(into, INTO) || (merger === undefined && !words.is(into, BECOMING))) return false;
  return words.is(words.is(into + 1, FOUNDING) ? into + 2 : into + 1, UNITS);
}
const mergers: PhraseBook<true> = phraseBook("sáp nhập, hợp nhất, nhập, sáp nhập lại, hợp nhất lại, nhập lại");
const HELPING: WordSet = new WordSet(list("sẽ, được, đã, cũ, để, cùng"));
const LONGEST_VERB = 3;
const BECOMING: WordSet = new WordSet(["thành"]);
const FOUNDING: WordSet = new WordSet(["lập"]);
/** What a kind of unit begins with. */
const UNITS: WordSet = new WordSet(list("phường, xã, thị, đặc, đơn"));

/** Reads back from a name to the announcement, or to the last of the names that were announced before it (`listed`). */
function isMerged(words: Words, { from }: Mark, listed: number): boolean {
  let hasComma = false;
  let hasShares = false;
  for (let at = from - 1; at >= 0 && at > from - LONGEST_GAP; at--) {
    if (at < listed) return true;
    switch (words.kind(at)) {
      case WORD:
        if (words.is(at, HEADS) && announcements.match(words, at) !== undefined)
          return (hasShares || !hasComma) && !words.is(at - 1, NOT_MERGER);
        if (words.is(at, INTO) && !words.is(at + 1, CITY)) return false;
        hasShares ||= words.is(at, SHARES);
        break;
      case MARK:
        if (words.isMark(at, ".") && !words.isGlued(at + 1)) return false;
        hasComma ||= words.isMark(at, ",") && !words.is(at - 1, WARD);
        break;
      case LINE_END:
        return false;
    }
  }
  return false;
}
