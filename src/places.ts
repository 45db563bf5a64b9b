import type { Page } from "./page";
import type { ExtractedRecord, Span, WardKind, WardRecord } from "./records";

/** What is known of an article besides its text, as far as it tells where the article belongs. */
export interface PlacesContext {
  /** ISO 8601: the day decides which units there were. */
  readonly publishedAt?: string;
  /** The headline, where it is not part of the text. */
  readonly title?: string;
  /** Where the headline stands in the text, if it does. */
  readonly titleSpan?: Span;
  readonly url?: string;
  readonly source?: string;
}

/**
 * What `extract` asks of one who knows the administrative units. `trichluc` asks the gazetteer; `trichluc/core` has nobody to ask.
 */
export interface Places {
  /** Whether there is, or was, a unit of this kind and name. */
  isWardName(kind: WardKind, name: string): boolean;
  /** Whether two syllables stand side by side in a unit's name: asked before the other question, for it is soon answered. */
  isWardPair(first: string, second: string): boolean;
  /**
   * Settles which units the article means, and writes their codes into the records of wards and places.
   *
   * @param records in the order of the text
   * @returns what became of the wards that the page left open: those of which the kind is settled, by that kind
   */
  resolve(page: Page, records: readonly ExtractedRecord[], context: PlacesContext): readonly WardRecord[];
}
