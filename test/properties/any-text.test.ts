import fc from "fast-check";
import { safeParse } from "valibot";
import { expect, test } from "vitest";
import { extract as extractCore } from "../../src/core";
import { extract } from "../../src/index";
import { RECORD_TYPES } from "../../src/record-types";
import type { ExtractedRecord, Extraction, RecordType } from "../../src/records";
import { extraction as schema } from "../../src/schema/index";
import { holds } from "./runs";
import { anyText } from "./texts";

const published = fc.constantFrom(
  undefined,
  "2020-05-14",
  "2026-01-31T23:59:00+07:00",
  "1999",
  "2020-13-45",
  "2021-02-30",
  "",
  "no date",
);
const given = fc.record({
  text: anyText,
  publishedAt: published,
  title: fc.option(anyText, { nil: undefined }),
});

interface Given {
  readonly text: string;
  readonly publishedAt: string | undefined;
  readonly title: string | undefined;
}

function read({ text, publishedAt, title }: Given): Extraction {
  return extract(text, { ...(publishedAt !== undefined && { publishedAt }), ...(title !== undefined && { title }) });
}

/** The others are names, which figures may be part of; a count may share the kind word of the wards that it counts. */
const NAMES: ReadonlySet<RecordType> = new Set(["ward", "place", "organization", "person"]);

/** What is wrong with an extraction, whatever the text. */
function faults(text: string, { records, observations }: Extraction): string[] {
  const found: string[] = [];
  const figures = records.filter(({ type }) => !NAMES.has(type));
  records.forEach(({ type, text: span, start, end }, i) => {
    const next = records[i + 1];
    if (text.slice(start, end) !== span || end <= start) found.push(`${type} ${span}: offsets ${start}-${end}`);
    if (/^\s|\s$/u.test(span)) found.push(`${type} ${span}: a space at its end`);
    if (next && (next.start < start || (next.start === start && next.end > end))) found.push(`${type} ${span}: order`);
  });
  figures.forEach((record, i) => {
    const next = figures[i + 1];
    if (next && next.start < record.end) found.push(`${record.type} ${record.text} × ${next.type} ${next.text}`);
  });
  observations.forEach(({ record: index, evidence, value, min, unit, repeats }, i) => {
    const record: ExtractedRecord | undefined = index === undefined ? undefined : records[index];
    if (index !== undefined && record === undefined) found.push(`observation ${i}: no record ${index}`);
    if (evidence.start < 0 || evidence.end > text.length || evidence.end <= evidence.start)
      found.push(`observation ${i}: evidence`);
    if (record && (evidence.start > record.start || evidence.end < record.end))
      found.push(`observation ${i}: its figure is no part of its evidence`);
    if (record && "value" in record && record.type !== "date" && (record.value !== value || record.min !== min))
      found.push(`observation ${i}: another value than ${record.text}`);
    if (unit === "") found.push(`observation ${i}: no unit`);
    if (repeats !== undefined && repeats >= i) found.push(`observation ${i}: repeats a later one`);
  });
  return found;
}

test("any text is read without an exception, and what is read is sound", () => {
  holds(
    fc.property(given, (article) => {
      const extraction = read(article);
      expect(faults(article.text, extraction)).toEqual([]);
      expect(faults(article.text, extractCore(article.text))).toEqual([]);
      // what was given is given back, also where it is no date
      const { publishedAt: _, ...found } = extraction;
      expect(safeParse(schema, article.publishedAt === undefined ? extraction : found).issues).toBeUndefined();
      expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
    }),
    3000,
  );
});

test("the same text gives the same twice, and asking for less gives the same of it", () => {
  const types = fc.subarray([...RECORD_TYPES]);
  holds(
    fc.property(given, types, (article, only) => {
      const extraction = read(article);
      expect(read(article)).toEqual(extraction);
      const less = extract(article.text, { ...article, only } as object);
      expect(less.records).toEqual(extraction.records.filter(({ type }) => only.includes(type)));
    }),
    1000,
  );
});
