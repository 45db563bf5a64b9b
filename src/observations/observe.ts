import type { Page } from "../page";
import type { ExtractedRecord, Observation, Relation } from "../records";
import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { findSentences, type Sentence } from "../text/sentences";
import { WORD, type Words } from "../text/words";
import { startsAlike } from "./alike";
import { isAttainment, isQuantity } from "./attainment";
import { isBound } from "./bound";
import { Clause } from "./clause";
import { type Fact, findMarks, type Marks, unitOf } from "./fact";
import type { Finder } from "./finder";
import { isHarmedOrHeld } from "./harmed-or-held";
import { pairInTurn } from "./in-turn";
import { measuredIn } from "./indicator-rules";
import { type Measured, said } from "./measured";
import { hasPredicate } from "./noun-phrase";
import { Others } from "./others";
import { Periods } from "./period";
import { RefAreas } from "./ref-area";
import { relationOf } from "./relation";
import { type ObserveContext, Rows, type Statement } from "./rows";
import { markRepeats } from "./sanity";
import { sharePredicates } from "./shared-predicate";
import { isStatement } from "./statement";
import { Stories } from "./story";
import { headBefore } from "./subject";
import { Targets } from "./targets";
import { findThefts, tellsTheft } from "./theft";
import { isOfChange } from "./verb";
import { AGAINST, AND, EQUALLING, MOST, tellingMore } from "./vocabulary";
import { findZeroCues, findZeros } from "./zero";

/** The rows of an article. `records` are the records in the order in which they are returned. */
export function observe(page: Page, records: readonly ExtractedRecord[], context: ObserveContext = {}): Observation[] {
  return markRepeats(new Observer(page, findMarks(page, records), context).run());
}

/** How many figures back a change may speak of. */
const MOST_EARLIER = 12;

/** Goes through the sentences of an article, and knows what the ones before have left to the next. */
class Observer {
  private readonly words: Words;
  private readonly periods: Periods;
  private readonly targets: Targets;
  private readonly areas: RefAreas;
  private readonly others: Others;
  private readonly thefts: Finder;
  private readonly zeros: Finder;
  private readonly writer: Rows;
  private readonly rows: Observation[] = [];
  /** What the last sentence with figures told. */
  private stated: readonly Statement[] = [];
  /** … and all that it told. */
  private told: readonly Measured[] = [];
  /** The sentence before. */
  private before: Sentence | undefined;

  constructor(
    page: Page,
    private readonly marks: Marks,
    context: ObserveContext,
  ) {
    const { words } = page;
    this.words = words;
    const published = page.context.publishedAt?.slice(0, 4);
    this.periods = new Periods(words, marks.times, published);
    this.targets = new Targets(words, this.periods, published);
    this.others = new Others(words.length, [marks.times, marks.wards, marks.places, marks.names]);
    this.thefts = findThefts(words);
    this.zeros = findZeroCues(words);
    this.areas = new RefAreas(words, marks, context.ward);
    this.writer = new Rows(page, this.periods, this.targets, this.areas, context);
  }

  run(): Observation[] {
    const { words, marks } = this;
    let next = 0;
    let line = -1;
    const sentences = findSentences(words);
    const stories = new Stories(words, sentences);
    for (const sentence of sentences) {
      const stated: Fact[] = [];
      for (let fact = marks.facts[next]; fact !== undefined && fact.from < sentence.to; fact = marks.facts[++next]) {
        if (isStatement(words, fact) && !isBound(words, stated.at(-1), fact)) stated.push(fact);
      }
      const isTold = stated.length > 0 && (stories.has(sentence) || tellsTheft(words, sentence, this.thefts));
      // of a story, or of a theft, only those are facts who came to harm, or were arrested
      const facts = isTold ? stated.filter((fact) => isHarmedOrHeld(words, fact)) : stated;
      this.periods.enter(sentence, facts.length > 0);
      this.targets.enter(sentence, sentence.line !== line);
      this.areas.enter(sentence);
      line = sentence.line;
      if (facts.length > 0) this.readFacts(sentence, facts);
      this.before = sentence;
      if (this.targets.leave(sentence) && facts.length === 0) this.periods.aim(sentence);
      for (const zero of findZeros(words, sentence, this.zeros, this.others))
        this.rows.push(this.writer.ofZero(sentence, zero));
    }
    return this.rows;
  }

