import { countNouns } from "../extractors/count-nouns";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, MARK, WORD, type Words } from "../text/words";
import { startsAlike } from "./alike";
import { isQuantity } from "./attainment";
import { isClassifier, saysUnit } from "./classifier";
import type { Clause } from "./clause";
import type { Fact, Stretch } from "./fact";
import { inherited, type Measured, named, said } from "./measured";
import { hasPredicate, isHelper, LONGEST, lastComma, namesTarget, startsWithHead, startsWithVerb } from "./noun-phrase";
import { headBefore, subjectBefore } from "./subject";
import { isOfChange, type Verb, verbBefore } from "./verb";
import { actions, actors, finite, GROWTH, measuredNouns, PERSONS, phraseEnds, REACH, THEM, WITH } from "./vocabulary";
import { wordingOf } from "./wording";

/** A rate that names nothing, and is of what was said before. */
const RATE: RegExp = /^(?:tỷ|tỉ) (?:lệ|trọng)$/;
/** What points at a figure said before: `tỷ lệ này năm 2018 là 94,68%`. */
const POINTING: RegExp = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|con số|chỉ tiêu|chỉ số|mức) (?:này|đó|trên)$/;
/** What only says that a figure follows: `con số thống kê là 14 người chết`. */
const figures: PhraseBook<true> = phraseBook("con số");
/** A value is told with what has it. */
const VALUE: RegExp = /^(?:trị giá|có giá trị)$/i;
/** Words that are no indicator without what is counted. */
const TOTAL: RegExp = /^(?:tổng|số|tổng số|số lượng)$/;
/** Verbs of what is brought about: `làm ngập`. */
const CAUSING: WordSet = new WordSet(list("làm, gây, khiến"));
/** The noun phrase before the verb or the figure: `tỷ lệ hộ nghèo giảm còn 0,8%`. */
export function bySubject(
  clause: Clause,
  topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  const { words, fact, verb } = clause;
  const isCount = fact.record.type === "count";
  const isClassified = isClassifier(clause);
  // phạm pháp hình sự xảy ra 21 vụ: the subject of the verb whose object is only a classifier
  if (isCount && clause.action !== undefined) return isClassified ? subjectOfAction(clause, earlier) : undefined;
  if (verb?.meaning === "have" && !isClassified) return undefined;
  const { subject } = clause;
  if (subject === undefined || causes(words, subject)) return undefined;
  if (topic !== undefined && isValueOfLast(clause)) return inherited(topic);
  const same = isCount && endsWithName(words, subject) ? countedBefore(clause, earlier) : undefined;
  if (same !== undefined) return inherited(same);
  // tốc mái nhà, ngập 550 ha lúa: a verb and its object
  if (
    actions.match(words, subject.from) !== undefined &&
    clause.action !== undefined &&
    clause.complement !== undefined
  )
    return undefined;
  // Văn hóa có nhiều tiến bộ: 100% trẻ 6 tuổi vào lớp 1
  const isLabel = words.isMark(clause.start - 1, ":");
  if (isLabel && fact.record.type === "percentage" && clause.complement !== undefined) return undefined;
  // Thiệt hại gồm: 2 ngôi nhà bị ngập
  if (isCount && (isLabel || figures.match(words, subject.from) !== undefined) && tellsMore(clause, subject))
    return undefined;
  // thiệt hại về nông nghiệp: 717 ha lúa bị ngập úng
  if (isLabel && fact.record.type === "measure" && clause.complement !== undefined)
    return startsWithVerb(words, clause.complement) ? undefined : said(words, clause.complement);
  // mức hưởng thụ văn hóa 45 lần/người/năm; but cấp tiểu học thiếu 30 phòng học, bậc THPT tăng 600 học sinh: the noun behind the figure is counted
  const isOfNoun =
    verb === undefined ||
    verb.meaning === "under" ||
    isChangeOfNoun(words, verb, subject, fact) ||
    isReached(words, fact) ||
    isLeft(clause, verb);
  const isRate = fact.record.type === "count" && fact.record.per !== undefined && startsWithHead(words, subject);
  if (isOfNoun && isCount && !isLabel && !isClassified && !isRate && !namesUnit(words, subject, fact)) return undefined;

  // kinh tế tăng trưởng 7,5%: what is told is its growth
  if (
    verb !== undefined &&
    fact.record.type === "percentage" &&
    words.id(verb.from + 1) === GROWTH &&
    economy.match(words, subject.from) !== undefined
  ) {
    const wording = `${wordingOf(words, subject)} ${words.phrase(verb.from, verb.from + 2)}`;
    return { wording, noun: wording, inherits: false, isRate: true };
  }
  const growth = growthReached(clause, subject);
  if (growth !== undefined) return growth;
  const changes = changeBefore(clause, subject);
  if (subject.to - subject.from > LONGEST_PART) {
    const wording = wordingOf(words, subject);
    return changes === undefined ? named(wording) : { wording, noun: wording, inherits: false, verb: changes };
  }
  return byShortSubject(clause, subject, topic, changes);
}

