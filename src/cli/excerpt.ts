import type { Span } from "../records";

/** A span between what stands around it, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

/** Controls that would move the cursor or turn the direction of writing. */
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Of this much text no more than one screen line can be shown. */
const LONGEST_SIDE = 400;

/**
 * The span with so much of its line around it that all is about `width` characters long; `…` stands where words were
 * left out. Safe to print: a scraped text can't send commands to the terminal.
 */
export function excerpt(text: string, { start, end }: Span, width: number): Excerpt {
  const span = printable(text.slice(start, end)).trim();
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextLine = text.indexOf("\n", end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const before = printable(text.slice(Math.max(lineStart, start - LONGEST_SIDE), start)).trimStart();
  const after = printable(text.slice(end, Math.min(lineEnd, end + LONGEST_SIDE))).trimEnd();

  const room = Math.max(0, width - span.length);
  const beforeRoom = Math.max(Math.floor(room * 0.6), room - after.length);
  const shortBefore = lastWords(before, beforeRoom);
  return { before: shortBefore, span, after: firstWords(after, room - shortBefore.length) };
}

/** One line, composed letters, no controls. */
export function printable(text: string): string {
  return text.normalize("NFC").replace(CONTROLS, " ").replace(/\s+/gu, " ");
}

function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length));
  const space = cut.lastIndexOf(" ");
  return `${space < 0 ? "" : cut.slice(0, space)}…`;
}

function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - Math.max(0, length));
  const space = cut.indexOf(" ");
  return `…${space < 0 ? "" : cut.slice(space + 1)}`;
}
