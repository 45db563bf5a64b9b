import { describe, expect, test } from "vitest";
import { extract } from "../../src/index";
import { RECORD_TYPES } from "../../src/record-types";
import { describeRecord, FROM_GAZETTEER, readCorpus, sortFields } from "../corpus";

describe.each(RECORD_TYPES)("%s", (type) => {
  const examples = readCorpus(type);
  test.each(examples)("$construct: $text", ({ text, publishedAt, expected }) => {
    const { records } = extract(text, { only: [type], observations: false, ...(publishedAt && { publishedAt }) });
    const found = records.map((record) => sortFields(describeRecord(record, FROM_GAZETTEER)));
    expect(found).toEqual(expected.map(sortFields));
  });
});
