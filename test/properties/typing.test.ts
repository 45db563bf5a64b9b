import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/index";
import { FROM_GAZETTEER } from "../corpus";
import { holds } from "./runs";
import { anySentence, articles } from "./texts";

/** A text typed another way, and where a start or an end in the one is in the other. */
interface Typed {
  readonly text: string;
  readonly from: From;
}
type From = (offset: number, edge: "start" | "end") => number;

/** `text` with each match written another way. Offsets within a match don't occur in records. */
function rewritten(text: string, pattern: RegExp, written: (match: string) => string): Typed {
  const ends: (readonly [before: number, after: number, isInserted: boolean])[] = [];
  let result = "";
  let cursor = 0;
  for (const match of text.matchAll(pattern)) {
    result += text.slice(cursor, match.index) + written(match[0]);
    cursor = match.index + match[0].length;
    ends.push([cursor, result.length, match[0] === ""]);
  }
  result += text.slice(cursor);
  return {
    text: result,
    from(offset, edge) {
      // what ends where something was put in, ends before it
      const isBefore = (end: number, isInserted: boolean) =>
        end < offset || (end === offset && !(isInserted && edge === "end"));
      const [before, after] = ends.findLast(([end, , isInserted]) => isBefore(end, isInserted)) ?? [0, 0];
      return offset - before + after;
    },
  };
}

const decomposed = (text: string): Typed => rewritten(text, /[^\0-\x7f]/gu, (letter) => letter.normalize("NFD"));
const windows = (text: string): Typed => rewritten(text, /\n/g, () => "\r\n");
const unbroken = (text: string): Typed => rewritten(text, / /g, () => "\u00a0");
const hyphenated = (text: string): Typed => rewritten(text, /(?<=[a-z])(?=[a-z])/g, () => "\u00ad");
/** Two spaces for one; between figures one space parts groups of three, `1 250 000`, `1. 357`, and two part numbers. */
const wide = (text: string): Typed =>
  rewritten(text, /(?<=[^\s\d])(?<!\d[.,]) (?=\S)|(?<=\S) (?=[^\s\d])/g, () => "  ");

/** What an article as a whole says of a place or a record: the lead, of which it makes more, is so many characters long. */
const CONTEXT: ReadonlySet<string> = new Set([
  ...FROM_GAZETTEER,
  "refArea",
  "refAreaCode",
  "refAreaRegister",
  "explain",
]);

/** Everything that is read, spans at the offsets of the text that was typed first, words folded. */
function read(text: string, from: From = (offset) => offset): unknown {
  const { records, observations, ward: _, ...article } = extract(text, { publishedAt: "2021-09-02" });
  return {
    ...article,
    records: records.map(({ start, end, text: span, ...fields }) => ({
      ...own(fields),
      text: span.normalize("NFC").replaceAll("\u00ad", "").replace(/\s+/g, " "),
      start: from(start, "start"),
      end: from(end, "end"),
    })),
    observations: observations.map(({ evidence: { start, end }, ...fields }) => ({
      ...own(fields),
      evidence: { start: from(start, "start"), end: from(end, "end") },
    })),
  };
}

function own(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !CONTEXT.has(name)));
}

const page = fc.oneof(
  { arbitrary: anySentence, weight: 4 },
  { arbitrary: fc.array(anySentence, { minLength: 2, maxLength: 4 }).map((lines) => lines.join("\n")), weight: 2 },
  { arbitrary: fc.constantFrom(...articles), weight: 1 },
);

test.each([
  ["in NFD", decomposed],
  ["with CRLF", windows],
  ["with no-break spaces", unbroken],
  ["with soft hyphens", hyphenated],
  ["with two spaces for one", wide],
])("the same text %s says the same at the same places", (_, typed) => {
  holds(
    fc.property(page, (text) => {
      const composed = text.normalize("NFC");
      const other = typed(composed);
      expect(read(other.text)).toEqual(read(composed, other.from));
    }),
    600,
  );
});
