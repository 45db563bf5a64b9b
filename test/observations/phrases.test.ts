import { describe, expect, test } from "vitest";
import { basisAfter, basisBefore, comparisonBefore } from "../../src/observations/basis";
import { complementAfter } from "../../src/observations/complement";
import type { Stretch } from "../../src/observations/fact";
import { LONGEST } from "../../src/observations/noun-phrase";
import { Others } from "../../src/observations/others";
import { headBefore, LONGEST_SUBJECT, subjectBefore, subjectOfState } from "../../src/observations/subject";
import { softStart, verbBefore } from "../../src/observations/verb";
import { Words } from "../../src/text/words";

/** A text of which `|` marks a token, the first and the one behind the last that are asked of where it stands twice. */
function read(text: string): { readonly words: Words; readonly from: number; readonly to: number } {
  const [before = "", middle = "", after] = text.split("|");
  const words = new Words(before + middle + (after ?? ""));
  const from = words.firstFrom(before.length);
  return { words, from, to: after === undefined ? words.length : words.firstFrom(before.length + middle.length) };
}

const phraseOf = (words: Words, stretch: Stretch | undefined): string | undefined =>
  stretch && words.phrase(stretch.from, stretch.to);

describe("what a figure is against", () => {
  test.each<[text: string, basis: string | undefined, isTarget?: boolean]>([
    ["đạt 93% |so với mục tiêu đại hội.", "mục tiêu đại hội", true],
    ["đạt 93% |so cùng kỳ.", "cùng kỳ", false],
    ["đạt 93% |kế hoạch giao, vượt xa.", "kế hoạch giao", true],
    ["đạt 93% |dự toán và tăng 5%.", "dự toán", true],
    ["đạt 93% |dự toán và thu nhập tăng 5%.", "dự toán", true],
    ["đạt 93% |dự toán và kế hoạch.", "dự toán và kế hoạch", true],
    ["đạt 93% |dự toán và|", "dự toán", true],
    ["đạt 93% |so với, tăng.", undefined],
    ["đạt 93% |số hộ.", undefined],
    ["đạt 93% |HĐND phường giao.", "HĐND phường giao", true],
    ["đạt 93% |HĐND phường họp, giao.", undefined],
    ["đạt 93% |HĐND phường họp bàn rồi giao.", "HĐND phường họp bàn rồi giao", true],
    ["đạt 93% |HĐND phường họp bàn rồi mới giao.", undefined],
    [`đạt 93% |so với ${"rất ".repeat(11)}.`, "rất ".repeat(10).trim(), false],
  ])("behind it: %s", (text, basis, isTarget) => {
    const { words, from, to } = read(text);
    const found = basisAfter(words, from, to);
    expect([found?.text, found?.isTarget]).toEqual([basis, isTarget]);
    expect(phraseOf(words, found)).toBe(basis);
  });

  test.each<[text: string, basis: string | undefined]>([
    ["so với cùng kỳ giảm |13 vụ", "cùng kỳ"],
    ["so với năm 2019, tăng |5%", "năm 2019"],
    ["so cùng kỳ giảm |13 vụ", "cùng kỳ"],
    ["so với giảm |13 vụ", undefined],
    ["so với cùng kỳ đạt |13 vụ", undefined],
    ["so với cùng kỳ có |13 vụ", undefined],
    ["so với dự toán và thu nhập tăng |9%", undefined],
    ["so với năm 2021, số vụ giảm |12 vụ", "năm 2021"],
    ["số vụ; so với năm 2021, số vụ giảm |12 vụ", undefined],
    ["so với năm 2021 số vụ giảm |12 vụ", "năm 2021"],
    [`so với ${"rất ".repeat(7)}giảm |12 vụ`, "rất ".repeat(7).trim()],
    [`số vụ so với ${"rất ".repeat(8)}giảm |12 vụ`, undefined],
    ["số vụ 12", undefined],
  ])("before its verb: %s", (text, basis) => {
    const { words, from } = read(text);
    expect(basisBefore(words, 0, verbBefore(words, 0, from))?.text).toBe(basis);
  });

  test.each<[text: string, verb: string | undefined, basis?: string]>([
    ["vượt dự toán thành phố giao hơn |4,5%", "vượt", "dự toán thành phố giao"],
    ["vượt so với kế hoạch |4,5%", "vượt", "kế hoạch"],
    ["giảm so với cùng kỳ năm trước |4,5%", "giảm", "cùng kỳ năm trước"],
    ["đạt dự toán giao |4,5%", undefined],
    ["có kế hoạch giao |4,5%", undefined],
    ["vượt dự toán, giao |4,5%", undefined],
    ["vượt so với |4,5%", undefined],
    [`vượt dự toán ${"rất ".repeat(8)}|4,5%`, "vượt", `dự toán ${"rất ".repeat(8)}`.trim()],
    [`vượt dự toán ${"rất ".repeat(9)}|4,5%`, undefined],
  ])("between verb and figure: %s", (text, verb, basis) => {
    const { words, from } = read(text);
    const found = comparisonBefore(words, 0, from);
    expect(found && words.phrase(found.verb.from, found.basis.from).replace(/ so( với)?$/, "")).toBe(verb);
    expect(found?.basis.text).toBe(basis);
  });
});

