import type { ExtractedRecord } from "../../records";
import { RECORDS, type Term } from "./terms";

/** A stretch of a document: sentence, first term, after the last term. */
export type Pointer = [sentence: number, start: number, end: number];

/** A record, and the terms that it stands on. */
export interface RecordSpan {
  readonly record: ExtractedRecord;
  readonly pointer: Pointer;
}

/** The records that lie wholly within some stretches of a document, in the order of `extract`. */
export function recordSpans(
  document: readonly (readonly Term[])[],
  within: readonly (readonly unknown[])[],
): RecordSpan[] {
  return within.flatMap(([sentence, from, to]) => {
    const terms = document[Number(sentence)] ?? [];
    return terms.slice(Number(from), Number(to)).flatMap((term, i) => {
      const start = Number(from) + i;
      const before = terms[start - 1]?.[RECORDS];
      return (term[RECORDS] ?? [])
        .filter((record) => !before?.includes(record))
        .map((record): RecordSpan => {
          let end = start + 1;
          while (terms[end]?.[RECORDS]?.includes(record)) end++;
          return { record, pointer: [Number(sentence), start, end] };
        })
        .filter(({ pointer: [, , end] }) => end <= Number(to));
    });
  });
}
