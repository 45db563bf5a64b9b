import { articleWard } from "./article-ward";
import type { Extractor } from "./extractors/extractor";
import { extractors as builtIn } from "./extractors/list";
import { observe } from "./observations/observe";
import { Page, type PageContext } from "./page";
import type { Places } from "./places";
import type { ArticleMetadata, ExtractedRecord, Extraction, Observation, RecordType } from "./records";
import { boilerplateRule, mayBeBoilerplate } from "./text/boilerplate";
import { type FoldedText, fold } from "./text/fold";
import { metadataOfText } from "./text/metadata";
import { Words } from "./text/words";

/** What `extract` may be told about the article, and about what is wanted. */
export interface ExtractOptions {
  /** Given back as it is. */
  readonly id?: string;
  /** The headline, where it is not part of the text: context, no records come out of it. */
  readonly title?: string;
  /** ISO 8601 date, with time or without; dates without a year take theirs from it. */
  readonly publishedAt?: string;
  /** Address of the page; given back, and its newspaper tells wards of one name apart. */
  readonly url?: string;
  /** The record types to return; observations come only for the quantities among them. A type that no extractor has is a `RangeError`. */
  readonly only?: readonly (RecordType | (string & {}))[];
  /** Extractors of one's own; they come first, so theirs is the figure they claim. */
  readonly extractors?: readonly Extractor[];
  /** `false` where only the records are wanted. */
  readonly observations?: boolean;
  /** Whether each observation tells which rule gave each of its fields. */
  readonly explain?: boolean;
}

/** Types that few others depend on: skipped where none of these is asked for. A school's name must be known to be no person's. */
const NEEDED_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ["person", ["person"]],
  ["organization", ["organization", "person"]],
]);
/** The types of the library's own extractors. */
const BUILT_IN: ReadonlySet<string> = new Set(builtIn.map(({ type }) => type));
/** The types that observations are made of. */
const OBSERVED: readonly string[] = ["percentage", "count", "money", "measure"];

/** An ISO 8601 date, as far as it is known; what else is given for one dates nothing. */
const DATED = /^\d{4}(?!\d)/;

/** Reads an article: text in, records and observations out. */
export type Extract = (text: string, options?: ExtractOptions) => Extraction;

/** The pipeline, with one who knows the administrative units or without. */
export function createExtract(places?: Places): Extract {
  return (text, options = {}) => extractRecords(text, options, places);
}

function extractRecords(text: string, options: ExtractOptions, places: Places | undefined): Extraction {
  if (typeof text !== "string") {
    throw new TypeError(
      `extract() reads a string, not ${text === null ? "null" : typeof text}: give it the article's text`,
    );
  }
  const { only, extractors = [], explain = false } = options;
  const wanted = only && typesOf(only, extractors);
  const folded = fold(text);
  const { titleSpan, credits, metadata: found } = metadataOfText(folded.text);
  const metadata: ArticleMetadata = Object.assign(found, metadataOf(options));
  const page = new Page(new Words(folded.text), contextOf(metadata, options, places));
  for (const line of credits) page.block(line);
  blockNotices(page);
  const extractAll = (extractor: Extractor): void => {
    const uses = wanted && NEEDED_FOR.get(extractor.type);
    if (uses === undefined || uses.some((type) => wanted?.has(type))) extractor.extract(page);
  };
  extractors.forEach(extractAll);
  builtIn.forEach(extractAll);

  const claimed = sorted(page.records as readonly ExtractedRecord[]);
  const context = titleSpan === undefined ? metadata : Object.assign({ titleSpan }, metadata);
  const settled = places?.resolve(page, claimed, context) ?? [];
  const all = settled.length > 0 ? sorted([...claimed, ...settled]) : claimed;
  const ward = articleWard(all, { span: titleSpan, title: metadata.title }, page.words);
  const isObserved =
    options.observations !== false && (wanted === undefined || OBSERVED.some((type) => wanted.has(type)));
  const observations = isObserved ? observe(page, all, { explain, ...(ward && { ward }) }) : [];
  const records = wanted === undefined ? all : all.filter(({ type }) => wanted.has(type));
  const rows = ofRecords(observations, all, records);
  if (folded.text === text) return Object.assign(metadata, ward && { ward }, { records, observations: rows });
  setInGiven(records, text, folded);
  return Object.assign(metadata, ward && { ward }, { records, observations: rowsInGiven(rows, folded) });
}

