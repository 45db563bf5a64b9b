import { articleWard } from "./article-ward";
import type { Extractor } from "./extractors/extractor";
import { extractors as builtIn } from "./extractors/list";
import { observe } from "./observations/observe";
import { type Draft, Page } from "./page";
import type { Places } from "./places";
import type {
  ArticleMetadata,
  ExtractedRecord,
  Extraction,
  Mention,
  Observation,
  RecordType,
  WardRecord,
} from "./records";
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
  /** The record types to return; observations come only for the quantities among them. */
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
  const wanted = only && new Set<string>(only);
  const folded = fold(text);
  const { titleSpan, credits, ...found } = metadataOfText(folded.text);
  const metadata = { ...found, ...metadataOf(options) };
  const page = new Page(new Words(folded.text), {
    ...(metadata.publishedAt !== undefined &&
      DATED.test(metadata.publishedAt) && { publishedAt: metadata.publishedAt }),
    ...(options.title !== undefined && { title: options.title }),
    ...(places !== undefined && { isWard: places.isWardName, isWardPair: places.isWardPair }),
  });
  for (const line of credits) page.block(line);
  blockNotices(page);
  for (const extractor of [...extractors, ...builtIn]) {
    const uses = wanted && NEEDED_FOR.get(extractor.type);
    if (uses === undefined || uses.some((type) => wanted?.has(type))) extractor.extract(page);
  }

  const claimed = sorted(page.drafts as readonly Draft[]);
  const settled = places?.resolve(page, claimed, { ...metadata, ...(titleSpan && { titleSpan }) }) ?? [];
  const drafts = settled.length > 0 ? sorted([...claimed, ...settled]) : claimed;
  const ward = articleWard(
    drafts.filter((draft): draft is Draft<WardRecord> => draft.type === "ward"),
    { span: titleSpan, title: metadata.title },
  );
  const isObserved =
    options.observations !== false && (wanted === undefined || OBSERVED.some((type) => wanted.has(type)));
  const observations = isObserved ? observe(page, drafts, { explain, ...(ward && { ward }) }) : [];
  const wantedRecords = wanted === undefined ? drafts : drafts.filter(({ type }) => wanted.has(type));
  return {
    ...metadata,
    ...(ward && { ward }),
    records: wantedRecords.map((draft) => recordOf(draft, text, folded)),
    observations: ofRecords(folded.text === text ? observations : inGiven(observations, folded), drafts, wantedRecords),
  };
}

function metadataOf({ id, title, publishedAt, url }: ExtractOptions): ArticleMetadata {
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
  };
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

function sorted(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
}

function recordOf(draft: Draft, text: string, folded: FoldedText): ExtractedRecord {
  const start = folded.startInGiven(draft.start);
  const end = folded.endInGiven(draft.end);
  const record: Mention & { readonly type: string } = { type: draft.type, text: text.slice(start, end), start, end };
  // the fields that are there already keep their places, which is why the span is set once more behind
  return Object.assign(record, draft, { start, end }) as unknown as ExtractedRecord;
}

function inGiven(observations: readonly Observation[], folded: FoldedText): Observation[] {
  return observations.map((row) => ({
    ...row,
    evidence: { start: folded.startInGiven(row.evidence.start), end: folded.endInGiven(row.evidence.end) },
  }));
}

/** The observations of the records that are wanted, with the indexes that these have among themselves. */
function ofRecords(
  observations: readonly Observation[],
  drafts: readonly Draft[],
  wanted: readonly Draft[],
): readonly Observation[] {
  if (drafts.length === wanted.length || observations.length === 0) return observations;
  const position = new Map(wanted.map((draft, index) => [draft, index]));
  const rows: Observation[] = [];
  for (const { record, ...row } of observations) {
    const draft = record === undefined ? undefined : drafts[record];
    const index = draft && position.get(draft);
    if (index !== undefined) rows.push({ ...row, record: index });
  }
  return rows;
}
