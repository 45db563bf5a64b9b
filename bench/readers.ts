/** Who reads the articles side by side: trichluc in its strengths, its peers, and what any reader does at least. */
import { parse as chronoVi } from "chrono-node/vi";
import compromise from "compromise";
import english from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract as extractCore } from "../src/core";
import { extract } from "../src/index";
import type { RecordType } from "../src/records";

/** Reads a text; what it gives back is looked at by nobody. */
export type Read = (text: string) => unknown;

const CORE: readonly RecordType[] = ["ward", "term", "percentage", "money", "count"];
const wink = winkNLP(english);

/** The yardstick: what any reader of words does at least. */
function splitWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s]/gu)) words++;
  return words;
}

/** The floor: one look at each character. */
function scanDigits(text: string): number {
  let numbers = 0;
  for (const _ of text.matchAll(/\d+/g)) numbers++;
  return numbers;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;

/** One regular expression a type, as one would write them in an afternoon: no ranges, no numerals, no values, no thought of overlaps. */
const NAIVE: readonly RegExp[] = [
  /(?:phường|xã|thị trấn|đặc khu)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*/gu,
  /(?:nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}|(?:lần thứ|khóa)\s+[IVXLC]+)/giu,
  new RegExp(`${NUMBER}\\s*(?:%|phần trăm)`, "gu"),
  new RegExp(`${NUMBER}\\s*(?:nghìn|triệu|tỷ|tỉ)?\\s*(?:đồng|USD)(?:/\\p{L}+)*`, "giu"),
  new RegExp(`${NUMBER}\\s+(?:hộ|người|đảng viên|chi bộ|công trình|lượt|cơ sở|tổ|khu phố|học sinh)\\b`, "giu"),
  new RegExp(`${NUMBER}\\s*(?:ha|km|m2|tấn|tạ|kg|năm|tháng|ngày|lần|tuổi)\\b`, "giu"),
  /(?:ngày\s+)?\d{1,2}[/-]\d{1,2}[/-]\d{4}|(?:tháng|quý|năm)\s+\d+(?:[/-]\d{4})?/giu,
  /(?:Nghị quyết|Chỉ thị|Quyết định|Kế hoạch|Nghị định|Thông tư|Luật)\s+(?:số\s+)?\d+[\p{L}\d/-]*/gu,
  /(?:ông|bà|đồng chí)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,3}/giu,
  /(?:UBND|HĐND|Đảng ủy|Đảng bộ|Hội Nông dân|Đoàn Thanh niên)(?:\s+(?:phường|xã|quận|huyện|tỉnh))?(?:\s+\p{Lu}\p{L}*)*/gu,
  /(?:tỉnh|thành phố|quận|huyện|thị xã|thôn|ấp)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*/gu,
];

function matchNaively(text: string): number {
  let found = 0;
  for (const pattern of NAIVE) for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** Who the others are measured by. */
export const SPLITTING = "splitting into words";
/** Those that the targets speak of. */
export const CORE_RECORDS = "trichluc/core, core records";
export const WITH_CODES = "trichluc, all records with codes";
export const WITH_OBSERVATIONS = "trichluc, with observations";
export const CHRONO = "chrono-node `vi`";
export const WINK = "wink-nlp, English model";
export const COMPROMISE = "compromise, `numbers()`";

const reference = new Date("2023-07-01");

/** Every reader, with what it finds. */
export const READERS: readonly (readonly [name: string, finds: string, read: Read])[] = [
  ["scanning for digits", "runs of digits", scanDigits],
  [SPLITTING, "words, numbers, marks", splitWords],
  [
    CORE_RECORDS,
    "wards, terms, percentages, money, counts",
    (text) => extractCore(text, { only: CORE, observations: false }),
  ],
  [
    "trichluc/core, all records",
    "the same, measures, dates, documents, people, bodies, places",
    (text) => extractCore(text, { observations: false }),
  ],
  [WITH_CODES, "the same, and which unit each name means", (text) => extract(text, { observations: false })],
  [WITH_OBSERVATIONS, "the same, and what the figures say", (text) => extract(text)],
  ["one expression a type", "spans that look like records", matchNaively],
  [CHRONO, "dates", (text) => chronoVi(text, reference)],
  [COMPROMISE, "numbers, as in English", (text) => compromise(text).numbers().json()],
  [WINK, "words, sentences, entities, as in English", (text) => wink.readDoc(text)],
];
