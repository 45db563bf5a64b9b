import type { Span } from "../../records";

/** A stretch of a line that a record covers, with the records inside it. */
interface Mark {
  /** Index of the record. */
  readonly record: number;
  /** Whether the record begins here: of a record that crosses another, or a line's end, only the first piece does. */
  readonly isStart: boolean;
  /** Whether the record ends here. */
  readonly isEnd: boolean;
  /** How many marks lie inside one another within this one. */
  readonly depth: number;
  readonly pieces: readonly Piece[];
}

/** Text, or a mark. */
export type Piece = string | Mark;

/** A line of the text, its line end included, or a part of a very long one. */
export interface Line extends Span {
  readonly pieces: readonly Piece[];
}

/**
 * The lines of the text with its records as nested marks; all the strings joined are the text. Where two records cross
 * each other, the one that begins later is cut in two, as one that goes on over the end of a line.
 *
 * ```ts
 * markLines("UBND phường 1", [{ start: 0, end: 13 }, { start: 5, end: 13 }]);
 * // → [{ start: 0, end: 13, pieces: [{ record: 0, depth: 1, pieces: ["UBND ", { record: 1, depth: 0, pieces: ["phường 1"], … }], … }] }]
 * ```
 * @param spans sorted by `start`, then by `end` descending.
 */
export function markLines(text: string, spans: readonly Span[]): Line[] {
  const lines: Line[] = [];
  const starts = spans.map((span, record) => ({ ...span, record })).filter(({ start, end }) => start < end);
  let next = 0;
  /** The records open at the start of the line, outermost first. */
  let goingOn: Open[] = [];
  for (const { start, end } of linesOf(text)) {
    const root: OpenPieces = { pieces: [], depth: 0 };
    const stack: Open[] = [];
    let at = start;
    const write = (to: number): void => {
      if (to > at) (stack.at(-1) ?? root).pieces.push(text.slice(at, to));
      at = to;
    };
    const open = (record: Open): void => {
      stack.push({ ...record, pieces: [], depth: 0 });
    };
    /** Closes the innermost mark. */
    const close = (): Open | undefined => {
      const mark = stack.pop();
      if (mark === undefined) return undefined;
      const { record, isStart, pieces, depth } = mark;
      const parent = stack.at(-1) ?? root;
      if (pieces.length > 0) {
        parent.pieces.push({ record, isStart, isEnd: mark.end <= at, depth, pieces });
        parent.depth = Math.max(parent.depth, depth + 1);
        mark.isStart = false;
      }
      return mark;
    };
    /** Closes the marks that end here; those inside one of them that go on are opened again. */
    const closeEnded = (): void => {
      const outermost = stack.findIndex((mark) => mark.end <= at);
      if (outermost < 0) return;
      const reopened: Open[] = [];
      while (stack.length > outermost) {
        const mark = close();
        if (mark !== undefined && mark.end > at) reopened.unshift(mark);
      }
      reopened.forEach(open);
    };

    goingOn.forEach(open);
    while (at < end) {
      for (let span = starts[next]; span !== undefined && span.start <= at; span = starts[++next]) {
        open({ ...span, isStart: true, pieces: [], depth: 0 });
      }
      write(Math.min(end, starts[next]?.start ?? end, ...stack.map((mark) => mark.end)));
      closeEnded();
    }
    goingOn = [];
    while (stack.length > 0) {
      const mark = close();
      if (mark !== undefined) goingOn.unshift(mark);
    }
    lines.push({ start, end, pieces: root.pieces });
  }
  return lines;
}

interface OpenPieces {
  pieces: Piece[];
  depth: number;
}

interface Open extends Span, OpenPieces {
  readonly record: number;
  isStart: boolean;
}

/**
 * The lines with their ends: LF, CRLF or CR. A line that no article has, longer than a browser can lay out in one go, is
 * cut in parts.
 */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n|$/g)) {
    const end = index + lineEnd.length;
    while (end - start > LONGEST_LINE) {
      const part = start + partLength(text.slice(start, start + LONGEST_LINE));
      yield { start, end: part };
      start = part;
    }
    if (start < end) yield { start, end };
    start = end;
  }
}

const LONGEST_LINE = 8_000;

/** Up to the last space, or all but half a character. */
function partLength(text: string): number {
  const space = text.lastIndexOf(" ") + 1;
  if (space > 0) return space;
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
