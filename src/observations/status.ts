import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { endsSentence, type Sentence } from "../text/sentences";
import { LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";
import type { Fact } from "./fact";
import { Finder } from "./finder";
import { namesTarget } from "./noun-phrase";
import {
  ABOVE,
  AGAINST,
  AND,
  approvals,
  cueStarts,
  FORESEE,
  GOAL_END,
  goalLists,
  goalStarts,
  IS,
  particulars,
  plans,
  proseOpenings,
  reachings,
  relationVerbs,
  targetCues,
  WITH,
} from "./vocabulary";

/** `tập trung hoàn thành các chỉ tiêu`: yet to be reached. */
const FOCUS: number = lexicon.add("trung");
const RESULTS: WordSet = new WordSet(list("tăng, giảm, đạt, vượt, cao, đều, đã"));
const STATIONS: WordSet = new WordSet(list("tâm, đài"));
const ANNOUNCING: WordSet = new WordSet(list("ra, định, qua, gồm"));
/** How `chỉ tiêu` begins, which alone is counted. */
const COUNTED_GOAL: number = lexicon.add("chỉ");

/** Finds where targets may be announced, or plans named. */
export function findCues(words: Words): Finder {
  return new Finder(words, cueStarts);
}

/** Whether a target is announced at token `index` of the sentence. */
export function announcesTarget(words: Words, sentence: Sentence, index: number): boolean {
  const goals = goalLists.match(words, index)?.end ?? endOfNamedList(words, sentence, index);
  // một số chỉ tiêu tăng cao so với cùng kỳ: told of, not announced
  if (goals !== undefined && (words.is(goals, RESULTS) || goesIntoParticulars(words, sentence))) return false;
  // Trung tâm Dự báo khí tượng
  const isName = words.is(index - 1, STATIONS);
  const cue = (isName ? undefined : targetCues.match(words, index)?.end) ?? goals ?? endOfAim(words, index);
  if (cue === undefined || isReached(words, sentence.from, index) || isNoun(words, index)) return false;
  // 39/40 chỉ tiêu are counted; đề ra 27 chỉ tiêu: … announces them
  const isCounted =
    words.id(index) === COUNTED_GOAL && words.kind(index - 1) === NUMBER && !endsWithColon(words, index);
  return !isCounted || words.is(index - 2, ANNOUNCING);
}

/** `với quyết tâm cao`, `thể hiện quyết tâm`, `đã nỗ lực phấn đấu đạt kết quả`: how something is or was done, and no goal. */
function isNoun(words: Words, index: number): boolean {
  if (words.id(index) === STRIVE) return isStriven(words, index);
  return (
    words.id(index) === RESOLVE &&
    words.id(index + 1) === MIND &&
    (words.is(index - 1, HAVING) || words.is(index + 2, HOW))
  );
}
/** `đã đoàn kết, nỗ lực | phấn đấu`, `nỗ lực | phấn đấu và đạt được`, `tinh thần | phấn đấu`. */
function isStriven(words: Words, index: number): boolean {
  if (!words.is(index - 1, STRIVING)) return false;
  if (words.id(index + 2) === AND || words.id(index - 1) === SPIRIT) return true;
  for (let i = index - 1; i > index - FARTHEST_DONE && words.kind(i) !== LINE_END && !endsSentence(words, i); i--)
    if (words.is(i, DONE)) return true;
  return false;
}
const STRIVING: WordSet = new WordSet(list("lực, đã, thần, ngừng, kết, sức, luôn"));
const SPIRIT: number = lexicon.add("thần");
const DONE: WordSet = new WordSet(list("đã, luôn"));
const FARTHEST_DONE = 14;

const RESOLVE: number = lexicon.add("quyết");
const MIND: number = lexicon.add("tâm");
const HAVING: WordSet = new WordSet(list("với, sự, hiện, thần, của, bằng, có"));
const HOW: WordSet = new WordSet(list("cao, lớn, chính"));

/** `Cụ thể, một số chỉ tiêu như: …`: of what the sentence before has told, be it reached or aimed at. */
export function goesIntoParticulars(words: Words, { from }: Sentence): boolean {
  return particulars.match(words, from) !== undefined;
}

/** `với các chỉ tiêu:`, `20 chỉ tiêu chủ yếu là:`, `Phương hướng, mục tiêu, nhiệm vụ năm 2025:`: what a list below or behind a colon is of. */
function endOfNamedList(words: Words, sentence: Sentence, index: number): number | undefined {
  if (!words.is(index, goalStarts) || words.id(index + 1) !== GOAL_END) return undefined;
  return endsWithColon(words, index) || isHeading(words, sentence) ? index + 2 : undefined;
}

/** Whether a sentence names what stands below it, and tells nothing: it ends with a colon and has no verb. */
function isHeading(words: Words, { from, to }: Sentence): boolean {
  return words.isMark(to - 1, ":") && to - from < LONGEST_HEADING && firstOf(words, from, to, TELLING) === undefined;
}
/** No heading is longer, in tokens. */
const LONGEST_HEADING = 30;
const TELLING: WordSet = new WordSet(list("đã, được, đạt, có, là, quả, báo, thực"));

/** `mục tiêu tăng thu ngân sách 9%`, `mục tiêu trong năm 2018 là đạt 19 tiêu chí`: an aim that begins with its verb, or behind its time. */
function endOfAim(words: Words, index: number): number | undefined {
  if (words.id(index) !== AIM || words.id(index + 1) !== GOAL_END) return undefined;
  const start = index + 2;
  if (relationVerbs.match(words, start) !== undefined) return start;
  let at = start;
  while (at < start + LONGEST_NAME && (words.kind(at) === NUMBER || words.is(at, OF_TIME))) at++;
  return at > start && words.id(at) === IS ? at + 1 : undefined;
}
const OF_TIME: WordSet = new WordSet(list("trong, đến, của, năm, quý, tháng, nhiệm, kỳ, này, tới, giai, đoạn"));

/**
 * Where that ends what a cue announces: before an election, `phấn đấu thu nhập đạt 60 triệu đồng và | bầu 15 đồng chí vào Ban Chấp hành`,
 * and a forecast of one figure with its clause, `sản lượng dự kiến 3,5 tấn; | làng đón 1 triệu lượt khách`; but `phường mới dự kiến có 5 km2; …`.
 */
export function endOfTargets(words: Words, { to }: Sentence, cue: number): number {
  const isOfOne = words.id(cue) === FORESEE && words.kind(cue + 2) === NUMBER;
  for (let i = cue; i < to; i++) if (isElection(words, i) || (isOfOne && words.isMark(i, ";"))) return i;
  return to;
}

/** Whether an election is told of at a token: `Đại hội | bầu Ban Chấp hành`: what was done there, and no goal; but `tổ chức tốt cuộc bầu cử`. */
export function isElection(words: Words, index: number): boolean {
  return words.id(index) === ELECT && !words.is(index + 1, NO_ELECTION);
}
const ELECT: number = lexicon.add("bầu");
/** `bầu cử`, `bầu không khí`, `bầu trời`, `bầu bí`. */
const NO_ELECTION: WordSet = new WordSet(list("cử, không, trời, bí, chọn"));
const AIM: number = lexicon.add("mục");

function endsWithColon(words: Words, index: number): boolean {
  for (let i = index; i < index + LONGEST_NAME; i++) {
    if (words.isMark(i, ":")) return true;
    if (words.kind(i) !== WORD) return false;
  }
  return false;
}
/** No list has a longer name, in tokens. */
const LONGEST_NAME = 8;

/** `đạt và vượt các chỉ tiêu chủ yếu`, `hoàn thành cơ bản các chỉ tiêu`, `so với chỉ tiêu`: spoken of, not announced. */
function isReached(words: Words, from: number, cue: number): boolean {
  if (words.id(cue - 1) === AGAINST) return true;
  for (let i = cue - 1; i >= from && i > cue - FARTHEST_REACHING; i--) {
    // đạt 109% chỉ tiêu | theo kế hoạch: what a share is of; but đạt 93% kế hoạch và | phấn đấu thu 5 tỷ đồng
    if (words.kind(i) !== WORD)
      return words.isMark(i, "%") && namesTarget(words, i + 1) && firstOf(words, i, cue, JOINING) === undefined;
    if (words.id(i) === WITH) return words.id(i - 1) === AGAINST;
    const reached = reachings.matchBefore(words, i + 1);
    if (reached !== undefined) return words.id(reached.end - 1) !== FOCUS;
  }
  return false;
}

const JOINING: WordSet = new WordSet(["và"]);
/** The verb stands nearer to its targets than so many tokens: `hoàn thành cơ bản toàn bộ các chỉ tiêu`. */
const FARTHEST_REACHING = 8;

/** How far from the start of a line a cue may stand to govern the whole of it. */
const OPENING = 12;

/** Whether the sentence opens a paragraph of targets: `Mục tiêu năm 2023 phấn đấu …`. */
export function opensTargets(sentence: Sentence, cue: number | undefined): boolean {
  return cue !== undefined && cue < sentence.from + OPENING;
}

/** Whether a sentence within a paragraph turns to what is striven for, which the next ones go on with: `Năm 2025, phấn đấu …`. */
export function opensStrivings(words: Words, sentence: Sentence, cue: number | undefined): boolean {
  return (
    cue !== undefined && cue < sentence.from + OPENING && words.id(cue) === STRIVE && !tellsOfPast(words, sentence)
  );
}
const STRIVE: number = lexicon.add("phấn");

/** Whether a plan is named at a token, and not as what something is measured by: `đạt 93% dự toán thu`. */
export function namesPlan(words: Words, index: number): boolean {
  if (plans.match(words, index) === undefined) return false;
  return (
    reachings.matchBefore(words, index) === undefined && words.id(index - 1) !== WITH && !words.isMark(index - 1, "%")
  );
}

/** `HĐND thông qua điều chỉnh dự toán thu, chi năm 2025`: whether the words from `from` on put into force the plan that is named after them. */
export function isApproved(words: Words, from: number, plan: number): boolean {
  for (let i = plan - 1; i >= from; i--) {
    // thực hiện nghị quyết về kế hoạch: carried out already
    if (approvals.match(words, i) !== undefined) return reachings.matchBefore(words, i) === undefined;
  }
  return false;
}

const WILL: number = lexicon.add("sẽ");
const BASIS: number = lexicon.add("cơ");

/** `sẽ có 3 xã`: what is to come, up to the next mark. */
export function isToCome(words: Words, from: number, figure: number): boolean {
  // whether a comma parts the figure from what stands before, but those within a bracket
  let isParted = false;
  for (let i = figure - 1; i >= Math.max(from, figure - FARTHEST_WILL); i--) {
    if (words.kind(i) === MARK) {
      if (words.isMark(i, ",")) isParted = true;
      else if (opensParts(words, i)) isParted = false;
      else return false;
    }
    if (words.id(i) === WILL) return !isParted;
    // sẽ thành lập xã trên cơ sở nhập 4,5 km2: what is there already
    if (words.id(i) === ABOVE && words.id(i + 1) === BASIS) return false;
  }
  return false;
}

/** `sẽ còn 43 đơn vị | (8 phường và 35 xã)`: the bracket tells what the number before it is made of. */
function opensParts(words: Words, open: number): boolean {
  if (!words.isMark(open, "(")) return false;
  for (let i = open - 1; i >= open - LONGEST_COUNTED && words.kind(i) !== MARK; i--)
    if (words.kind(i) === NUMBER) return true;
  return false;
}
/** No noun that is counted is longer, in tokens, before the bracket that tells its parts: `43 đơn vị hành chính cấp xã`. */
const LONGEST_COUNTED = 7;
/** No more tokens stand between `sẽ` and its figure: `sẽ diễn ra với 12 môn`. */
const FARTHEST_WILL = 24;

/** Whether a list follows the sentence: it ends with a colon. */
export function announcesList(words: Words, sentence: Sentence): boolean {
  return words.isMark(sentence.to - 1, ":");
}

const BULLETS: MarkSet = new MarkSet("-–+•*");

/** Whether a line or a sentence is an item of a list: `- …`, `+ …`, `1. …`, `(1) …`. */
export function isListItem(words: Words, sentence: Sentence): boolean {
  const { from } = sentence;
  return (
    words.isMarkOf(from, BULLETS) ||
    (words.kind(from) === NUMBER && (words.isMark(from + 1, ".") || words.isMark(from + 1, ")"))) ||
    (words.isMark(from, "(") && words.kind(from + 1) === NUMBER && words.isMark(from + 2, ")"))
  );
}

/**
 * Whether a line may be an item of a list of goals that has no bullets: it neither tells of what was done nor begins as
 * prose does.
 *
 * ```
 * Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:
 * Thu nhập bình quân đầu người đạt 110 triệu đồng.   a goal
 * Phát biểu tại Đại hội, …                           prose
 * ```
 */
export function isGoalLine(words: Words, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (to - from > LONGEST_GOAL || proseOpenings.match(words, from) !== undefined) return false;
  for (let i = from; i < to; i++) if (words.is(i, TOLD) || isElection(words, i)) return false;
  return true;
}
const TOLD: WordSet = new WordSet(list("đã, vừa, hiện"));
/** No goal in a list is longer, in tokens. */
const LONGEST_GOAL = 60;

/** `đề ra | 17 chỉ tiêu chủ yếu`: so many were set, whatever they aim at. */
export function isSet(words: Words, { from }: Fact): boolean {
  return words.is(from - 1, SETTING);
}
const SETTING: WordSet = new WordSet(list("ra, định, qua, với, gồm"));

/** `đề ra 27 chỉ tiêu và 5 giải pháp`: so many there are. */
export function countsGoals(words: Words, { record, unit }: Fact): boolean {
  return record.type === "count" && (namesTarget(words, unit) || words.is(unit, PLAN_PARTS));
}

/** `gồm các chỉ tiêu chủ yếu, bốn chương trình trọng điểm`: what a resolution is made of is there, and no goal. */
export function countsParts(words: Words, { record, unit }: Fact, cue: number): boolean {
  return record.type === "count" && words.is(unit, PLAN_PARTS) && namesGoals(words, cue);
}
function namesGoals(words: Words, cue: number): boolean {
  return words.is(cue, goalStarts) || goalLists.match(words, cue) !== undefined;
}
const PLAN_PARTS: WordSet = new WordSet(list("chương, khâu, nhiệm, giải, nhóm, đột, mục"));

const PAST: WordSet = new WordSet(list("đã, vừa, qua, được"));
/** `Hiện phường có …`: what is there now. */
const NOW: WordSet = new WordSet(list("hiện, nay"));

/** Whether a sentence announces goals by name, which the paragraph may go on to list: `với một số chỉ tiêu chủ yếu …`. */
export function announcesGoals(words: Words, cue: number | undefined): boolean {
  if (cue === undefined) return false;
  // đề ra | các chỉ tiêu chủ yếu đến năm 2030 như: …
  for (let i = cue; i <= cue + LONGEST_VERB; i++) if (goalLists.match(words, i) !== undefined) return true;
  return words.is(cue, goalStarts);
}
/** No verb that announces goals is longer, in tokens. */
const LONGEST_VERB = 3;

/** Whether goals are counted that the next sentence may go into: `thông qua 16 | chỉ tiêu nhiệm kỳ mới. Cụ thể, …`; not `đề ra 15 chỉ tiêu, đạt 14`. */
export function setsGoals(words: Words, { to }: Sentence, index: number): boolean {
  const end = Math.min(to, index + FARTHEST_PARTICULARS);
  return countsSetGoals(words, index) && firstOf(words, index, end, REACHING) === undefined;
}

/** `đề ra 15 | chỉ tiêu` */
function countsSetGoals(words: Words, index: number): boolean {
  const isCounted =
    words.id(index) === COUNTED_GOAL && words.id(index + 1) === GOAL_END && words.kind(index - 1) === NUMBER;
  return isCounted && words.is(index - 2, ANNOUNCING);
}
const REACHING: WordSet = new WordSet(list("đạt, vượt, hoàn, kết"));

/** Where goals that are counted are listed: `đề ra 31 chỉ tiêu, | trong đó thu ngân sách tăng 10%`; not `trong đó 14 chỉ tiêu hoàn thành`. */
export function listOfGoals(words: Words, { to }: Sentence, count: number): number | undefined {
  if (!countsSetGoals(words, count)) return undefined;
  const end = Math.min(to, count + FARTHEST_PARTICULARS);
  for (let i = count; i < end && !words.is(i, REACHING); i++) {
    if (!words.isMark(i, ":") && goalLeads.match(words, i) === undefined) continue;
    return words.kind(i + 2) === NUMBER && words.id(i + 3) === COUNTED_GOAL ? undefined : i;
  }
  return undefined;
}
/** No more tokens stand from the number of goals to what they are, or came to. */
const FARTHEST_PARTICULARS = 60;
const goalLeads: PhraseBook<true> = phraseBook("trong đó, như, cụ thể, gồm");

/** Whether a sentence goes back to what was done, or is there: `Đại hội bầu …`. */
export function tellsOfPast(words: Words, sentence: Sentence): boolean {
  if (words.is(sentence.from, NOW)) return true;
  for (let i = sentence.from; i < sentence.to; i++) if (words.is(i, PAST) || isElection(words, i)) return true;
  return false;
}
