import type { CueSet } from "../text/cues";
import { lexicon } from "../text/lexicon";
import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Words } from "../text/words";
import type { Stretch } from "./fact";
import { Finder } from "./finder";

/** Words of one theft or robbery, as against the statistics of many … */
const thefts: PhraseBook<true> = phraseBook("cướp giật, lấy trộm, bị hại, khai nhận, bỏ trốn");
const THEFT_STARTS: CueSet = thefts.starts();
/** … which tell a time or a total. */
const statistics: PhraseBook<true> = phraseBook(
  "năm, tháng đầu, quý, ra quân, cao điểm, trường hợp, thống kê, toàn quận, toàn phường, toàn xã, toàn tỉnh, toàn thành, toàn huyện, địa bàn, so với, cùng kỳ, tổng số, xảy ra, giai đoạn, tỷ lệ, tỉ lệ, tăng, giảm",
);
const BORN: number = lexicon.add("sinh");

/** Finds where a theft may be told. */
export function findThefts(words: Words): Finder {
  return new Finder(words, THEFT_STARTS);
}

/** Whether a sentence tells what one thief took, and no statistics: `bị 2 thanh niên cướp giật`, `lấy trộm 3 xe máy`. */
export function tellsTheft(words: Words, { from, to }: Stretch, starts: Finder): boolean {
  for (let i = starts.next(from); i < to; i = starts.next(i + 1)) {
    if (thefts.match(words, i) !== undefined) return !tellsStatistics(words, from, to);
  }
  return false;
}

function tellsStatistics(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // chị P. (sinh năm 1999)
    if (statistics.match(words, i) !== undefined && words.id(i - 1) !== BORN) return true;
  }
  return false;
}
