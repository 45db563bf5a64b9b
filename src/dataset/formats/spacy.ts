import type { Example, ExampleSentence } from "../training/example";
import { runsOf } from "../training/labels";
import type { TextFormat } from "./format";
import { trainingFiles, trainingPath } from "./training";

/** spaCy's JSON, for `spacy convert -c json`: tokens with BILUO tags, and the text in full. */
export const spacy: TextFormat = {
  files: (_, options) => trainingFiles("spacy", "json", options, { head: "[\n", separator: ",\n", foot: "\n]\n" }),
  example(example, sink) {
    const { text, entry, split } = example;
    const document = {
      id: entry.number,
      paragraphs: [{ raw: text, sentences: sentencesOf(example), entities: entitiesOf(example), cats: [], links: [] }],
    };
    sink.append(trainingPath("spacy", split, "json"), JSON.stringify(document));
  },
};

interface SpacyToken {
  readonly id: number;
  readonly orth: string;
  /** The one space after it, or nothing. */
  readonly space: string;
  readonly ner: string;
}

function sentencesOf({ text, sentences }: Example): { tokens: SpacyToken[]; brackets: [] }[] {
  let id = 0;
  let at = 0;
  const found = sentences.map((sentence, number) => {
    const tags = biluoTags(sentence);
    const tokens: SpacyToken[] = [];
    sentence.tokens.forEach(({ start, end }, index) => {
      // what stands between tokens besides one space is a token of its own to spaCy
      if (start > at) tokens.push({ id: id++, orth: text.slice(at, start), space: "", ner: insideTag(tags, index) });
      const next = sentence.tokens[index + 1]?.start ?? sentences[number + 1]?.tokens[0]?.start ?? text.length;
      const space = text[end] === " " && next > end ? " " : "";
      tokens.push({ id: id++, orth: text.slice(start, end), space, ner: tags[index] ?? "O" });
      at = end + space.length;
    });
    return { tokens, brackets: [] as [] };
  });
  if (at < text.length) {
    const rest = { id, orth: text.slice(at), space: "", ner: "O" };
    const last = found.at(-1);
    if (last) last.tokens.push(rest);
    else found.push({ tokens: [rest], brackets: [] });
  }
  return found;
}

/** The tag of what stands before a token: inside a record, if the token goes on with one. */
function insideTag(tags: readonly string[], index: number): string {
  const tag = tags[index] ?? "O";
  return tag.startsWith("I-") || tag.startsWith("L-") ? `I-${tag.slice(2)}` : "O";
}

function biluoTags({ owners }: ExampleSentence): string[] {
  return owners.map((owner, index) => {
    if (owner === undefined) return "O";
    const begins = owners[index - 1] !== owner;
    const ends = owners[index + 1] !== owner;
    const letter = begins ? (ends ? "U" : "B") : ends ? "L" : "I";
    return `${letter}-${owner.type}`;
  });
}

/** Start, end and label of the records that the tags show, in code points. */
function entitiesOf({ sentences, codePoints }: Example): [number, number, string][] {
  return sentences.flatMap(({ tokens, owners }) =>
    runsOf(owners).map(({ owner, from, to }): [number, number, string] => [
      codePoints.at(tokens[from]?.start ?? 0),
      codePoints.at(tokens[to - 1]?.end ?? 0),
      owner.type,
    ]),
  );
}
