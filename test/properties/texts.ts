import fc, { type Arbitrary } from "fast-check";
import { RECORD_TYPES } from "../../src/record-types";
import { articleTexts } from "../article-texts";
import { readCorpus } from "../corpus";

/** The articles of the fixtures, as they are. */
export const articles: readonly string[] = articleTexts();

/** Every example of every record type, on one line. */
const examples: readonly string[] = RECORD_TYPES.flatMap((type) => readCorpus(type).map(({ text }) => text)).filter(
  (text) => !text.includes("\n"),
);
/** The paragraphs of the articles, and the examples: what was written by people, sentence after sentence. */
export const paragraphs: readonly string[] = [
  ...examples,
  ...articles.flatMap((article) => article.split("\n").filter((line) => line.length > 120)),
];
const sentences: readonly string[] = Array.from(
  new Set(paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.;!?…]) (?=\p{Lu})/u))),
);
/** What stands between two marks: `thu ngân sách hơn 11 tỷ 708 triệu đồng`. */
const phrases: readonly string[] = Array.from(
  new Set(
    sentences.flatMap((sentence) => sentence.split(/(?:[,;:()]|(?<=\S) [-–] )\s?/u)).filter((part) => part !== ""),
  ),
);
/** Single words, numbers and marks of them. */
const tokens: readonly string[] = Array.from(
  new Set(sentences.flatMap((sentence) => sentence.match(/\p{L}+|[\d.,]+|[^\p{L}\d\s]/gu) ?? [])),
);
const ODD = [
  " ",
  "",
  "\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u0301",
  "\u031b",
  "\ud83d",
  "\udc4d",
  "😀",
  "ﬁ",
  "Ð",
  "-",
  "–",
];

const joint: Arbitrary<string> = fc.constantFrom(" ", ", ", "; ", " và ", " - ", ": ", " (", ") ", ". ", "\n", "/", "");

/** Phrases of real sentences in an order that nobody wrote, joined by anything. */
const recombined: Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...phrases), joint), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(""));

/** A real paragraph with a few words changed, lost, doubled or moved. */
const perturbed: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...paragraphs),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        removed: fc.nat(3),
        added: fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(...phrases), fc.constantFrom(...ODD)),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([paragraph, changes]) => {
    const parts = paragraph.split(/(?<=\s)|(?=\s)/u);
    for (const { at, removed, added } of changes) parts.splice(Math.floor(at * parts.length), removed, added);
    return parts.join("");
  });

const shuffled: Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(...ODD)), { maxLength: 60 })
  .chain((parts) => fc.constantFrom(" ", "").map((space) => parts.join(space)));

/** Lines of several kinds: an article that no editor has seen. */
const page: Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...paragraphs), recombined, perturbed), { minLength: 1, maxLength: 5 }),
    fc.constantFrom("\n", "\n\n", "\r\n"),
  )
  .map(([lines, end]) => lines.join(end));

/** Any string at all: what people write, in any order, broken in any way, and what nobody writes. */
export const anyText: Arbitrary<string> = fc
  .oneof(
    { arbitrary: page, weight: 3 },
    { arbitrary: recombined, weight: 4 },
    { arbitrary: perturbed, weight: 4 },
    { arbitrary: shuffled, weight: 2 },
    { arbitrary: fc.string({ unit: "binary", maxLength: 200 }), weight: 1 },
  )
  .chain((text) => fc.oneof({ arbitrary: fc.constant(text), weight: 4 }, typed(text)));

/** The same text as another keyboard, program or editor would give it. */
function typed(text: string): Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(text.normalize("NFD"), text.toUpperCase(), text.toLowerCase(), text.replaceAll(" ", "\u00a0")),
    fc.nat(text.length).map((cut) => text.slice(cut)),
    fc.nat(text.length).map((cut) => text.slice(0, cut)),
  );
}

/** A sentence as people write it, or one made of their phrases; on one line. */
export const anySentence: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...paragraphs),
  recombined.map((text) => text.replaceAll("\n", " ")),
  perturbed.map((text) => text.replace(/[\r\n]+/g, " ")),
);
