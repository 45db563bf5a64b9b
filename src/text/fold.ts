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

/** Icelandic letters that look like Đ and đ, and are typed for them. */
const ETH = "Ðð";

const needsFolding: RegExp = new RegExp(`[${COMBINING}${INVISIBLE}${ODD_SPACES}${ETH}\\r\\u2028\\u2029\\u0085]`);
const piece: RegExp = new RegExp(
  `(?<cluster>[^${COMBINING}][${COMBINING}]+)|(?<invisible>[${INVISIBLE}])|(?<space>[${ODD_SPACES}])|(?<eth>[${ETH}])|(?<line>\\r\\n?|[\\u2028\\u2029\\u0085])`,
  "gu",
);

/** Folds `given`; text that is folded already costs one scan and no copy. */
export function fold(given: string): FoldedText {
  if (!needsFolding.test(given)) return { text: given, startInGiven: same, endInGiven: same };

  let text = "";
  // for each code unit of the folded text, where its source starts and ends
  const starts = new Int32Array(given.length + 1);
  const ends = new Int32Array(given.length + 1);
  let cursor = 0;
  const copy = (until: number): void => {
    for (let i = cursor, at = text.length; i < until; i++, at++) {
      starts[at] = i;
      ends[at] = i + 1;
    }
    text += given.slice(cursor, until);
  };
  const put = (replacement: string, start: number, end: number): void => {
    // a cluster that has no single code point keeps its source as a whole
    starts.fill(start, text.length, text.length + replacement.length);
    ends.fill(end, text.length, text.length + replacement.length);
    text += replacement;
  };

  for (const match of given.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    const { cluster, space, line, eth } = match.groups ?? {};
    copy(start);
    if (cluster !== undefined) put(cluster.normalize("NFC"), start, end);
    else if (space !== undefined) put(" ", start, end);
    else if (line !== undefined) put("\n", start, end);
    else if (eth !== undefined) put(eth === "Ð" ? "Đ" : "đ", start, end);
    cursor = end;
  }
  copy(given.length);
  return {
    text,
    startInGiven: (offset) => (offset < text.length ? (starts[offset] ?? given.length) : given.length),
    endInGiven: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? given.length)),
  };
}

function same(offset: number): number {
  return offset;
}