  private readFacts(sentence: Sentence, facts: readonly Fact[]): void {
    const { words } = this;
    const statements: Statement[] = [];
    const earlier = this.toldBy(sentence);
    // how many figures were told before the last bracket
    let aside: number | undefined;
    facts.forEach((fact, nth) => {
      const previous = facts[nth - 1];
      const clause = new Clause(words, sentence, fact, previous, facts[nth + 1], this.others);
      const told = aside === undefined ? earlier : toldBefore(clause, earlier, aside);
      if (words.isMark(clause.from - 1, "(")) aside = earlier.length;
      const found = measuredIn(clause, told);
      const measured =
        (found === undefined || isRateAlone(clause, found) ? this.continued(clause) : undefined) ?? found;
      if (measured === undefined) return;
      const before = statements.at(-1);
      const isSameChange = isSaidAgain(clause, this.others) || changeGoesOn(clause, before);
      const repeated = isSameChange || this.growthGoesOn(clause, measured, before);
      // 21 tỷ đồng, tương đương 106% kế hoạch: of what was planned
      const goesOn = repeated && before !== undefined && clause.basis?.isTarget !== true;
      const relation = goesOn
        ? relationBefore(before)
        : (this.shareGoesOn(clause, before) ?? this.relationIn(clause, measured));
      const statement: Statement = { clause, measured, relation, basis: clause.basis, goesOn };
      if (isSameChange && goesOn) shareBasis(before, statement);
      statements.push(statement);
      measured.unit = unitOf(fact.record);
      earlier.push(measured);
      if (earlier.length > MOST_EARLIER) {
        earlier.shift();
        if (aside !== undefined && aside > 0) aside--;
      }
    });
    sharePredicates(words, statements);
    pairInTurn(words, statements);
    this.stated = statements;
    this.told = earlier;
    for (const statement of statements) this.rows.push(this.writer.of(statement));
  }

  /** What the sentence before tells of, where this one tells more of it: `Tỷ lệ học sinh trên phòng học rất cao. Cao nhất là | phường 2 với 112 em/phòng`. */
  private toldBy({ from, line }: Sentence): Measured[] {
    const { words, before, others } = this;
    const compares = words.id(from) === AGAINST;
    if (before?.line !== line || (!compares && tellingMore.match(words, from) === undefined)) return [];
    if (this.stated.at(-1)?.clause.sentence === before) return this.told.slice();
    // theo đó, …: not all that was told is measured
    const head = words.id(from + 1) === MOST ? headBefore(words, before.from, before.to, others) : undefined;
    if (head === undefined) return [];
    return [said(words, { from: head.from, to: firstOf(words, head.from + 1, head.to, DEGREES) ?? head.to })];
  }

  private relationIn(clause: Clause, measured: Measured): Relation {
    const { words } = this;
    const { fact, previous, basis } = clause;
    if (measured.isRate && basis === undefined) return "level";
    // tăng thu ngân sách bình quân | đạt 10%: how much it grew
    const isGrowth = measured.verb !== undefined && basis === undefined && isQuantity(measured.wording);
    const verb = isGrowth ? measured.verb : (clause.verb ?? measured.verb);
    const relation = relationOf(words, fact, previous, verb, basis);
    return relation === "level" && isAttainment(words, fact, previous, verb, measured, basis) ? "attainment" : relation;
  }

  /** `tăng thu ngân sách 10%/năm; vốn đầu tư 12%/năm`: one verb for the rates of all. */
  private growthGoesOn({ fact, verb }: Clause, { wording }: Measured, before: Statement | undefined): boolean {
    if (before === undefined || verb !== undefined || fact.record.type !== "percentage") return false;
    const isGrowth = before.measured.verb !== undefined || (before.goesOn && before.relation !== "level");
    const isList = isGrowth && before.clause.fact.record.type === "percentage";
    return isList && isQuantity(wording);
  }

  /** `vượt 0,3% chỉ tiêu quận giao và 1,3% chỉ tiêu thành phố giao`: one verb for the shares of several targets. */
  private shareGoesOn({ fact, verb, basis }: Clause, before: Statement | undefined): Relation | undefined {
    const isShare = fact.record.type === "percentage" && verb === undefined && basis?.isTarget === true;
    const isList = before?.clause.fact.record.type === "percentage" && before.clause.basis?.isTarget === true;
    return isShare && isList ? before.relation : undefined;
  }

  /** `Thu nhập bình quân đạt 27 triệu đồng/người. Đến năm 2019, đạt 35 triệu đồng/người`: what the sentence before told in the same unit. */
  private continued({ verb, sentence, fact }: Clause): Measured | undefined {
    const last = this.stated.at(-1);
    if (last === undefined || last.clause.sentence.line !== sentence.line) return undefined;
    if (verb === undefined && fact.record.type !== "count") return undefined;
    // a rate is known by its unit, also where others were told after it
    const same = fact.record.per === undefined ? last : this.stated.findLast((before) => isInUnitOf(before, fact));
    return same !== undefined && isInUnitOf(same, fact)
      ? { ...same.measured, inherits: true, rule: "said in the sentence before" }
      : undefined;
  }
}

