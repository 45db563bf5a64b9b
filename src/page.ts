import { type Figure, findFigures } from "./figures/figure";
import type { ExtractedRecord, Mention, Span, WardKind, WardRecord } from "./records";
import type { Words } from "./text/words";

/** What is known of the article besides its text. */
export interface PageContext {
  /** ISO 8601 date or date and time; dates without a year take theirs from it. */
  readonly publishedAt?: string;
  /** The headline, where it is not part of the text. */
  readonly title?: string;
  /** Whether there is, or was, a unit of that kind and name; without it, capitals alone tell where the name of a ward ends. */
  readonly isWard?: (kind: WardKind, name: string) => boolean;
  /** Whether two syllables stand side by side in the name of any such unit; where none has them, no longer name is looked for. */
  readonly isWardPair?: (first: string, second: string) => boolean;
}

/** A record of any type, a user's own too. */
export interface TypedMention extends Mention {
  /** Tells records apart. */
  readonly type: string;
}

/** A record as an extractor of one's own claims it, without its text; offsets are of {@link Page.text}. */
export type Draft<R extends Mention = ExtractedRecord> = R extends unknown ? Omit<R, "text"> : never;

/** Wards that share kind words, which don't tell which of them is of which kind: `các phường, xã Tân An, Bình Hòa`. */
export interface OpenList {
  readonly kinds: readonly WardKind[];
  /** Each ward as all that it can be: one of these becomes a record, if the units that there are settle which. */
  readonly wards: readonly (readonly WardRecord[])[];
}

/**
 * The article as the extractors see it: folded text, words, figures, and what has been claimed so far.
 *
 * The extractors come one after another; what one has claimed, the next can't. So a figure is one record,
 * and the order of the list is the policy.
 */
export class Page {
  /** The article's text in NFC, with plain spaces. */
  readonly text: string;
  /**
   * What has been claimed so far.
   *
   * @internal
   */
  readonly records: TypedMention[] = [];
  /**
   * Lists of wards of which the text leaves the kinds open.
   *
   * @internal
   */
  readonly open: OpenList[] = [];
  private readonly taken: Uint8Array;
  private found: Figure[] | undefined;

  constructor(
    /**
     * Of the folded text.
     *
     * @internal
     */
    readonly words: Words,
    /** What is known of the article besides. */
    readonly context: PageContext = {},
  ) {
    this.text = words.text;
    this.taken = new Uint8Array(words.length);
  }

  /** Adds a record; its tokens are then taken. */
  claim<R extends TypedMention = ExtractedRecord>(draft: Draft<R>): void {
    const { type, start, end } = draft;
    this.add<TypedMention>(Object.assign({ type, text: this.text.slice(start, end), start, end }, draft));
  }

  /**
   * Adds a record that has its text already.
   *
   * @internal
   */
  add<R extends TypedMention = ExtractedRecord>(record: R): void {
    this.records.push(record);
    this.take(record.start, record.end);
  }

  /**
   * Adds wards of which only the units that there are can tell what they are; their tokens are then taken.
   *
   * @internal
   */
  leaveOpen(list: OpenList): void {
    this.open.push(list);
    for (const { start, end } of list.wards.flat()) this.take(start, end);
  }

  /** Makes the words of a span unavailable: no record comes out of a byline or a counter. */
  block(span: Span): void {
    this.take(span.start, span.end);
  }

  private take(start: number, end: number): void {
    const { words } = this;
    const first = words.firstFrom(start);
    this.taken.fill(1, first, words.nextFrom(first, end));
  }

  /**
   * Whether no record has this token yet.
   *
   * @internal
   */
  isFree(index: number): boolean {
    return this.taken[index] === 0;
  }

  /**
   * The figures that no record has, in order. They are read when they are first asked for, after the claims of dates, documents and names.
   * The claim of one may take the next, `45 kg/người/6 tháng`: whoever claims asks whether the figure is still free.
   *
   * @internal
   */
  figures(): readonly Figure[] {
    const isFree = (index: number): boolean => this.isFree(index);
    this.found = this.found?.filter(({ first }) => isFree(first)) ?? findFigures(this.words, isFree);
    return this.found;
  }

  /**
   * Offsets of tokens `from` to `to`, half open.
   *
   * @internal
   */
  span(from: number, to: number): Span {
    return { start: this.words.start(from), end: this.words.end(to - 1) };
  }
}