function typesOf(only: readonly string[], extractors: readonly Extractor[]): ReadonlySet<string> {
  const unknown = only.find((type) => !BUILT_IN.has(type) && !extractors.some((own) => own.type === type));
  if (unknown === undefined) return new Set(only);
  const types = [...BUILT_IN, ...extractors.map(({ type }) => type)];
  throw new RangeError(`there is no record type "${unknown}"; the types are ${types.join(", ")}`);
}

function metadataOf({ id, title, publishedAt, url }: ExtractOptions): ArticleMetadata {
  return Object.assign(
    {},
    id !== undefined && { id },
    title !== undefined && { title },
    publishedAt !== undefined && { publishedAt },
    url !== undefined && { url },
  );
}

function contextOf(
  { publishedAt }: ArticleMetadata,
  { title }: ExtractOptions,
  places: Places | undefined,
): PageContext {
  const dated = publishedAt !== undefined && DATED.test(publishedAt) ? { publishedAt } : undefined;
  const known = places && { isWard: places.isWardName, isWardPair: places.isWardPair };
  return Object.assign({}, dated, title === undefined ? undefined : { title }, known);
}

/** Counters, share bars and credits yield no records, wherever they stand; those that the metadata were read from are blocked already. */
function blockNotices(page: Page): void {
  const { text, words } = page;
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const isOpen = mayBeBoilerplate(text, start, end) && page.isFree(words.firstFrom(start));
    if (isOpen && boilerplateRule(text.slice(start, end)) !== undefined) page.block({ start, end });
    start = end + 1;
  }
}

/**
 * In the order of the text; of those that begin at one place the longest first. They are sorted by numbers, each of a start and an index:
 * to compare records, which are of many shapes, takes several times as long.
 */
function sorted(records: readonly ExtractedRecord[]): readonly ExtractedRecord[] {
  const count = records.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (records[i]?.start ?? 0) * count + i;
  keys.sort();
  const inOrder: ExtractedRecord[] = [];
  for (const key of keys) {
    const record = records[key - Math.floor(key / count) * count];
    if (record === undefined) continue;
    let at = inOrder.push(record) - 1;
    for (
      let other = inOrder[at - 1];
      other?.start === record.start && other.end < record.end;
      other = inOrder[at - 1]
    ) {
      inOrder[at] = other;
      inOrder[--at] = record;
    }
  }
  return inOrder;
}

/** Writes into the records where they stand in the text as given, and what stands there. */
function setInGiven(records: readonly ExtractedRecord[], text: string, folded: FoldedText): void {
  for (const record of records as readonly Placed[]) {
    record.start = folded.startInGiven(record.start);
    record.end = folded.endInGiven(record.end);
    record.text = text.slice(record.start, record.end);
  }
}

/** A record whose place is still to be told. */
interface Placed {
  text: string;
  start: number;
  end: number;
}

function rowsInGiven(rows: readonly Observation[], folded: FoldedText): readonly Observation[] {
  return rows.map((row) => {
    const { start, end } = row.evidence;
    return { ...row, evidence: { start: folded.startInGiven(start), end: folded.endInGiven(end) } };
  });
}

/** The observations of the records that are wanted, with the indexes that these have among themselves. */
function ofRecords(
  observations: readonly Observation[],
  records: readonly ExtractedRecord[],
  wanted: readonly ExtractedRecord[],
): readonly Observation[] {
  if (records.length === wanted.length || observations.length === 0) return observations;
  const position = new Map(wanted.map((record, index) => [record, index]));
  const rows: Observation[] = [];
  for (const row of observations) {
    const record = row.record === undefined ? undefined : records[row.record];
    const index = record && position.get(record);
    if (index !== undefined) rows.push({ ...row, record: index });
  }
  return rows;
}
