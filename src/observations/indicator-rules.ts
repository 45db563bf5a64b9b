import type { QuantityRecord } from "../records";
import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { classifiedBefore, classifiedInLabel, namedBeforeWith } from "./classifier";
import type { Clause } from "./clause";
import { elected } from "./elected";
import { unitOf } from "./fact";
import { inherited, type Measured, said } from "./measured";
import {
  beforeBracket,
  behindItsShare,
  changeOfCount,
  counted,
  doneWithPersons,
  partOfPlace,
  peopleOfArea,
  peopleOfHouseholds,
  startOfChange,
} from "./measured-count";
import { measureBehind, rainfall, sizeOfArea, widthOfArea } from "./measured-extent";
import { shared, sharedWithVerb } from "./measured-share";
import { bySubject } from "./measured-subject";
import { startsWithVerb } from "./noun-phrase";
import { measuredByPlan } from "./planned";
import { headBefore } from "./subject";
import { isOfChange } from "./verb";
import { EQUALLING, innerPhrases, LEVEL } from "./vocabulary";
import { wordingOf } from "./wording";

type QuantityType = QuantityRecord["type"];

const COUNTED = "what is counted";
/** The people of the households or the cases that stand before a slash. */
const PARTIES: RegExp = /^(?:(?:nhân )?khẩu|người|bị can|bị cáo|đối tượng)$/;

interface Rule {
  readonly name: string;
  /** Types of the figures that it is asked of; all where it tells none. */
  readonly of?: readonly QuantityType[];
  readonly read: (clause: Clause, topic: Measured | undefined, earlier: readonly Measured[]) => Measured | undefined;
}

/**
 * How the indicator of a figure is found: the first rule that finds one has it.
 * `earlier` is what the figures before it in the same sentence measure, `topic` the last of them.
 */
