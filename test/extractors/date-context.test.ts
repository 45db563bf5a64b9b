import { describe, expect, test } from "vitest";
import {
  dayCueBefore,
  isAfterCount,
  isCounted,
  isDateEnd,
  isGluedToWord,
  isMeasured,
  isPartOfOther,
  isRepeated,
} from "../../src/extractors/date-context";
import { isAlone, isNamesake } from "../../src/extractors/namesakes";
import { Page } from "../../src/page";
import { Words } from "../../src/text/words";

/** A text of which `|` marks a token. */
function mark(text: string): { readonly words: Words; readonly at: number; readonly offset: number } {
  const offset = text.indexOf("|");
  const words = new Words(text.replace("|", ""));
  return { words, at: words.firstFrom(offset), offset };
}

describe("dayCueBefore: what announces a day", () => {
  test.each<[text: string, cue: "sure" | "likely" | undefined]>([
    ["sáng |11-8", "sure"],
    ["dịp |30/4", "sure"],
    ["sáng nay |11-8", "sure"],
    ["sáng nay (|11-8)", "sure"],
    ["hôm qua, |11-8", "sure"],
    ["ngày mai |11-8", "sure"],
    ["xã nay |11-8", undefined],
    ["họp, |11-8", undefined],
    ["họp (|11-8)", undefined],
    ["ngày (|11-8)", "sure"],
    ["ngày, |11-8", undefined],
    ["thứ hai, |11-8", "sure"],
    ["thứ 7 |11-8", "sure"],
    ["chủ nhật |11-8", "sure"],
    ["sinh nhật |11-8", undefined],
    ["nhà hai |11-8", undefined],
    ["lúc 19h |11-8", "sure"],
    ["lúc 19h30 |11-8", "sure"],
    ["lúc 8 giờ 30 |11-8", "sure"],
    ["mấy giờ |11-8", undefined],
    ["vào |11-8", "likely"],
    ["so với |11-8", "likely"],
    ["cùng với |11-8", undefined],
    ["Ngày Quốc tế Lao động |1/5", "sure"],
    ["Ngày Thương binh - Liệt sĩ (|27/7)", "sure"],
    ["Ngày hội làng |1/5", undefined],
    ["ngày Thương binh. Liệt sĩ |27/7", undefined],
    [`ngày ${"Vui ".repeat(6)}|27/7`, "sure"],
    [`ngày ${"Vui ".repeat(8)}|27/7`, undefined],
  ])("%s", (text, cue) => {
    const { words, at } = mark(text);
    expect(dayCueBefore(words, at)).toBe(cue);
  });
});

test.each<[text: string, is: boolean]>([
  ["số |14/5", true],
  ["nhà 2/|14/5", true],
  ["nhà 2 / |14/5", false],
  ["A|14/5", true],
  ["(|14/5", false],
  ["họp |14/5", false],
  ["đường |3/2", true],
])("isPartOfOther: %s", (text, is) => {
  const { words, at } = mark(text);
  expect(isPartOfOther(words, at)).toBe(is);
});

test.each<[text: string, measured: boolean, counted: boolean]>([
  ["2/3 |số hộ", true, true],
  ["3 |lần", true, true],
  ["3|%", true, true],
  ["3|‰", true, true],
  ["3 |triệu", true, true],
  ["3 |ha", true, true],
  ["3 |hộ", false, true],
  ["3 |họp", false, false],
])("isMeasured, isCounted: %s", (text, measured, counted) => {
  const { words, offset } = mark(text);
  expect([isMeasured(words, offset), isCounted(words, offset)]).toEqual([measured, counted]);
});

test.each<[text: string, is: boolean]>([
  ["11-8| tại đình", true],
  ["11-8| Phường", true],
  ["11-8| họp", false],
  ["11-8|, họp", true],
  ["11-8|%", false],
  ["11-8|/ha", false],
  ["11-8|\nHọp", true],
  ["11-8|", true],
  ["11-8| 12", false],
])("isDateEnd: %j", (text, is) => {
  const { words, offset } = mark(text);
  expect(isDateEnd(words, offset)).toBe(is);
});

test.each<[text: string, after: boolean]>([
  ["5 |năm 2021 - 2025", true],
  ["hai |ngày 24 và 25-7", true],
  ["các |ngày 24 và 25-7", false],
  ["lần thứ 5 |ngày 10/5", false],
  ["phường 1 |năm 2020", false],
])("isAfterCount: %s", (text, after) => {
  const { words, at } = mark(text);
  expect(isAfterCount(words, at)).toBe(after);
});

test("isRepeated, isGluedToWord", () => {
  const { words, at } = mark("mỗi |tháng");
  expect([isRepeated(words, at), isRepeated(words, 0)]).toEqual([true, false]);
  const glued = mark("26/3|A và");
  expect([isGluedToWord(glued.words, glued.offset), isGluedToWord(glued.words, glued.offset + 1)]).toEqual([
    true,
    false,
  ]);
});

describe("isNamesake: what stands before a name", () => {
  test.each<[text: string, is: boolean]>([
    ["đường |Lê Lợi", true],
    ["công viên |Lê Văn Tám", true],
    ["nhà số 12 |Nguyễn Văn Linh", true],
    ["cầu thủ áo số 10 |Hồ Sỹ Bảo", false],
    ["Ảnh: |Nguyễn Hoài Nam", true],
    ["Kết luận: |Nguyễn Hoài Nam", false],
    ["ngõ 5/|Nguyễn Hoài Nam", true],
    ["kiệt 81-|Phạm Như Xương", true],
    ["kiệt 81 - |Phạm Như Xương", false],
    ["kiệt-|Phạm Như Xương", false],
    ["Chủ tịch - |Phạm Như Xương", false],
    ["Vui, |Phạm Như Xương", false],
    ["Họp ở Bình |Phạm Như Xương", true],
    ["Bình |Phạm Như Xương", false],
    ["Họp. Bình |Phạm Như Xương", false],
    ["phường 5 Bình |Phạm Như Xương", true],
    ["họp với |Phạm Như Xương", false],
    ["|Phạm Như Xương", false],
  ])("%s", (text, is) => {
    const { words, at } = mark(text);
    expect(isNamesake(new Page(words), at)).toBe(is);
  });

  test("a number or a capital that a record has is none", () => {
    for (const text of ["phường 1 |Nguyễn Thanh Khiết", "Họp ở Bình |Phạm Như Xương"]) {
      const { words, at } = mark(text);
      const page = new Page(words);
      page.block({ start: words.start(at - 1), end: words.end(at - 1) });
      expect(isNamesake(page, at), text).toBe(false);
    }
  });
});

test.each<[text: string, is: boolean]>([
  ["|Lê Lợi", true],
  ["Họp\n|Lê Lợi", true],
  ["|Lê Lợi\nHọp", true],
  ["|Lê Lợi họp", false],
  ["Ông |Lê Lợi", false],
])("isAlone: %j", (text, is) => {
  const { words, at } = mark(text);
  expect(isAlone(words, at, at + 2)).toBe(is);
});
