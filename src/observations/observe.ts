import type { Draft, Page } from "../page";
import type { ArticleWard, Observation, QuantityRecord, Relation } from "../records";
import { WORD, type Words } from "../text/words";
import { Clause } from "./clause";
import { type Fact, findMarks, firstMark, type Marks, type Stretch } from "./fact";
import { type Finder, firstOf } from "./finder";
import { identifyIndicator } from "./identify";
import { type Indicator, indicatorOf } from "./indicator";
import type { UnitClass } from "./indicators";
import { namesTarget } from "./noun-phrase";
import { Others } from "./others";
import { Periods } from "./period";
import { relationOf } from "./relation";
import { flagsOf, markRepeats, measureTypeOf } from "./sanity";
import { findSentences, type Sentence } from "./sentences";
import { findCases, isStatement, tellsSingleCase } from "./statement";
import {
  announcesGoals,
  announcesList,
  findPlans,
  findTargetCues,
  isListItem,
  isToCome,
  opensTargets,
  planIn,
  targetCueIn,
  tellsOfPast,
} from "./status";
import { finite } from "./vocabulary";
import { wordingOf } from "./wording";
import { findZeroCues, findZeros } from "./zero";

/** What the observer is told besides the page. */
export interface ObserveContext {
  /** The unit that the article is about. */
  readonly ward?: ArticleWard;
  readonly explain?: boolean;
}

/** The rows of an article. `drafts` are the records in the order in which they are returned. */
export function observe(page: Page, drafts: readonly Draft[], context: ObserveContext = {}): Observation[] {
  return markRepeats(new Observer(page, findMarks(page, drafts), context).run());
}

/** How many figures back a change may speak of. */
const MOST_EARLIER = 12;

/** A rate that the clause before names is told, and not what it attains: `tỷ lệ học nghị quyết được nâng lên, đạt 98%`. */
const RATE: RegExp = /^(?:tỷ|tỉ) (?:lệ|trọng|suất)/;

/** A row while it is being written. */
type Row = { -readonly [Field in keyof Observation]?: Observation[Field] | number };

/** A figure with what it measures. */
interface Statement {
  readonly clause: Clause;
  readonly relation: Relation;
  indicator: Indicator;
}

class Observer {
  private readonly words: Words;
  private readonly rows: Observation[] = [];
  private readonly periods: Periods;
  private readonly others: Others;
  private readonly cues: Finder;
  private readonly plans: Finder;
  private readonly zeros: Finder;
  private readonly cases: Finder;
  /** Where the sentence announces a target. */
  private cue: number | undefined;
  /** Where the sentence names a plan that is put into force. */
  private plan: number | undefined;
  private inTargetList = false;
  /** What the last sentence with figures told last. */
  private last: Statement | undefined;
  private inTargetParagraph = false;

  constructor(
    private readonly page: Page,
    private readonly marks: Marks,
    private readonly context: ObserveContext,
  ) {
    this.words = page.words;
    this.periods = new Periods(page.words, marks.times);
    this.others = new Others(page.words.length, [marks.times, marks.wards, marks.places, marks.names]);
    this.cues = findTargetCues(page.words);
    this.plans = findPlans(page.words);
    this.zeros = findZeroCues(page.words);
    this.cases = findCases(page.words);
  }

  run(): Observation[] {
    const { words, marks } = this;
    let next = 0;
    let line = -1;
    for (const sentence of findSentences(words)) {
      const facts: Fact[] = [];
      for (let fact = marks.facts[next]; fact !== undefined && fact.from < sentence.to; fact = marks.facts[++next]) {
        if (isStatement(words, fact)) facts.push(fact);
      }
      if (facts.length > 0 && tellsSingleCase(words, sentence, this.cases)) facts.length = 0;
      this.periods.enter(sentence, facts.length > 0);
      this.enterTargets(sentence, sentence.line !== line);
      line = sentence.line;
      if (facts.length > 0) this.readSentence(sentence, facts);
      if (announcesGoals(words, this.cue) || this.plan !== undefined) {
        this.inTargetParagraph = true;
        if (facts.length === 0) this.periods.announce(sentence);
      }
      for (const zero of findZeros(words, sentence, this.zeros, this.others))
        this.rows.push(this.zeroRow(sentence, zero));
    }
    return this.rows;
  }

  /** Targets announced before a colon govern the list below it; announced where a paragraph opens, the paragraph. */
  private enterTargets(sentence: Sentence, isNewLine: boolean): void {
    const { words } = this;
    this.plan = planIn(words, sentence, this.plans);
    this.cue = targetCueIn(words, sentence, this.cues);
    if (this.cue !== undefined && announcesList(words, sentence)) this.inTargetList = true;
    else if (isNewLine && !isListItem(words, sentence)) this.inTargetList = false;
    if (isNewLine) this.inTargetParagraph = opensTargets(sentence, this.cue);
    else if (this.inTargetParagraph && tellsOfPast(words, sentence)) this.inTargetParagraph = false;
  }

