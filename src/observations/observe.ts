import type { Draft, Page } from "../page";
import type { ArticleWard, Observation, PlaceRecord, QuantityRecord, Relation, WardRecord } from "../records";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MARK, WORD, type Words } from "../text/words";
import { type Fact, findMarks, type Mark, type Marks } from "./fact";
import { identifyIndicator } from "./identify";
import type { UnitClass } from "./indicators";
import {
  actionBefore,
  complementAfter,
  headBefore,
  isName,
  isTarget,
  nounOf,
  type Others,
  type Stretch,
  startsWithHead,
  startsWithVerb,
  subjectBefore,
  wordingOf,
} from "./noun-phrase";
import { Periods } from "./period";
import { type Basis, basisAfter, relationOf, softStart, type Verb, verbBefore } from "./relation";
import { findSentences, type Sentence } from "./sentences";
import { announcesList, isListItem, opensTargets, targetCueIn } from "./status";
import { actors, finite } from "./vocabulary";

/** What the observer is told besides the page. */
export interface ObserveContext {
  /** The unit that the article is about. */
  readonly ward?: ArticleWard;
  readonly explain?: boolean;
}

/** What a figure measures, and how that was found. */
interface Indicator {
  readonly wording: string;
  /** The noun that a later figure may go on with: `trong đó 20% đạt …`. */
  readonly noun: string;
  readonly rule: string;
  readonly inherits: boolean;
  /** The verb before a subject that has none after it: `giảm tỷ suất sinh 0,1‰`. */
  readonly verb?: Verb;
  /** Right of the figure: its predicate may be shared with the figures before it. */
  readonly complement?: Stretch;
}

/** The rows of an article. `drafts` are the records in the order in which they are returned. */
export function observe(page: Page, drafts: readonly Draft[], context: ObserveContext = {}): Observation[] {
  return new Observer(page, findMarks(page, drafts), context).run();
}

class Observer {
  private readonly words: Words;
  private readonly rows: Observation[] = [];
  private readonly periods: Periods;
  private readonly others: Others;
  private inTargetList = false;
  private inTargetParagraph = false;

