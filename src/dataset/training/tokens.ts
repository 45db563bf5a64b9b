import { findSentences } from "../../observations/sentences";
import type { Span } from "../../records";
import { fold } from "../../text/fold";
import { LINE_END, Words } from "../../text/words";

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

/** Which record each token belongs to; of overlapping records the longer one has it, of equal ones the first. */
export function owners<R extends Span>(tokens: readonly Token[], records: readonly R[]): (R | undefined)[] {
  const owned: (R | undefined)[] = new Array(tokens.length).fill(undefined);
  const byLength = [...records].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const record of byLength) {
    const from = firstEndingAfter(tokens, record.start);
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < record.end) to++;
    // a record that lost a token to a longer one is no whole name any more
    if (owned.slice(from, to).every((owner) => owner === undefined)) owned.fill(record, from, to);
  }
  return owned;
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A record as tokens, half open. */
export interface Run<R> {
  readonly owner: R;
  readonly from: number;
  readonly to: number;
}

/** The records that own tokens, in order. */
export function runsOf<R>(owned: readonly (R | undefined)[]): Run<R>[] {
  const runs: Run<R>[] = [];
  for (let from = 0, to = 1; from < owned.length; from = to++) {
    const owner = owned[from];
    while (to < owned.length && owned[to] === owner) to++;
    if (owner !== undefined) runs.push({ owner, from, to });
  }
  return runs;
}

/** `B-ward`, `I-ward`, `O`: whether a token begins a record, goes on with one, or is outside. */
export function bioTags(owned: readonly ({ readonly type: string } | undefined)[]): string[] {
  return owned.map((owner, index) =>
    owner === undefined ? "O" : `${owned[index - 1] === owner ? "I" : "B"}-${owner.type}`,
  );
}
