import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Words } from "../text/words";
import type { Fact } from "./fact";

/** What a length after it only describes. */
const sizes: PhraseBook<true> = phraseBook(
  "đường rộng, bán kính, cự ly, khoảng cách, cách nhau, cách đó, ùn ứ, ùn tắc, lòng đường, vỉa hè rộng, hẻm rộng, lộ giới, chạy, tầm xa, bề rộng",
);
/** In square metres. */
const LARGEST_PLOT = 150;

/** Whether a measure tells how wide, how far, how fast or how heavy one thing is. */
export function isSize(words: Words, { record, from, to }: Fact): boolean {
  if (record.type !== "measure") return false;
  // sợi dây chuyền 5 chỉ, đường dây 110 kV
  if (record.unit === "chỉ" || record.unit === "kV") return true;
  // căn nhà rộng 60m2; but đất ở 95 - 190 m2 mỗi lô
  if (record.unitCode === "m2") return record.value !== undefined && record.value < LARGEST_PLOT;
  // gió mạnh 166 km/h: how the weather was, and not how fast someone went
  if (/\/(?:giờ|h|s)$|^ml$/.test(record.unit)) return firstOf(words, from - FARTHEST_WIND, from, WIND) === undefined;
  if (/^(?:tấn|tạ|kg|g|gam)$/i.test(record.unit)) return words.id(beforeRoughly(words, from)) === HEAVY;
  if (!/^(?:m|km|cm|mét|ki ?lô ?mét)$/i.test(record.unit)) return false;
  // 3,7 mét x 6,5 mét
  if (words.id(to) === BY || words.id(from - 1) === BY) return true;
  const before = beforeRoughly(words, from);
  if (words.id(before) === HIGH) return record.unit === "cm" && !words.is(before - 1, RISING);
  return sizes.matchBefore(words, before + 1) !== undefined;
}

const WIND: WordSet = new WordSet(list("gió, bão, lũ"));
const FARTHEST_WIND = 6;
const HEAVY: number = lexicon.add("nặng");

/** The token before a figure and what roughly tells it: `nặng | chưa đầy 60 kg`. */
function beforeRoughly(words: Words, from: number): number {
  let before = from - 1;
  while (words.is(before, ROUGHLY)) before--;
  return before;
}
const ROUGHLY: WordSet = new WordSet(list("chưa, đầy, đến, tới, hơn, gần, trên, dưới, khoảng, chừng, được, chỉ"));
/** `3,7 mét x 6,5 mét` */
const BY: number = lexicon.add("x");
const HIGH: number = lexicon.add("cao");
/** How high the water stands is no size. */
const RISING: WordSet = new WordSet(list("dâng, ngập, nước, lũ, triều, sóng"));
