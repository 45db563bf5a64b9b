import { countNouns } from "../extractors/count-nouns";
import type { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { WORD, type Words } from "../text/words";
import type { Fact, Stretch } from "./fact";
import { Finder } from "./finder";
import { fates } from "./vocabulary";

/** Words of one theft or robbery, as against the statistics of many. */
const THEFT: PhraseBook<true> = phraseBook("cướp giật, lấy trộm, bị hại, khai nhận, bỏ trốn");
const THEFT_STARTS: CueSet = THEFT.starts();
const BORN: number = lexicon.add("sinh");
/** … which tell a time or a total. */
const STATISTICS: PhraseBook<true> = phraseBook(
  "năm, tháng đầu, quý, ra quân, cao điểm, tụ điểm, điểm đánh, trường hợp, thống kê, toàn quận, toàn phường, toàn xã, toàn tỉnh, toàn thành, toàn huyện, địa bàn, so với, cùng kỳ, tổng số, xảy ra, giai đoạn, tỷ lệ, tỉ lệ, tăng, giảm",
);

/** Finds where a theft may be told. */
export function findThefts(words: Words): Finder {
  return new Finder(words, THEFT_STARTS);
}

/** Whether a sentence tells what one thief took, and no statistics: `bị 2 thanh niên cướp giật`, `lấy trộm 3 xe máy`. */
export function tellsTheft(words: Words, { from, to }: Stretch, thefts: Finder): boolean {
  for (let i = thefts.next(from); i < to; i = thefts.next(i + 1)) {
    if (THEFT.match(words, i) !== undefined) return !tellsStatistics(words, from, to);
  }
  return false;
}

/** `va chạm khiến 2 người tử vong`, `bắt giữ 3 đối tượng`: people whose number also a theft or a story tells as a fact of the place. */
export function isVictim(words: Words, { record, from, to, unit }: Fact): boolean {
  if (record.type !== "count" || countNouns.match(words, unit)?.value !== "people") return false;
  let first = from;
  while (first > from - FARTHEST_ARREST && !words.is(first - 1, HOLDING)) first--;
  if (words.is(first - 1, HOLDING) || fates.matchBefore(words, from) !== undefined) return true;
  for (let i = to; i < to + FARTHEST_FATE && words.kind(i) === WORD; i++)
    if (fates.match(words, i) !== undefined) return true;
  return false;
}
/** How the verbs of an arrest end: `bắt`, `bắt giữ`, `tạm giữ hình sự`, `khởi tố`. */
const HOLDING: WordSet = new WordSet(list("bắt, giữ, tố"));
/** No more tokens stand between the verb and the number: `tạm giữ | hình sự`. */
const FARTHEST_ARREST = 3;
/** No more tokens stand between people and what came to them: `2 người đi xe máy | tử vong`. */
const FARTHEST_FATE = 8;

function tellsStatistics(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // chị P. (sinh năm 1999)
    if (STATISTICS.match(words, i) !== undefined && words.id(i - 1) !== BORN) return true;
  }
  return false;
}
