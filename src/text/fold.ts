/**
 * Folding that keeps offsets: the grammar reads NFC text with plain spaces and line feeds, whatever was given.
 *
 * ```
 * given   p h ư ơ ̀ n g nbsp 1 CR LF        NFD, no-break space, Windows line end
 * folded  p h ư ờ n g space 1 LF
 * ```
 */
export interface FoldedText {
  /** NFC, every space `U+0020` or a tab, every line end `\n`, no invisible characters. */
  readonly text: string;
  /** Offset in the text as given, of the character that starts at `offset` of the folded text. */
  startInGiven(offset: number): number;
  /** Offset in the text as given, after the character that ends at `offset` of the folded text. */
  endInGiven(offset: number): number;
}

const COMBINING = "\\u0300-\\u036f";
const INVISIBLE = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff";
const ODD_SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const LINE_ENDS = "\\r\\u2028\\u2029\\u0085";

/** Icelandic letters that look like Đ and đ, and are typed for them. */
const ETH = "Ðð";

const needsFolding: RegExp = new RegExp(`[${COMBINING}${INVISIBLE}${ODD_SPACES}${ETH}${LINE_ENDS}]`);
/** What is replaced: a letter with its combining marks, or one of the characters above. */
const piece: RegExp = new RegExp(
  `[^\\s${COMBINING}${INVISIBLE}${ETH}${LINE_ENDS}][${COMBINING}]+|\\r\\n|[${INVISIBLE}${ODD_SPACES}${ETH}${LINE_ENDS}]`,
  "gu",
);
const invisible: RegExp = new RegExp(`[${INVISIBLE}]`);
const lineEnd: RegExp = new RegExp(`[${LINE_ENDS}]`);

/** Folds `given`; text that is folded already costs one scan and no copy. */
export function fold(given: string): FoldedText {
  if (!needsFolding.test(given)) return { text: given, startInGiven: same, endInGiven: same };

  const pieces = new Pieces();
  let text = "";
  let cursor = 0;
  for (const match of given.matchAll(piece)) {
    const start = match.index;
    const replacement = foldedPiece(match[0]);
    if (replacement === match[0]) continue;
    text += given.slice(cursor, start);
    cursor = start + match[0].length;
    pieces.add(text.length, replacement.length, start, cursor);
    text += replacement;
  }
  text += given.slice(cursor);
  return {
    text,
    startInGiven: (offset) => pieces.startInGiven(offset),
    endInGiven: (offset) => pieces.endInGiven(offset),
  };
}

function same(offset: number): number {
  return offset;
}

function foldedPiece(given: string): string {
  if (given === "\r\n") return "\n";
  // a cluster that has no single code point stays more than one, and counts as a whole
  if (given.length > 1) return given.normalize("NFC");
  if (given === "Ð") return "Đ";
  if (given === "ð") return "đ";
  if (lineEnd.test(given)) return "\n";
  return invisible.test(given) ? "" : " ";
}

/** The pieces that were replaced; between them, folded and given text run side by side. */
class Pieces {
  /** Where each piece starts and ends in the folded text, and in the given one. */
  private readonly foldedStarts: number[] = [];
  private readonly foldedEnds: number[] = [];
  private readonly givenStarts: number[] = [];
  private readonly givenEnds: number[] = [];

  add(foldedStart: number, length: number, givenStart: number, givenEnd: number): void {
    this.foldedStarts.push(foldedStart);
    this.foldedEnds.push(foldedStart + length);
    this.givenStarts.push(givenStart);
    this.givenEnds.push(givenEnd);
  }

  startInGiven(offset: number): number {
    const last = this.lastFrom(offset);
    const isWithin = offset < (this.foldedEnds[last] ?? 0);
    return isWithin ? (this.givenStarts[last] ?? 0) : this.behind(last, offset);
  }

  endInGiven(offset: number): number {
    const last = this.lastFrom(offset - 1);
    const isWithin = offset <= (this.foldedEnds[last] ?? 0);
    return isWithin ? (this.givenEnds[last] ?? offset) : this.behind(last, offset);
  }

  /** Index of the last piece that starts at `offset` or before it; -1 where none does. */
  private lastFrom(offset: number): number {
    let low = 0;
    let high = this.foldedStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.foldedStarts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where `offset` is in the given text, so far behind that piece. */
  private behind(piece: number, offset: number): number {
    return piece < 0 ? offset : (this.givenEnds[piece] ?? 0) + offset - (this.foldedEnds[piece] ?? 0);
  }
}
