import { CATEGORIES, CATEGORY_PATTERNS, PARTS_OF_SPEECH, posOf, SPLITTER } from "./categories";
import { lemmaOf } from "./lemma";
import { isStopWord } from "./stop-words";

/**
 * The model's core, in the form that wink-nlp 2.4 loads: how to tokenize, and how the features of a lexeme are packed into
 * 32-bit words. The lexicon itself holds two entries that wink-nlp looks up; every word is entered when it is first seen, with
 * features that {@link features} works out.
 */
export function core(): object {
  return {
    packing: { size: WORDS, efSize: FEATURE_WORDS, efList: COMPUTED, layout: LAYOUT, config: {} },
    tcat: { list: CATEGORIES, hash: hashOf(CATEGORIES) },
    pos: { list: PARTS_OF_SPEECH, hash: hashOf(PARTS_OF_SPEECH) },
    trex: { ltc: CATEGORY_PATTERNS, rtc: [], helpers: { splitter: SPLITTER, ...NO_PUNCTUATION_RULES } },
    preserve: { prefix: {}, suffix: {} },
    lexicon: intrinsicLexicon(),
    xpansions: new Uint32Array(0),
    features: {
      lexeme: { ...listed(INTRINSIC), intrinsicSize: INTRINSIC.length },
      prefix: listed([UNKNOWN]),
      suffix: listed([UNKNOWN]),
      shape: listed([UNKNOWN]),
      tokenType: listed(CATEGORIES),
      pos: listed(PARTS_OF_SPEECH),
      posClusters: { list: [] },
    },
  };
}

const UNKNOWN = "\u0000oov";
/** What wink-nlp looks up by itself: what no text holds, and the line feed. */
const INTRINSIC: readonly string[] = [UNKNOWN, "\n"];

/** Where a feature lies: word, mask, shift, whether it is a number (or a number in a list), whether it is worked out for new lexemes, and whether the number stands for a name all the same. */
type Field = readonly [word: number, mask: number, shift: number, isNumber: 0 | 1, isComputed: 0 | 1, isNamed: 0 | 1];

const ALL_BITS = -1;
const NOTHING: Field = [5, 0, 0, 1, 0, 0];
const FEATURE_WORDS = 5;
const WORDS = 6;

const LAYOUT: Readonly<Record<string, Field>> = {
  prefix: [0, ALL_BITS, 0, 0, 1, 0],
  suffix: [1, ALL_BITS, 0, 0, 1, 0],
  shape: [2, ALL_BITS, 0, 0, 1, 0],
  lutCase: [3, 0b11, 0, 1, 1, 0],
  isAbbrev: [3, 0b100, 2, 1, 1, 0],
  isStopWord: [3, 0b1000, 3, 1, 1, 0],
  pos: [3, 0b1111_0000, 4, 1, 1, 1],
  tokenType: [4, 0b11111, 0, 1, 0, 1],
  // what only a lexicon with entries of its own has
  lexemeCID: NOTHING,
  lemma: NOTHING,
  normal: NOTHING,
  isSLemma: NOTHING,
  isBaseForm: NOTHING,
  isContraction: NOTHING,
  isSpellingMapped: NOTHING,
};
const COMPUTED: readonly string[] = Object.keys(LAYOUT).filter((feature) => LAYOUT[feature]?.[4] === 1);

/** The splitter leaves no punctuation at a word: the rules that would part them match nothing. */
const NOTHING_MATCHES: readonly [string, string] = ["(?!)", ""];
const NO_PUNCTUATION_RULES: Readonly<Record<string, readonly [string, string]>> = {
  anyWithRP: NOTHING_MATCHES,
  anyWithLP: NOTHING_MATCHES,
  LPanyRP: NOTHING_MATCHES,
};

function intrinsicLexicon(): Uint32Array {
  const lexicon = new Uint32Array(INTRINSIC.length * WORDS);
  lexicon[WORDS + 4] = CATEGORIES.indexOf("tabCRLF");
  return lexicon;
}

/** A list that wink-nlp goes on filling, so each model has its own. */
function listed(names: readonly string[]): { list: string[]; hash: Record<string, number>; index: number } {
  return { list: [...names], hash: hashOf(names), index: names.length };
}

function hashOf(names: readonly string[]): Record<string, number> {
  const hash: Record<string, number> = Object.create(null);
  for (const [index, name] of names.entries()) hash[name] = index;
  return hash;
}

const PREFIX_LENGTH = 2;
const SUFFIX_LENGTH = 3;
const CASES: readonly RegExp[] = [/^(?=\P{Lu}*$)\P{Ll}*\p{Ll}/u, /^(?=\P{Ll}*$)\P{Lu}*\p{Lu}/u, /^\p{Lu}/u];

/** The features of a word that is new: wink-nlp calls each by its name in {@link LAYOUT}. */
export function features(): Readonly<Record<string, (word: string, category: number) => string | number>> {
  return {
    prefix: (word) => word.slice(0, PREFIX_LENGTH),
    suffix: (word) => word.slice(-SUFFIX_LENGTH),
    shape,
    lutCase: (word) => CASES.findIndex((pattern) => pattern.test(word)) + 1,
    isAbbrev: (word) => (/^\p{Lu}{2,}$/u.test(word) ? 1 : 0),
    isStopWord: (word) => (isStopWord(lemmaOf(word)) ? 1 : 0),
    pos: (_, category) => posOf(category),
  };
}

/** `Phường` → `Xxxxx`, `2.317,8` → `d.ddd,d`; runs longer than four are cut. */
function shape(word: string): string {
  return word
    .normalize("NFC")
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\p{Nd}/gu, "d")
    .replace(/(.)\1{4,}/gu, "$1$1$1$1");
}