const rules: readonly Rule[] = [
  // > | hộ nghèo 7 hộ/21 khẩu
  {
    name: "same in another unit",
    of: ["count"],
    read: ({ words, fact, isBare }, topic) => {
      const isJoined = fact.record.type === "count" && words.isMark(fact.from - 1, "/") && isBare;
      // 472 học sinh/8 lớp, di dời 7 hộ/21 khẩu: what is counted goes by its own noun
      return isJoined && topic?.rule !== COUNTED && PARTIES.test(fact.record.unit) ? inherited(topic) : undefined;
    },
  },

  // > | giảm 78 vụ so với cùng kỳ, tương đương 26%
  {
    name: "same as a share",
    of: ["percentage"],
    read: ({ words, verb, previous, isBare }, topic) =>
      isBare && verb !== undefined && words.id(verb.from) === EQUALLING && previous?.record.type === "count"
        ? inherited(topic)
        : undefined,
  },

  // > | phương án giảm từ 108 còn 43 xã, phường
  { name: "start of a change", of: ["count"], read: startOfChange },

  // > | đạt 14,6% (mục tiêu 10,7%)
  { name: "target beside it", read: ({ isTargetBeside }, topic) => (isTargetBeside ? inherited(topic) : undefined) },

  // > | 4.539 ca, cao hơn cùng kỳ năm trước (2.071 ca)
  { name: "what it was then", read: ({ isOfThen }, topic) => (isOfThen ? inherited(topic) : undefined) },

  // > | thu 20 tỷ đồng, dự toán giao là 18 tỷ đồng
  { name: "what was planned", read: measuredByPlan },

  // > | nhập toàn bộ 0,36 km² diện tích tự nhiên;  nông nghiệp khai thác hiệu quả 240 ha đất canh tác
  { name: "measure behind the figure", of: ["measure"], read: measureBehind },

  // > | phường rộng 1,99 km2
  { name: "how wide an area is", of: ["measure"], read: widthOfArea },

  // > | Tây Bắc Bộ mưa 100-350 mm
  { name: "how much it rained", of: ["measure"], read: rainfall },

  // > | kinh tế tăng trưởng với tốc độ khá, bình quân đạt 22,5%
  { name: "growth of the economy", of: ["percentage"], read: ({ words, growth }) => growth && said(words, growth) },

  // > | tiết kiệm 5% chi thường xuyên;  biểu quyết nhất trí 100% thông qua nghị quyết
  { name: "verb and share", of: ["percentage"], read: sharedWithVerb },

  // > | nơi có nhiều ca sốt xuất huyết nhất: 120 ca
  { name: "noun of the classifier in the label", of: ["count"], read: classifiedInLabel },

  // > | xóa nhà tạm, nhà dột nát với 43/43 nhà
  { name: "noun before với", of: ["count"], read: namedBeforeWith },

  // > | trao 156 suất học bổng, mức từ 500.000 đồng đến 2 triệu đồng/suất
  {
    name: "how much each is",
    of: ["money"],
    read: ({ words, subject }, topic) =>
      subject !== undefined && subject.to === subject.from + 1 && words.id(subject.from) === LEVEL
        ? inherited(topic)
        : undefined,
  },

  // > | tỷ lệ hộ nghèo giảm còn 0,8%
  { name: "subject before the figure", read: bySubject },

  // > | tăng 36 ca (of what was said before)
  { name: "change of what was said before", of: ["count"], read: changeOfCount },

  // > | bầu 15 đồng chí vào Ban Chấp hành;  Ban Chấp hành gồm 15 đồng chí
  { name: "members of a body", of: ["count"], read: elected },

  // > | 12 người bị thương (Lai Châu: 11 người; Sơn La: 1 người);  296 ha lúa bị ngập, trong đó huyện A có 247 ha
  { name: "part of a place", of: ["count", "measure"], read: partOfPlace },

  // > | phường có 24.570 người
  { name: "people of an area", of: ["count"], read: peopleOfArea },

  // > | phường có 0,99 km2
  { name: "size of an area", of: ["measure"], read: sizeOfArea },

  // > | sơ tán 10 hộ (20 nhân khẩu)
  { name: "people of the households before", of: ["count"], read: peopleOfHouseholds },

  // > | tỷ lệ hộ nghèo còn 0,5% (12 hộ)
  { name: "number behind its share", of: ["count"], read: behindItsShare },

  // > | Kinh (3.508 hộ), Hoa (214 hộ)
  { name: "before the bracket", of: ["count"], read: beforeBracket },

  // > | tiếp nhận đảng viên và chuyển Đảng 132 đồng chí
  { name: "what is done with persons", of: ["count"], read: doneWithPersons },

  // > | 172 ca sốt xuất huyết, trong đó huyện Tuy An có 53 ca
  { name: "noun of the classifier before", of: ["count"], read: classifiedBefore },

  // > | kết nạp 61 đảng viên mới;  có 863 cơ sở kinh doanh dịch vụ
  { name: COUNTED, of: ["count"], read: counted },

  // > | 100% trẻ 5 tuổi được đến trường;  trong đó 20% đạt trong sạch, vững mạnh
  { name: "share of what stands behind", of: ["percentage"], read: shared },

  // > | 96.5 ha rau màu mất trắng
  {
    name: "behind the figure",
    of: ["count", "money", "measure"],
    read: (clause) => {
      if (!clause.opensWithFigure) return undefined;
      const { words, complement } = clause;
      return complement === undefined || startsWithVerb(words, complement) ? undefined : said(words, complement);
    },
  },

  // > | hỗ trợ 120 triệu đồng
  {
    name: "verb before the figure",
    of: ["count", "money", "measure"],
    read: ({ words, action, complement, carryingOut }) => {
      if (action === undefined || carryingOut !== undefined) return undefined;
      const verb = wordingOf(words, action);
      const wording = verb + (complement === undefined ? "" : ` ${wordingOf(words, complement)}`);
      return { wording, noun: wording, inherits: false, action: verb };
    },
  },

  // > | tiếp nhận 38,5 tấn gạo, 9.200 thùng mì và 2 tỷ đồng
  {
    name: "sum at the end of a list",
    of: ["money"],
    read: ({ fact, opensWithFigure, verb, basis }, topic) => {
      const isListed =
        opensWithFigure && verb === undefined && basis === undefined && topic?.unit !== unitOf(fact.record);
      const action = isListed ? topic?.action : undefined;
      return action === undefined ? undefined : { wording: action, noun: action, inherits: false, action };
    },
  },

  // > | …; sản xuất công nghiệp tiếp tục phát triển, ước đạt 99 tỷ đồng
  {
    name: "subject of its own clause before the comma",
    of: ["percentage", "money", "measure"],
    read: (clause) => {
      const { words, verb } = clause;
      if (verb?.meaning === "have" || (verb === undefined && clause.carryingOut === undefined)) return undefined;
      const subject = clause.ownSubject ?? (verb === undefined ? clause.label : undefined);
      return subject && said(words, subject);
    },
  },

  // > | phường này đạt 139% so với tiêu chuẩn về quy mô dân số
  {
    name: "what the target is about",
    read: ({ words, basis }) => {
      const about = basis?.isTarget ? firstOf(words, basis.from, basis.to - 1, ABOUT) : undefined;
      if (about === undefined || basis === undefined || innerPhrases.match(words, about) !== undefined)
        return undefined;
      return said(words, { from: about + 1, to: basis.to });
    },
  },

  // > | …, đạt 152,5% chỉ tiêu
  {
    name: "said before",
    read: (clause, topic, earlier) => {
      const told = inSameUnit(clause, earlier) ?? topic;
      return clause.carryingOut === undefined ? inherited(told) : withoutPlan(told);
    },
  },

  // > | tỷ lệ hộ nghèo giảm đáng kể, chỉ còn 1,6%
  {
    name: "head of the clause before",
    read: ({ words, sentence, start, others }) => {
      const head = headBefore(words, sentence.from, start, others);
      return head && { ...said(words, head), inherits: true };
    },
  },

  // > | phường thực hiện 5 tỷ đồng
  { name: "verb alone", read: ({ words, carryingOut }) => carryingOut && said(words, carryingOut) },

  // > | hoàn thành 100% dự toán thu
  {
    name: "what is aimed at",
    read: ({ words, complement, basis }) =>
      complement !== undefined
        ? said(words, complement)
        : basis?.isTarget
          ? { wording: basis.text, noun: basis.text, inherits: true }
          : undefined,
  },
];

