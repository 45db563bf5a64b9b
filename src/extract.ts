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
  const metadata = { ...found, ...given(options) };
  const page = new Page(folded.text, {
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

  const drafts = sorted(page.drafts as readonly Draft[]);
  places?.resolve(page, drafts, { ...metadata, ...(titleSpan && { titleSpan }) });
  const ward = articleWard(
    drafts.filter((draft): draft is Draft<WardRecord> => draft.type === "ward"),
    { span: titleSpan, title: metadata.title },
  );
  const isObserved =
    options.observations !== false && (wanted === undefined || OBSERVED.some((type) => wanted.has(type)));
  const observations = isObserved ? observe(page, drafts, { explain, ...(ward && { ward }) }) : [];
  return {
    ...metadata,
    ...(ward && { ward }),
    ...wantedOf(
      recordsOf(drafts, text, folded),
      folded.text === text ? observations : inGiven(observations, folded),
      wanted,
    ),
  };
}

function given({ id, title, publishedAt, url }: ExtractOptions): ArticleMetadata {
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
  };
}

/** Counters, share bars and credits yield no records, wherever they stand. */
function blockNotices(page: Page): void {
  const { text } = page;
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (mayBeBoilerplate(text, start, end) && boilerplateRule(text.slice(start, end)) !== undefined) {
      page.block({ start, end });
    }
    start = end + 1;
  }
}

function sorted(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
}

function recordsOf(drafts: readonly Draft[], text: string, folded: FoldedText): ExtractedRecord[] {
  return drafts.map(({ start: from, end: to, type, ...fields }) => {
    const start = folded.startInGiven(from);
    const end = folded.endInGiven(to);
    const record: Mention & { readonly type: string } = { type, text: text.slice(start, end), start, end, ...fields };
    return record as ExtractedRecord;
  });
}

function inGiven(observations: readonly Observation[], folded: FoldedText): Observation[] {
  return observations.map((row) => ({
    ...row,
    evidence: { start: folded.startInGiven(row.evidence.start), end: folded.endInGiven(row.evidence.end) },
  }));
}

/** The records of the wanted types, and the observations with their indexes among these. */
function wantedOf(
  records: readonly ExtractedRecord[],
  observations: readonly Observation[],
  wanted: ReadonlySet<string> | undefined,
): Pick<Extraction, "records" | "observations"> {
  if (wanted === undefined) return { records, observations };
  const position = new Map<number, number>();
  const kept = records.filter(({ type }, index) => {
    if (wanted.has(type)) position.set(index, position.size);
    return wanted.has(type);
  });
  const rows: Observation[] = [];
  for (const { record, ...row } of observations) {
    const index = record === undefined ? undefined : position.get(record);
    if (index !== undefined) rows.push({ ...row, record: index });
  }
  return { records: kept, observations: rows };
}