  private readSentence(sentence: Sentence, facts: readonly Fact[]): void {
    const statements: Statement[] = [];
    const earlier: Indicator[] = [];
    facts.forEach((fact, nth) => {
      const previous = facts[nth - 1];
      const clause = new Clause(this.words, sentence, fact, previous, facts[nth + 1], this.others);
      const indicator = indicatorOf(clause, earlier) ?? this.continued(clause);
      if (indicator === undefined) return;
      const isRate = indicator.rule === "head of the clause before" && RATE.test(indicator.wording);
      const goesOn =
        indicator.inherits && !isRate && previous?.record.type !== "percentage" && !isRatioOf(fact, previous);
      const repeated = isSaidAgain(this.words, fact, previous) ? statements.at(-1)?.relation : undefined;
      const verb = clause.verb ?? indicator.verb;
      const inherits = goesOn || (verb?.meaning === "level" && isQuantity(fact, indicator));
      const relation = repeated ?? relationOf(this.words, fact, verb, clause.basis, inherits);
      statements.push({ clause, indicator, relation });
      earlier.push(indicator);
      if (earlier.length > MOST_EARLIER) earlier.shift();
    });
    sharePredicates(this.words, statements);
    this.last = statements.at(-1);
    for (const statement of statements) this.rows.push(this.row(statement));
  }

  /** `Thu nhập bình quân đạt 27 triệu đồng/người. Đến năm 2019, đạt 35 triệu đồng/người`: what the sentence before told in the same unit. */
  private continued({ verb, sentence, fact }: Clause): Indicator | undefined {
    const { last } = this;
    if (last === undefined || verb === undefined || last.clause.sentence.line !== sentence.line) return undefined;
    const isSame =
      unitOf(last.clause.fact.record) === unitOf(fact.record) && last.clause.fact.record.per === fact.record.per;
    return isSame ? { ...last.indicator, inherits: true, rule: "said in the sentence before" } : undefined;
  }

  /** Fields are set one by one, in the order in which they are written down: spreading them costs more than finding them. */
  private row({ clause, indicator, relation }: Statement): Observation {
    const { sentence, fact, basis, from, to } = clause;
    const { record } = fact;
    const { wording } = indicator;
    const row: Row = { indicator: wording };
    const id = identifyIndicator(wording, relation === "level" ? unitClass(record) : undefined);
    if (id !== undefined) row.indicatorId = id;
    this.setArea(row, sentence, fact.from);
    const isTarget = this.isTarget(sentence, fact);
    const timePeriod = this.periods.of(fact, from, to, basis) ?? (isTarget ? this.periods.term : undefined);
    if (timePeriod !== undefined) row.timePeriod = timePeriod;
    row.relation = relation;
    if (basis !== undefined && relation !== "level") row.basis = basis.text;
    row.status = isTarget ? "target" : "actual";
    const measureType = measureTypeOf(record, relation, wording);
    if (measureType !== undefined) row.measureType = measureType;
    if (record.value === undefined) {
      row.min = record.min;
      row.max = record.max;
    } else {
      row.value = record.value;
      if (record.exact !== undefined) row.exact = record.exact;
    }
    row.unit = unitOf(record);
    if (record.qualifier !== undefined) row.qualifier = record.qualifier;
    if (record.per !== undefined) row.per = record.per;
    row.record = fact.index;
    row.evidence = this.page.span(Math.min(from, fact.from), Math.max(to, fact.to));
    const flags = flagsOf(record, relation, wording);
    if (flags.length > 0) row.flags = flags;
    if (this.context.explain) row.explain = this.explain(clause, indicator, row);
    return row as Observation;
  }

  private explain({ verb }: Clause, { rule }: Indicator, { status, timePeriod }: Row): Record<string, string> {
    return {
      indicator: rule ?? "none",
      relation: verb === undefined ? "no verb" : `verb: ${this.words.phrase(verb.from, verb.to)}`,
      status: status === "target" ? "announced as a target, or dated after the article" : "no target announced",
      timePeriod: timePeriod === undefined ? "none named" : this.periods.rule,
    };
  }

  /** `không còn hộ nghèo`: a fact that no figure writes. */
  private zeroRow(sentence: Sentence, { from, to, noun }: Stretch & { noun: Stretch }): Observation {
    const wording = wordingOf(this.words, noun);
    const row: Row = { indicator: wording };
    const id = identifyIndicator(wording, "count");
    if (id !== undefined) row.indicatorId = id;
    this.setArea(row, sentence, from);
    const timePeriod = this.periods.at(from, to);
    if (timePeriod !== undefined) row.timePeriod = timePeriod;
    row.relation = "level";
    row.status = this.inTargetList || (this.cue !== undefined && this.cue < from) ? "target" : "actual";
    row.value = 0;
    row.unit = this.words.phrase(noun.from, noun.from + 1);
    row.evidence = this.page.span(from, to);
    return row as Observation;
  }

