import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MARK, type Words } from "../text/words";
import type { Fact, Stretch } from "./fact";
import { actions, finite, silentWords } from "./vocabulary";

/** The words of a stretch as a field: marks and small words left out at the ends, spaces single. */
export function wordingOf(words: Words, { from: first, to }: Stretch): string {
  let from = first;
  while (from < to - 1 && (words.is(from, OPENING) || (from > first && words.is(from, silentWords)))) from++;
  let end = to;
  while (
    end > from &&
    (isSilentEnd(words, end) || (words.kind(end - 1) === MARK && !belongsToWords(words, from, end - 1)))
  )
    end--;
  const phrase = words.phrase(from, end);
  // giá trị sản xuất (GO) ngành nông nghiệp
  const text = phrase.includes("(") ? phrase.replace(ASIDE, "") : phrase;
  return text.charAt(0).toLowerCase() === text.charAt(0) || /^\p{Lu}{2}/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** What stands in brackets, and the space before it. */
const ASIDE: RegExp = / ?\([^()]*\)/g;

/** Whether the mark at `index` closes a quote that opens after `from`, or is of a figure within the words. */
function belongsToWords(words: Words, from: number, index: number): boolean {
  if (words.isMark(index, "”") || words.isMark(index, "%")) return true;
  if (!words.isMark(index, '"')) return false;
  for (let i = index - 1; i >= from; i--) if (words.isMark(i, '"')) return true;
  return false;
}

/** `3 tỷ đồng | đã được hỗ trợ`: small words before the verb. */
const OPENING: WordSet = new WordSet(list("đã, đang, đều"));

/** A small word that a phrase can do without, and no part of a verb: `phát hiện`. */
export function isSilentEnd(words: Words, end: number): boolean {
  if (!words.is(end - 1, silentWords)) return false;
  const verb = actions.matchBefore(words, end);
  return verb === undefined || end - verb.end === 1;
}

/** The noun of a fact alone, without its predicate: `chi bộ` of `100% chi bộ hoàn thành tốt nhiệm vụ`. */
export function nounOf(words: Words, fact: Fact, phrase: Stretch): Stretch {
  if (fact.record.type === "count") return { from: fact.unit, to: fact.to };
  const verb = firstOf(words, phrase.from + 1, phrase.to, finite);
  return verb === undefined ? phrase : { from: phrase.from, to: verb };
}
