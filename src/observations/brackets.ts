import type { Words } from "../text/words";

/** No bracket or quotation that is read over is longer, in tokens. */
const LONGEST = 16;

/** Where the bracket closes that opens at token `open`, if it does before `limit`: `10 hộ (20 nhân khẩu|) được sơ tán`. */
export function closingBracket(words: Words, open: number, limit: number): number | undefined {
  return words.isMark(open, "(") ? nextMark(words, open, limit, ")") : undefined;
}

/** Where the bracket opens that closes at token `close`, if it does not before `from`. */
export function openingBracket(words: Words, close: number, from: number): number | undefined {
  return words.isMark(close, ")") ? lastMark(words, close, from, "(") : undefined;
}

/** Where the quotation closes that opens at token `open`: `quỹ “Vì người nghèo|”` is one name, whatever words stand in it. */
export function closingQuote(words: Words, open: number, limit: number): number | undefined {
  return words.isMark(open, "“") ? nextMark(words, open, limit, "”") : undefined;
}

/** Where the quotation opens that closes at token `close`. */
export function openingQuote(words: Words, close: number, from: number): number | undefined {
  return words.isMark(close, "”") ? lastMark(words, close, from, "“") : undefined;
}

function nextMark(words: Words, index: number, limit: number, mark: string): number | undefined {
  const end = Math.min(limit, index + LONGEST + 1);
  for (let i = index + 1; i < end; i++) if (words.isMark(i, mark)) return i;
  return undefined;
}

function lastMark(words: Words, index: number, from: number, mark: string): number | undefined {
  const start = Math.max(from, index - LONGEST);
  for (let i = index - 1; i >= start; i--) if (words.isMark(i, mark)) return i;
  return undefined;
}
