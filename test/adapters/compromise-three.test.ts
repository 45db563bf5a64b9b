import compromise from "compromise";
import { expect, test } from "vitest";
import { type Vietnamese, vietnamese } from "../../src/adapters/compromise";

const nlp: Vietnamese<typeof compromise> = compromise.plugin(vietnamese());
const TEXT = "Bí thư Nguyễn Thanh Khiết: phường Kim Tân thu 5 tỷ đồng trong tháng 5 năm 2020.";

test("on records, the tags of the English tagger give way to their types", () => {
  const tags = nlp(TEXT)
    .vi()
    .wards()
    .docs.flatMap((terms) => terms.map(({ tags }) => [...(tags ?? [])]));
  expect(tags).toEqual([["Ward"], ["Ward"], ["Ward"]]);
});

test("vi() has records only, whatever the tagger thought of the other words", () => {
  const doc = nlp(TEXT);
  expect(
    doc
      .vi()
      .json()
      .map(({ type, text }) => [type, text]),
  ).toEqual([
    ["person", "Nguyễn Thanh Khiết"],
    ["ward", "phường Kim Tân"],
    ["money", "5 tỷ đồng"],
    ["date", "tháng 5 năm 2020"],
  ]);
});

test("a match has its records, of which types tell the fields", () => {
  const wards = nlp(TEXT).match("#Ward+").vi().wards().json();
  expect(wards.map(({ name }) => name)).toEqual(["Kim Tân"]);
  // @ts-expect-error a ward has no value
  expect(wards[0]?.value).toBe(undefined);
});

test("its own money() and terms() are there as before", () => {
  expect(nlp("it cost $5 today").money().text()).toBe("$5");
  expect(nlp(TEXT).terms().length).toBe(17);
});
