import { describe, expect, test } from "vitest";
import { isOfEvent } from "../../src/observations/naming-times";
import { looksBack, openingWith, saysBefore } from "../../src/observations/opening";
import {
  announcesTarget,
  isApproved,
  isListItem,
  isToCome,
  namesPlan,
  opensStrivings,
  opensTargets,
  tellsOfPast,
} from "../../src/observations/status";
import { findSentences, type Sentence } from "../../src/text/sentences";
import { Words } from "../../src/text/words";

/** A text of which `|` marks tokens, with the sentence of the first of them. */
interface Marked {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly at: number;
  readonly end: number;
}

function mark(text: string): Marked {
  const [before = "", middle = "", after = ""] = text.split("|");
  const words = new Words(before + middle + after);
  const at = words.firstFrom(before.length);
  const end = words.firstFrom(before.length + middle.length);
  const sentence = findSentences(words).findLast(({ from }) => from <= at) ?? { from: 0, to: words.length, line: 0 };
  return { words, sentence, at, end };
}

describe("openingWith: how a sentence opens before the time in it", () => {
  test.each<[text: string, opening: "time" | "goal" | undefined]>([
    ["|Năm 2021|, phường thu 5 tỷ đồng.", "time"],
    ["Tính đến cuối |năm 2021|, phường thu 5 tỷ đồng.", "time"],
    ["- Trong 5 giai đoạn (|2016 - 2020|), phường thu 5 tỷ đồng.", "time"],
    ["- Trong |năm 2021|, phường thu 5 tỷ đồng.", "time"],
    ["Mục tiêu đến |năm 2021|, phường thu 5 tỷ đồng.", "goal"],
    ["Chợ xây |năm 2021| thu 5 tỷ đồng.", undefined],
    ["Trong; |năm 2021| phường thu 5 tỷ đồng.", undefined],
    // who reports, up to the comma, the colon or the verb
    ["Theo thống kê của chợ, |năm 2021| thu 5 tỷ đồng.", "time"],
    ["Báo cáo của chợ: |năm 2021| thu 5 tỷ đồng.", "time"],
    ["Báo cáo của chợ |năm 2021| thu 5 tỷ đồng.", undefined],
    ["Lễ hội cho thấy: |năm 2021| thu 5 tỷ đồng.", "time"],
    ["Ông Hai nêu rõ, trong |năm 2021| thu 5 tỷ đồng.", "time"],
    ["Ông Hai nêu rõ: mục tiêu |năm 2021| thu 5 tỷ đồng.", undefined],
    [`Trong ${"1 ".repeat(39)}|năm 2021| thu 5 tỷ đồng.`, "time"],
    [`Trong ${"1 ".repeat(40)}|năm 2021| thu 5 tỷ đồng.`, undefined],
  ])("%s", (text, opening) => {
    const { words, sentence, at, end } = mark(text);
    expect(openingWith(words, sentence, { from: at, to: end })).toBe(opening);
  });
});

test.each<[text: string, after: number | undefined]>([
  ["Ông Hai cho biết, |năm 2021|", 5],
  ["Ông Hai cho biết: |năm 2021|", 5],
  ["Ông Hai cho biết trong |năm 2021|", 4],
  ["Ông Hai cho biết; |năm 2021|", undefined],
  ["Ông Hai có |năm 2021|", undefined],
])("saysBefore: %s", (text, after) => {
  const { words, at } = mark(text);
  expect(saysBefore(words, at)).toBe(after);
});

test.each<[text: string, looks: boolean]>([
  ["Qua 5 năm thực hiện Nghị quyết Đại hội (|2015 - 2020|), phường thu 5 tỷ đồng.", true],
  ["Sau hơn 5 năm thực hiện Nghị quyết |2015 - 2020|, phường thu 5 tỷ đồng.", true],
  ["Qua 5 năm, phường thực hiện Nghị quyết |2015 - 2020|.", false],
  ["Qua 5 kỳ thực hiện Nghị quyết |2015 - 2020|.", false],
  ["Qua nhiều năm thực hiện Nghị quyết |2015 - 2020|.", false],
  ["Hơn 5 năm thực hiện Nghị quyết |2015 - 2020|.", false],
  [`Qua 5 năm ${"rất ".repeat(37)}|2015 - 2020|.`, true],
  [`Qua 5 năm ${"rất ".repeat(38)}|2015 - 2020|.`, false],
])("looksBack: %s", (text, looks) => {
  const { words, sentence, at, end } = mark(text);
  expect(looksBack(words, sentence, { from: at, to: end })).toBe(looks);
});

