import { expect, test } from "vitest";
import { type Extractor, extract, type Mention } from "../../src/core";

interface Plate extends Mention {
  readonly type: "plate";
}
/** Claims every number plate, and so many characters behind it. */
const plates = (behind: number): Extractor => ({
  type: "plate",
  extract(page) {
    for (const { 0: plate, index } of page.text.matchAll(/\b\d{2}[A-Z]\d?-\d{3}\.\d{2}\b/g)) {
      page.claim<Plate>({ type: "plate", start: index, end: index + plate.length + behind });
    }
  },
});

test("an extractor of one's own comes first", () => {
  const { records } = extract("Xe 29A-123.45 chở 12 người", { extractors: [plates(0)] });
  expect(records.map(({ type, text, start, end }) => ({ type, text, start, end }))).toEqual([
    { type: "plate", text: "29A-123.45", start: 3, end: 13 },
    { type: "count", text: "12 người", start: 18, end: 26 },
  ]);
});

test("what it claims beyond the end of the text goes as far as the text", () => {
  const { records, observations } = extract("Phường có 12 tổ. Xe 29A-123.45", { extractors: [plates(9)] });
  expect(records.map(({ text, start }) => ({ text, start }))).toEqual([
    { text: "12 tổ", start: 10 },
    { text: "29A-123.45", start: 20 },
  ]);
  expect(observations).toHaveLength(1);
});

test("its errors come out of extract", () => {
  const broken: Extractor = {
    type: "broken",
    extract() {
      throw new RangeError("no such plate");
    },
  };
  expect(() => extract("Xe 29A-123.45", { extractors: [broken] })).toThrow(new RangeError("no such plate"));
});

test("its type can be asked for, and no other that nobody has", () => {
  const own = { extractors: [plates(0)], only: ["plate"] };
  expect(extract("Xe 29A-123.45 chở 12 người", own).records.map(({ text }) => text)).toEqual(["29A-123.45"]);
  expect(() => extract("Phường 5", { only: ["ward", "wards"] })).toThrow(
    new RangeError(
      'there is no record type "wards"; the types are document, term, date, ward, place, percentage, money, measure, count, organization, person',
    ),
  );
});