/** `suối cá Cẩm Lương`: a place, and not what is measured; but `tổng đàn bò của xã Phước Sơn`. */
function endsWithName(words: Words, subject: Stretch): boolean {
  const { from, to } = subject;
  return (
    to - from > 2 &&
    words.case(to - 1) === CAPITAL &&
    words.case(to - 2) === CAPITAL &&
    !startsWithHead(words, subject) &&
    !words.is(from, measuredNouns)
  );
}

/** What an earlier figure of the sentence counts in the same unit: `biển Hải Tiến đón 30.000 lượt khách; suối cá Cẩm Lương đạt | 14.500 lượt`. */
function countedBefore({ words, fact }: Clause, earlier: readonly Measured[]): Measured | undefined {
  const unit = words.phrase(fact.unit, fact.to);
  return earlier.findLast(({ unit: told }) => told !== undefined && startsAlike(told, unit));
}

/** `Thiệt hại gồm: 2 ngôi nhà bị ngập`, `Bão số 3: 4 người thiệt mạng`: the noun behind the figure says more than the label. */
function tellsMore({ words, fact, complement }: Clause, subject: Stretch): boolean {
  if (complement === undefined || complement.to <= fact.to) return false;
  return hasPredicate(words, complement) || !(startsWithHead(words, subject) || namesUnit(words, subject, fact));
}

/** No subject is longer, in tokens, that says too little by itself: `tỷ lệ này`, `tổng số`, `có giá trị`. */
const LONGEST_PART = 3;

const economy: PhraseBook<true> = phraseBook("kinh tế, nền kinh tế");

/** What a subject of few words means with what stands around it. */
function byShortSubject(
  clause: Clause,
  subject: Stretch,
  topic: Measured | undefined,
  changes: Verb | undefined,
): Measured | undefined {
  const { words, fact } = clause;
  let wording = wordingOf(words, valued(clause, subject));
  // trao 776 phần quà, trị giá 388 triệu đồng
  if (topic !== undefined && VALUE.test(wording)) return inherited(topic);
  if (SUM.test(wording)) {
    const purpose = purposeBefore(clause, subject);
    if (purpose !== undefined) return said(words, purpose);
  }
  // dẫn đầu về thu ngân sách với tổng số 376 tỷ đồng
  if (fact.record.type !== "count" && TOTAL.test(wording) && words.id(subject.from - 1) === WITH) {
    const head = headBefore(words, clause.from, subject.from - 1, clause.others);
    if (head !== undefined) return said(words, head);
  }
  if (RATE.test(wording)) {
    const rate = rateOf(clause, wording, topic);
    if (rate !== undefined) return rate;
  }
  if (POINTING.test(wording)) return inherited(topic);
  const isPart = subject.to - subject.from <= 2 && (fact.record.type === "measure" || TOTAL.test(wording));
  const complement = isPart && clause.basis === undefined ? clause.complement : undefined;
  // diện tích 45 ha đất lúa; but mưa 150 mm cuốn sập cầu
  const completes =
    complement !== undefined &&
    !startsWithVerb(words, complement) &&
    actions.match(words, complement.from) === undefined;
  if (completes) wording += ` ${wordingOf(words, complement)}`;
  return changes === undefined ? named(wording) : { wording, noun: wording, inherits: false, verb: changes };
}

