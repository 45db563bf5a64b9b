import type { ArticleWard, ExtractedRecord, Span, WardRecord } from "./records";
import { isResidence } from "./text/residence";
import type { Words } from "./text/words";

/** Where the headline stands: in the text, or apart from it. */
export interface Headline {
  /** Where it stands in the text. */
  readonly span?: Span | undefined;
  /** Its words, kind words or not: `Điện Quang khơi dậy truyền thống hiếu học`. */
  readonly title?: string | undefined;
}

/** A ward that is named in the headline counts as so many mentions. */
const HEADLINE = 4;
/** A ward that is named in the lead counts as one mention more. */
const LEAD = 600;
/** A ward must be named so many times as much as the next. */
const MARGIN = 1.4;

interface Counted {
  readonly ward: WardRecord;
  score: number;
}

/**
 * The ward that an article is about: the one named most, the headline and the lead counting for more.
 * Undefined where several are named about as much, or one only in passing, or as where someone lives.
 *
 * @param records in the order of the text
 */
export function articleWard(
  records: readonly ExtractedRecord[],
  { span, title = "" }: Headline,
  words: Words,
): ArticleWard | undefined {
  const headline = title.toLowerCase();
  const counted = new Map<string, Counted>();
  for (const ward of records) {
    if (ward.type !== "ward" || isResidence(words, words.firstFrom(ward.start))) continue;
    const key = keyOf(ward);
    const entry = counted.get(key) ?? { ward, score: firstScore(ward, headline, records) };
    entry.score += span !== undefined && ward.start >= span.start && ward.start < span.end ? HEADLINE : 1;
    counted.set(key, entry);
  }
  let first: Counted | undefined;
  for (const entry of counted.values()) if (entry.score > (first?.score ?? 1)) first = entry;
  if (first === undefined) return undefined;
  for (const { ward, score } of counted.values()) {
    if (ward !== first.ward && first.score < score * MARGIN && !wentInto(ward, first.ward)) return undefined;
  }
  const { type: _type, text: _text, start: _start, end: _end, ...ward } = first.ward;
  return ward;
}

/** Whether it is one of those that the other was made of: an article on a new ward names them all. */
function wentInto({ successor }: WardRecord, { code, register }: WardRecord): boolean {
  return successor !== undefined && successor.code === code && register === "2025";
}

/** The unit where it is known, else its name: a ward of before and the one of today that has its name are two. */
function keyOf({ kind, name, code, register }: WardRecord): string {
  return code === undefined ? `${kind} ${name}` : `${code} ${register}`;
}

/** For a ward that is named early, and for one whose name the headline has without its kind word, unless a district or a province is called so too. */
function firstScore({ start, name }: WardRecord, headline: string, records: readonly ExtractedRecord[]): number {
  // a name of one syllable, or a number, may be part of another
  const inHeadline = name.includes(" ") && headline.includes(name.toLowerCase()) && !isPlaceAbove(name, records);
  return (start < LEAD ? 1 : 0) + (inHeadline ? HEADLINE : 0);
}

function isPlaceAbove(name: string, records: readonly ExtractedRecord[]): boolean {
  return records.some((record) => record.type === "place" && record.level !== "hamlet" && record.name === name);
}
