import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MARK, NUMBER, WORD, type Words } from "../text/words";
import type { Stretch } from "./fact";
import { firstOf } from "./finder";
import { firstHead, isComma, LONGEST } from "./noun-phrase";
import type { Others } from "./others";
import {
  AND,
  actions,
  belongings,
  finite,
  IS,
  innerPhrases,
  jointEnds,
  jointStarts,
  leadingWords,
  openingPrepositions,
  phraseEnds,
  TURN,
} from "./vocabulary";

/**
 * The noun phrase that starts at token `from`, right of a figure, with the predicate that tells which of them are meant.
 *
 * ```
 * > | 100% học sinh tiểu học được học 2 buổi/ngày; …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 * @param listsNouns whether `và` and commas may join nouns before their verb: `100% thôn, làng đều có chi bộ`.
 */
export function complementAfter(
  words: Words,
  from: number,
  limit: number,
  others: Others,
  listsNouns = false,
): Stretch | undefined {
  const start = nounStart(words, from, limit);
  if (start >= limit || words.kind(start) !== WORD || words.is(start, phraseEnds) || words.is(start, CAUSING))
    return undefined;
  let to = start + 1;
  while (to < limit && to - start < LONGEST && !others.has(to)) {
    const next = afterPart(words, start, to, limit, listsNouns);
    if (next === undefined) break;
    to = next;
  }
  // 884 hộ đạt gia đình văn hóa đạt | 92%: the verb of the next figure
  if (words.kind(to) === NUMBER && to > start + 1 && words.is(to - 1, TYING)) to--;
  while (words.kind(to - 1) === MARK && !isQuote(words, to - 1)) to--;
  return { from: start, to };
}

/** Where the noun begins, after the small words before it: `các`, `toàn bộ`; `từ 5% trở lên | số vụ`. */
function nounStart(words: Words, from: number, limit: number): number {
  const first = skipLeading(words, from, limit);
  return words.id(first) === TURN ? skipLeading(words, first + 2, limit) : first;
}

function skipLeading(words: Words, from: number, limit: number): number {
  let at = from;
  while (at < limit && (words.is(at, leadingWords) || isQuote(words, at))) at++;
  return at;
}

/** The token after the word or mark at `at`, where that goes on with the phrase from `start`; undefined where it ends it. */
function afterPart(words: Words, start: number, at: number, limit: number, listsNouns: boolean): number | undefined {
  switch (words.kind(at)) {
    case NUMBER:
      return at + 1;
    case WORD: {
      const inner = innerPhrases.match(words, at);
      if (inner !== undefined) return inner.end;
      if (!endsComplement(words, at, listsNouns)) return at + 1;
      // 90% tổ chức đảng và đảng viên hoàn thành tốt nhiệm vụ
      return words.id(at) === AND && listsNouns && goesOn(words, start, at, limit) ? at + 1 : undefined;
    }
    case MARK: {
      const joins = joinsWords(words, at) || joinsCounted(words, at);
      return joins || (listsNouns && isComma(words, at) && goesOn(words, start, at, limit)) ? at + 1 : undefined;
    }
    default:
      return undefined;
  }
}

function endsComplement(words: Words, index: number, listsNouns: boolean): boolean {
  if (words.is(index, ONWARD)) return true;
  // 540 đảng viên đang | sinh hoạt tại 22 chi bộ
  const belonging = belongings.match(words, index);
  if (belonging !== undefined && words.is(belonging.end, PLACING)) return true;
  return words.is(index, phraseEnds) && !(listsNouns && words.id(index) === IS);
}

/** `100% thôn, làng, trường học đều có chi bộ`: a comma within the list of nouns before their verb. */
function goesOn(words: Words, start: number, comma: number, limit: number): boolean {
  if (firstOf(words, start, comma, finite) !== undefined) return false;
  if (firstHead(words, comma + 1, limit) !== undefined || actions.match(words, comma + 1) !== undefined) return false;
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i++) {
    if (words.kind(i) === NUMBER || words.is(i, openingPrepositions)) return false;
    if (words.is(i, finite)) return true;
  }
  return false;
}

/** `63 tỉnh, thành phố`: a comma between two words for what is counted. */
function joinsCounted(words: Words, index: number): boolean {
  return (
    words.isMark(index, ",") &&
    words.is(index - 1, jointEnds) &&
    words.is(index + 1, jointStarts) &&
    !words.is(index + 2, finite)
  );
}

function joinsWords(words: Words, index: number): boolean {
  return "-–&/“”\"'".includes(words.text.charAt(words.start(index)));
}

function isQuote(words: Words, index: number): boolean {
  return words.isMark(index, "“") || words.isMark(index, '"');
}

/** What follows from the figure, and is not counted by it: `gần một mét | khiến hàng trăm hộ di dời`. */
const CAUSING: WordSet = new WordSet(list("khiến, gây"));
const TYING: WordSet = new WordSet(list("đạt, chiếm, còn, tăng, giảm"));
const PLACING: WordSet = new WordSet(list("tại, ở, trong, trên, cho, ngoài"));
const ONWARD: WordSet = new WordSet([...list("xuống, lần"), "trở"]);
