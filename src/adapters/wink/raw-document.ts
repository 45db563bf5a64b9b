/** What the model sees of wink-nlp 2.4 while a document is read. Its own declarations leave these open. */

import type { Token } from "../../text/tokens";

/** The lexemes that have been seen so far, of all documents. */
export interface Cache {
  /** The number of a lexeme, which is entered where it is new. */
  add(text: string, category: number): number;
  value(lexeme: number): string;
  /** The number of the lexeme in lower case. */
  normal(lexeme: number): number;
  valueOf(feature: "pos", index: number): string;
}

/** First token, last token, and two flags that this model leaves at zero. */
export type SentenceSpan = [first: number, last: number, negation: number, sentiment: number];

/** First token, last token, type. */
export type EntitySpan = [first: number, last: number, type: string];

/** The document while the stages of the pipe work on it. */
export interface RawDocument {
  readonly cache: Cache;
  /** Which stages were asked for. */
  readonly currPipe: Readonly<Record<string, boolean | undefined>>;
  /** Four numbers a token: lexeme, spaces before it, part of speech, negation. */
  tokens: number[];
  numOfTokens: number;
  document: SentenceSpan;
  sentences: SentenceSpan[];
  numOfSentences: number;
  entities: EntitySpan[];
  /** By token: the space before it, where it is anything but blanks. */
  nonBreakingSpaces: Record<number, string>;
}

const TOKEN_SIZE = 4;
/** In the second number of a token: how many blanks stand before it, or that `nonBreakingSpaces` holds what does. */
const SPACE_MASK = 0xffff;
const OTHER_SPACE = 0xffff;
const POS_SHIFT = 20;

/** The numbers of a token. */
export function packToken(lexeme: number, space: string, pos: number): number[] {
  const isBlank = /^ *$/.test(space) && space.length < OTHER_SPACE;
  return [lexeme, isBlank ? space.length : OTHER_SPACE, pos << POS_SHIFT, 0];
}

/** The text as far as tokens hold it, all but the blanks at its end, and where each token stands in it. */
export function unpack({ cache, tokens, nonBreakingSpaces }: RawDocument): { text: string; spans: Token[] } {
  const spans: Token[] = [];
  let text = "";
  for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
    const count = (tokens[i + 1] ?? 0) & SPACE_MASK;
    text += count < OTHER_SPACE ? " ".repeat(count) : (nonBreakingSpaces[i / TOKEN_SIZE] ?? "");
    const start = text.length;
    text += cache.value(tokens[i] ?? 0);
    spans.push({ start, end: text.length });
  }
  return { text, spans };
}
