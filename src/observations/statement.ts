import type { QuantityRecord } from "../records";
import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";
import type { Fact } from "./fact";
import { isPrice } from "./price";
import { isScene } from "./scene";
import { isSize } from "./size";
import { ABOVE, AMONG, EACH, finite, HAVING, MEAN, NUMBER_OF, ONE, TOTAL } from "./vocabulary";

type QuantityType = QuantityRecord["type"];

interface Rule {
  readonly name: string;
  /** Types of the records that it is asked of; all where it tells none. */
  readonly of?: readonly QuantityType[];
  readonly holds: (words: Words, fact: Fact) => boolean;
}

/** UCUM codes of spans of time; ages are counted in years. */
const TIME_CODES: ReadonlySet<string> = new Set(["a", "mo", "wk", "d", "h", "min", "s"]);
const POINTERS: WordSet = new WordSet(list("này, đó, ấy, kia, nói"));
const TOLD: WordSet = new WordSet(list("kể, nêu"));
const GIFTS: WordSet = new WordSet(list("phần, suất, xuất, túi, phiếu, bao"));
/** How `vô địch` and `về nhì` end. */
const WINNERS: WordSet = new WordSet(list("địch, nhì"));
/** How `tiền thưởng` ends: what is given is a fact. */
const REWARD: number = lexicon.add("thưởng");
/** No more tokens stand from the winner to the sum. */
const FARTHEST_PRIZE = 4;
const GRADES: WordSet = new WordSet(list("cấp, sao"));
/** `3 cấp học` */
const SCHOOLING: number = lexicon.add("học");
const STOREYS: WordSet = new WordSet(list("trệt, lầu, hầm"));
const SEATS: WordSet = new WordSet(list("chỗ, bánh"));
const ALL: number = lexicon.add("cả");
const SIDES: WordSet = new WordSet(list("tiêu, mặt"));
const ON_SIDES: WordSet = new WordSet(list("ở, trên, về"));
const CHANGING: WordSet = new WordSet(list("tăng, giảm"));
const TIMES: number = lexicon.add("lần");
const PER_PERSON_A_YEAR = "người/năm";
const LANE: number = lexicon.add("làn");
const VEHICLES: WordSet = new WordSet(list("xe, tô, ôtô, khách, con, tải"));
/** What is counted in telling a story, and is no fact about a place. */
const OF_STORIES: WordSet = new WordSet(list("lần, trận, câu, điều, cái, đứa, mũi, ông, vòng, trang, mặt"));
const ONE_OF: PhraseBook<true> = phraseBook("một trong, trong số");
const OF: number = lexicon.add("của");
/** Bodies above the ward: their programmes are no facts about it. */
const HIGHER_BODIES: PhraseBook<true> = phraseBook(
  "trung ương, chính phủ, bộ chính trị, ban bí thư, quốc hội, tỉnh ủy, thành ủy, quận ủy, huyện ủy, thị ủy, đảng, cấp trên, bộ công an, ubnd tỉnh, ubnd thành, hđnd tỉnh",
);
const PROGRAMMES: WordSet = new WordSet(list("chương, nghị, chỉ, đề, kết, quyết, kế, thông, luật, văn, điều"));