test.each<[text: string, verb: string | undefined]>([
  ["hộ nghèo giảm còn dưới |0,5%", "giảm còn"],
  ["hộ nghèo tăng bình quân mỗi năm |0,5%", "tăng"],
  ["tốc độ tăng |0,5%", undefined],
  ["tham gia |0,5%", undefined],
  ["hộ nghèo giảm sâu ở |0,5%", undefined],
])("verbBefore: %s", (text, verb) => {
  const { words, from } = read(text);
  const found = verbBefore(words, 0, from);
  expect(found && words.phrase(found.from, found.to).startsWith(verb ?? "?")).toBe(verb && true);
});

test.each<[text: string, start: string]>([
  ["thu ngân sách hơn |5 tỷ", "hơn 5 tỷ"],
  ["bình quân mỗi năm trên |5 tỷ", "bình quân mỗi năm trên 5 tỷ"],
  ["bình quân thu nhập hơn |5 tỷ", "hơn 5 tỷ"],
  ["tăng mức |5 tỷ", "5 tỷ"],
])("softStart: %s", (text, start) => {
  const { words, from } = read(text);
  expect(words.phrase(softStart(words, 0, from), words.length)).toBe(start);
});

describe("the noun phrase before the verb", () => {
  const others = new Others(200, []);

  test.each<[text: string, subject: string | undefined, isShare?: boolean]>([
    ["|tổng thu ngân sách trên địa bàn phường| đạt 11 tỷ", "tổng thu ngân sách"],
    ["|tổng thu ngân sách đã| đạt 11 tỷ", "tổng thu ngân sách"],
    ["|tổng thu và| đạt 11 tỷ", undefined],
    ["|công trình làm| đạt 11 tỷ", undefined],
    ["|đã| đạt 11 tỷ", undefined],
    ["|tỷ lệ giải ngân phấn đấu| đạt 100%", "tỷ lệ giải ngân"],
    ["|phấn đấu| đạt 100%", undefined],
    ["|giải ngân 20 tỷ, mới| đạt 54%", undefined],
    ["|cao| đạt 54%", undefined],
    ["|của phường| đạt 54%", undefined],
    ["|nghị quyết với một số chỉ tiêu chủ yếu thương mại| tăng 10%", "thương mại"],
    ["|phấn đấu một số chỉ tiêu chủ yếu| tăng 10%", undefined],
    // the head begins the phrase, but for a word or two that are its own
    ["|thuế thu nhập| đạt 5 tỷ", "thuế thu nhập"],
    ["|hai năm tỷ lệ hộ nghèo| đạt 5%", "tỷ lệ hộ nghèo"],
    ["|công tác giảm nghèo được quan tâm tỷ lệ hộ nghèo| đạt 5%", "tỷ lệ hộ nghèo"],
    ["|tăng tổng thu| đạt 5 tỷ", "tổng thu"],
    ["|làm tổng thu| đạt 5 tỷ", "tổng thu"],
    // of a share, what a preposition joins is the whole
    ["|bảo hiểm tự nguyện trên lực lượng lao động| đạt 3%", "bảo hiểm tự nguyện", true],
    ["|bảo hiểm tự nguyện trên lực lượng lao động| đạt 3 người", "lực lượng lao động", false],
    // commas join the parts of one phrase
    ["|tổng doanh thu thương mại, dịch vụ| đạt 5 tỷ", "tổng doanh thu thương mại, dịch vụ"],
    ["|về cơ cấu, thương mại| chiếm 72%", "thương mại"],
    ["|tổng thu đạt tốt, thương mại| chiếm 72%", "thương mại"],
    ["|tổng thu 12 tỷ, thương mại| chiếm 72%", "thương mại"],
    ["|đến nay, thương mại| chiếm 72%", "thương mại"],
    ["|công nghiệp, xây dựng| chiếm 72%", "công nghiệp, xây dựng"],
    ["|công nghiệp phát triển khá nhanh và rất mạnh mẽ, xây dựng| chiếm 72%", "xây dựng"],
    // where it ends
    ["|thuế thu nhập từ chuyển nhượng đất| đạt 5 tỷ", "thuế thu nhập từ chuyển nhượng đất"],
    ["|thuế thu nhập từ 5 hộ| đạt 5 tỷ", "thuế thu nhập"],
    ["|thuế thu nhập (cá nhân) năm| đạt 5 tỷ", "thuế thu nhập"],
    ["|kinh phí do nhân dân đóng góp| đạt 5 tỷ", "kinh phí do nhân dân đóng góp"],
    ["|kinh phí do nhân dân| đạt 5 tỷ", "kinh phí"],
    ["|tỷ lệ hộ nghèo giảm đáng kể| đạt 5%", "tỷ lệ hộ nghèo"],
    ["|tỷ lệ hộ đạt chuẩn văn hóa| đạt 5%", "tỷ lệ hộ đạt chuẩn văn hóa"],
    ["|tỷ lệ thu và chi| đạt 5%", "tỷ lệ thu và chi"],
    ["|quỹ “Vì người nghèo” của xã| đạt 5 tỷ", "quỹ “Vì người nghèo”"],
    ["|số hộ đăng ký 3.184 hộ| đạt 96%", "số hộ đăng ký"],
    ["|số hộ khu phố 8| đạt 96%", "số hộ khu phố 8"],
    ["|tốc độ tăng trưởng bình quân 5 năm| đạt 96%", "tốc độ tăng trưởng bình quân"],
    [`|tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT - 2)}| đạt 5%`, `tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT - 2)}`.trim()],
    [`|tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT)}| đạt 5%`, `tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT - 2)}`.trim()],
    [
      `|tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT - 4)}- - rất| đạt 5%`,
      `tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT - 4)}`.trim(),
    ],
  ])("%s", (text, subject, isShare = true) => {
    const { words, from, to } = read(text);
    expect(phraseOf(words, subjectBefore(words, from, to, others, isShare))).toBe(subject);
  });

  test.each<[text: string, subject: string | undefined]>([
    ["|sản xuất công nghiệp tiếp tục phát triển|, ước đạt 99 tỷ", "sản xuất công nghiệp"],
    ["|kinh tế tăng trưởng khá|, ước đạt 9%", "kinh tế tăng trưởng"],
    ["|chợ luôn đông|, ước đạt 9%", undefined],
    ["|sản xuất và kinh doanh ổn định|, ước đạt 9%", "sản xuất và kinh doanh"],
    ["|sản xuất của phường ổn định|, ước đạt 9%", undefined],
    ["|sản xuất 5 vụ ổn định|, ước đạt 9%", undefined],
    ["|sản xuất công nghiệp| ổn định", undefined],
    [`|${"rất ".repeat(LONGEST - 1)}ổn định|`, "rất ".repeat(LONGEST - 1).trim()],
    [`|${"rất ".repeat(LONGEST)}ổn định|`, undefined],
  ])("of a state: %s", (text, subject) => {
    const { words, from, to } = read(text);
    expect(phraseOf(words, subjectOfState(words, from, to, others))).toBe(subject);
  });

  test.each<[text: string, head: string | undefined]>([
    ["|tỷ lệ hộ nghèo giảm đáng kể, chỉ còn| 1,6%", "tỷ lệ hộ nghèo"],
    ["|đời sống khá, tỷ lệ hộ nghèo giảm đáng kể, chỉ còn| 1,6%", "tỷ lệ hộ nghèo"],
    ["|tổng thu thuế, phí, chỉ còn| 1,6%", "tổng thu thuế"],
    ["|đời sống khá, chỉ còn| 1,6%", undefined],
    [`|tỷ lệ ${"rất ".repeat(56)}, còn| 1%`, `tỷ lệ ${"rất ".repeat(LONGEST_SUBJECT - 2)}`.trim()],
    [`|tỷ lệ ${"rất ".repeat(57)}, còn| 1%`, undefined],
  ])("the last head: %s", (text, head) => {
    const { words, from, to } = read(text);
    expect(phraseOf(words, headBefore(words, from, to, others))).toBe(head);
  });
});

