import { describe, expect, test } from "vitest";
import { extract } from "../../src/index";
import type { RecordType } from "../../src/records";
import { describeRecord, readCorpus, sortFields } from "../corpus";

/** What the gazetteer adds is tested where the gazetteer is. */
const FROM_GAZETTEER: ReadonlySet<string> = new Set([
  "code",
  "register",
  "district",
  "province",
  "successor",
  "candidates",
  "validUntil",
]);
const TYPES: readonly RecordType[] = [
  "ward",
  "term",
  "percentage",
  "money",
  "count",
  "measure",
  "date",
  "document",
  "place",
  "person",
  "organization",
];

describe.each(TYPES)("%s", (type) => {
  const examples = readCorpus(type);
  test.each(examples)("$construct: $text", ({ text, publishedAt, expected }) => {
    const { records } = extract(text, { only: [type], ...(publishedAt && { publishedAt }) });
    const found = records.map((record) => sortFields(describeRecord(record, FROM_GAZETTEER)));
    expect(found).toEqual(expected.map(sortFields));
  });
});