describe("announcesTarget: at the token marked", () => {
  test.each<[text: string, announces: boolean]>([
    ["Xã |phấn đấu thu 5 tỷ đồng.", true],
    ["Đại hội đề ra 27 |chỉ tiêu chủ yếu: thu 5 tỷ đồng.", true],
    ["Đại hội đề ra 27 |chỉ tiêu là: thu 5 tỷ đồng.", true],
    // counted, unless a verb before sets them
    ["Đạt được 27 |chỉ tiêu chủ yếu của năm.", false],
    ["Có 27 |chỉ tiêu chủ yếu của năm.", false],
    ["Đại hội thông qua 27 |chỉ tiêu chủ yếu của năm.", true],
    // what a list is of, by its colon or as a heading
    ["Với các |chỉ tiêu kinh tế, xã hội: thu 5 tỷ đồng.", false],
    ["Với các |chỉ tiêu kinh tế xã hội: thu 5 tỷ đồng.", true],
    ["Với các |chỉ số kinh tế: thu 5 tỷ đồng.", false],
    ["Với các |chỉ tiêu về kinh tế của toàn xã hội: thu 5 tỷ đồng.", false],
    ["Phương hướng, |mục tiêu, nhiệm vụ năm 2025:", true],
    ["Phương hướng, |mục tiêu, nhiệm vụ năm 2025 đã đạt:", false],
    ["Phương hướng, |mục tiêu, nhiệm vụ năm 2025.", false],
    [`${"Rất ".repeat(20)}, |mục tiêu, nhiệm vụ năm 2025:`, true],
    [`${"Rất ".repeat(21)}, |mục tiêu, nhiệm vụ năm 2025:`, false],
    ["Cụ thể, một số |chỉ tiêu chủ yếu như: thu 5 tỷ đồng.", false],
    // an aim that begins with its verb
    ["Với |mục tiêu tăng thu ngân sách 9%.", true],
    ["Xã có |mục tiêu tăng thu ngân sách 9%.", true],
    ["Xã có |mục tiêu hay.", false],
    ["Xã có |mục đích tăng thu ngân sách 9%.", false],
    // spoken of as reached or compared with
    ["So với |chỉ tiêu đến năm 2020 tăng 9%.", false],
    ["Tăng 9% so |chỉ tiêu đến năm 2020.", false],
    ["Xã với |chỉ tiêu đến năm 2020 là 9%.", true],
    ["Đạt và vượt các |chỉ tiêu đến năm 2020.", false],
    ["Hoàn thành cơ bản toàn bộ |chỉ tiêu đến năm 2020.", false],
    ["Hoàn thành một cách rất cơ bản toàn bộ |chỉ tiêu đến năm 2020.", true],
    ["Hoàn thành; các |chỉ tiêu đến năm 2020.", true],
    ["Tập trung hoàn thành các |chỉ tiêu đến năm 2020.", true],
    // a noun of how something is done, the name of a station
    ["Xã |quyết tâm thu 5 tỷ đồng.", true],
    ["Xã làm với |quyết tâm thu 5 tỷ đồng.", false],
    ["Xã |quyết tâm cao thu 5 tỷ đồng.", false],
    ["Trung tâm |Dự báo khí tượng đo 5 mm.", false],
    ["Đài |dự báo mưa 5 mm.", false],
    ["Ngành |dự báo thu 5 tỷ đồng.", true],
  ])("%s", (text, announces) => {
    const { words, sentence, at } = mark(text);
    expect(announcesTarget(words, sentence, at)).toBe(announces);
  });
});

test.each<[text: string, opens: boolean]>([
  ["Năm 2025, |phấn đấu thu 5 tỷ đồng.", true],
  [`Năm 2025, ${"rất ".repeat(8)}|phấn đấu thu 5 tỷ đồng.`, true],
  [`Năm 2025, ${"rất ".repeat(9)}|phấn đấu thu 5 tỷ đồng.`, false],
])("opensTargets, opensStrivings: %s", (text, opens) => {
  const { words, sentence, at } = mark(text);
  expect([opensTargets(sentence, at), opensStrivings(words, sentence, at)]).toEqual([opens, opens]);
  expect([opensTargets(sentence, undefined), opensStrivings(words, sentence, undefined)]).toEqual([false, false]);
});

test.each<[text: string, opens: boolean]>([
  ["Năm 2025, |dự kiến thu 5 tỷ đồng.", false],
  ["Năm 2025 đã |phấn đấu thu 5 tỷ đồng.", false],
  ["Hiện xã |phấn đấu thu 5 tỷ đồng.", false],
])("opensStrivings: %s", (text, opens) => {
  const { words, sentence, at } = mark(text);
  expect(opensStrivings(words, sentence, at)).toBe(opens);
});

