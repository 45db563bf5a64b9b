import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { LINE_END, MARK, WORD, type Words } from "../text/words";
import type { Fact, Stretch } from "./fact";

interface Rule {
  readonly name: string;
  readonly holds: (words: Words, fact: Fact) => boolean;
}

/** UCUM codes of spans of time; ages are counted in years. */
const TIME_CODES: ReadonlySet<string> = new Set(["a", "mo", "wk", "d", "h", "min", "s"]);
const POINTERS: WordSet = new WordSet(list("này, đó, ấy, kia, nói, trên"));
const PRICE: WordSet = new WordSet(["giá"]);
/** Words that make a value or a verb of `giá`: `giá trị sản xuất`, `trị giá`, `đánh giá`. */
const NO_PRICE: WordSet = new WordSet(list("trị, đánh, tham, đấu, thẩm, bình"));
const DISTANT: number = 10;
const ONE_OF: PhraseBook<true> = book("một trong, trong số, là 1 trong");
/** Bodies above the ward: their programmes are no facts about it. */
const ABOVE: PhraseBook<true> = book(
  "trung ương, chính phủ, bộ chính trị, ban bí thư, quốc hội, tỉnh ủy, thành ủy, quận ủy, huyện ủy, thị ủy, đảng, cấp trên, bộ công an, ubnd tỉnh, ubnd thành, hđnd tỉnh",
);
const PROGRAMMES: WordSet = new WordSet(list("chương, nghị, chỉ, đề, kết, quyết, kế, thông, luật, văn, điều"));
/** Words of one case of crime or of an accident, as against the statistics of many. */
const CASE: PhraseBook<true> = book(
  "thu giữ, tang vật, nghi can, nghi phạm, cướp giật, khám xét, nhân chứng, hiện trường, bỏ trốn, tông vào, đâm xe, va chạm, tử vong tại, khống chế, bị hại, khai nhận, bàn giao đối, vận chuyển trái, lấy trộm, đâm vào",
);
/** … which tell a time or a total. */
const STATISTICS: PhraseBook<true> = book(
  "năm, tháng đầu, quý, thống kê, toàn quận, toàn phường, toàn xã, toàn tỉnh, toàn thành, toàn huyện, địa bàn, so với, cùng kỳ, tổng số, xảy ra, giai đoạn, tỷ lệ",
);

/** Why a figure is no fact about a place, and yields no observation. */
const noFact: readonly Rule[] = [
  // > | sau 5 năm; trẻ 5 tuổi; 2 tầng
  {
    name: "time frame, age or size",
    holds: (_words, { record }) =>
      record.type === "measure" &&
      (record.unitCode === undefined
        ? /^(?:quý|năm|thập|thế|tầng|tháng tuổi)/.test(record.unit)
        : TIME_CODES.has(record.unitCode)),
  },
  // > | được học 2 buổi/ngày
  {
    name: "rate a day",
    holds: (_words, { record }) => record.type === "count" && (record.per === "ngày" || record.per === "tuần"),
  },
  // > | giá đất 40 – 45 triệu đồng/m2
  {
    name: "price of the market",
    holds: (words, { record, from }) =>
      (record.type === "money" || record.type === "percentage") && isPrice(words, from, record.per),
  },
  // > | 18,5 triệu đồng (mười tám triệu năm trăm nghìn đồng)
  {
    name: "sum repeated in words",
    holds: (words, { record, from }) =>
      record.type === "money" && words.isMark(from - 1, "(") && words.kind(from) === WORD,
  },
  // > | hai người này
  { name: "said before", holds: (words, { record, to }) => record.type === "count" && words.is(to, POINTERS) },
  // > | một trong 10 dấu ấn
  { name: "one of several", holds: (words, { from }) => ONE_OF.matchBefore(words, from) !== undefined },
  // > | 10 chương trình công tác của Thành ủy
  { name: "programme of another body", holds: isProgramme },
];

/** Whether a figure states a fact about a place. */
export function isStatement(words: Words, fact: Fact): boolean {
  return !noFact.some(({ holds }) => holds(words, fact));
}

function isPrice(words: Words, from: number, per: string | undefined): boolean {
  if (per === "m2" || per === "lô" || per === "m²") return true;
  for (let i = from - 1; i > from - DISTANT; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === 0 || words.isMark(i, ".") || words.isMark(i, ";")) return false;
    if (words.is(i, PRICE)) return !words.is(i - 1, NO_PRICE) && !words.is(i + 1, NO_PRICE);
  }
  return false;
}

function isProgramme(words: Words, { record, unit, to }: Fact): boolean {
  if (record.type !== "count" || !words.is(unit, PROGRAMMES)) return false;
  for (let i = to; i < to + 6; i++) {
    if (words.kind(i) === MARK || words.kind(i) === LINE_END) return false;
    if (words.phrase(i, i + 1) === "của") return ABOVE.match(words, i + 1) !== undefined;
  }
  return false;
}

/** Whether a sentence tells one case of crime or of an accident, and no statistics. */
export function tellsSingleCase(words: Words, { from, to }: Stretch): boolean {
  let isCase = false;
  for (let i = from; i < to; i++) {
    if (STATISTICS.match(words, i) !== undefined) return false;
    isCase ||= CASE.match(words, i) !== undefined;
  }
  return isCase;
}

function book(phrases: string): PhraseBook<true> {
  return new PhraseBook(list(phrases).map((phrase) => [phrase, true] as const));
}
