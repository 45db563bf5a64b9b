import { expect, test } from "vitest";
import { date } from "../../src/extractors/date";
import { document } from "../../src/extractors/document";
import { Page } from "../../src/page";
import { Words } from "../../src/text/words";

const LENGTH = 200_000;
/** What a date or a document is made of, again and again: read anew from each place, any of these would take minutes. */
const PARTS = [
  "1, ",
  "1/2, ",
  "1 - ",
  "1-2/",
  "ngày 1, ",
  "tháng 3, ",
  "năm 2020 - ",
  "từ 1 đến ",
  "quý I, ",
  "mùng ",
  "giai đoạn 2016 - ",
  "ngày hai mươi ",
  "ngày\n",
  "1   ",
  "Nghị quyết ",
  "Nghị quyết 1, ",
  "Nghị quyết số 18-NQ/TW, ",
  "Nghị quyết 18-NQ-",
  "Đề án “",
  "“Đề án a ",
  "Luật A ",
  "Nghị quyết 18 của Ban ",
];

test.each(PARTS)("%j and nothing else", (part) => {
  const page = new Page(new Words(part.repeat(LENGTH / part.length)), { publishedAt: "2022-05-12" });
  const start = performance.now();
  document.extract(page);
  date.extract(page);
  expect(performance.now() - start).toBeLessThan(5000);
});