test.each<[text: string, tells: boolean]>([
  ["Đại hội đã bầu 15 đồng chí.", true],
  ["Hiện phường có 5 chợ.", true],
  ["Phường hiện có 5 chợ.", false],
  ["Phường có 5 chợ.", false],
])("tellsOfPast: %s", (text, tells) => {
  const { words, sentence } = mark(text);
  expect(tellsOfPast(words, sentence)).toBe(tells);
});

test.each<[text: string, names: boolean]>([
  ["HĐND thông qua |dự toán thu năm 2025.", true],
  ["Đạt 93% |dự toán thu năm 2025.", false],
  ["Hoàn thành |dự toán thu năm 2025.", false],
  ["Bằng với |dự toán thu năm 2025.", false],
  ["HĐND thông qua |dự án thu năm 2025.", false],
])("namesPlan: %s", (text, names) => {
  const { words, at } = mark(text);
  expect(namesPlan(words, at)).toBe(names);
});

test.each<[text: string, approved: boolean]>([
  ["Thông qua |dự toán thu năm 2025.", true],
  ["HĐND phê duyệt điều chỉnh |dự toán thu năm 2025.", true],
  ["Thực hiện nghị quyết về |dự toán thu năm 2025.", false],
  ["HĐND bàn |dự toán thu năm 2025, thông qua.", false],
])("isApproved: %s", (text, approved) => {
  const { words, sentence, at } = mark(text);
  expect(isApproved(words, sentence.from, at)).toBe(approved);
});

test.each<[text: string, toCome: boolean]>([
  ["Sẽ có |3 xã.", true],
  ["Tỉnh sẽ có |3 xã.", true],
  ["Tỉnh sẽ họp, có |3 xã.", false],
  ["Tỉnh có |3 xã sẽ họp.", false],
  ["Sẽ lập xã trên cơ sở nhập |4,5 km2.", false],
  ["Sẽ lập xã trên đất rộng |4,5 km2.", true],
  ["Sẽ sửa cơ quan rộng |4,5 km2.", true],
  [`Sẽ ${"rất ".repeat(23)}|3 xã.`, true],
  [`Sẽ ${"rất ".repeat(24)}|3 xã.`, false],
])("isToCome: %s", (text, toCome) => {
  const { words, sentence, at } = mark(text);
  expect(isToCome(words, sentence.from, at)).toBe(toCome);
});

test.each<[text: string, isItem: boolean]>([
  ["- Thu 5 tỷ đồng", true],
  ["• Thu 5 tỷ đồng", true],
  ["1) Thu 5 tỷ đồng", true],
  ["(1) Thu 5 tỷ đồng", true],
  ["(1 Thu 5 tỷ đồng", false],
  ["(a) Thu 5 tỷ đồng", false],
  ["a) Thu 5 tỷ đồng", false],
  ["5 tỷ đồng", false],
  ["Thu 5 tỷ đồng", false],
])("isListItem: %s", (text, isItem) => {
  const words = new Words(text);
  expect(isListItem(words, { from: 0, to: words.length, line: 0 })).toBe(isItem);
});

describe("isOfEvent: the term at the token marked is the event's", () => {
  test.each<[text: string, isEvent: boolean]>([
    ["Đại hội Đảng bộ phường |nhiệm kỳ 2020 - 2025", true],
    ["Đại hội Đảng bộ phường, |nhiệm kỳ 2020 - 2025", true],
    ["Phát triển xã hội |nhiệm kỳ 2020 - 2025", false],
    ["Đại hội đã đánh giá, |nhiệm kỳ 2020 - 2025", false],
    ["Đại hội đã đánh giá |nhiệm kỳ 2020 - 2025", true],
    ["Đại hội họp. Trong |nhiệm kỳ 2020 - 2025", false],
    ["Đại hội\nTrong |nhiệm kỳ 2020 - 2025", false],
    [`Đại hội ${"rất ".repeat(8)}|nhiệm kỳ 2020 - 2025`, true],
    [`Đại hội ${"rất ".repeat(9)}|nhiệm kỳ 2020 - 2025`, false],
  ])("%s", (text, isEvent) => {
    const { words, at } = mark(text);
    const term = { type: "term", from: 2020, to: 2025, text: "", start: 0, end: 0 } as const;
    expect(isOfEvent(words, { record: term, from: at, to: at + 5 })).toBe(isEvent);
  });

  test("an ordinal is always one; a date is none", () => {
    const { words, at } = mark("Phường |nhiệm kỳ 2020 - 2025");
    const span = { text: "", start: 0, end: 0 };
    expect(isOfEvent(words, { record: { type: "term", ordinal: 7, ...span }, from: at, to: at + 5 })).toBe(true);
    const { words: others, at: day } = mark("Đại hội |năm 2020");
    expect(isOfEvent(others, { record: { type: "date", value: "2020", ...span }, from: day, to: day + 2 })).toBe(false);
  });
});
