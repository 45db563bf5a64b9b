import type { Page } from "../page";

/**
 * A decider: it looks at a page and claims what is its own. The built-in ones stand in one ordered list in `list.ts`;
 * one's own, given to `extract`, come before them.
 *
 * ```ts
 * const plates: Extractor = {
 *   type: "plate",
 *   extract(page) {
 *     for (const match of page.text.matchAll(/\b\d{2}[A-Z]\d?-\d{3}\.\d{2}\b/g)) {
 *       page.claim({ type: "plate", start: match.index, end: match.index + match[0].length });
 *     }
 *   },
 * };
 * extract("Xe 29A-123.45 chở 12 người", { extractors: [plates] });
 * ```
 */
export interface Extractor {
  /** The `type` of the records that it claims. */
  readonly type: string;
  extract(page: Page): void;
}