/** `hộ nghèo 7 hộ, tỷ lệ 0,24%`, `hộ dùng nước sạch tăng nhanh, tỷ lệ đạt 98%`: the rate of what was said. */
function rateOf(clause: Clause, rate: string, topic: Measured | undefined): Measured | undefined {
  const own = clause.subjectBeforeComma;
  const told = own === undefined ? topic?.wording : wordingOf(clause.words, own);
  if (told === undefined || OF_QUALITY.test(told)) return undefined;
  const wording = OF_RATE.test(told) ? told : `${rate} ${told.replace(OF_WORK, "")}`;
  return { wording, noun: own === undefined && topic !== undefined ? topic.noun : wording, inherits: false };
}
const OF_RATE: RegExp = /^(?:tỷ|tỉ) (?:lệ|trọng) /;
/** What a rate is not of: the number, or the work … */
const OF_WORK: RegExp = /^(?:(?:tổng )?số|công tác|phong trào|việc) /;
/** … nor what has no number: `chất lượng giáo dục được nâng lên, tỷ lệ 97%`. */
const OF_QUALITY: RegExp = /^(?:chất lượng|tình hình|đời sống) /;

/** What a sum is of that names nothing by itself: `vận động quỹ | với số tiền 2,6 tỷ đồng`. */
function purposeBefore({ words, from }: Clause, subject: Stretch): Stretch | undefined {
  const to = subject.from - 1;
  if (words.id(to) !== WITH) return undefined;
  const clause = lastComma(words, from, to);
  for (let i = clause; i < to - 1; i++) {
    const verb = actions.match(words, i);
    if (verb !== undefined && verb.end > i + 1 && verb.end < to) return to - i <= LONGEST ? { from: i, to } : undefined;
  }
  return undefined;
}
const SUM: RegExp = /^(?:tổng )?số tiền$/;

/** The verb of change before a subject that has none after it: `giảm tỷ suất sinh 0,1‰`. */
function changeBefore({ words, from, verb }: Clause, subject: Stretch): Verb | undefined {
  if (verb !== undefined) return undefined;
  const lead = verbBefore(words, from, subject.from);
  return lead?.to === subject.from && isOfChange(lead) ? lead : undefined;
}

/** `tăng thu ngân sách | đạt 10%`: the level of a rate of growth; but `tăng tỷ lệ hộ dùng nước sạch đạt 98%`. */
function growthReached({ words, fact, from, start, basis }: Clause, subject: Stretch): Measured | undefined {
  if (fact.record.type !== "percentage" || words.id(start) !== REACH || basis !== undefined) return undefined;
  const lead = verbBefore(words, from, subject.from);
  if (lead?.to !== subject.from || !isOfChange(lead)) return undefined;
  const noun = wordingOf(words, subject);
  if (!isQuantity(noun)) return undefined;
  const wording = `${words.phrase(lead.from, lead.to).toLowerCase()} ${noun}`;
  return { wording, noun: wording, inherits: false, verb: lead, isRate: true };
}

/** `25 suất quà Tết Nguyên đán trị giá | 12 triệu đồng`: of what the figure before counts, whatever more is told of it. */
function isValueOfLast({ words, fact, from, start, previous }: Clause): boolean {
  if (fact.record.type !== "money" || from !== previous?.to) return false;
  const value = values.matchBefore(words, start);
  if (value === undefined) return false;
  for (let i = from; i < value.end; i++) {
    if (words.kind(i) === MARK && !words.isMarkOf(i, QUOTES)) return false;
    // 1.500 hộ được trao một phần quà trị giá 500 nghìn đồng: of something else
    if (words.is(i, OF_ELSE) || words.is(i, finite)) return false;
  }
  return true;
}
const values: PhraseBook<true> = phraseBook("trị giá, có giá trị");
const OF_ELSE: WordSet = new WordSet(list("tổng, phần, suất, món, mỗi"));
const QUOTES: MarkSet = new MarkSet('“”"');