/** Why a figure is no fact about a place, and yields no observation. */
const noFact: readonly Rule[] = [
  // > | sau 5 năm; trẻ 5 tuổi; 2 tầng
  {
    name: "time frame, age or size",
    of: ["measure"],
    holds: (_words, { record }) =>
      record.type === "measure" &&
      (record.unitCode === undefined
        ? /^(?:quý|năm|thập|thế|tầng|tháng tuổi)/.test(record.unit)
        : TIME_CODES.has(record.unitCode)),
  },
  // > | đường rộng 7,5m; trong bán kính 200m; tốc độ 80km/giờ; căn nhà 60m2; sợi dây chuyền 5 chỉ
  { name: "size or distance", of: ["measure"], holds: isSize },
  // > | xe ô tô 7 chỗ; đường 4 làn xe; chính quyền 2 cấp; sản phẩm 3 sao
  {
    name: "kind of thing",
    of: ["count"],
    holds: (words, { record, from, unit }) =>
      record.type === "count" &&
      ((words.is(unit, GRADES) && !isOfSchools(words, from, unit)) ||
        words.is(unit, STOREYS) ||
        words.id(unit) === LANE ||
        (words.is(unit, SEATS) && words.is(from - 1, VEHICLES))),
  },
  // > | đã ba lần đoạt giải; hai câu thơ; hai ông già ngồi kể
  {
    name: "how often, or who is in a story",
    of: ["count"],
    holds: (words, { record, unit, to }) => record.per === undefined && to === unit + 1 && words.is(unit, OF_STORIES),
  },
  // > | giá trị sản phẩm trên 1 ha đất; số giường bệnh trên 10.000 dân
  {
    name: "denominator",
    of: ["measure", "count"],
    holds: isDenominator,
  },
  // > | đội vô địch nhận 5 triệu đồng, đội về nhì 3 triệu đồng
  {
    name: "prize",
    of: ["money"],
    holds: (words, { from }) =>
      words.id(from - 1) !== REWARD && firstOf(words, from - FARTHEST_PRIZE, from, WINNERS) !== undefined,
  },
  // > | mỗi phần quà trị giá 500.000 đồng
  {
    name: "what a single gift holds",
    of: ["money"],
    holds: (words, fact) => fact.record.type === "money" && isOfOneGift(words, fact.from),
  },
  // > | được học 2 buổi/ngày; họp mỗi tháng một lần; but bình quân 380 hồ sơ/ngày, mức hưởng thụ 45 lần/người/năm
  {
    name: "how often",
    of: ["count"],
    holds: (words, { record, from, unit }) =>
      record.per !== undefined &&
      ((words.id(unit) === TIMES && record.per !== PER_PERSON_A_YEAR) ||
        record.per === "ngày" ||
        record.per === "tuần") &&
      words.id(from - 2) !== MEAN,
  },
  // > | giá đất 40 – 45 triệu đồng/m2
  {
    name: "price of the market",
    of: ["percentage", "money", "measure"],
    holds: (words, { record, from }) => record.type !== "count" && isPrice(words, from, record.per),
  },
  // > | vay với lãi suất 6,6%/năm
  {
    name: "rate of interest",
    of: ["percentage"],
    holds: (words, { from }) => isInterest(words, from),
  },
  // > | 18,5 triệu đồng (mười tám triệu năm trăm nghìn đồng)
  {
    name: "sum repeated in words",
    of: ["money"],
    holds: (words, { record, from }) =>
      record.type === "money" && words.isMark(from - 1, "(") && words.kind(from) === WORD,
  },
  // > | tai nạn giảm trên cả 3 tiêu chí; but xã đạt cả 19 tiêu chí
  {
    name: "on how many sides",
    of: ["count"],
    holds: (words, { from, unit }) =>
      words.id(from - 1) === ALL &&
      words.is(unit, SIDES) &&
      (words.is(from - 2, ON_SIDES) || firstOf(words, from - 4, from - 1, CHANGING) !== undefined),
  },
  // > | hai người này; đưa dịch vụ, du lịch thành hai ngành mũi nhọn
  {
    name: "said before",
    of: ["count"],
    holds: (words, { from, to }) => isPointedAt(words, to) || isBecome(words, from),
  },
  // > | xảy ra ở hai phường Bình Hòa và Bình Thắng; HĐND hai huyện họp; gộp thành một đơn vị
  { name: "where it is", of: ["count"], holds: isScene },
  // > | một trong 10 dấu ấn
  {
    name: "one of several",
    holds: (words, fact) =>
      isOneOf(words, fact) || (words.id(fact.from - 1) === AMONG && words.kind(fact.from - 2) === NUMBER),
  },
  // > | 10 chương trình công tác của Thành ủy
  { name: "programme of another body", of: ["count"], holds: isProgramme },
];

/** The rules that a figure of a type is asked, so that none is asked in vain. */
const noFactOf: Readonly<Record<QuantityType, readonly Rule[]>> = {
  percentage: rulesFor("percentage"),
  count: rulesFor("count"),
  money: rulesFor("money"),
  measure: rulesFor("measure"),
};

function rulesFor(type: QuantityType): readonly Rule[] {
  return noFact.filter(({ of }) => of === undefined || of.includes(type));
}

/** Whether a figure states a fact about a place. */
export function isStatement(words: Words, fact: Fact): boolean {
  for (const rule of noFactOf[fact.record.type]) if (rule.holds(words, fact)) return false;
  return true;
}

/** `một trong | 10`, `1 trong số | 10`; but `trong số | 21 chỉ tiêu, 20 chỉ tiêu hoàn thành`, `một trong | 4 xã được chọn`. */
function isOneOf(words: Words, { from, to, unit }: Fact): boolean {
  const before = ONE_OF.matchBefore(words, from);
  if (before === undefined || (words.id(before.end) !== ONE && words.kind(before.end - 1) !== NUMBER)) return false;
  return !words.is(unit, CHOSEN) || firstOf(words, to, to + FARTHEST_CHOICE, PASSIVE) === undefined;
}

const CHOSEN: WordSet = new WordSet(list("xã, phường, đảng"));
const PASSIVE: WordSet = new WordSet(["được"]);
/** No more tokens stand between units and what came to them: `4 xã, phường | được`. */
const FARTHEST_CHOICE = 3;

