/** What a token can be: `its.type` of a token. The names are wink-nlp's; its tokenizer asks for `wordRP` too, which nothing here is. */
export const CATEGORIES = [
  "unk",
  "word",
  "number",
  "punctuation",
  "symbol",
  "currency",
  "emoji",
  "tabCRLF",
  "wordRP",
] as const;

type Category = (typeof CATEGORIES)[number];

/** Parts of speech that can be told without a tagger; every other word is `X`. */
export const PARTS_OF_SPEECH = ["UNK", "X", "PROPN", "NUM", "PUNCT", "SYM", "SPACE"] as const;

type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** By its first character, the first that fits. */
const FIRST_CHARACTERS: readonly (readonly [Category, string])[] = [
  ["word", "[\\p{L}\\p{M}]"],
  ["number", "\\p{N}"],
  ["tabCRLF", "\\s"],
  ["emoji", "\\p{Extended_Pictographic}"],
  ["punctuation", "\\p{P}"],
  ["currency", "\\p{Sc}"],
  ["symbol", "[^]"],
];

/** The categories as wink-nlp's linear tokenizer reads them: pattern, flags, number of the category. */
export const CATEGORY_PATTERNS: readonly (readonly [string, string, number])[] = FIRST_CHARACTERS.map(
  ([category, first]) => [`^${first}`, "u", CATEGORIES.indexOf(category)],
);

const compiled: readonly (readonly [RegExp, number])[] = CATEGORY_PATTERNS.map(([pattern, flags, category]) => [
  new RegExp(pattern, flags),
  category,
]);

/** The number of a token's category. */
export function categoryOf(token: string): number {
  return compiled.find(([pattern]) => pattern.test(token))?.[1] ?? 0;
}

const POS_OF: Readonly<Record<Category, PartOfSpeech>> = {
  unk: "X",
  word: "X",
  wordRP: "X",
  number: "NUM",
  punctuation: "PUNCT",
  symbol: "SYM",
  currency: "SYM",
  emoji: "SYM",
  tabCRLF: "SPACE",
};

/** The number of a part of speech: of the category, or `PROPN` for words of a name. */
export function posOf(category: number, isName = false): number {
  const pos = POS_OF[CATEGORIES[category] ?? "unk"];
  return PARTS_OF_SPEECH.indexOf(isName && pos === "X" ? "PROPN" : pos);
}

/**
 * Where wink-nlp cuts the text at first: words with their marks, joiners and soft hyphens, numbers, pieces of space, and all else a
 * character each. The words of the model are made of these pieces afterwards.
 */
export const SPLITTER: readonly [string, string] = [
  "([ \\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f]+" +
    "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}\\u00ad\\u200b-\\u200d\\u2060]*" +
    "|\\p{Nd}+(?:[.,]\\p{Nd}+)*" +
    "|\\p{Extended_Pictographic}(?:[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]|\\u200d\\p{Extended_Pictographic})*" +
    "|[\\n\\r\\t]+" +
    "|[^])",
  "u",
];
