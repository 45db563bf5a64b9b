import { countNouns } from "../extractors/count-nouns";
import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, WORD } from "../text/words";
import { CASES, startsAlike } from "./alike";
import { isClassifier, saysUnit } from "./classifier";
import type { Clause } from "./clause";
import { complementAfter } from "./complement";
import { type Stretch, unitOf } from "./fact";
import { inherited, type Measured, named, said } from "./measured";
import { isName, LONGEST, lastComma, namesTarget, skipAdjuncts, startsWithHead } from "./noun-phrase";
import { headBefore } from "./subject";
import { isOfChange } from "./verb";
import { AND, actions, actors, FOR, fates, finite, measuredNouns, PERSONS, placing, tenses } from "./vocabulary";
import { nounOf, wordingOf } from "./wording";

const RATE_OF: RegExp = /^(?:tỷ|tỉ) lệ /;
const HOUSEHOLDS: RegExp = /^(?:hộ|gia đình)/;
const PEOPLE: RegExp = /^(?:người|nhân khẩu|khẩu|người dân|dân)$/;

/** `tăng 36 ca`: of what was said before, in the same unit if anything was. */
export function changeOfCount(
  clause: Clause,
  topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  const { words, sentence, fact, previous, verb, action, start, others } = clause;
  if (fact.record.type !== "count" || verb === undefined || verb.meaning === "have" || action !== undefined)
    return undefined;
  // giảm 3 hộ nghèo; vượt 7/9 chỉ tiêu
  if (!clause.isBare || clause.predicate !== undefined || namesTarget(words, fact.unit)) return undefined;
  const unit = words.phrase(fact.unit, fact.to);
  // học sinh bỏ học giảm còn 2 em, giảm 3 em; tổng số đảng viên lên 545 đồng chí, tăng 116 đảng viên
  const isSame = previous?.record.type === "count" && startsAlike(previous.record.unit, unit);
  if (isSame || topic?.wording.includes(unit)) return inherited(topic);
  const same = earlier.findLast(({ noun, unit: told }) => startsAlike(noun, unit) || told === unit);
  // ; tỷ lệ hộ nghèo giảm theo từng năm, hiện còn 28 hộ
  const own = same === undefined ? countOf(clause, unit) : undefined;
  if (own !== undefined) return own;
  // đầu tư 5 tỷ đồng, đạt 17/19 tiêu chí: a part of all that are there, and no change
  const isChange = isOfChange(verb);
  // cấp tiểu học thiếu 30 phòng, bậc trung học tăng 60 học sinh: who are another thing
  const isNamed = isChange && !isClassifier(clause) && !words.is(fact.unit, PERSONS) && !CASES.test(unit);
  // có 5 xã, sau sắp xếp còn 2 phường
  const isOther = isNamed || words.is(fact.unit, AREAS);
  const told = same ?? (isOther || (fact.record.of !== undefined && verb.meaning === "level") ? undefined : topic);
  if (told !== undefined || !isChange || isOther) return inherited(told);
  // số ca mắc sởi tăng (tăng 34 trường hợp so với tuần trước)
  const head = headBefore(words, sentence.from, start, others);
  return head && { ...said(words, head), inherits: true };
}

/** Areas of the state: one kind is no number of another. */
const AREAS: WordSet = new WordSet(list("xã, phường, huyện, quận, tỉnh, thôn, thị, ấp, khóm"));

/** What a clause tells the rate of before its comma, where the figure counts it. */
function countOf({ words, ownSubject }: Clause, unit: string): Measured | undefined {
  if (ownSubject === undefined) return undefined;
  const wording = wordingOf(words, ownSubject).replace(RATE_OF, "");
  return wording.startsWith(unit) ? named(wording) : undefined;
}

/** `tiếp nhận đảng viên và chuyển Đảng 132 đồng chí`: what is done with the persons, whom the unit alone does not name. */
export function doneWithPersons({
  words,
  fact,
  from,
  start,
  verb,
  action,
  isBare,
  others,
}: Clause): Measured | undefined {
  if (fact.record.type !== "count" || !isBare || verb !== undefined || action !== undefined) return undefined;
  if (!words.is(fact.unit, PERSONS)) return undefined;
  let first = skipAdjuncts(words, lastComma(words, from, start), start, others);
  first = skipAdjuncts(words, actors.match(words, first)?.end ?? first, start, others);
  const done = actions.match(words, first);
  if (done === undefined || done.end >= start || start - first > LONGEST) return undefined;
  const phrase = wordingOf(words, { from: first, to: start });
  return { wording: phrase, noun: words.phrase(fact.unit, fact.to), inherits: false, action: phrase };
}

