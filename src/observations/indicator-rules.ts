import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { WORD } from "../text/words";
import type { Clause } from "./clause";
import { elected } from "./elected";
import type { Fact } from "./fact";
import { type Measured, said } from "./measured";
import { bySubject, CAUSING, isMeasured } from "./measured-subject";
import { namesTarget, startsWithHead, startsWithVerb } from "./noun-phrase";
import { unitOf } from "./rows";
import { headBefore } from "./subject";
import { AND, FOR, finite } from "./vocabulary";
import { nounOf, wordingOf } from "./wording";

interface Rule {
  readonly name: string;
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
    read: ({ words, fact }, topic) => (words.isMark(fact.from - 1, "/") ? inherited(topic) : undefined),
  },

  // > | đạt 14,6% (mục tiêu 10,7%)
  { name: "target beside it", read: ({ isTargetBeside }, topic) => (isTargetBeside ? inherited(topic) : undefined) },

  // > | nhập toàn bộ 0,36 km² diện tích tự nhiên;  nông nghiệp khai thác hiệu quả 240 ha đất canh tác
  {
    name: "measure behind the figure",
    read: (clause) => {
      const { words, fact, complement, verb, action } = clause;
      if (fact.record.type !== "measure" || complement === undefined) return undefined;
      if (startsWithHead(words, complement)) return said(words, complement);
      if (verb !== undefined || action !== undefined || startsWithVerb(words, complement)) return undefined;
      const { subject } = clause;
      return subject === undefined || isMeasured(words, subject) ? undefined : said(words, complement);
    },
  },

  // > | tiết kiệm 5% chi thường xuyên
  {
    name: "verb and share",
    read: ({ words, fact, verb, action, complement, start }) =>
      fact.record.type === "percentage" &&
      verb === undefined &&
      action?.to === start &&
      complement !== undefined &&
      !startsWithVerb(words, complement)
        ? { ...said(words, complement), wording: `${wordingOf(words, action)} ${wordingOf(words, complement)}` }
        : undefined,
  },

  // > | tỷ lệ hộ nghèo giảm còn 0,8%
  { name: "subject before the figure", read: bySubject },

  // > | tăng 36 ca (of what was said before)
  {
    name: "change of what was said before",
    read: ({ words, fact, previous, verb, isBare, action, predicate }, topic, earlier) => {
      if (fact.record.type !== "count" || verb === undefined || verb.meaning === "have" || !isBare) return undefined;
      if (action !== undefined || predicate !== undefined) return undefined;
      const unit = words.phrase(fact.unit, fact.to);
      // học sinh bỏ học giảm còn 2 em, giảm 3 em; tổng số đảng viên lên 545 đồng chí, tăng 116 đảng viên
      const isSame = previous?.record.type === "count" && startsAlike(previous.record.unit, unit);
      if (isSame || topic?.wording.includes(unit)) return inherited(topic);
      return inherited(earlier.findLast(({ noun }) => startsAlike(noun, unit)) ?? topic);
    },
  },

  // > | phường có 24.570 người
  {
    name: "people of an area",
    read: ({ fact, verb, isBare }, topic) =>
      fact.record.type === "count" &&
      isBare &&
      PEOPLE.test(fact.record.unit) &&
      topic?.action === undefined &&
      (verb?.meaning === "have" || topic?.wording.startsWith("diện tích"))
        ? { wording: "dân số", noun: "người", inherits: false }
        : undefined,
  },

  // > | phường có 0,99 km2
  {
    name: "size of an area",
    read: ({ fact, verb, complement, action }) =>
      fact.record.type === "measure" &&
      verb?.meaning === "have" &&
      complement === undefined &&
      action === undefined &&
      LAND.test(fact.record.unit)
        ? { wording: "diện tích", noun: "diện tích", inherits: false }
        : undefined,
  },

  // > | sơ tán 10 hộ (20 nhân khẩu)
  {
    name: "people of the households before",
    read: ({ words, fact, previous, isBare, verb }, topic) => {
      const isOfHouseholds =
        previous?.to === fact.from - 1 &&
        words.isMark(previous.to, "(") &&
        previous.record.type === "count" &&
        HOUSEHOLDS.test(previous.record.unit);
      if (topic === undefined || !isOfHouseholds || verb !== undefined || !isBare) return undefined;
      if (fact.record.type !== "count" || !PEOPLE.test(fact.record.unit)) return undefined;
      const wording = topic.wording.replace(topic.noun, fact.record.unit);
      return { wording, noun: fact.record.unit, inherits: false };
    },
  },

  // > | Kinh (3.508 hộ), Hoa (214 hộ)
  { name: "before the bracket", read: beforeBracket },

  // > | bầu 15 đồng chí vào Ban Chấp hành;  Ban Chấp hành gồm 15 đồng chí
  { name: "members of a body", read: elected },

  // > | kết nạp 61 đảng viên mới;  có 863 cơ sở kinh doanh dịch vụ
  { name: "what is counted", read: counted },

  // > | 100% trẻ 5 tuổi được đến trường;  trong đó 20% đạt trong sạch, vững mạnh
  { name: "share of what stands behind", read: shared },

  // > | 96.5 ha rau màu mất trắng
  {
    name: "behind the figure",
    read: ({ words, fact, complement, opensWithFigure }) =>
      fact.record.type !== "percentage" &&
      opensWithFigure &&
      complement !== undefined &&
      !startsWithVerb(words, complement)
        ? said(words, complement)
        : undefined,
  },

  // > | mưa lớn làm ngập 15 ha lúa
  { name: "what was brought about", read: caused },

  // > | hỗ trợ 120 triệu đồng
  {
    name: "verb before the figure",
    read: ({ words, fact, action, complement }) => {
      if (action === undefined || fact.record.type === "percentage") return undefined;
      const wording = wordingOf(words, action) + (complement === undefined ? "" : ` ${wordingOf(words, complement)}`);
      return { wording, noun: wording, inherits: false };
    },
  },

  // > | …; sản xuất công nghiệp tiếp tục phát triển, ước đạt 99 tỷ đồng
  {
    name: "subject of its own clause before the comma",
    read: ({ words, fact, verb, ownSubject }) =>
      fact.record.type === "count" || verb === undefined || verb.meaning === "have" || ownSubject === undefined
        ? undefined
        : said(words, ownSubject),
  },

  // > | …, đạt 152,5% chỉ tiêu
  {
    name: "said before",
    read: ({ fact, verb }, topic, earlier) =>
      inherited((verb === undefined ? inSameUnit(fact, earlier) : undefined) ?? topic),
  },

  // > | tỷ lệ hộ nghèo giảm đáng kể, chỉ còn 1,6%
  {
    name: "head of the clause before",
    read: ({ words, sentence, start, others }) => {
      const head = headBefore(words, sentence.from, start, others);
      return head && { ...said(words, head), inherits: true };
    },
  },

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

