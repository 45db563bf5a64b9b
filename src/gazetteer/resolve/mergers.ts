import { WordSet } from "../../text/lexicon";
import { list } from "../../text/list";
import { type PhraseBook, phraseBook } from "../../text/phrases";
import { LINE_END, MARK, WORD, type Words } from "../../text/words";
import type { Mark } from "./marks";

/** What announces the units that went into another. */
const announcements: PhraseBook<true> = phraseBook("sáp nhập, hợp nhất, nhập, trên cơ sở, chia tách từ, tách từ");
/** The first words of the announcements. */
const HEADS: WordSet = new WordSet(list("sáp, hợp, nhập, trên, chia, tách"));
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
 * ```
 */
export function findMerged(words: Words, marks: readonly Mark[]): ReadonlySet<Mark> {
  const merged = new Set<Mark>();
  let before: Mark | undefined;
  for (const mark of marks) {
    if (mark.record.type !== "ward") continue;
    if (isMerged(words, mark, before !== undefined && merged.has(before) ? before.to : 0)) merged.add(mark);
    before = mark;
  }
  return merged;
}

/** Reads back from a name to the announcement, or to the last of the names that were announced before it (`listed`). */
function isMerged(words: Words, { from }: Mark, listed: number): boolean {
  let hasComma = false;
  let hasShares = false;
  for (let at = from - 1; at >= 0 && at > from - LONGEST_GAP; at--) {
    if (at < listed) return true;
    switch (words.kind(at)) {
      case WORD:
        if (words.is(at, INTO) && !words.is(at + 1, CITY)) return false;
        hasShares ||= words.is(at, SHARES);
        if (words.is(at, HEADS) && announcements.match(words, at) !== undefined)
          return (hasShares || !hasComma) && !words.is(at - 1, NOT_MERGER);
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
