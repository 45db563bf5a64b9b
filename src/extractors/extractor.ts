import type { Page } from "../page";

/**
 * A decider: it looks at a page and claims what is its own. The built-in ones stand in one ordered list in `list.ts`;
 * one's own, given to `extract`, come before them.
 *
 * @example
 * ```ts
 * import { type Extractor, extract, type Mention } from "trichluc";
 *
 * interface Plate extends Mention {
 *   readonly type: "plate";
 * }
 * const plates: Extractor = {
 *   type: "plate",
 *   extract(page) {
 *     for (const { 0: plate, index } of page.text.matchAll(/\b\d{2}[A-Z]\d?-\d{3}\.\d{2}\b/g)) {
 *       page.claim<Plate>({ type: "plate", start: index, end: index + plate.length });
 *     }
 *   },
 * };
 * extract("Xe 29A-123.45 chở 12 người", { extractors: [plates] }).records.map(({ text }) => text);
 * // → ["29A-123.45", "12 người"]
 * ```
 */
export interface Extractor {
  /** The `type` of the records that it claims. */
  readonly type: string;
  /** Claims what is its own on the page. Errors that it throws come out of `extract`. */
  extract(page: Page): void;
}
