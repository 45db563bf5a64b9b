import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../src/core";
import type { ExtractedRecord, RecordType } from "../src/records";
import { boilerplateRule } from "../src/text/boilerplate";
import { readCorpus } from "./corpus";

const TYPES: readonly RecordType[] = ["ward", "term", "percentage", "money", "count", "measure"];
const corpus = TYPES.flatMap((type) => readCorpus(type).map(({ text }) => text));
const folder = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(folder + name, "utf8"));

/** Pieces of Vietnamese, of numbers and of what stands between them, in any order. */
const pieces = fc.constantFrom(
  ..."phường xã TT. P. Tân An Nguyễn Văn Bình 1 02 12/14 1.089 14,99 0,3 2015 - – đến từ lên xuống hơn gần ước không ba mười lăm hai mươi mốt trăm nghìn triệu tỷ rưỡi đồng đ USD $ % %0 ‰ điểm phần hộ dân tuyến đường km2 m2 ha tấn/ha năm tháng mỗi /người/năm trở nhiệm kỳ lần thứ XXII khóa đại hội ( ) , . ; : \n \u00a0 \u00ad 😀 phườ\u031bng".split(
    /(?<=\S) (?=\S)/,
  ),
  " ",
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.constantFrom(...corpus).chain((sample) => fc.nat(sample.length).map((cut) => sample.slice(cut))),
);

describe("any text", () => {
  test("is read without an exception, and every span is a stretch of it", () => {
    fc.assert(
      fc.property(text, (given) => {
        const { records } = extract(given);
        for (const record of records) {
          expect(given.slice(record.start, record.end)).toBe(record.text);
          expect(record.end).toBeGreaterThan(record.start);
        }
        expect(records).toEqual([...records].sort((a, b) => a.start - b.start || b.end - a.end));
      }),
      { numRuns: 1500 },
    );
  });

  test("gives a figure to one record", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(overlapping(extract(given, { only: EXCLUSIVE }).records)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

/** Types that share no figure; a count may share the kind word of the wards that it counts. */
const EXCLUSIVE: readonly RecordType[] = ["term", "percentage", "money", "count", "measure", "date", "document"];

function overlapping(records: readonly ExtractedRecord[]): string[] {
  return records.flatMap((record, i) => {
    const next = records[i + 1];
    return next && next.start < record.end ? [`${record.type} ${record.text} × ${next.type} ${next.text}`] : [];
  });
}

test("no figure of the fixture articles is in two records", () => {
  for (const article of articles) expect(overlapping(extract(article, { only: EXCLUSIVE }).records)).toEqual([]);
});

/** What a record says, whatever its offsets. */
function said(given: string): unknown[] {
  return extract(given, { only: TYPES }).records.map(({ start: _, end: __, text: span, ...fields }) => ({
    ...fields,
    span: span.normalize("NFC").replace(/\s+/g, " "),
  }));
}

describe("the same text, typed another way, says the same", () => {
  // where a line ends, the first lines of a text may be its credits; counters and share bars are read as they are typed
  const isArticle = (sample: string): boolean => !sample.includes("\n") && boilerplateRule(sample) === undefined;
  const samples = [...corpus.filter(isArticle), ...articles];
  const decomposed = (given: string): string => given.normalize("NFD");
  const windows = (given: string): string => given.replace(/\r?\n/g, "\r\n");
  const wide = (given: string): string => given.replace(/(?<=[^\s\d]) (?=\S)|(?<=\S) (?=[^\s\d])/g, "  ");
  const unbroken = (given: string): string => given.replaceAll(" ", "\u00a0");

  test.each([
    ["decomposed", decomposed],
    ["with Windows line ends", windows],
    ["with two spaces for one", wide],
    ["with no-break spaces", unbroken],
  ])("%s", (_, typed) => {
    for (const sample of samples) {
      const composed = sample.normalize("NFC");
      expect(said(typed(composed)), composed).toEqual(said(composed));
    }
  });
});

describe("what is written reads back", () => {
  const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");

  test("sums of money, in đồng and with a scale", () => {
    const sum = fc.tuple(fc.integer({ min: 100, max: 10 ** 12 }), fc.constantFrom(" đồng", "đ", " VNĐ", " đồng/hộ"));
    fc.assert(
      fc.property(sum, ([value, unit]) => {
        const [record] = extract(`Phường chi ${grouped(value)}${unit} trong năm.`, { only: ["money"] }).records;
        expect(record).toMatchObject({ type: "money", value, currency: "VND" });
      }),
    );
  });

  test("decimals with a scale are exact", () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(parts, ([whole, thousandths]) => {
        const decimals = String(thousandths).padStart(3, "0").replace(/0+$/, "");
        const [record] = extract(`Thu ngân sách đạt ${grouped(whole)},${decimals} tỷ đồng.`, {
          only: ["money"],
        }).records;
        expect(record).toMatchObject({ value: whole * 1e9 + thousandths * 1e6 });
      }),
    );
  });

  test("percentages, and ranges of them", () => {
    const hundredths = fc.integer({ min: 0, max: 20_000 });
    const percent = (value: number): string => String(value / 100).replace(".", ",");
    fc.assert(
      fc.property(hundredths, hundredths, (low, step) => {
        const high = low + step + 1;
        const [single] = extract(`Tỷ lệ đạt ${percent(low)}%.`, { only: ["percentage"] }).records;
        expect(single).toMatchObject({ type: "percentage", value: low / 100 });
        const [range] = extract(`Tỷ lệ đạt từ ${percent(low)}% đến ${percent(high)}%.`, {
          only: ["percentage"],
        }).records;
        expect(range).toMatchObject({ min: low / 100, max: high / 100 });
      }),
    );
  });
});