/** The indicator of a clause, with the name of the rule that found it. */
export function measuredIn(clause: Clause, earlier: readonly Measured[]): Measured | undefined {
  const topic = earlier.at(-1);
  for (const { name, read } of rules) {
    const found = read(clause, topic, earlier);
    if (found === undefined || found.wording === "") continue;
    found.rule = name;
    return found;
  }
  return undefined;
}

const LAND: RegExp = /^(?:km2|km²|ha)$/;
const HOUSEHOLDS: RegExp = /^(?:hộ|gia đình)/;
const PEOPLE: RegExp = /^(?:người|nhân khẩu|khẩu|người dân)$/;
/** Verbs whose object is the whole that a share is of. */
const OF_WHOLE: WordSet = new WordSet(list("chiếm, bằng, tương"));
/** `vận động viên` and `vận động viên thi đấu`. */
function startsAlike(noun: string, unit: string): boolean {
  return noun.startsWith(unit) || unit.startsWith(noun);
}

/** `0,3 km², 9.800 người của phường này và | 0,4 km² của phường kia`: areas and weights go on with what was told in their unit. */
function inSameUnit({ record }: Fact, earlier: readonly Measured[]): Measured | undefined {
  if (record.type !== "measure") return undefined;
  const unit = unitOf(record);
  return earlier.findLast((measured) => measured.unit === unit);
}

function inherited(topic: Measured | undefined): Measured | undefined {
  if (topic === undefined) return undefined;
  const { wording, noun } = topic;
  return { wording, noun, inherits: true };
}

function beforeBracket({ words, fact, bracket, isBare, verb }: Clause): Measured | undefined {
  if (bracket === undefined || verb !== undefined || fact.record.type !== "count" || !isBare) return undefined;
  let from = bracket;
  while (
    from > bracket - 6 &&
    words.kind(from - 1) === WORD &&
    !words.is(from - 1, finite) &&
    words.id(from - 1) !== AND
  )
    from--;
  const noun = words.phrase(fact.unit, fact.to);
  return from < bracket
    ? { wording: `${noun} ${wordingOf(words, { from, to: bracket })}`, noun, inherits: false }
    : undefined;
}

function counted(
  { words, fact, complement, action, opensWithFigure, isJoined, predicate, verb }: Clause,
  topic: Measured | undefined,
): Measured | undefined {
  if (fact.record.type !== "count") return undefined;
  const phrase = complement ?? { from: fact.unit, to: fact.to };
  const noun = wordingOf(words, nounOf(words, fact, phrase));
  const wording = wordingOf(words, phrase) + (predicate === undefined ? "" : ` ${wordingOf(words, predicate)}`);
  if (action !== undefined) {
    const verbPhrase = wordingOf(words, action);
    const joint = words.id(action.to) === FOR ? "cho " : "";
    return { wording: `${verbPhrase} ${joint}${wording}`, noun, inherits: false, action: verbPhrase };
  }
  // trao 400 phần quà và 20 suất học bổng, sơ tán 412 hộ với 1.305 khẩu: the verb serves the whole list
  const isListed = verb === undefined ? opensWithFigure : isJoined;
  const listed = isListed && predicate === undefined ? topic?.action : undefined;
  return {
    wording: listed === undefined ? wording : `${listed} ${wording}`,
    noun,
    inherits: false,
    complement: phrase,
    ...(listed !== undefined && { action: listed }),
  };
}

function caused({ words, fact, from, start, complement, action }: Clause): Measured | undefined {
  if (fact.record.type === "percentage" || complement === undefined || action !== undefined) return undefined;
  for (let i = start - 1; i >= from && i > start - 6; i--) {
    if (!words.is(i, CAUSING)) continue;
    const wording = `${words.phrase(i + 1, start)} ${wordingOf(words, complement)}`.trim();
    return { wording, noun: wordingOf(words, complement), inherits: false };
  }
  return undefined;
}

function shared({ words, fact, complement, verb }: Clause, topic: Measured | undefined): Measured | undefined {
  if (fact.record.type !== "percentage" || complement === undefined || namesTarget(words, complement.from))
    return undefined;
  // vốn nhân dân đóng góp … (chiếm 77% tổng nguồn vốn): of the whole
  if (verb !== undefined && words.is(verb.from, OF_WHOLE) && topic !== undefined) return undefined;
  const wording = wordingOf(words, complement);
  if (!startsWithVerb(words, complement)) {
    return { wording, noun: wordingOf(words, nounOf(words, fact, complement)), inherits: false, complement };
  }
  return topic && { wording: `${topic.noun} ${wording}`, noun: topic.noun, inherits: false };
}