  constructor(
    private readonly page: Page,
    private readonly marks: Marks,
    private readonly context: ObserveContext,
  ) {
    this.words = page.words;
    this.periods = new Periods(page.words, marks.times);
    this.others = new Map([...marks.times, ...marks.areas].map(({ from, to }) => [from, to]));
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
      this.periods.enter(sentence, facts.length > 0);
      this.enterList(sentence, sentence.line !== line);
      line = sentence.line;
      if (facts.length > 0) this.readSentence(sentence, facts);
    }
    return this.rows;
  }

  /** Targets announced before a colon govern the list below it; announced where a paragraph opens, the paragraph. */
  private enterList(sentence: Sentence, isNewLine: boolean): void {
    const { words } = this;
    const announces = announcesList(words, sentence) && targetCueIn(words, sentence, sentence.to) !== undefined;
    if (announces) this.inTargetList = true;
    else if (isNewLine && !isListItem(words, sentence)) this.inTargetList = false;
    if (isNewLine) this.inTargetParagraph = opensTargets(words, sentence);
  }

  private readSentence(sentence: Sentence, facts: readonly Fact[]): void {
    const found: {
      fact: Fact;
      indicator: Indicator;
      relation: Relation;
      basis: Basis | undefined;
      from: number;
      to: number;
    }[] = [];
    let topic: Indicator | undefined;
    facts.forEach((fact, nth) => {
      const from = this.clauseStart(sentence, facts[nth - 1], fact);
      const to = this.clauseEnd(sentence, fact, facts[nth + 1]);
      const verb = verbBefore(this.words, from, fact.from);
      const basis = basisAfter(this.words, fact.to, to);
      const indicator = this.indicatorOf(
        fact,
        verb,
        basis,
        from,
        to,
        topic,
        sentence.from,
        from === facts[nth - 1]?.to,
      );
      if (indicator === undefined) return;
      const relation = relationOf(
        this.words,
        fact,
        verb,
        basis,
        indicator.inherits && facts[nth - 1]?.record.type !== "percentage",
      );
      found.push({ fact, indicator, relation, basis, from, to });
      topic = indicator;
    });
    this.shareComplements(found);
    for (const { fact, indicator, relation, basis, from, to } of found) {
      this.rows.push(this.row(sentence, fact, indicator, relation, basis, from, to));
    }
  }

  /** Left end of what a figure's clause may use: the figure before it, a semicolon, a bracket, a colon. */
  private clauseStart(sentence: Sentence, previous: Fact | undefined, fact: Fact): number {
    const { words } = this;
    const from = previous?.to ?? sentence.from;
    for (let i = fact.from - 1; i >= from; i--) {
      if (words.kind(i) !== MARK) continue;
      if (words.isMark(i, ";") || words.isMark(i, "(")) return i + 1;
      // Tổng thu ngân sách: 5 tỷ đồng
      if (words.isMark(i, ":") && softStart(words, i + 1, fact.from) > i + 1) return i + 1;
    }
    return from;
  }

  private clauseEnd(sentence: Sentence, fact: Fact, next: Fact | undefined): number {
    const { words } = this;
    const to = next?.from ?? sentence.to;
    for (let i = fact.to; i < to; i++) {
      if (words.isMark(i, ";") || words.isMark(i, ")") || words.isMark(i, ":")) return i;
    }
    return to;
  }

  private indicatorOf(
    fact: Fact,
    verb: Verb | undefined,
    basis: Basis | undefined,
    from: number,
    to: number,
    topic: Indicator | undefined,
    sentenceFrom: number,
    isAfterFigure: boolean,
  ): Indicator | undefined {
    const { words } = this;
    // hộ nghèo 7 hộ/21 khẩu: the same in another unit
    if (topic !== undefined && words.isMark(fact.from - 1, "/"))
      return { ...topic, rule: "said before", inherits: true };
    const isShare = fact.record.type === "percentage";
    const start = verb?.from ?? softStart(words, from, fact.from);
    const complement = basis === undefined ? complementAfter(words, fact.unit, to, isShare) : undefined;
    // kết nạp được 43 đảng viên: what is done to what is counted
    const acts = fact.record.type === "count" && actionBefore(words, from, fact.from) !== undefined;
    const subject =
      verb?.meaning === "have" || acts ? undefined : this.subjectOf(fact, verb, from, start, isAfterFigure);

    // nhập toàn bộ 0,36 km² diện tích tự nhiên
    if (fact.record.type === "measure" && complement !== undefined && startsWithHead(words, complement))
      return said(words, complement);
    if (subject !== undefined) return this.fromSubject(fact, subject, complement, topic);
    if (fact.record.type === "count")
      return this.fromCount(fact, verb, complement ?? { from: fact.unit, to: fact.to }, from, start, topic);
    if (isShare && complement !== undefined && !isTarget(words, complement.from)) {
      if (startsWithVerb(words, complement)) {
        if (topic !== undefined)
          return {
            ...topic,
            wording: `${topic.noun} ${wordingOf(words, complement)}`,
            rule: "noun said before, predicate after",
            inherits: false,
          };
      } else {
        return {
          wording: wordingOf(words, complement),
          noun: wordingOf(words, nounOf(words, fact, complement)),
          rule: "after the figure",
          inherits: false,
          complement,
        };
      }
    }
    const opens = start <= from || !isWordBetween(words, from, start);
    if (!isShare && opens && complement !== undefined && !startsWithVerb(words, complement))
      return said(words, complement);
    const action = actionBefore(words, from, start);
    if (action !== undefined && !isShare) {
      const object = complement === undefined ? "" : ` ${wordingOf(words, complement)}`;
      const wording = wordingOf(words, action) + object;
      return { wording, noun: wording, rule: "verb before the figure", inherits: false };
    }
    if (topic !== undefined) return { ...topic, rule: "said before", inherits: true };
    // tỷ lệ hộ nghèo giảm đáng kể, chỉ còn 1,6%
    const head = headBefore(words, sentenceFrom, start, this.others);
    if (head !== undefined) {
      const wording = wordingOf(words, head);
      return { wording, noun: wording, rule: "head of the clause before", inherits: true };
    }
    return complement === undefined ? undefined : said(words, complement);
  }

  /** The subject left of verb or figure, where it is something measured and no actor. */
  private subjectOf(
    fact: Fact,
    verb: Verb | undefined,
    from: number,
    start: number,
    isAfterFigure: boolean,
  ): Stretch | undefined {
    const { words } = this;
    // without a verb the subject touches the figure: dân số 18.000 người
    const isLabel = words.isMark(start - 1, ":");
    if (verb === undefined && !isLabel && (words.kind(start - 1) !== WORD || start <= from)) return undefined;
    const subject = subjectBefore(words, from, isLabel ? start - 1 : start, this.others);
    if (subject === undefined) return undefined;
    // nam công dân [lên đường nhập ngũ] hoàn thành 100%: what directly follows a figure is said of it
    if (subject.from === from && isAfterFigure && !isMeasureNoun(words, from)) return undefined;
    if (actors.match(words, subject.from) !== undefined || isName(words, subject) || this.isArea(subject.from))
      return undefined;
    if (verb === undefined && fact.record.type === "count" && !this.namesUnit(subject, fact)) return undefined;
    return subject;
  }

  private isArea(index: number): boolean {
    return this.marks.areas.some(({ from }) => from === index);
  }

  /** `dân số 18.000 người`, `hộ nghèo 7 hộ`: a measure, or the thing that is counted. */
  private namesUnit(subject: Stretch, fact: Fact): boolean {
    const { words } = this;
    if (isMeasureNoun(words, subject.from)) return true;
    const unit = words.id(fact.unit);
    for (let i = subject.from; i < subject.to; i++) if (unit !== 0 && words.id(i) === unit) return true;
    return false;
  }

  private fromSubject(
    fact: Fact,
    subject: Stretch,
    complement: Stretch | undefined,
    topic: Indicator | undefined,
  ): Indicator {
    const { words } = this;
    let wording = wordingOf(words, subject);
    // tỷ lệ 0,24% after hộ nghèo 7 hộ: the rate of what was said
    if (topic !== undefined && /^(?:tỷ|tỉ) (?:lệ|trọng)$/.test(wording)) {
      wording = `${wording} ${topic.wording.replace(/^(?:tổng )?số /, "")}`;
      return { wording, noun: topic.noun, rule: "rate of what was said before", inherits: false };
    }
    const isBare =
      subject.to - subject.from <= 2 &&
      (fact.record.type === "measure" || /^(?:tổng|số|tổng số|số lượng)$/.test(wording));
    if (isBare && complement !== undefined) wording = `${wording} ${wordingOf(words, complement)}`;
    const verb = verbBefore(words, Math.max(0, subject.from - 3), subject.from);
    const changes =
      verb !== undefined && verb.to === subject.from && (verb.meaning === "up" || verb.meaning === "down");
    return { wording, noun: wording, rule: "subject before the figure", inherits: false, ...(changes && { verb }) };
  }

  private fromCount(
    fact: Fact,
    verb: Verb | undefined,
    complement: Stretch,
    from: number,
    start: number,
    topic: Indicator | undefined,
  ): Indicator {
    const { words } = this;
    const noun = wordingOf(words, nounOf(words, fact, complement));
    const bare = complement.to <= fact.to;
    // tăng 36 ca: of what was said; giảm 18 hộ nghèo: says itself what
    if (verb !== undefined && verb.meaning !== "have" && bare && topic !== undefined)
      return { ...topic, rule: "said before", inherits: true };
    if (bare && noun === "người" && (verb?.meaning === "have" || topic?.wording.startsWith("diện tích"))) {
      return { wording: "dân số", noun, rule: "people of an area", inherits: false };
    }
    if (bare && words.isMark(from - 1, "(") && softStart(words, from, fact.from) === from) {
      const before = beforeBracket(words, from - 1);
      if (before !== undefined)
        return { wording: `${noun} ${wordingOf(words, before)}`, noun, rule: "before the bracket", inherits: false };
    }
    const action = actionBefore(words, from, fact.from) ?? actionBefore(words, from, start);
    const wording = wordingOf(words, complement);
    return action === undefined
      ? { wording, noun, rule: "after the figure", inherits: false, complement }
      : { wording: `${wordingOf(words, action)} ${wording}`, noun, rule: "verb before the figure", inherits: false };
  }

  /** `96% số hộ, 98% tổ dân phố đạt danh hiệu văn hóa`: a predicate said once serves all. */
  private shareComplements(found: { fact: Fact; indicator: Indicator }[]): void {
    const { words } = this;
    for (let i = found.length - 2; i >= 0; i--) {
      const here = found[i];
      const next = found[i + 1];
      const phrase = next?.indicator.complement;
      const own = here?.indicator.complement;
      if (here === undefined || next === undefined || phrase === undefined || own === undefined) continue;
      if (here.fact.record.type !== "percentage" || !isListed(words, own.to, next.fact.from)) continue;
      const predicate = predicateOf(words, phrase);
      if (predicate === undefined || predicateOf(words, own) !== undefined) continue;
      here.indicator = {
        ...here.indicator,
        wording: `${here.indicator.wording} ${wordingOf(words, predicate)}`,
        complement: phrase,
      };
    }
  }

  private row(
    sentence: Sentence,
    fact: Fact,
    indicator: Indicator,
    relation: Relation,
    basis: Basis | undefined,
    from: number,
    to: number,
  ): Observation {
    const { words } = this;
    const { record } = fact;
    const isTargetRow =
      this.inTargetList ||
      this.inTargetParagraph ||
      this.isFuture(sentence, fact) ||
      targetCueIn(words, sentence, fact.from) !== undefined;
    const id = identifyIndicator(indicator.wording, relation === "level" ? unitClass(record) : undefined);
    const area = this.areaOf(sentence, fact);
    const timePeriod = this.periods.of(fact, from, to);
    return {
      indicator: indicator.wording,
      ...(id !== undefined && { indicatorId: id }),
      ...area,
      ...(timePeriod !== undefined && { timePeriod }),
      relation,
      ...(basis !== undefined && relation !== "level" && { basis: basis.text }),
      status: isTargetRow ? "target" : "actual",
      ...(record.value === undefined
        ? { min: record.min, max: record.max }
        : { value: record.value, ...(record.exact !== undefined && { exact: record.exact }) }),
      unit: unitOf(record),
      ...(record.qualifier !== undefined && { qualifier: record.qualifier }),
      ...(record.per !== undefined && { per: record.per }),
      record: fact.index,
      evidence: this.page.span(Math.min(from, fact.from), Math.max(to, fact.to)),
    };
  }

  /** Whether the sentence dates the figure after the article: `đến năm 2030`. */
  private isFuture(sentence: Sentence, fact: Fact): boolean {
    const published = this.page.context.publishedAt?.slice(0, 4);
    if (published === undefined) return false;
    const year = this.periods.yearNamed(sentence, fact);
    return year !== undefined && year > published;
  }

  private areaOf(
    sentence: Sentence,
    fact: Fact,
  ): { refArea?: string; refAreaCode?: string; refAreaRegister?: "2024" | "2025" } {
    let named: Mark<WardRecord | PlaceRecord> | undefined;
    for (const area of this.marks.areas) {
      if (area.from >= fact.from) break;
      if (area.from >= sentence.from && area.record.type === "ward") named = area;
    }
    const unit = named?.record ?? this.context.ward;
    if (unit === undefined) return {};
    return {
      refArea: `${unit.kind} ${unit.name}`,
      ...(unit.code !== undefined && { refAreaCode: unit.code }),
      ...(unit.register !== undefined && { refAreaRegister: unit.register }),
    };
  }
}