/** `giá trị sản phẩm trên | 1 ha`, `số bác sĩ trên | 10.000 dân`; but `xã có trên | 1.000 dân`. */
function isDenominator(words: Words, { record, from, unit }: Fact): boolean {
  if (words.id(from - 1) !== ABOVE) return false;
  if (record.type === "measure") return record.value === 1 && record.unit === "ha";
  if (record.type !== "count" || !words.is(unit, PEOPLE) || !ROUND.has(record.value ?? 0)) return false;
  for (let i = from - 2; i > from - LONGEST_RATE && words.kind(i) === WORD && words.id(i) !== HAVING; i--)
    if (words.id(i) === NUMBER_OF || words.id(i) === RATE_END) return true;
  return false;
}
const PEOPLE: WordSet = new WordSet(list("dân, người, trẻ"));
const ROUND: ReadonlySet<number> = new Set([1000, 10_000, 100_000]);
/** How `tỷ lệ` ends. */
const RATE_END: number = lexicon.add("lệ");
/** No more tokens stand between the head of a rate and what it is for: `tỷ lệ doanh nghiệp đang hoạt động trên`. */
const LONGEST_RATE = 10;

/** `cả | 3 cấp học đạt phổ cập`; but `chương trình | 3 cấp học`. */
function isOfSchools(words: Words, from: number, unit: number): boolean {
  return words.id(unit + 1) === SCHOOLING && (words.kind(from - 1) !== WORD || words.id(from - 1) === ALL);
}

/** `hai người này`, `3 đối tượng trên bị bắt`; but `850 vận động viên trên địa bàn`. */
function isPointedAt(words: Words, to: number): boolean {
  if (words.is(to, POINTERS)) return true;
  // bốn vụ kể trên
  if (words.is(to, TOLD) && words.id(to + 1) === ABOVE) return true;
  const next = to + 1;
  return (
    words.id(to) === ABOVE && (words.kind(next) !== WORD || words.is(next, finite) || words.is(next, AFTER_POINTER))
  );
}

/** `lãi suất ưu đãi | 0,5%/tháng`, `lãi “đứng” | 10%/tháng`; but `có lãi, | 20% số hộ`. */
function isInterest(words: Words, from: number): boolean {
  for (let i = from - 1; i > from - FARTHEST_INTEREST && !words.isMark(i, ",") && words.kind(i) !== NUMBER; i--)
    if (words.id(i) === INTEREST) return true;
  return false;
}
const INTEREST: number = lexicon.add("lãi");
/** No more tokens stand between the interest and its rate. */
const FARTHEST_INTEREST = 7;

/** `đưa dịch vụ, du lịch thành | hai ngành mũi nhọn`: a number in words of what was named; but `hình thành | hai cụm công nghiệp`. */
function isBecome(words: Words, from: number): boolean {
  return words.kind(from) === WORD && words.id(from - 1) === BECOME && !words.is(from - 2, BEFORE_BECOME);
}
const BECOME: number = lexicon.add("thành");
/** `hình thành`, `hoàn thành`, `nội thành`, `chia thành`: the number is told. */
const BEFORE_BECOME: WordSet = new WordSet(list("hình, hoàn, nội, ngoại, chia, tách, tỉnh, phân"));

/** `ba đối tượng trên | để`: where `trên` stands alone, and leads to no place. */
const AFTER_POINTER: WordSet = new WordSet(list("để, cùng, thì, khi, nên, vì, do, và, về, với, vào"));

/** `mỗi phần quà (gồm gạo, mì) trị giá 500.000 đồng`; but `mỗi phần quà 500.000 đồng, tổng trị giá 50 triệu đồng`. */
function isOfOneGift(words: Words, from: number): boolean {
  for (let i = from - 1; i > from - LONGEST_GIFT && !endsGift(words, i); i--) {
    if (words.id(i) === EACH) return words.is(i + 1, GIFTS);
  }
  return false;
}

/** No more tokens stand between `mỗi` and the sum. */
const LONGEST_GIFT = 16;

function endsGift(words: Words, index: number): boolean {
  return words.kind(index) !== WORD
    ? !words.isMark(index, ",") && !words.isMark(index, "(") && !words.isMark(index, ")")
    : words.id(index) === TOTAL;
}

function isProgramme(words: Words, { record, unit, to }: Fact): boolean {
  if (record.type !== "count" || !words.is(unit, PROGRAMMES)) return false;
  for (let i = to; i < to + 6; i++) {
    if (words.kind(i) === MARK || words.kind(i) === LINE_END) return false;
    if (words.id(i) === OF) return HIGHER_BODIES.match(words, i + 1) !== undefined;
  }
  return false;
}
