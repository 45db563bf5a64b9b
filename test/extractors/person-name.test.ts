import { expect, test } from "vitest";
import { hasClearSurname, looksLikePerson, personWithin, syllables } from "../../src/extractors/person-name";
import { Words } from "../../src/text/words";

test.each<[run: string, before: string]>([
  ["Tân An Nguyễn Văn Bình", "Tân An"],
  ["Đông Nguyễn Văn Bình", "Đông"],
  ["Nam Hồng Lê Minh", "Nam Hồng"],
  ["Nam Lê Minh", "Nam Lê Minh"],
  ["Nam Hồng Hà Minh", "Nam Hồng Hà Minh"],
  ["Nam Hồng Hà Minh Tú", "Nam Hồng"],
  ["Tân An Lê Nguyễn Thu Hà", "Tân An"],
  ["Tân An Hà Thị Minh", "Tân An"],
  ["Lê Lợi", "Lê Lợi"],
  ["Nguyễn Văn Linh", "Nguyễn Văn Linh"],
])("personWithin: %s", (run, before) => {
  const words = new Words(run);
  expect(words.phrase(0, personWithin(words, 0, words.length))).toBe(before);
});

test.each<[run: string, is: boolean]>([
  ["Nguyễn Bình", true],
  ["Lê Bình", false],
  ["Lê Minh Bình", true],
  ["Hà Minh Bình", false],
  ["Hà Văn Bình", true],
  ["Bình Văn Hà", false],
])("looksLikePerson: %s", (run, is) => {
  const words = new Words(run);
  expect(looksLikePerson(words, 0, words.length)).toBe(is);
});

test.each<[run: string, clear: boolean, count: number]>([
  ["Nguyễn Bình", true, 2],
  ["Hà Văn Bình", true, 3],
  ["Hà Bình", false, 2],
  ["H’Bình Niê", false, 2],
])("hasClearSurname, syllables: %s", (run, clear, count) => {
  const words = new Words(run);
  expect([hasClearSurname(words, 0), syllables(words, 0, words.length)]).toEqual([clear, count]);
});