/** An indicator that stands behind its figure: `96.5 ha rau màu mất trắng`. */
function said(words: Words, phrase: Stretch): Indicator {
  const wording = wordingOf(words, phrase);
  return { wording, noun: wording, rule: "after the figure", inherits: false };
}

function isWordBetween(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.kind(i) === WORD) return true;
  return false;
}

function isMeasureNoun(words: Words, index: number): boolean {
  return words.is(index, MEASURES);
}
const MEASURES: WordSet = new WordSet(list("dân, tổng, số, quy, mật, lực, diện, sản, hộ, khẩu, lao"));

/** Units of time and age, and rates a day, describe; they are no facts about a place. */
const TIME_CODES: ReadonlySet<string> = new Set(["a", "mo", "wk", "d", "h", "min", "s"]);

function isStatement(words: Words, { record, unit }: Fact): boolean {
  if (record.type === "measure")
    return record.unitCode === undefined ? !/^(?:quý|năm|thập)/.test(record.unit) : !TIME_CODES.has(record.unitCode);
  return !(record.type === "count" && (record.per === "ngày" || record.per === "tuần") && words.kind(unit) === WORD);
}

function beforeBracket(words: Words, bracket: number): Stretch | undefined {
  let from = bracket;
  while (
    from > bracket - 6 &&
    words.kind(from - 1) === WORD &&
    !words.is(from - 1, finite) &&
    words.phrase(from - 1, from) !== "và"
  )
    from--;
  return from < bracket ? { from, to: bracket } : undefined;
}

function predicateOf(words: Words, { from, to }: Stretch): Stretch | undefined {
  for (let i = from + 1; i < to; i++) if (words.is(i, finite)) return { from: i, to };
  return undefined;
}

/** Whether only a comma or `và` parts two figures of a list. */
function isListed(words: Words, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    if (!words.isMark(i, ",") && !/^(?:và|có|hơn|trên|gần)$/.test(words.phrase(i, i + 1))) return false;
  }
  return true;
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
