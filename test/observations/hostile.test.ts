import { expect, test } from "vitest";
import { extract } from "../../src/core";

const LENGTH = 200_000;
const PLAIN = "Phường Kim Tân có 4.957 hộ, thu ngân sách đạt 24 tỷ đồng, tỷ lệ hộ nghèo còn 0,5%. ";

function repeated(part: string): string {
  return part.repeat(Math.ceil(LENGTH / part.length));
}

function cost(text: string): number {
  const start = performance.now();
  extract(text);
  return performance.now() - start;
}

/** One sentence of 200 kB each, made of the parts that a reader of clauses looks back or ahead for. */
test.each([
  "5 hộ/",
  "5 hộ, ",
  "tăng 5%, ",
  "Aá, ",
  "phấn đấu 5 hộ, ",
  "năm 2020 đạt 5%, ",
  "tổng thu ",
  "5 tỷ đồng và ",
  "không có hộ nghèo ",
])("a sentence of %j costs no more than ten times plain text", (part) => {
  const plain = Math.min(cost(repeated(PLAIN)), cost(repeated(PLAIN)));
  expect(cost(repeated(part))).toBeLessThan(10 * plain);
});
