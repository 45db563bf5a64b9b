import type { ExtractOptions } from "../../extract";
import { extract } from "../../index";
import type { ExtractedRecord } from "../../records";
import { firstEndingAfter, type Token } from "../../text/tokens";
import { cutTokens } from "../tokens";
import { categoryOf, posOf } from "./categories";
import { type EntitySpan, packToken, type RawDocument, type SentenceSpan, unpack } from "./raw-document";
import { joinWords } from "./words";

/** Which records become entities, and how they are read: as `extract` of `trichluc` takes them. */
export type ReadingOptions = Pick<ExtractOptions, "only" | "extractors" | "publishedAt">;

/** What the tokens of a model are. */
export type TokenKind = "words" | "syllables";

/**
 * Reads the records of a document, and cuts it anew: into syllables or words that respect the records, sentences that none of them
 * crosses, and the records as entities.
 *
 * @param normals The normal forms of the tokens, which wink-nlp matches its patterns on: replaced in place, as the tokens are.
 */
export function readDocument(raw: RawDocument, normals: number[], kind: TokenKind, options: ReadingOptions): void {
  const { text } = unpack(raw);
  const { records } = extract(text, { ...options, observations: false });
  const syllables = cutTokens(text, records);
  const sentences = kind === "words" ? joinWords(text, syllables, records) : syllables;
  const tokens = sentences.flat();
  replaceTokens(raw, normals, text, tokens, properNames(tokens, records));
  raw.document = [0, tokens.length - 1, 0, 0];
  raw.sentences = raw.currPipe["sbd"] ? sentenceSpans(sentences) : [[...raw.document]];
  raw.numOfSentences = raw.sentences.length;
  if (raw.currPipe["ner"]) raw.entities = entitiesOf(tokens, records);
}

/** Finds the sentences of a document whose tokens stay as they are: in a pipe without `pos`. */
export function findSentences(raw: RawDocument): void {
  const { text, spans } = unpack(raw);
  const starts = cutTokens(text, []).map(([first]) => first?.start ?? 0);
  const firsts = starts.map((start, i) => (i === 0 ? 0 : firstEndingAfter(spans, start)));
  raw.sentences = firsts.map((first, i) => [first, (firsts[i + 1] ?? spans.length) - 1, 0, 0]);
}

function replaceTokens(
  raw: RawDocument,
  normals: number[],
  text: string,
  tokens: readonly Token[],
  isName: (token: number) => boolean,
): void {
  const { cache } = raw;
  raw.tokens.length = 0;
  raw.nonBreakingSpaces = {};
  normals.length = 0;
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const value = text.slice(token.start, token.end);
    const space = text.slice(end, token.start);
    const category = categoryOf(value);
    const lexeme = cache.add(value, category);
    raw.tokens.push(...packToken(lexeme, space, posOf(category, isName(index))));
    if (space !== "") raw.nonBreakingSpaces[index] = space;
    normals.push(cache.normal(lexeme));
    end = token.end;
  }
  raw.numOfTokens = tokens.length;
}

function sentenceSpans(sentences: readonly (readonly Token[])[]): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let first = 0;
  for (const { length } of sentences) {
    spans.push([first, first + length - 1, 0, 0]);
    first += length;
  }
  return spans;
}

function entitiesOf(tokens: readonly Token[], records: readonly ExtractedRecord[]): EntitySpan[] {
  return records.map(({ start, end, type }) => [
    firstEndingAfter(tokens, start),
    firstEndingAfter(tokens, end - 1),
    type,
  ]);
}

/** Tells which tokens are in the name of a person, a place or a body. */
function properNames(tokens: readonly Token[], records: readonly ExtractedRecord[]): (token: number) => boolean {
  const named = records.filter(({ type }) => NAMES.has(type));
  const names = new Set<number>();
  for (const [first, last] of entitiesOf(tokens, named)) for (let i = first; i <= last; i++) names.add(i);
  return (token) => names.has(token);
}
const NAMES: ReadonlySet<string> = new Set(["ward", "place", "person", "organization"]);