/** `phường có 24.570 người`, `phường An Cư (23.313 người, …)`: its population; but `Ban Chỉ đạo gồm 15 người`. */
export function peopleOfArea(clause: Clause, topic: Measured | undefined): Measured | undefined {
  const { fact, verb, isBare } = clause;
  if (fact.record.type !== "count" || !isBare || !PEOPLE.test(fact.record.unit)) return undefined;
  const isHad = (verb?.meaning === "have" && !isGroup(clause)) || goesOnAfterHouseholds(clause, topic);
  const isOfArea = isHad || topic?.wording.startsWith("diện tích") || clause.isOfUnit;
  return isOfArea && topic?.action === undefined && !isOfCountedHouseholds(clause)
    ? { wording: "dân số", noun: "người", inherits: false }
    : undefined;
}

/** Whether who has the people is no place, but a body, a team or an event. */
function isGroup({ words, sentence, from, verb, previous }: Clause): boolean {
  const first = previous === undefined ? sentence.from : from;
  return verb !== undefined && first < verb.from && groups.match(words, first) !== undefined;
}
const groups: PhraseBook<true> = phraseBook(
  `đội, ban, đoàn, lớp, nhóm, gia đình, câu lạc bộ, clb, chi bộ, chi hội, chi đoàn, công ty, doanh nghiệp, trường, hội, hộ, phòng, khoa,
  cơ quan, đơn vị, lực lượng, xe, tàu, thuyền, tổ công tác, tổ hợp tác, tổ tự quản, tổ giám sát, tổ an ninh, hợp tác xã,
  buổi, cuộc, khóa, khoá, đợt, hội nghị, đại hội, chương trình, lễ, giải`,
);

/** `xã có 820 hộ, | 3.400 người`: of the same place as the households; `nhân khẩu` says itself whose they are. */
function goesOnAfterHouseholds({ fact, from, verb, previous }: Clause, topic: Measured | undefined): boolean {
  if (verb !== undefined || previous?.to !== from || fact.from > from + 1 || unitOf(fact.record).endsWith("khẩu"))
    return false;
  return previous.record.type === "count" && topic?.wording === previous.record.unit && HOUSEHOLDS.test(topic.wording);
}

/** `650 hộ dân với | 2.400 nhân khẩu`: theirs, and not the area's. */
function isOfCountedHouseholds({ previous, isJoined }: Clause): boolean {
  return isJoined && previous?.record.type === "count" && HOUSEHOLDS.test(previous.record.unit);
}

/** `sơ tán 10 hộ (20 nhân khẩu)`: what was said of the households, of their people. */
export function peopleOfHouseholds(
  { words, fact, previous, isBare, verb }: Clause,
  topic: Measured | undefined,
): Measured | undefined {
  const isOfHouseholds =
    previous?.to === fact.from - 1 &&
    words.isMark(previous.to, "(") &&
    previous.record.type === "count" &&
    HOUSEHOLDS.test(previous.record.unit);
  if (topic === undefined || !isOfHouseholds || verb !== undefined || !isBare) return undefined;
  if (fact.record.type !== "count" || !PEOPLE.test(fact.record.unit)) return undefined;
  const wording = topic.wording.replace(topic.noun, fact.record.unit);
  return { wording, noun: fact.record.unit, inherits: false };
}

/** `tỷ lệ hộ nghèo còn 0,5% (12 hộ)`: the number of those that the share tells. */
export function behindItsShare(
  { words, fact, previous, isBare, verb }: Clause,
  topic: Measured | undefined,
): Measured | undefined {
  const isOfShare =
    previous?.to === fact.from - 1 && words.isMark(previous.to, "(") && previous.record.type === "percentage";
  if (topic === undefined || !isOfShare || verb !== undefined || !isBare) return undefined;
  const noun = topic.wording.replace(RATE_OF, "");
  const isCounted = fact.record.type === "count" && noun !== topic.wording && noun.startsWith(fact.record.unit);
  return isCounted ? named(noun) : undefined;
}

/**
 * The part of a place in what was counted in the same unit: `12 người bị thương (Lai Châu: 11 người; Sơn La: 1 người)`,
 * `14 người chết, trong đó huyện Sông Mã có 5 người`, `trên 40 học sinh/lớp, có nơi trên 50 học sinh`,
 * `296 ha lúa bị ngập, trong đó huyện Sông Mã có 247 ha`.
 */
