import type { Span } from "../records";
import { fold } from "./fold";
import { findSentences } from "./sentences";
import { LINE_END, Words } from "./words";

/** A token: a whole syllable, a number or a mark, where it stands in the text as given. */
export type Token = Span;

/**
 * The tokens of a text, a list a sentence. All that is no space is in one of them; a sentence never ends inside a record.
 */
export function tokenize(text: string, records: readonly Span[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let lastEnd = 0;
  let covered = 0;
  let nextRecord = 0;
  for (const { start, end, opens } of syllables(text)) {
    for (let record = records[nextRecord]; record && record.start < start; record = records[++nextRecord]) {
      covered = Math.max(covered, record.end);
    }
    if (opens && sentence.length > 0 && covered <= start) {
      sentences.push(sentence);
      sentence = [];
    }
    const last = sentence.at(-1);
    if (last && lastEnd === start && goesOn(text, start)) sentence[sentence.length - 1] = { start: last.start, end };
    else sentence.push({ start, end });
    lastEnd = end;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** The words, numbers and marks of a text as given, and whether a sentence begins there. */
function* syllables(text: string): Generator<Token & { readonly opens: boolean }> {
  const folded = fold(text);
  const words = new Words(folded.text);
  const firsts = new Set(findSentences(words).map(({ from }) => from));
  let lastEnd = 0;
  for (let index = 0; index < words.length; index++) {
    if (words.kind(index) === LINE_END) continue;
    let start = folded.startInGiven(words.start(index));
    let end = folded.endInGiven(words.end(index));
    const next = index + 1 < words.length ? folded.startInGiven(words.start(index + 1)) : text.length;
    // joiners and soft hyphens are folded away: they belong to the word beside them
    while (start > lastEnd && !isSpace(text, start - 1)) start--;
    while (end < next && !isSpace(text, end)) end++;
    lastEnd = end;
    yield { start, end, opens: firsts.has(index) };
  }
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}

/** The second half of a surrogate pair or a mark: to the words a token of its own. */
const GOES_ON = /[\uDC00-\uDFFF]|\p{M}/u;
const JOINER = "\u200D";

function goesOn(text: string, offset: number): boolean {
  return GOES_ON.test(text.charAt(offset)) || text[offset - 1] === JOINER;
}

/** Index of the first of the tokens that ends after an offset; their number, where none does. */
export function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
