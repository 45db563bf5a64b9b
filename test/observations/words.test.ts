import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/observations/fact";
import {
  firstHead,
  hasPredicate,
  isComma,
  isHelper,
  isName,
  lastComma,
  namesTarget,
  skipAdjuncts,
  startsWithHead,
  startsWithVerb,
} from "../../src/observations/noun-phrase";
import { Others } from "../../src/observations/others";
import { nounOf, wordingOf } from "../../src/observations/wording";
import type { DateRecord } from "../../src/records";
import { Words } from "../../src/text/words";

const TIME: DateRecord = { type: "date", text: "", start: 0, end: 0, value: "2021" };

/** What stands from a token of a text on. */
const rest = (words: Words, from: number): string => words.phrase(from, words.length);

test.each<[text: string, after: string]>([
  ["thu thuế, thu phí", "thu phí"],
  ["thu thuế; thu phí", "thu phí"],
  ["thu thuế: thu phí", "thu phí"],
  ["thu thuế nhưng thu phí", "thu phí"],
  ["thu thuế - thu phí", "thu thuế - thu phí"],
  ["thu thuế, “Đẹp, hay” của xã", "“Đẹp, hay” của xã"],
  ["thu thuế, đẹp, hay” của xã", "hay” của xã"],
  ["thu thuế", "thu thuế"],
])("lastComma: %s", (text, after) => {
  const words = new Words(text);
  expect(rest(words, lastComma(words, 0, words.length))).toBe(after);
});

test("isComma", () => {
  const words = new Words(", ; : nhưng - và");
  expect(Array.from({ length: 6 }, (_, i) => isComma(words, i))).toEqual([true, true, true, true, false, false]);
});

test.each<[text: string, head: string | undefined]>([
  ["đạt tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"],
  ["đạt tỷ", undefined],
  ["họp xã", undefined],
])("firstHead: %s", (text, head) => {
  const words = new Words(text);
  const found = firstHead(words, 0, words.length);
  expect(found === undefined ? undefined : rest(words, found)).toBe(head);
});

test("a head that the end cuts off is none", () => {
  const words = new Words("đạt tỷ lệ hộ");
  expect([firstHead(words, 0, 2), firstHead(words, 0, 3)]).toEqual([undefined, 1]);
});

test.each<[text: string, after: string]>([
  ["đến nay, phấn đấu tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"],
  ["tại xã họp", "họp"],
  ["- chợ", "chợ"],
  ["chợ đông", "chợ đông"],
  ["đến nay", ""],
])("skipAdjuncts: %s", (text, after) => {
  const words = new Words(text);
  expect(rest(words, skipAdjuncts(words, 0, words.length, new Others(words.length, [])))).toBe(after);
});

test("skipAdjuncts reads over times and names", () => {
  const words = new Words("năm 2021 chợ đông");
  expect(skipAdjuncts(words, 0, words.length, new Others(words.length, [[{ from: 0, to: 2, record: TIME }]]))).toBe(2);
});

test("isHelper: a verb that brings about, and not what only sounds like it", () => {
  const helps = (text: string, at: number): boolean => isHelper(new Words(text), at);
  expect([helps("mưa làm ngập", 1), helps("có việc làm", 2), helps("làm rõ", 0), helps("mưa to", 0)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each<[text: string, name: boolean, verb: boolean, predicate: boolean, head: boolean, target: boolean]>([
  ["Nha Trang", true, false, false, false, false],
  ["Nha", false, false, false, false, false],
  ["Nha trang", false, false, false, false, false],
  ["đạt trong sạch", false, true, false, false, false],
  ["được khen", false, true, false, false, false],
  ["ngôi nhà bị ngập", false, false, true, false, false],
  ["tỷ lệ hộ nghèo", false, false, false, true, false],
  ["kế hoạch giao", false, false, false, false, true],
])("what a phrase begins with: %s", (text, ...expected) => {
  const words = new Words(text);
  const phrase = { from: 0, to: words.length };
  expect([
    isName(words, phrase),
    startsWithVerb(words, phrase),
    hasPredicate(words, phrase),
    startsWithHead(words, phrase),
    namesTarget(words, 0),
  ]).toEqual(expected);
});

describe("wordingOf: a phrase as a field", () => {
  test.each<[text: string, wording: string]>([
    ["Tổng thu ngân sách", "tổng thu ngân sách"],
    ["GDP của xã", "GDP của xã"],
    ["đã được hỗ trợ", "hỗ trợ"],
    ["được hỗ trợ", "được hỗ trợ"],
    ["hộ nghèo được", "hộ nghèo"],
    ["hộ nghèo cũng đã", "hộ nghèo"],
    ["phát hiện", "phát hiện"],
    ["hộ nghèo hiện", "hộ nghèo"],
    ["kết nạp được", "kết nạp"],
    ["hộ nghèo,", "hộ nghèo"],
    ["hộ nghèo -", "hộ nghèo"],
    ["hộ “nghèo”", "hộ “nghèo”"],
    ['hộ "nghèo"', 'hộ "nghèo"'],
    ['hộ nghèo "', "hộ nghèo"],
    ["hộ  nghèo", "hộ nghèo"],
    ["đã", ""],
  ])("%s", (text, wording) => {
    const words = new Words(text);
    expect(wordingOf(words, { from: 0, to: words.length })).toBe(wording);
  });
});

test("nounOf: a count's noun, else what stands before the verb", () => {
  const words = new Words("100% chi bộ hoàn thành tốt");
  const phrase = { from: 2, to: words.length };
  const span = { text: "", start: 0, end: 0 };
  const share: Fact = { record: { type: "percentage", value: 100, ...span }, index: 0, from: 0, to: 2, unit: 2 };
  expect(nounOf(words, share, phrase)).toEqual({ from: 2, to: 4 });
  expect(nounOf(words, share, { from: 2, to: 4 })).toEqual({ from: 2, to: 4 });
  const count: Fact = { record: { type: "count", value: 5, unit: "bộ", ...span }, index: 0, from: 2, to: 4, unit: 3 };
  expect(nounOf(words, count, phrase)).toEqual({ from: 3, to: 4 });
});
