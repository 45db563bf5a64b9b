import pc from "picocolors";
import type { Article } from "../article/article";
import type { ExtractedRecord, Extraction, Observation, RecordType } from "../records";
import { unitInFull } from "../view/unit";
import { excerpt, printable } from "./excerpt";
import { readable, readableDate, readableFigure, readableMoment } from "./readable";

type Paint = (text: string) => string;

/** The order of the groups; records of other types follow. */
const PAINTS: Readonly<Record<RecordType, Paint>> = {
  ward: pc.green,
  term: pc.magenta,
  percentage: pc.yellow,
  money: pc.red,
  count: pc.cyan,
  measure: pc.blue,
  date: pc.magenta,
  document: pc.blue,
  person: pc.cyan,
  organization: pc.yellow,
  place: pc.green,
};

/** The values take at most this share of the line, the words around the span the rest. */
const VALUE_SHARE = 0.4;
/** Indicator, figure, time, place: what each may take of the line, and more where the others leave room. */
const COLUMN_SHARES = [0.3, 0.33, 0.21, 0.16];
const INDENT = "  ";
const GAP = "  ";

/**
 * The article as a person reads it on a terminal: headline, what is known of it, then the records by type, each value
 * once, with the words around its first mention, then the observations, a line each.
 *
 * @param width Columns of the terminal.
 */
export function summary(article: Article, extraction: Extraction, width: number): string {
  const { title, publishedAt, ward, author, source } = { ...article, ...extraction };
  const facts = [
    publishedAt && readableMoment(publishedAt),
    ward && unitInFull(ward),
    author,
    source,
    article.id,
  ].filter((fact) => fact !== undefined);
  const lines = [pc.bold(printable(title ?? firstLine(article.text))), pc.dim(printable(facts.join(" · ")))];
  for (const [type, records] of byType(extraction.records))
    lines.push("", ...group(type, records, article.text, width));
  const observations = extraction.observations.filter(({ repeats }) => repeats === undefined);
  if (observations.length > 0) lines.push("", pc.dim("observations"), ...table(observations, width));
  return `${lines.join("\n")}\n`;
}

/** `16 articles, 412 records: 80 ward, 61 count`. */
export function tally(articles: number, records: ReadonlyMap<string, number>): string {
  const byNumber = Array.from(records).sort(([, a], [, b]) => b - a);
  const total = byNumber.reduce((sum, [, number]) => sum + number, 0);
  const types = byNumber.map(([type, number]) => `${number} ${type}`).join(", ");
  return `${plural(articles, "article")}, ${plural(total, "record")}${types && `: ${types}`}`;
}

/** `1 article`, `2 articles`. */
export function plural(number: number, noun: string, nouns: string = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

function firstLine(text: string): string {
  return text.trimStart().split("\n", 1)[0] ?? "";
}

function byType(records: readonly ExtractedRecord[]): ReadonlyMap<string, readonly ExtractedRecord[]> {
  const groups = new Map<string, ExtractedRecord[]>(Object.keys(PAINTS).map((type) => [type, []]));
  for (const record of records) {
    const group = groups.get(record.type);
    if (group === undefined) groups.set(record.type, [record]);
    else group.push(record);
  }
  return new Map(Array.from(groups).filter(([, group]) => group.length > 0));
}

function group(type: string, records: readonly ExtractedRecord[], text: string, width: number): string[] {
  const paint = (PAINTS as Readonly<Record<string, Paint>>)[type] ?? pc.white;
  const mentions = new Map<string, { readonly first: ExtractedRecord; times: number }>();
  for (const record of records) {
    const value = printable(readable(record));
    const mention = mentions.get(value);
    if (mention === undefined) mentions.set(value, { first: record, times: 1 });
    else mention.times++;
  }
  const rows = Array.from(mentions, ([value, { first, times }]) => ({
    value: times === 1 ? value : `${value} ×${times}`,
    first,
  }));
  const valueWidth = Math.min(longest(rows.map(({ value }) => value)), Math.floor(width * VALUE_SHARE));
  const lines = rows.map(({ value, first }) => {
    const room = width - INDENT.length - valueWidth - GAP.length;
    return `${INDENT}${paint(fitted(value, valueWidth))}${GAP}${quote(text, first, paint, room)}`;
  });
  return [pc.dim(type), ...lines];
}

function quote(text: string, record: ExtractedRecord, paint: Paint, room: number): string {
  const { before, span, after } = excerpt(text, record, room);
  return `${pc.dim(before)}${pc.underline(paint(span))}${pc.dim(after)}`;
}

/** What was measured, how much, when and where. */
function table(observations: readonly Observation[], width: number): string[] {
  const rows = observations.map((observation) => {
    const { indicator, timePeriod = "", refArea = "" } = observation;
    return [indicator, readableFigure(observation), readableDate(timePeriod), refArea].map(printable);
  });
  const room = width - INDENT.length - GAP.length * (COLUMN_SHARES.length - 1);
  const wanted = COLUMN_SHARES.map((_, column) => longest(rows.map((row) => row[column] ?? "")));
  const widths = shareOut(room, wanted);
  return rows.map((row) => {
    const [indicator = "", figure = "", ...context] = row.map((cell, column) => fitted(cell, widths[column] ?? 0));
    return `${INDENT}${indicator}${GAP}${pc.cyan(figure)}${GAP}${pc.dim(context.join(GAP).trimEnd())}`;
  });
}

/** The widths of the columns: what they want, as far as there is room; places and times are cut last. */
function shareOut(room: number, wanted: readonly number[]): number[] {
  const widths = wanted.map((want, column) => Math.min(want, Math.floor(room * (COLUMN_SHARES[column] ?? 0))));
  let spare = room - widths.reduce((sum, given) => sum + given, 0);
  for (const [column, want] of Array.from(wanted.entries()).reverse()) {
    const given = widths[column] ?? 0;
    const more = Math.min(spare, want - given);
    widths[column] = given + more;
    spare -= more;
  }
  return widths;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Cut or filled to a width. */
function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);
}
