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

/** Code units from the first to the last. */
type Range = readonly [first: number, last: number];

const COMBINING: readonly Range[] = [[0x300, 0x36f]];
const INVISIBLE: readonly Range[] = [
  [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2060], [0xfeff, 0xfeff],
]; // biome-ignore format: a row of ranges
const ODD_SPACES: readonly Range[] = [
  [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000],
]; // biome-ignore format: a row of ranges
const LINE_ENDS: readonly Range[] = [
  [0x0d, 0x0d], [0x2028, 0x2029], [0x85, 0x85],
]; // biome-ignore format: a row of ranges
/** Icelandic letters that look like Đ and đ, and are typed for them. */
const ETH: readonly Range[] = [[0xd0, 0xd0], [0xf0, 0xf0]]; // biome-ignore format: a row of ranges

const LOW_SURROGATES: readonly Range[] = [[0xdc00, 0xdfff]];

/** By code unit, whether folding replaces it: 1, or 0. */
const folded: Uint8Array = new Uint8Array(0x10000);
for (const [first, last] of [...COMBINING, ...INVISIBLE, ...ODD_SPACES, ...LINE_ENDS, ...ETH]) {
  folded.fill(1, first, last + 1);
}

/** Whether the code unit at `offset` is one of `ranges`. */
function isOf(ranges: readonly Range[], text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Where the next code unit stands that folding replaces, from `offset` on; the end of the text where none does. */
function nextFolded(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && folded[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Folds `given`; text that is folded already costs one scan and no copy. */
export function fold(given: string): FoldedText {
  let at = nextFolded(given, 0);
  if (at === given.length) return { text: given, startInGiven: same, endInGiven: same };

  const pieces = new Pieces();
  let text = "";
  let cursor = 0;
  for (let end = 0; at < given.length; at = nextFolded(given, end)) {
    const start = startOfPiece(given, at, cursor);
    end = endOfPiece(given, at);
    const piece = given.slice(start, end);
    const replacement = foldedPiece(piece);
    if (replacement === piece) continue;
    text += given.slice(cursor, start);
    pieces.add(text.length, replacement.length, start, end);
    text += replacement;
    cursor = end;
  }
  text += given.slice(cursor);
  return {
    text,
    startInGiven: (offset) => pieces.startInGiven(offset),
    endInGiven: (offset) => pieces.endInGiven(offset),
  };
}

/** A combining mark is folded together with the letter that it stands on, if that is still to be read. */
function startOfPiece(given: string, at: number, cursor: number): number {
  if (!isOf(COMBINING, given, at)) return at;
  const isPair = isOf(LOW_SURROGATES, given, at - 1);
  return Math.max(cursor, at - (isPair ? 2 : 1));
}

function endOfPiece(given: string, at: number): number {
  if (given.startsWith("\r\n", at)) return at + 2;
  let end = at + 1;
  if (isOf(COMBINING, given, at)) while (isOf(COMBINING, given, end)) end++;
  return end;
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
  if (isOf(LINE_ENDS, given, 0)) return "\n";
  if (isOf(COMBINING, given, 0)) return given;
  return isOf(INVISIBLE, given, 0) ? "" : " ";
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