/** `công trình phúc lợi trị giá 1 tỷ đồng`: a value is told with what has it. */
function valued({ words, from }: Clause, subject: Stretch): Stretch {
  if (!VALUE.test(words.phrase(subject.from, subject.to))) return subject;
  let start = subject.from;
  while (
    start > from &&
    subject.from - start < 5 &&
    words.kind(start - 1) === WORD &&
    !words.is(start - 1, phraseEnds) &&
    words.id(start - 1) !== THEM
  )
    start--;
  return { from: start, to: subject.to };
}

function subjectOfAction(
  { words, fact, from, action, others }: Clause,
  earlier: readonly Measured[],
): Measured | undefined {
  // lực lượng nghiệp vụ điều tra 12 vụ: who does it, and not what
  if (action === undefined || pursuits.match(words, action.from) !== undefined) return undefined;
  const subject = subjectBefore(words, from, action.from, others);
  if (subject === undefined || actors.match(words, subject.from) !== undefined) return undefined;
  // ghi nhận xảy ra 21 vụ: two verbs, and no subject
  if (actions.match(words, subject.from)?.end === subject.to) return undefined;
  const unit = words.phrase(fact.unit, fact.to);
  // 99 vụ tai nạn giao thông, trong đó đường bộ xảy ra 90 vụ
  const whole = earlier.find(({ noun, unit: told }) => noun.startsWith(`${unit} `) || told === unit);
  if (whole === undefined) return said(words, subject);
  return { wording: `${whole.wording} ${wordingOf(words, subject)}`, noun: whole.noun, inherits: true };
}

/** What the police and the courts do, with cases for its object. */
const pursuits: PhraseBook<true> = phraseBook(
  "phát hiện, điều tra, khám phá, khởi tố, xử lý, bắt, triệt phá, triệt xóa, truy tố, xét xử, xử phạt, tạm giữ",
);

/** Whether a subject is a noun that measures have, and no other that acts. */
export function isMeasured(words: Words, subject: Stretch): boolean {
  return startsWithHead(words, subject) || words.is(subject.from, measuredNouns) || subject.to - subject.from <= 2;
}

function isChangeOfNoun(words: Words, verb: Verb, subject: Stretch, { unit }: Fact): boolean {
  return isOfChange(verb) && !startsWithHead(words, subject) && !words.is(unit, PERSONS);
}

/** `chi bộ đạt 9/10 chỉ tiêu`, `câu lạc bộ đạt 3 giải thưởng`: goals and prizes are counted, whoever reaches them. */
function isReached(words: Words, { unit }: Fact): boolean {
  return namesTarget(words, unit) || goals.match(words, unit) !== undefined;
}
const goals: PhraseBook<true> = phraseBook("tiêu chí, giải, huy chương, danh hiệu, bằng khen, cờ, cúp");

/** `tổ chỉ còn 2 hộ nghèo`: who has some left, where the noun says more than its unit; but `tổng đàn trâu còn 120 con`. */
function isLeft({ words, fact, complement }: Clause, verb: Verb): boolean {
  return (
    words.is(verb.from, LEAVING) && verb.to - verb.from <= 2 && complement !== undefined && complement.to > fact.to
  );
}
/** How `còn`, `chỉ còn`, `hiện còn` begin. */
const LEAVING: WordSet = new WordSet(list("còn, chỉ, hiện"));

/** `dân số 18.000 người`, `hộ nghèo 7 hộ`: a measure, or the thing that is counted. */
function namesUnit(words: Words, subject: Stretch, fact: Fact): boolean {
  const { unit } = fact;
  if (words.is(subject.from, measuredNouns)) return true;
  // đảng viên nữ 110 người
  if (words.is(unit, PERSONS) && countNouns.match(words, subject.from)?.value === "people") return true;
  for (let i = subject.from; i < subject.to; i++) if (saysUnit(words, i, fact)) return true;
  return false;
}

function causes(words: Words, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) if (words.is(i, CAUSING) && isHelper(words, i)) return true;
  return false;
}