describe("complementAfter: the noun phrase behind a figure", () => {
  const others = new Others(200, []);

  test.each<[text: string, complement: string | undefined, listsNouns?: boolean]>([
    ["100% |học sinh tiểu học được học; tốt", "học sinh tiểu học được học"],
    ["100% |các học sinh của xã", "học sinh"],
    ["100% |số hộ", "hộ"],
    ["5% |trở lên số vụ", "vụ"],
    ["5% |khiến hàng trăm hộ di dời", undefined],
    ["5% |của hộ", undefined],
    ["5% |, hộ", undefined],
    ["5% ||hộ", undefined],
    ["12 |xã, phường, thị trấn", "xã, phường, thị trấn"],
    ["12 |xã, phường có dân", "xã"],
    ["12 |hộ, phường", "hộ"],
    ["12 |thôn - bản đẹp", "thôn - bản đẹp"],
    ["12 |hộ “nghèo”, hay", "hộ “nghèo”"],
    // before the verb and the qualifiers of the next figure
    ["884 |hộ đạt gia đình văn hóa đạt| 92%", "hộ đạt gia đình văn hóa"],
    ["3 |nhà văn hóa trị giá hơn| 4 tỷ", "nhà văn hóa"],
    ["9 |xã xảy ra| 25 vụ", "xã"],
    ["9 |xã hơn| 25 vụ", "xã"],
    // a list of nouns before their verb
    ["100% |thôn, làng đều có chi bộ", "thôn, làng đều có chi bộ", true],
    ["100% |hộ, tổ đều có chi bộ", "hộ", false],
    ["100% |thôn và làng có chi bộ", "thôn và làng có chi bộ", true],
    ["100% |thôn và làng trong xã có chi bộ", "thôn", true],
    ["100% |thôn có điện, làng có chợ", "thôn có điện", true],
    ["100% |thôn, tổng thu có chợ", "thôn", true],
    ["100% |thôn, kết nạp có chợ", "thôn", true],
    ["100% |hộ, tổ 5 nhà có chợ", "hộ", true],
    [`100% |thôn, ${"rất ".repeat(10)}có chợ`, `thôn, ${"rất ".repeat(10)}có chợ`, true],
    [`100% |thôn, ${"rất ".repeat(11)}có chợ`, "thôn", true],
    ["100% |thôn là thôn văn hóa", "thôn là thôn văn hóa", true],
    ["100% |thôn là thôn văn hóa", "thôn", false],
    [`100% |${"rất ".repeat(LONGEST + 2)}`, "rất ".repeat(LONGEST).trim()],
  ])("%s", (text, complement, listsNouns = false) => {
    const { words, from, to } = read(text);
    expect(phraseOf(words, complementAfter(words, from, to, others, listsNouns))).toBe(complement);
  });
});
