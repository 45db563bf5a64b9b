import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { WORD, type Words } from "../text/words";
import type { Clause } from "./clause";
import { complementAfter } from "./complement";
import type { Stretch } from "./fact";
import { hasPredicate, isHelper, namesTarget, startsWithHead, startsWithVerb } from "./noun-phrase";
import type { Others } from "./others";
import { type Verb, verbBefore } from "./relation";
import { headBefore, subjectBefore } from "./subject";
import { AND, actions, actors, electedBodies, finite, measuredNouns, phraseEnds } from "./vocabulary";
import { nounOf, wordingOf } from "./wording";

/** What a figure measures, in the words of the text, and how that was found. */
export interface Measured {
  readonly wording: string;
  /** The noun that a later figure may go on with: `trong đó 20% đạt …`. */
  readonly noun: string;
  /** Name of the rule that found it: set by {@link measuredIn}. */
  rule?: string;
  /** Whether it was said for an earlier figure. */
  readonly inherits: boolean;
  /** The noun phrase right of the figure; its predicate may serve the figures before it. */
  readonly complement?: Stretch;
  /** The verb before a subject that has none after it: `giảm tỷ suất sinh 0,1‰`. */
  readonly verb?: Verb;
  /** The verb whose object is counted; it serves the rest of a list. */
  readonly action?: string;
}

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
    read: ({ words, fact, previous, verb, isBare, action }, topic, earlier) => {
      if (fact.record.type !== "count" || verb === undefined || verb.meaning === "have" || !isBare) return undefined;
      if (action !== undefined) return undefined;
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

  // > | …, đạt 152,5% chỉ tiêu
  { name: "said before", read: (_clause, topic) => inherited(topic) },

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

const MEMBERS: WordSet = new WordSet(list("đồng, đại, người, ủy, đảng, vị, thành"));
const TERM: WordSet = new WordSet(list("nhiệm, khóa, mới"));
const INTO: WordSet = new WordSet(list("vào, gia"));
/** How far behind a figure the body may stand: `3 đồng chí được tín nhiệm bầu vào Ban Chi ủy`. */
const FARTHEST_BODY = 8;
const PEOPLE: RegExp = /^(?:người|nhân khẩu|khẩu|người dân)$/;
const RATE: RegExp = /^(?:tỷ|tỉ) (?:lệ|trọng)$/;
const VALUE: RegExp = /^(?:trị giá|có giá trị)$/i;
const TOTAL: RegExp = /^(?:tổng|số|tổng số|số lượng)$/;
const CAUSING: WordSet = new WordSet(list("làm, gây, khiến"));
/** Verbs whose object is the whole that a share is of. */
const OF_WHOLE: WordSet = new WordSet(list("chiếm, bằng, tương"));
/** Units that count things without naming them: `đội tàu có 1.598 chiếc`. */
const CLASSIFIERS: WordSet = new WordSet(
  list(
    "chiếc, lượt, con, cái, ca, vụ, căn, ngôi, điểm, tuyến, đợt, kỳ, đàn, trường, suất, phần, cây, quả, mẫu, liều, mũi, cuộc",
  ),
);

/** `vận động viên` and `vận động viên thi đấu`. */
function startsAlike(noun: string, unit: string): boolean {
  return noun.startsWith(unit) || unit.startsWith(noun);
}

function inherited(topic: Measured | undefined): Measured | undefined {
  if (topic === undefined) return undefined;
  const { wording, noun } = topic;
  return { wording, noun, inherits: true };
}

function said(words: Words, phrase: Stretch): Measured {
  const wording = wordingOf(words, phrase);
  return { wording, noun: wording, inherits: false };
}

function bySubject(clause: Clause, topic: Measured | undefined): Measured | undefined {
  const { words, fact, verb, complement, basis } = clause;
  const isCount = fact.record.type === "count";
  const isClassified = isCount && clause.isBare && fact.to === fact.unit + 1 && words.is(fact.unit, CLASSIFIERS);
  // phạm pháp hình sự xảy ra 21 vụ: the subject of the verb whose object is only a classifier
  if (clause.action !== undefined && isCount) return isClassified ? subjectOfAction(clause) : undefined;
  if (verb?.meaning === "have" && !isClassified) return undefined;
  const { subject } = clause;
  if (subject === undefined || causes(words, subject)) return undefined;
  // tốc mái nhà, ngập 550 ha lúa: a verb and its object
  if (clause.action !== undefined && complement !== undefined && actions.match(words, subject.from) !== undefined)
    return undefined;
  // Văn hóa có nhiều tiến bộ: 100% trẻ 6 tuổi vào lớp 1
  const isLabel = words.isMark(clause.start - 1, ":");
  if (isLabel && complement !== undefined && fact.record.type === "percentage") return undefined;
  // Thiệt hại gồm: 2 ngôi nhà bị ngập
  if (isLabel && isCount && complement !== undefined && hasPredicate(words, complement)) return undefined;
  if (verb === undefined && isCount && !isLabel && !isClassified && !namesUnit(words, subject, fact.unit))
    return undefined;

  let wording = wordingOf(words, valued(clause, subject));
  // tỷ lệ 0,24% after hộ nghèo 7 hộ: the rate of what was said
  if (topic !== undefined && RATE.test(wording)) {
    return { wording: `${wording} ${topic.wording.replace(/^(?:tổng )?số /, "")}`, noun: topic.noun, inherits: false };
  }
  const isPart = subject.to - subject.from <= 2 && (fact.record.type === "measure" || TOTAL.test(wording));
  if (isPart && complement !== undefined && basis === undefined && !startsWithVerb(words, complement))
    wording += ` ${wordingOf(words, complement)}`;
  const lead = verb === undefined ? verbBefore(words, clause.from, subject.from) : undefined;
  const changes = lead !== undefined && lead.to === subject.from && (lead.meaning === "up" || lead.meaning === "down");
  return { wording, noun: wording, inherits: false, ...(changes && { verb: lead }) };
}

/** `công trình phúc lợi trị giá 1 tỷ đồng`: a value is told with what has it. */
function valued({ words, from }: Clause, subject: Stretch): Stretch {
  if (!VALUE.test(words.phrase(subject.from, subject.to))) return subject;
  let start = subject.from;
  while (start > from && subject.from - start < 5 && words.kind(start - 1) === WORD && !words.is(start - 1, phraseEnds))
    start--;
  return { from: start, to: subject.to };
}

function subjectOfAction({ words, from, action, others }: Clause): Measured | undefined {
  const subject = action && subjectBefore(words, from, action.from, others);
  if (subject === undefined || actors.match(words, subject.from) !== undefined) return undefined;
  // ghi nhận xảy ra 21 vụ: two verbs, and no subject
  return actions.match(words, subject.from)?.end === subject.to ? undefined : said(words, subject);
}

/** Whether a subject is a noun that measures have, and no other that acts. */
function isMeasured(words: Words, subject: Stretch): boolean {
  return startsWithHead(words, subject) || words.is(subject.from, measuredNouns) || subject.to - subject.from <= 2;
}

/** `dân số 18.000 người`, `hộ nghèo 7 hộ`: a measure, or the thing that is counted. */
function namesUnit(words: Words, subject: Stretch, unit: number): boolean {
  if (words.is(subject.from, measuredNouns)) return true;
  const id = words.id(unit);
  for (let i = subject.from; i < subject.to; i++) if (id !== 0 && words.id(i) === id) return true;
  return false;
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

function elected({ words, fact, from, start, to, verb, others }: Clause): Measured | undefined {
  if (fact.record.type !== "count" || !words.is(fact.unit, MEMBERS)) return undefined;
  const noun = words.phrase(fact.unit, fact.to);
  for (let i = fact.to; i < Math.min(to, fact.to + FARTHEST_BODY); i++) {
    if (!words.is(i, INTO)) continue;
    const body = bodyAt(words, i + 1, to, others);
    if (body !== undefined) return { wording: `bầu ${noun} vào ${body}`, noun, inherits: false };
  }
  if (verb?.meaning !== "have") return undefined;
  for (let i = start - 1; i >= from; i--) {
    const body = bodyAt(words, i, start, others);
    if (body !== undefined) return { wording: `${noun} ${body}`, noun, inherits: false };
  }
  return undefined;
}

function bodyAt(words: Words, from: number, limit: number, others: Others): string | undefined {
  if (electedBodies.match(words, from) === undefined) return undefined;
  const body = complementAfter(words, from, limit, others);
  if (body === undefined) return undefined;
  let { to } = body;
  for (let i = body.to - 1; i > body.from; i--) if (words.is(i, TERM)) to = i;
  return words.phrase(body.from, to);
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
    const joint = words.phrase(action.to, action.to + 1) === "cho" ? "cho " : "";
    return { wording: `${verbPhrase} ${joint}${wording}`, noun, inherits: false, action: verbPhrase };
  }
  // trao 400 phần quà và 20 suất học bổng, sơ tán 412 hộ với 1.305 khẩu: the verb serves the whole list
  const isListed = verb === undefined ? opensWithFigure : isJoined;
  const listed = isListed ? topic?.action : undefined;
  return {
    wording: listed === undefined ? wording : `${listed} ${wording}`,
    noun,
    inherits: false,
    complement: phrase,
    ...(listed !== undefined && { action: listed }),
  };
}

function causes(words: Words, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) if (words.is(i, CAUSING) && isHelper(words, i)) return true;
  return false;
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
