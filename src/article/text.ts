/** A text file to its article: the text as it is, nothing cut. */

import type { Article } from "./article";
import { decodeText, lostLetters } from "./charset";
import { type Position, ReadError } from "./errors";
import { hashOf } from "./hash";

/** How a text is read. */
export interface TextOptions {
  /** A hash of the text where absent. */
  readonly id?: string;
  /** A charset name or `Content-Type`; believed where the bytes do not tell otherwise. */
  readonly charset?: string;
  readonly position: Position;
}

/**
 * Reads a text in any charset. Its title, time and author are not looked for: `extract` finds them, with their places.
 *
 * @throws {ReadError} `no-text`, `unknown-charset`, `mojibake`
 */
export function parseText(bytes: Uint8Array, { id, charset, position }: TextOptions): Article {
  const decoded = decodeText(bytes, position, charset === undefined ? {} : { declared: charset });
  if (decoded.text.trim() === "") throw new ReadError("no-text", position, "it is empty; leave it out");
  const problem = lostLetters(decoded.text);
  if (problem !== undefined) throw new ReadError("mojibake", position, problem);
  return {
    id: id ?? hashOf(decoded.text),
    text: decoded.text,
    from: {},
    provenance: { ...position, format: "text", charset: decoded.charset },
    dropped: [],
  };
}
