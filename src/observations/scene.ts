import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, NUMBER, WORD, type Words } from "../text/words";
import type { Fact } from "./fact";
import { finite, placing } from "./vocabulary";

const UNITS: WordSet = new WordSet(list("phường, xã, huyện, quận, đơn, tỉnh"));
/** Before units that are named: `ghi nhận từ hai phường An Nhơn, Quy Nhơn Nam`, `giáp ranh hai xã An Nhơn, Phước Sơn`. */
const SCENES: WordSet = new WordSet(list("ở, tại, từ, giáp, ranh, hđnd, ubnd"));
/** `sáp nhập các phường thành | một đơn vị`: what they become is no number. */
const BECOMING: WordSet = new WordSet(list("thành, làm"));

/**
 * Whether units of the state are counted only to say where: `xảy ra ở | hai phường Bình Hòa và Bình Thắng`, `tại | 4 huyện đã tăng giá`;
 * but `tại | 74 phường, xã`, `từ | 4 phường nội thành`.
 */
export function isScene(words: Words, { record, from, to, unit }: Fact): boolean {
  if (!words.is(unit, UNITS)) return false;
  if (record.value === 1) return words.is(from - 1, BECOMING);
  if (words.case(to) === CAPITAL) return words.is(from - 1, SCENES);
  return words.is(from - 1, placing) && (words.is(to, finite) || opensClause(words, from - 1));
}

function opensClause(words: Words, index: number): boolean {
  return words.kind(index - 1) !== WORD && words.kind(index - 1) !== NUMBER;
}
