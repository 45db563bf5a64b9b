import type { ReactNode } from "react";
import type { ExtractedRecord } from "trichluc";

interface HighlightsProps {
  /** The text that the records were read out of, to the letter. */
  readonly text: string;
  readonly records: readonly ExtractedRecord[];
}

/** The text with its records marked. Of a record within another (UBND [phường Kim Tân]) the outer one is marked. */
export function Highlights({ text, records }: HighlightsProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { type, text: words, start, end } of records) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={start} className={type} title={type}>
        {words}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
