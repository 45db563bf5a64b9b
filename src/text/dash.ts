import { MarkSet } from "./marks";
import type { Words } from "./words";

const DASHES: MarkSet = new MarkSet("-–—‑−");

/** Whether the token is a dash of any length. */
export function isDash(words: Words, index: number): boolean {
  return words.isMarkOf(index, DASHES);
}
