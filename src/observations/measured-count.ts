import { CAPITAL, WORD } from "../text/words";
import type { Clause } from "./clause";
import { inherited, type Measured } from "./measured";
import { LONGEST, lastComma, namesTarget, skipAdjuncts } from "./noun-phrase";
import { AND, actions, actors, FOR, finite, PERSONS } from "./vocabulary";
import { nounOf, wordingOf } from "./wording";

const HOUSEHOLDS: RegExp = /^(?:hộ|gia đình)/;
const PEOPLE: RegExp = /^(?:người|nhân khẩu|khẩu|người dân|dân)$/;

/** `tăng 36 ca`: of what was said before, in the same unit if anything was. */
export function changeOfCount(
  clause: Clause,
  topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  const { words, fact, previous, verb, action } = clause;
  if (fact.record.type !== "count" || verb === undefined || verb.meaning === "have" || action !== undefined)
    return undefined;
  // giảm 3 hộ nghèo; vượt 7/9 chỉ tiêu
  if (!clause.isBare || clause.predicate !== undefined || namesTarget(words, fact.unit)) return undefined;
  const unit = words.phrase(fact.unit, fact.to);
  // học sinh bỏ học giảm còn 2 em, giảm 3 em; tổng số đảng viên lên 545 đồng chí, tăng 116 đảng viên
  const isSame = previous?.record.type === "count" && startsAlike(previous.record.unit, unit);
  if (isSame || topic?.wording.includes(unit)) return inherited(topic);
  const same = earlier.findLast(({ noun }) => startsAlike(noun, unit));
  // đầu tư 5 tỷ đồng, đạt 17/19 tiêu chí: a part of all that are there, and no change
  return inherited(same ?? (fact.record.of === undefined || verb.meaning !== "level" ? topic : undefined));
}

/** `vận động viên` and `vận động viên thi đấu`. */
function startsAlike(noun: string, unit: string): boolean {
  return noun.startsWith(unit) || unit.startsWith(noun);
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

/** `phường có 24.570 người`, `phường An Cư (23.313 người, …)`: its population. */
export function peopleOfArea(clause: Clause, topic: Measured | undefined): Measured | undefined {
  const { fact, verb, isBare } = clause;
  if (fact.record.type !== "count" || !isBare || !PEOPLE.test(fact.record.unit)) return undefined;
  const isOfArea = verb?.meaning === "have" || topic?.wording.startsWith("diện tích") || clause.isOfUnit;
  return isOfArea && topic?.action === undefined && !isOfCountedHouseholds(clause)
    ? { wording: "dân số", noun: "người", inherits: false }
    : undefined;
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
  const noun = topic.wording.replace(/^(?:tỷ|tỉ) lệ /, "");
  const isCounted = fact.record.type === "count" && noun !== topic.wording && noun.startsWith(fact.record.unit);
  return isCounted ? { wording: noun, noun, inherits: false } : undefined;
}

/** `12 người bị thương (Lai Châu: 11 người; Sơn La: 1 người)`: the part of a place in what was counted in the same unit. */
export function partOfPlace(
  clause: Clause,
  _topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  const { words, fact, from, start, isBare, verb } = clause;
  if (fact.record.type !== "count" || verb !== undefined || !isBare || from === start || earlier.length === 0)
    return undefined;
  for (let i = from; i < start; i++)
    if (words.kind(i) === WORD && words.case(i) !== CAPITAL && !clause.others.has(i)) return undefined;
  if (words.kind(from) !== WORD) return undefined;
  const unit = `${words.phrase(fact.unit, fact.to)} `;
  return inherited(earlier.findLast(({ noun, wording }) => noun.startsWith(unit) || wording.startsWith(unit)));
}

/** `Kinh (3.508 hộ), Hoa (214 hộ)`: what the bracket tells the number of. */
export function beforeBracket({ words, fact, bracket, isBare, verb }: Clause): Measured | undefined {
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
  return from < bracket ? { wording: `${noun} ${words.phrase(from, bracket)}`, noun, inherits: false } : undefined;
}

/** `kết nạp 61 đảng viên mới`, `có 863 cơ sở kinh doanh`: the noun, with the verb whose object it is. */
export function counted(clause: Clause, topic: Measured | undefined): Measured | undefined {
  const { words, fact, complement, action, verb } = clause;
  if (fact.record.type !== "count") return undefined;
  const phrase = complement ?? { from: fact.unit, to: fact.to };
  const behind = clause.predicate;
  const predicate = behind !== undefined && behind.from >= phrase.to ? behind : undefined;
  const noun = wordingOf(words, nounOf(words, fact, phrase));
  const wording = wordingOf(words, phrase) + (predicate === undefined ? "" : ` ${wordingOf(words, predicate)}`);
  if (action !== undefined) {
    const verbPhrase = wordingOf(words, action);
    const joint = words.id(action.to) === FOR ? "cho " : "";
    // phát triển đảng viên được 12 đảng viên: said with the verb already
    const counted = verbPhrase.endsWith(` ${noun}`) ? verbPhrase : `${verbPhrase} ${joint}${wording}`;
    return { wording: counted, noun, inherits: false, action: verbPhrase };
  }
  // trao 400 phần quà và 20 suất học bổng, sơ tán 412 hộ với 1.305 khẩu: the verb serves the whole list
  const isListed = predicate === undefined && (verb === undefined ? clause.opensWithFigure : clause.isJoined);
  const listed = isListed ? topic?.action : undefined;
  return listed === undefined
    ? { wording, noun, inherits: false, complement: phrase }
    : { wording: `${listed} ${wording}`, noun, inherits: false, complement: phrase, action: listed };
}