export function partOfPlace(
  { words, fact, from, start, isBare, verb, others, isOfUnit }: Clause,
  _topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  if (!isBare || earlier.length === 0 || (verb !== undefined && verb.meaning !== "have")) return undefined;
  let hasPlace = isOfUnit;
  let isPart = verb === undefined;
  const end = words.isMark(start - 1, ":") ? start - 1 : start;
  for (let i = lastComma(words, from, end); i < end; i++) {
    if (words.kind(i) !== WORD) continue;
    if (words.case(i) === CAPITAL || others.has(i) || words.is(i, SOMEWHERE)) hasPlace = true;
    else if (!words.is(i, LEADING_TO_PART)) return undefined;
    else if (words.is(i, PART)) isPart = true;
  }
  if (!hasPlace) return undefined;
  const unit = unitOf(fact.record);
  const isRate = fact.record.type === "count" && fact.record.per !== undefined;
  // sau khi thành lập 5 phường, thị xã có 12 phường: all that it has, and no part of what was done
  return inherited(
    earlier.findLast(
      ({ unit: told, wording, action }) =>
        (told === undefined ? isRate : startsAlike(told, unit)) && wording !== unit && (isPart || action === undefined),
    ),
  );
}
/** What tells that a part follows: `trong đó`, `gồm`, `riêng`. */
const PART: WordSet = new WordSet(list("đó, gồm, riêng"));
/** `có nơi`, `cục bộ`, `địa phương cao nhất`: a place without a name. */
const SOMEWHERE: WordSet = new WordSet(list("nơi, bộ"));
/** What stands around the name of a place that has a part. */
const LEADING_TO_PART: WordSet = new WordSet(
  list(
    `gồm, bao, trong, đó, riêng, và, tại, ở, có, là, cụ, thể, như, cục, cả, các, kế, đến, tiếp, theo, sau, cao, nhiều, thấp, ít, lớn, nặng, đông, nhất,
    địa, phương, chịu, thiệt, hại, số, tỉnh, thành, phố, quận, huyện, thị, xã, phường`,
  ),
);

/** `Kinh (3.508 hộ), Hoa (214 hộ)`: what the bracket tells the number of. */
export function beforeBracket(
  clause: Clause,
  _topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  const { words, fact, bracket, isBare, isOfUnit, verb } = clause;
  if (bracket === undefined || verb !== undefined || fact.record.type !== "count" || !isBare) return undefined;
  const noun = words.phrase(fact.unit, fact.to);
  const alone = named(noun);
  // phường Hà Đông (8 ca): where they are is told by the area of the row
  if (isOfUnit) return alone;
  // rà soát hộ nghèo của phường (12 hộ)
  const name = namedBefore(clause, bracket);
  if (name !== undefined) return said(words, name);
  let from = bracket;
  while (
    from > bracket - LONGEST_LABEL &&
    words.kind(from - 1) === WORD &&
    !words.is(from - 1, finite) &&
    words.id(from - 1) !== AND &&
    !(words.is(from - 1, placing) && words.case(from) === CAPITAL)
  )
    from--;
  // 13 ca tại Hà Nội (4 ca), Cần Thơ (3 ca): parts of what was counted; Tiến Thành (88 ca)
  if ((isClassifier(clause) || words.is(fact.unit, PERSONS)) && isName(words, { from, to: bracket })) {
    const whole = earlier.findLast(({ unit, wording }) => unit === noun && wording !== noun);
    return whole === undefined ? alone : inherited(whole);
  }
  if (from >= bracket) return undefined;
  const owner = firstOf(words, from, bracket, OWNED);
  // tổng đàn bò của xã (600 con)
  if (isClassifier(clause) && startsWithHead(words, { from, to: bracket }))
    return said(words, { from, to: owner ?? bracket });
  // gấp đôi số chỉ tiêu của trường (432 trẻ): what is told is of something else
  if (owner !== undefined) return alone;
  // học sinh ở nội trú (230 em)
  if (words.is(fact.unit, PERSONS) && countNouns.match(words, from)?.value === "people")
    return said(words, { from, to: bracket });
  return { wording: `${noun} ${words.phrase(from, bracket)}`, noun, inherits: false };
}

/** The noun that a bracket tells the number of, where the unit is said before it: `hỗ trợ các | hộ bị ảnh hưởng | bởi dự án (45 hộ)`. */
function namedBefore({ words, sentence, fact, previous, others }: Clause, bracket: number): Stretch | undefined {
  const first = Math.max(previous?.to ?? sentence.from, bracket - FARTHEST_NAMED);
  for (let i = bracket - 1; i >= first && words.kind(i) === WORD; i--)
    if (saysUnit(words, i, fact)) return complementAfter(words, i, bracket, others);
  return undefined;
}
/** No more tokens stand from the noun to the bracket that tells its number. */
const FARTHEST_NAMED = 12;
const OWNED: WordSet = new WordSet(["của"]);

