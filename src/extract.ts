import type { Extractor } from "./extractors/extractor";
import { extractors as builtIn } from "./extractors/list";
import { Page } from "./page";
import type { ExtractedRecord, Extraction, Mention, RecordType } from "./records";
import { type FoldedText, fold } from "./text/fold";

/** What `extract` may be told about the article, and about what is wanted. */
export interface ExtractOptions {
  /** Given back as it is. */
  readonly id?: string;
  /** The headline, where it is not part of the text: context, no records come out of it. */
  readonly title?: string;
  /** ISO 8601 date, with time or without; dates without a year take theirs from it. */
  readonly publishedAt?: string;
  readonly url?: string;
  /** The record types to return; observations come only for the quantities among them. */
  readonly only?: readonly (RecordType | (string & {}))[];
  /** Extractors of one's own; they come first, so theirs is the figure they claim. */
  readonly extractors?: readonly Extractor[];
}

/** Types that no other type depends on: skipped where they are not asked for. */
const INDEPENDENT: ReadonlySet<string> = new Set(["person", "organization", "place"]);

/** Reads an article: see the entry points for the public `extract`. */
export function extractRecords(text: string, options: ExtractOptions = {}): Extraction {
  if (typeof text !== "string") {
    throw new TypeError(
      `extract() reads a string, not ${text === null ? "null" : typeof text}: give it the article's text`,
    );
  }
  const { only, extractors = [], id, title, publishedAt, url } = options;
  const folded = fold(text);
  const page = new Page(folded.text, { ...(publishedAt && { publishedAt }), ...(title && { title }) });
  const wanted = only && new Set<string>(only);
  for (const extractor of [...extractors, ...builtIn]) {
    if (wanted === undefined || wanted.has(extractor.type) || !INDEPENDENT.has(extractor.type)) extractor.extract(page);
  }
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
    records: recordsOf(page, text, folded, wanted),
    observations: [],
  };
}

function recordsOf(
  page: Page,
  text: string,
  folded: FoldedText,
  wanted: ReadonlySet<string> | undefined,
): ExtractedRecord[] {
  const drafts = wanted === undefined ? page.drafts : page.drafts.filter(({ type }) => wanted.has(type));
  const records = drafts.map(({ start: from, end: to, type, ...fields }): Mention => {
    const start = folded.startInGiven(from);
    const end = folded.endInGiven(to);
    const record = { type, text: text.slice(start, end), start, end, ...fields };
    return record;
  });
  return records.sort((a, b) => a.start - b.start || b.end - a.end) as ExtractedRecord[];
}
