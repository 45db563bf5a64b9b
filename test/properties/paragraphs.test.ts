import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/index";
import type { ExtractedRecord } from "../../src/records";
import { readDateline } from "../../src/text/credits";
import { FROM_GAZETTEER } from "../corpus";
import { holds } from "./runs";
import { anySentence } from "./texts";

/** Longer than any credits, and without anything to read: what stands between two of these is neither headline nor byline. */
const FILLER =
  "Chiều xuống, tiếng cười nói rộn ràng khắp ngõ nhỏ, người già ngồi kể chuyện làng, trẻ con đuổi theo cánh diều, mùi khói bếp quyện trong gió mát lành.";

/** What a record says by itself, at its place behind `before`; what the whole article settles is left out. */
function own({ start, end, ...fields }: ExtractedRecord, before: number): object {
  const said = Object.entries(fields).filter(([name]) => !FROM_GAZETTEER.has(name));
  return { ...Object.fromEntries(said), start: start - before, end: end - before };
}

/** The records of a text whose first and last lines are told apart from it by fillers. */
function recordsOf(text: string): object[] {
  const before = FILLER.length + 2;
  const { records } = extract(`${FILLER}\n\n${text}\n\n${FILLER}`, { publishedAt: "2021-09-02", observations: false });
  return records.map((record) => own(record, before));
}

/** `các phường, xã Tân An, Bình Hòa`: the whole article settles which of them is a ward of which kind. */
const OPEN_LIST = /(?:phường|xã|thị\s+trấn|đặc\s+khu)\s*(?:,|\/|-|–|và|hoặc)\s*(?:phường|xã|thị\s+trấn|đặc\s+khu)/iu;

/** `lúc 07:00 ngày 03/12/2025`: a line below the first that says when the article was published. */
const isDateline = (text: string): boolean => readDateline(text) !== undefined;

const paragraph = anySentence
  .map((text) => text.trim())
  .filter((text) => text !== "" && !OPEN_LIST.test(text) && !isDateline(text));
const several = fc.array(paragraph, { minLength: 2, maxLength: 5 });

test("the records of several paragraphs are those of each, and a paragraph between changes none", () => {
  holds(
    fc.property(several, fc.constantFrom("\n\n", `\n\n${FILLER}\n\n`), (texts, between) => {
      const expected: object[] = [];
      let at = 0;
      for (const text of texts) {
        for (const record of recordsOf(text) as { start: number; end: number }[])
          expected.push({ ...record, start: record.start + at, end: record.end + at });
        at += text.length + between.length;
      }
      expect(recordsOf(texts.join(between))).toEqual(expected);
    }),
    1500,
  );
});