/** No label before a bracket is longer, in tokens. */
const LONGEST_LABEL = 8;

/** Verbs that only say that there is what is counted: `xảy ra 12 vụ cháy`, `thông qua 8 nghị quyết`. */
const reports: PhraseBook<true> = phraseBook("ghi nhận, xảy ra, thông qua");

/** `kết nạp 61 đảng viên mới`, `có 863 cơ sở kinh doanh`: the noun, with the verb whose object it is. */
export function counted(clause: Clause, topic: Measured | undefined): Measured | undefined {
  const { words, fact, complement, action, verb, basis, isBare } = clause;
  if (fact.record.type !== "count") return undefined;
  const phrase = complement ?? { from: fact.unit, to: fact.to };
  const behind = clause.predicate;
  const predicate = behind !== undefined && behind.from >= phrase.to ? behind : undefined;
  const noun = wordingOf(words, nounOf(words, fact, phrase));
  const wording = wordingOf(words, phrase) + (predicate === undefined ? "" : ` ${wordingOf(words, predicate)}`);
  if (action !== undefined && reports.match(words, action.from) === undefined) {
    const verbPhrase = wordingOf(words, action);
    // làm chết 12 người: người chết
    const fate = fates.matchBefore(words, action.to);
    if (fate !== undefined && fate.end <= action.from + 1 && isBare) {
      const state = words.phrase(fate.end, action.to);
      return { wording: `${wording} ${state}`, noun, inherits: false };
    }
    const joint = words.id(action.to) === FOR ? "cho " : "";
    // phát triển đảng viên được 12 đảng viên: said with the verb already
    const counted = verbPhrase.endsWith(` ${noun}`) ? verbPhrase : `${verbPhrase} ${joint}${wording}`;
    return { wording: counted, noun, inherits: false, action: verbPhrase };
  }
  // còn thiếu 25 trường: no schools that are there
  if (verb?.meaning === "under" && basis === undefined)
    return { wording: `${words.phrase(verb.from, verb.from + 1)} ${wording}`, noun, inherits: false };
  // trao 400 phần quà và 20 suất học bổng, sơ tán 412 hộ với 1.305 khẩu: the verb serves the whole list
  // …, hơn 700 hộ dân đã đồng thuận: who does something themselves
  const acts = firstOf(words, phrase.from, phrase.to, tenses) !== undefined;
  const isListed = predicate === undefined && !acts && (verb === undefined ? clause.opensWithFigure : clause.isJoined);
  const listed = isListed ? topic?.action : undefined;
  return listed === undefined
    ? { wording, noun, inherits: false, complement: phrase }
    : { wording: `${listed} ${wording}`, noun, inherits: false, complement: phrase, action: listed };
}

/**
 * What a figure counts that a change parts from its noun, where nothing before it says what there are so many of:
 * `thông qua phương án giảm từ | 108 còn 43 xã, phường`; but `số thôn giảm từ 11 xuống 7 thôn`.
 */
export function startOfChange(clause: Clause): Measured | undefined {
  const { words, fact, sentence, others } = clause;
  if (fact.record.type !== "count" || fact.unit !== fact.to) return undefined;
  const { subject } = clause;
  if (subject !== undefined && (startsWithHead(words, subject) || words.is(subject.from, measuredNouns)))
    return undefined;
  const noun = firstOf(words, fact.to, Math.min(sentence.to, fact.to + LONGEST_CHANGE), PARTS_OF_STATE);
  if (noun === undefined) return undefined;
  for (let i = clause.from; i < fact.from; i++) if (words.id(i) === words.id(noun)) return undefined;
  const phrase = complementAfter(words, noun, sentence.to, others);
  return phrase && said(words, phrase);
}
/** Units and bodies, by their first words: these are merged. */
const PARTS_OF_STATE: WordSet = new WordSet(
  list(
    "xã, phường, thị, thôn, bản, ấp, khóm, xóm, tổ, khu, khối, đơn, huyện, quận, tỉnh, đầu, chi, đảng, phòng, cơ, trường, ban, sở, trạm",
  ),
);
/** From the first figure to the noun behind the second: `| xuống chỉ còn hơn 43 xã`. */
const LONGEST_CHANGE = 7;
