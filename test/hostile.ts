import fc from "fast-check";
import { hostileTexts } from "../bench/hostile";
import { date } from "../src/grammar/date";
import { document } from "../src/grammar/document";
import { term } from "../src/grammar/term";
import { paragraphs } from "./properties/texts";

/** A text made to be slow: what is repeated without end, and what stands before it. */
export interface Attack {
  readonly beginning: string;
  readonly unit: string;
}

/** The attack in so many characters. */
export function textOf({ beginning, unit }: Attack, size: number): string {
  return beginning + unit.repeat(Math.ceil((size - beginning.length) / unit.length));
}

/** What each reader looks ahead or back for, over and over, without an end in sight. */
const UNITS: readonly string[] = [
  ..."0 |111 |1 - |1 đến |từ 1 lên |1 triệu |1 tỷ 2 triệu 3 nghìn |một nghìn |một trăm |không phẩy |phẩy năm |10 giờ |1:|09 |5 hộ/".split(
    "|",
  ),
  ..."5 hộ/năm/năm/|5 năm |mỗi năm |ước |phấn đấu từ |5 công-ty-|héc-|phường A (|phường Aá, |các phường Aá, Bé, Cé, |phường 1, 2, 3, ".split(
    "|",
  ),
  ..."3 phường: |phường gồm |PHƯỜNG KIM |phường An và |lần thứ X |khóa X, |đại hội |nhiệm kỳ qua (|5 tỷ đồng và |không có hộ nghèo ".split(
    "|",
  ),
  ..."tăng 5%, |phấn đấu 5 hộ, |năm 2020 đạt 5%, |tổng thu |ông |ông Nguyễn |Chủ tịch UBND |UBND phường |Trường Tiểu học |“|Đề án “".split(
    "|",
  ),
  ..."ngày 1, |từ 1 đến |mùng |giai đoạn 2016 - |ngày hai mươi |Nghị quyết |Nghị quyết 18-NQ-|“Đề án a |Luật A |Nghị quyết 18 của Ban |Aá, ".split(
    "|",
  ),
  ..."; huyện Bình Chánh|; huyện Bình Chánh có 5 hộ|đề ra 5 chỉ tiêu, thu 6 tỷ đồng |so với năm 2020, 5 hộ: |phường Tân An. là Nguyễn Văn An. ".split(
    "|",
  ),
  `${"1 x ".repeat(12_000)}1 m, `,
  "ngày\n",
  "a\u0301",
  "\u0301",
  "\u00ad",
  "\u00a0",
  "\r\n",
  "\n\n",
  "xX",
  "😀",
  "Bài, ảnh: \n",
  "bài hình ảnh\n",
  "12/06/2020 bài hình ảnh hình ảnh hình ảnh hình ảnh hình ảnh hình ảnh hình ảnh hình ảnh hình ảnh hình ảnh hình ảnhs\n",
];

/** A beginning that raises hopes, and then something else for long. */
const BEGUN: readonly Attack[] = [
  ["nhiệm kỳ", " "],
  ["nhiệm kỳ ", "a"],
  ["lần thứ", " "],
  ["đại hội lần thứ X", " "],
  ["khóa X", ", X"],
  ["nhiệm kỳ 2015 - 2020", ", 2015 - 2020"],
  ["phường", "\n"],
  ["phường ", "A"],
  ["phường ", "á"],
  ["Nghị quyết số 1/NQ", " "],
  ["1", ".111"],
  ["1", ".1"],
  [`Phường Bàn Cờ (${"a ".repeat(6000)}`, "5 ha "],
].map(([beginning = "", unit = ""]) => ({ beginning, unit }));

/** The grammar against itself: each example of each pattern, again and again, apart, in a list and without an end. */
const ofGrammar: readonly string[] = [date, document, term].flatMap((grammar) =>
  Object.values(grammar).flatMap(({ reads, leaves = [] }) =>
    [...reads, ...leaves].flatMap((example) => [`${example}, `, example.slice(0, -1)]),
  ),
);

/** The words of all lists, as sentences have them: two or three in a row that were never meant to follow each other. */
const words = Array.from(new Set(paragraphs.flatMap((text) => text.match(/[\p{L}\d.,%/]+|[^\s]/gu) ?? [])));
const ofWords: readonly string[] = fc
  .sample(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), { numRuns: 150, seed: 5 })
  .map((parts) => `${parts.join(" ")} `);

/** Sentences that go on and on: whatever a reader keeps of one, it keeps of thousands. */
const ofSentences: readonly string[] = fc
  .sample(fc.constantFrom(...paragraphs), { numRuns: 60, seed: 7 })
  .flatMap((text) => [`${text} `, text.replace(/[.;!?]\s*$/u, ", ")]);

/** All attacks, each once. */
export const attacks: readonly Attack[] = [
  ...BEGUN,
  ...Array.from(
    new Set(
      [...UNITS, ...ofGrammar, ...ofWords, ...ofSentences, ...hostileTexts.map(([, text]) => text.slice(0, 30))].filter(
        (unit) => unit !== "",
      ),
    ),
    (unit) => ({ beginning: "", unit }),
  ),
];