/** The rules that a figure of a type is asked, so that none is asked in vain. */
const rulesOf: Readonly<Record<QuantityType, readonly Rule[]>> = {
  percentage: rulesFor("percentage"),
  count: rulesFor("count"),
  money: rulesFor("money"),
  measure: rulesFor("measure"),
};

function rulesFor(type: QuantityType): readonly Rule[] {
  return rules.filter(({ of }) => of === undefined || of.includes(type));
}

/** The indicator of a clause, with the name of the rule that found it. */
export function measuredIn(clause: Clause, earlier: readonly Measured[]): Measured | undefined {
  const topic = earlier.at(-1);
  for (const { name, read } of rulesOf[clause.fact.record.type]) {
    const found = read(clause, topic, earlier);
    if (found === undefined || found.wording === "") continue;
    found.rule = name;
    return found;
  }
  return undefined;
}

const ABOUT: WordSet = new WordSet(["về"]);
/** `dự toán thu 10 tỷ đồng, thực hiện 12 tỷ đồng`: what was planned, and then carried out. */
function withoutPlan(topic: Measured | undefined): Measured | undefined {
  if (topic === undefined) return undefined;
  const wording = topic.wording.replace(PLAN, "");
  return { wording, noun: wording, inherits: true };
}
const PLAN: RegExp = /^(?:dự toán|kế hoạch) /;
/**
 * What was told in the unit of the figure, and not what was told last: areas and weights go on with it, and changes of sums.
 *
 * ```
 * > | 0,3 km², 9.800 người của phường này và 0,4 km² của phường kia; dư nợ 5,8 tỷ đồng, với 127 hộ vay, tăng 3,7 tỷ đồng
 *                                            ^^^^^^^                                                      ^^^^^^^^^^^
 * ```
 */
function inSameUnit({ words, fact, from, verb }: Clause, earlier: readonly Measured[]): Measured | undefined {
  const { record } = fact;
  // 8 đoạn đường (1,5 km): of what stands before the bracket
  const isPart = record.type === "measure" && verb === undefined && !words.isMark(from - 1, "(");
  const isChange = record.type === "money" && isOfChange(verb);
  if (!isPart && !isChange) return undefined;
  const unit = unitOf(record);
  return earlier.findLast((measured) => measured.unit === unit);
}
