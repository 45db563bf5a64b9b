import { describe, expect, test } from "vitest";
import { hostileTexts } from "../bench/hostile";
import { count } from "../src/extractors/count";
import { measure } from "../src/extractors/measure";
import { money } from "../src/extractors/money";
import { percentage } from "../src/extractors/percentage";
import { term } from "../src/extractors/term";
import { ward } from "../src/extractors/ward";
import { Page } from "../src/page";
import { fold } from "../src/text/fold";
import { Words } from "../src/text/words";

const SIZE = 200_000;
/** What is linear takes a tenth of it on a slow machine; what looks back at everything takes many times as much. */
const LONGEST = 2000;

/** What each reader looks ahead or back for, over and over, without an end in sight. */
const UNITS: readonly string[] = [
  "0 ",
  "111 ",
  "1 - ",
  "1 đến ",
  "từ 1 lên ",
  "1 triệu ",
  "1 tỷ 2 triệu 3 nghìn ",
  "một nghìn ",
  "một trăm ",
  "không phẩy ",
  "phẩy năm ",
  "10 giờ ",
  "1:",
  "09 ",
  "5 hộ/",
  "5 hộ/năm/năm/",
  "5 năm ",
  "mỗi năm ",
  "ước ",
  "phấn đấu từ ",
  "5 công-ty-",
  "héc-",
  "phường A (",
  "phường Aá, ",
  "các phường Aá, Bé, Cé, ",
  "phường 1, 2, 3, ",
  "3 phường: ",
  "phường gồm ",
  "PHƯỜNG KIM ",
  "phường An và ",
  "lần thứ X ",
  "khóa X, ",
  "đại hội ",
  "nhiệm kỳ qua (",
  "a\u0301",
  "\u0301",
  "\u00ad",
  "\u00a0",
  "\r\n",
  "xX",
  "😀",
];

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length));
}

/** A beginning that raises hopes, and then something else for long. */
const BEGUN: readonly (readonly [beginning: string, unit: string])[] = [
  ["nhiệm kỳ", " "],
  ["nhiệm kỳ ", "a"],
  ["lần thứ", " "],
  ["đại hội lần thứ X", " "],
  ["khóa X", ", X"],
  ["nhiệm kỳ 2015 - 2020", ", 2015 - 2020"],
  ["phường", "\n"],
  ["1", ".111"],
  ["1", ".1"],
];

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...hostileTexts,
  ...UNITS.map((unit) => [unit, repeated(unit)] as const),
  ...BEGUN.map(([beginning, unit]) => [`${beginning}${unit}…`, `${beginning}${repeated(unit)}x`] as const),
];

describe(`${SIZE} characters of one thing are read in linear time`, () => {
  test.each(TEXTS)("%j", (_, text) => {
    const began = performance.now();
    const page = new Page(new Words(fold(text).text));
    for (const extractor of [term, ward, percentage, money, measure, count]) extractor.extract(page);
    expect(performance.now() - began).toBeLessThan(LONGEST);
  });
});
