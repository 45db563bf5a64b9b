import fc from "fast-check";
import { RECORD_TYPES } from "../../src/record-types";
import { readCorpus } from "../corpus";

const samples = RECORD_TYPES.flatMap((type) => readCorpus(type).map(({ text }) => text));

/** Pieces of Vietnamese news, of figures and of what stands between them. */
const PIECES =
  "phường|Phường Kim Tân|các xã Hợp Thành, Tả Phời|TT. Phong Điền|P.1|TP. Mỹ Tho|UBND phường Tân An|Bí thư Nguyễn Thanh Khiết|1|02|12/14|1.089|14,99|2021,2022|2015|-|–|đến|từ|hơn|gần|không|hai mươi mốt|nghìn|triệu|tỷ|rưỡi|đồng|đ|USD|%|‰|hộ nghèo|hộ|dân|chỉ tiêu|km2|ha|tấn/ha|năm|năm 2020|ngày 14/5/2020|mỗi|/người/năm|nhiệm kỳ 2015 - 2020|lần thứ XXII|khóa XV|Nghị quyết số 18-NQ/TW|Đề án “Nông thôn mới”|ngân sách|phát triển|(|)|,|.|...|!|;|:)|–-|\n|\t|\u00a0|\u00ad|\u200b|👍🏽|👨‍👩‍👧|😀|a/b|#1|’".split(
    "|",
  );

const pieces: fc.Arbitrary<string> = fc.constantFrom(...PIECES);
const spaces: fc.Arbitrary<string> = fc.constantFrom("", " ", " ", " ", "  ", "\u00a0", "\u202f", "\r\n", ". ");
const written: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.tuple(pieces, spaces), { maxLength: 40 }).map((parts) => parts.flat().join("")),
  fc.constantFrom(...samples).chain((sample) => fc.nat(sample.length).map((cut) => sample.slice(cut))),
  fc.array(fc.constantFrom(...samples), { minLength: 2, maxLength: 6 }).map((lines) => lines.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

/** The ways in which a text is typed. */
const typings: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replace(/\r?\n/g, "\r\n"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replace(/(\p{L})(?=\p{L})/gu, "$1\u00ad"),
  (text) => text.replaceAll(",", ", 😀"),
  (text) => ` \n${text}\t `,
);

/** Texts as they come: composed or not, with the line ends of Windows, no-break spaces, soft hyphens, emoji. */
export const texts: fc.Arbitrary<string> = fc
  .tuple(written, typings, typings)
  .map(([text, first, second]) => second(first(text)));
