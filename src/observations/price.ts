import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { endsSentence } from "../text/sentences";
import { MARK, NUMBER, WORD, type Words } from "../text/words";
import { LEVEL } from "./vocabulary";

const PRICE: WordSet = new WordSet(list("giá, đòi, rao, hét, cọc"));
/**
 * Words that make a value or a verb of `giá`: `giá trị sản xuất`, `trị giá`, `đánh giá`; or the prices that values are told in:
 * `giá so sánh 2010`.
 */
const NO_PRICE: WordSet = new WordSet(list("trị, đánh, tham, đấu, thẩm, bình, so, ss, cố, hiện"));
/** What is sold by: a sum for one of them is its price. */
const GOODS: ReadonlySet<string> = new Set(
  list("m2, m², lô, nền, kg, cân, lạng, lít, tờ, gói, giỏ, bó, bát, tô, chai, thùng, vé, lượt"),
);

/** `suất đầu tư hạ tầng 3 triệu đồng/m2`: what it costs to build. */
const RATE: WordSet = new WordSet(["suất"]);
const FARTHEST_RATE = 6;

/** No more tokens stand from a price to its figure, … */
const DISTANT = 10;
/** … but where the price is what the clause begins with. */
const FARTHEST_PRICE = 20;
const LOT: number = lexicon.add("lô");

/** Whether a figure is the price of goods or land, or how that changed: `đất nền giá 4 tỷ đồng/lô`, `phở 40.000 đồng/bát`. */
export function isPrice(words: Words, from: number, per: string | undefined): boolean {
  if (per !== undefined && GOODS.has(per)) return firstOf(words, from - FARTHEST_RATE, from, RATE) === undefined;
  for (let i = from - 1; i > from - FARTHEST_PRICE; i--) {
    const kind = words.kind(i);
    if (kind === NUMBER) continue;
    if (kind !== WORD) {
      // lô góc 5,8 tỷ đồng
      if (kind !== MARK || words.isMark(i, ";") || endsSentence(words, i)) return words.id(i + 1) === LOT;
      continue;
    }
    if (!words.is(i, PRICE)) continue;
    const isNear = i > from - DISTANT || words.kind(i - 1) !== WORD || words.id(i - 1) === LEVEL;
    if (isNear) return !words.is(i - 1, NO_PRICE) && !words.is(i + 1, NO_PRICE);
  }
  return false;
}
