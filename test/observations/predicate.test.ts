import { expect, test } from "vitest";
import { Others } from "../../src/observations/others";
import { predicateAfterAside, predicateBehind } from "../../src/observations/predicate";
import type { DateRecord } from "../../src/records";
import { Words } from "../../src/text/words";

const TIME: DateRecord = { type: "date", text: "", start: 0, end: 0, value: "2021" };

/** A text of which `|` marks the token behind what is counted, and the limit where it stands twice. */
function read(text: string): { readonly words: Words; readonly from: number; readonly limit: number } {
  const [before = "", middle = "", after] = text.split("|");
  const words = new Words(before + middle + (after ?? ""));
  const limit = after === undefined ? words.length : words.firstFrom(before.length + middle.length);
  return { words, from: words.firstFrom(before.length), limit };
}

test.each<[text: string, predicate: string | undefined]>([
  // a place between
  ["10 ngôi nhà |tại các xã miền núi khác bị sập", "bị sập"],
  ["10 ngôi nhà |ở xã khác được sửa", "được sửa"],
  ["10 ngôi nhà |tại xã, bị sập", undefined],
  ["10 ngôi nhà |tại 5 xã bị sập", undefined],
  ["10 ngôi nhà |tại xã |bị sập", undefined],
  [`10 ngôi nhà |tại ${"rất ".repeat(13)}bị sập`, "bị sập"],
  [`10 ngôi nhà |tại ${"rất ".repeat(14)}bị sập`, undefined],
  // names between
  ["ba thôn |Nguyệt Áng, Quảng Xá và Hòa Bình bị cô lập", "bị cô lập"],
  ["ba thôn |Nguyệt Áng (Quảng Xá) tăng trưởng", "tăng trưởng"],
  ["ba thôn |Nguyệt Áng đẹp", undefined],
  ["ba thôn |Nguyệt bị cô lập", undefined],
  ["ba thôn |, Nguyệt Áng bị cô lập", undefined],
  ["ba thôn |bị cô lập", undefined],
  [`ba thôn |${"Áng ".repeat(24)}bị cô lập`, "bị cô lập"],
  [`ba thôn |${"Áng ".repeat(25)}bị cô lập`, undefined],
])("predicateBehind: %s", (text, predicate) => {
  const { words, from, limit } = read(text);
  const found = predicateBehind(words, from, limit, new Others(words.length, []));
  expect(found && words.phrase(found.from, found.to)).toBe(predicate);
});

test("names of places and times are read over", () => {
  const { words, from, limit } = read("ba thôn |nay mai bị cô lập");
  const others = new Others(words.length, [[{ from, to: from + 2, record: TIME }]]);
  const found = predicateBehind(words, from, limit, others);
  expect(found && words.phrase(found.from, found.to)).toBe("bị cô lập");
});

test.each<[text: string, predicate: string | undefined]>([
  ["10 hộ |(20 nhân khẩu) được sơ tán, 5 hộ ở lại", "được sơ tán"],
  ["10 hộ |20 nhân khẩu) được sơ tán", undefined],
  ["10 hộ |(20 nhân khẩu được sơ tán", undefined],
  ["10 hộ |(20 nhân khẩu) vui mừng", undefined],
  ["10 hộ |(20 nhân khẩu) đang", undefined],
  ["10 hộ |(20 nhân khẩu) bị |sập", undefined],
  [`10 hộ |(${"rất ".repeat(15)}) được sơ tán`, "được sơ tán"],
  [`10 hộ |(${"rất ".repeat(16)}) được sơ tán`, undefined],
])("predicateAfterAside: %s", (text, predicate) => {
  const { words, from, limit } = read(text);
  const found = predicateAfterAside(words, from, limit, new Others(words.length, []));
  expect(found && words.phrase(found.from, found.to)).toBe(predicate);
});