function isInUnitOf({ clause }: Statement, { record }: Fact): boolean {
  const told = clause.fact.record;
  return unitOf(told) === unitOf(record) && told.per === record.per;
}

/** `xảy ra 10 vụ (khám phá 7 vụ, bắt 8 người), | giảm 4 vụ`: what was told before a bracket that has closed, where that was in the figure's unit. */
function toldBefore(
  { words, fact, previous }: Clause,
  earlier: readonly Measured[],
  aside: number,
): readonly Measured[] {
  const unit = earlier[aside - 1]?.unit;
  if (previous === undefined || unit === undefined || !startsAlike(unit, unitOf(fact.record))) return earlier;
  for (let i = previous.to; i < fact.from; i++) if (words.isMark(i, ")")) return earlier.slice(0, aside);
  return earlier;
}

/** `tăng 12 vụ (8%) so với năm 2020`, `tăng 3 doanh nghiệp và 5 hộ kinh doanh so với năm 2020`: what either of two figures is against, both are. */
function shareBasis(before: Statement, statement: Statement): void {
  statement.basis ??= statement.clause.basisBehindNoun() ?? before.basis;
  before.basis ??= statement.basis;
}

/** What goes on with the figure before: `tăng thu ngân sách đạt 10%/năm; thu nội địa | 12%/năm` with its growth, though that was a level. */
function relationBefore({ relation, measured }: Statement): Relation {
  if (!measured.isRate || measured.verb === undefined) return relation;
  return measured.verb.meaning === "down" ? "decrease" : "increase";
}

const DEGREES: WordSet = new WordSet(list("rất, khá, quá, còn"));
/** No more tokens stand between a change and what it equals: `so với cùng kỳ năm trước, tương đương`. */
const FARTHEST_EQUAL = 12;

/** `tăng 129 vụ (7,56%)`, `tăng 147 vụ/232 bị can`: the change before, in another unit. */
function isSaidAgain(clause: Clause, others: Others): boolean {
  const { words, fact, previous } = clause;
  if (previous === undefined || clause.isOfThen) return false;
  const { record, from, to } = fact;
  if (words.isMark(from - 1, "/")) return previous.to === from - 1;
  if (previous.record.type === record.type && isJoinedByTimes(words, previous.to, from, others)) return true;
  // giảm 2 phường, tương ứng 10%; giảm 78 vụ so với cùng kỳ - tương đương 26%
  if (words.id(from - 2) === EQUALLING && from - previous.to <= FARTHEST_EQUAL) return true;
  if (!words.isMark(from - 1, "(") || !words.isMark(to, ")")) return false;
  for (let i = previous.to; i < from - 1; i++) if (words.kind(i) !== WORD) return false;
  return true;
}

/** `phường 6 thấp hơn, cũng tới | 49 em/phòng học`: the noun that is counted says not what the rate is of. */
function isRateAlone({ fact, isBare, action }: Clause, { inherits }: Measured): boolean {
  return fact.record.type === "count" && fact.record.per !== undefined && isBare && action === undefined && !inherits;
}

/** `giảm 4 hộ nghèo và | 5 hộ cận nghèo`: one verb for two nouns of a kind. */
function changeGoesOn({ words, fact, from, start, verb, complement }: Clause, before: Statement | undefined): boolean {
  if (before === undefined || verb !== undefined || complement === undefined || fact.record.type !== "count")
    return false;
  const told = before.clause;
  if (!isOfChange(told.verb) || before.relation === "level" || told.complement?.to !== start - 1) return false;
  if (start <= from || hasPredicate(words, complement)) return false;
  const isAnd = words.id(start - 1) === AND;
  // giảm 8 huyện và 561 xã; but tăng 36 ca và 2 ca tử vong
  const isSame = words.id(fact.unit) === words.id(told.fact.unit);
  return isSame ? !told.isBare && (isAnd || words.isMark(start - 1, ",")) : isAnd && told.fact.record.type === "count";
}

/** `đạt 103% năm 2022 | và | 87% trong 6 tháng đầu năm 2023`: a figure a time, under one verb. */
function isJoinedByTimes(words: Words, from: number, to: number, others: Others): boolean {
  if (words.id(to - 1) !== AND || to - from < 3) return false;
  for (let i = from; i < to - 1; i++)
    if (!others.has(i) && !words.is(i, AROUND_TIMES) && words.kind(i) === WORD) return false;
  return true;
}
const AROUND_TIMES: WordSet = new WordSet(list("trong, vào, của, cuối, đầu"));
