import type { ExtractedRecord } from "../../records";
import { fold } from "../../text/fold";
import type { Token } from "../../text/tokens";
import { cutTokens } from "../tokens";

/** Where a term keeps the records that it is part of: clones of the term have them too, and JSON does not show them. */
export const RECORDS: unique symbol = Symbol("trichluc records");

/** A term as compromise holds it. The terms of a document, one after another, are the text: `pre + text + post`. */
export interface Term {
  text: string;
  /** What stands before it, and belongs to no other term. */
  pre: string;
  /** The marks and spaces after it. */
  post: string;
  /** What it is matched by. */
  normal: string;
  tags: Set<string>;
  [RECORDS]?: readonly ExtractedRecord[];
}

/**
 * Cuts a text into terms, a list a sentence. A term is a syllable or a number; marks are what stands round it, but for those that a
 * record begins or ends with.
 *
 * ```
 * (đạt 14,99%), còn
 *      ^^^^^^          the term
 *            ^^^       its post
 * ```
 *
 * @param withoutAccents How compromise takes accents off the words it is asked for, and so off those it finds.
 */
export function cutTerms(
  text: string,
  records: readonly ExtractedRecord[],
  withoutAccents: (word: string) => string,
): Term[][] {
  const starts = new Set(records.map(({ start }) => start));
  const ends = new Set(records.map(({ end }) => end));
  const sentences = cutTokens(text, records)
    .map((tokens) => spansOfTerms(text, tokens, starts, ends))
    .filter(({ length }) => length > 0);
  const spans = sentences.flat();
  let index = 0;
  return sentences.map((sentence) =>
    sentence.map(({ start, end }) => {
      const before = text.slice(spans[index - 1]?.end ?? 0, start);
      const after = text.slice(end, spans[++index]?.start ?? text.length);
      const pre = index === 1 ? before : before.slice(splitAt(before));
      const post = index === spans.length ? after : after.slice(0, splitAt(after));
      const written = text.slice(start, end);
      return {
        text: written,
        pre,
        post,
        normal: withoutAccents(fold(written).text.toLowerCase()),
        tags: new Set<string>(),
      };
    }),
  );
}

/** What stands between two terms belongs to the first up to its last space: `, (` is `, ` and `(`. */
function splitAt(between: string): number {
  const last = between.search(/\s\S*$/);
  return last < 0 ? between.length : last + 1;
}

const HAS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Words and numbers, and the marks that are part of what they say. */
function spansOfTerms(
  text: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): Token[] {
  const terms: Token[] = [];
  let isMark = false;
  for (const token of tokens) {
    const { start, end } = token;
    const wasMark = isMark;
    isMark = !HAS_WORD.test(text.slice(start, end));
    if (isMark && !starts.has(start) && !ends.has(end)) continue;
    const last = terms.at(-1);
    const isOne = last?.end === start && (isMark || wasMark) && !starts.has(start) && !ends.has(start);
    if (last && isOne) terms[terms.length - 1] = { start: last.start, end };
    else terms.push(token);
  }
  return terms;
}

/** Tells each term of a document which of the records of its text it is part of. */
export function placeRecords(document: readonly (readonly Term[])[], records: readonly ExtractedRecord[]): void {
  let offset = 0;
  let next = 0;
  let open: ExtractedRecord[] = [];
  for (const term of document.flat()) {
    const start = offset + term.pre.length;
    const end = start + term.text.length;
    offset = end + term.post.length;
    open = open.filter((record) => record.end > start);
    for (let record = records[next]; record && record.start < end; record = records[++next]) open.push(record);
    if (open.length > 0) term[RECORDS] = open.slice();
  }
}
