import type { WardKind } from "../records";
import { CueSet } from "../text/cues";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { PhraseBook, type PhraseMatch } from "../text/phrases";
import { CAPITAL, CAPITALS, LINE_END, NUMBER, SMALL, type Words } from "../text/words";
import { isInitial } from "./initials";

/** The kind words, in full. */
export const wardKinds: PhraseBook<WardKind> = new PhraseBook<WardKind>([
  ["phường", "phường"],
  // as hasty hands type it
  ["phuờng", "phường"],
  ["phưòng", "phường"],
  ["xã", "xã"],
  ["thị trấn", "thị trấn"],
  ["đặc khu", "đặc khu"],
]);
const abbreviations: PhraseBook<WardKind> = new PhraseBook<WardKind>([
  ["p", "phường"],
  ["x", "xã"],
  ["tt", "thị trấn"],
]);
/** First words of all of them. */
export const wardCues: CueSet = new CueSet(list("phường, phuờng, phưòng, xã, thị, đặc, p, x, tt"));
/** Words before `xã` and `phường` that make another word of it: `hợp tác xã`, `thị xã`, `phố phường`. */
const NOT_KIND: Readonly<Partial<Record<WardKind, WordSet>>> = {
  xã: new WordSet(list("tác, thị, hợp, tấn, công, làng, đàn")),
  phường: new WordSet(list("phố, làng")),
};

/** The kind of a unit, and the token after the kind word; `isShort` where it is abbreviated. */
export interface WardKindMatch extends PhraseMatch<WardKind> {
  readonly isShort: boolean;
}

const OPENING: MarkSet = new MarkSet('("“[,;:');

/** Whether the token opens a line, a bracket or a quote, or parts the items of a list, `P.5,P.6`; what clings to anything else is part of it: `N.P.T`. */
function isOpened(words: Words, index: number): boolean {
  return words.kind(index) === LINE_END || words.isMarkOf(index, OPENING);
}

/** Whether the word before makes another word of the kind word. */
function isOtherWord(words: Words, index: number, kind: WardKind): boolean {
  const before = NOT_KIND[kind];
  return before !== undefined && words.is(index - 1, before);
}

/**
 * The kind word at a token.
 *
 * ```
 * > | phường Kim Tân   P. Tân An   P.1   P4   TT Phong Điền   hợp tác xã Tân An
 *     ^^^^^^           ^^          ^^    ^    ^^                        no kind
 * ```
 */
export function readWardKind(words: Words, index: number): WardKindMatch | undefined {
  const word = wardKinds.match(words, index);
  if (word !== undefined) {
    return isOtherWord(words, index, word.value) ? undefined : { value: word.value, end: word.end, isShort: false };
  }
  const short = abbreviations.match(words, index);
  if (short === undefined || (words.isGlued(index) && !isOpened(words, index - 1))) return undefined;
  const { value, end } = short;
  if (words.isMark(end, ".") && (words.isGlued(end) || words.isGlued(end + 1)))
    return isInitial(words, index, end + 1) ? undefined : { value, end: end + 1, isShort: true };
  const clings = value === "phường" && words.case(index) !== SMALL && words.kind(end) === NUMBER && words.isGlued(end);
  const isBare = value === "thị trấn" && words.case(index) === CAPITALS && words.case(end) === CAPITAL;
  return clings || isBare ? { value, end, isShort: true } : undefined;
}