  private isTarget(sentence: Sentence, fact: Fact): boolean {
    const cue = this.cue ?? this.plan;
    const isGoverned = cue !== undefined && cue < fact.from;
    // đề ra 27 chỉ tiêu: so many there are
    if (!isGoverned && fact.record.type === "count" && namesTarget(this.words, fact.unit)) return false;
    if (isGoverned || this.inTargetList || this.inTargetParagraph) return true;
    if (isToCome(this.words, sentence.from, fact.from)) return true;
    // đến năm 2030, in an article of 2025
    const published = this.page.context.publishedAt?.slice(0, 4);
    const year = this.periods.yearNamed(sentence, fact);
    return published !== undefined && year !== undefined && year > published;
  }

  /** The ward named last before the figure in its sentence, else the article's own. */
  private setArea(row: Row, sentence: Sentence, index: number): void {
    const { wards } = this.marks;
    const last = wards[firstMark(wards, index) - 1];
    const unit = last !== undefined && last.from >= sentence.from ? last.record : this.context.ward;
    if (unit === undefined) return;
    row.refArea = `${unit.kind} ${unit.name}`;
    if (unit.code !== undefined) row.refAreaCode = unit.code;
    if (unit.register !== undefined) row.refAreaRegister = unit.register;
  }
}

/** `96% số hộ, 98% tổ dân phố đạt danh hiệu văn hóa`: a predicate said once serves all. */
function sharePredicates(words: Words, statements: readonly Statement[]): void {
  for (let i = statements.length - 2; i >= 0; i--) {
    const here = statements[i];
    const next = statements[i + 1];
    const own = here?.indicator.complement;
    const phrase = next?.indicator.complement;
    if (here === undefined || next === undefined || own === undefined || phrase === undefined) continue;
    if (!isShare(here.clause.fact) || !isListed(words, own.to, next.clause.fact.from)) continue;
    const predicate = predicateOf(words, phrase);
    if (predicate === undefined || predicateOf(words, own) !== undefined) continue;
    const wording = `${here.indicator.wording} ${wordingOf(words, predicate)}`;
    here.indicator = { ...here.indicator, wording, complement: phrase };
  }
}

/** `96% số hộ`, `12/15 tổ dân phố`. */
function isShare({ record }: Fact): boolean {
  return record.type === "percentage" || (record.type === "count" && record.of !== undefined);
}

function predicateOf(words: Words, { from, to }: Stretch): Stretch | undefined {
  const verb = firstOf(words, from + 1, to, finite);
  return verb === undefined ? undefined : { from: verb, to };
}

/** Whether only a comma or `và`, and words of the next figure, part two figures of a list. */
function isListed(words: Words, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    if (!words.isMark(i, ",") && !/^(?:và|có|hơn|trên|gần)$/.test(words.phrase(i, i + 1))) return false;
  }
  return true;
}

/** `tăng 129 vụ (7,56%)`, `tăng 147 vụ/232 bị can`: the change before, in another unit. */
function isSaidAgain(words: Words, { from, to }: Fact, previous: Fact | undefined): boolean {
  if (previous === undefined) return false;
  if (words.isMark(from - 1, "/")) return previous.to === from - 1;
  if (!words.isMark(from - 1, "(") || !words.isMark(to, ")")) return false;
  for (let i = previous.to; i < from - 1; i++) if (words.kind(i) !== WORD) return false;
  return true;
}

/** `thu ngân sách đạt 90%`: of what was planned; a quantity has no share of its own. */
function isQuantity({ record }: Fact, { wording }: Indicator): boolean {
  if (record.type !== "percentage" || identifyIndicator(wording, "percent") !== undefined) return false;
  return identifyIndicator(wording, "money") !== undefined;
}

/** `9.652/9.740 hồ sơ, đạt 99,1%`: the ratio said again, and not the share of a target. */
function isRatioOf({ record }: Fact, previous: Fact | undefined): boolean {
  if (previous?.record.type !== "count" || previous.record.of === undefined) return false;
  const share = (100 * (previous.record.value ?? 0)) / previous.record.of;
  return share <= 100 && record.value !== undefined && Math.abs(record.value - share) < 1;
}

function unitClass(record: Draft<QuantityRecord>): UnitClass {
  return record.type === "percentage" ? "percent" : record.type;
}

function unitOf(record: Draft<QuantityRecord>): string {
  switch (record.type) {
    case "percentage":
      return record.unit ?? "%";
    case "money":
      return record.currency;
    default:
      return record.unit;
  }
}
