import type { Page } from "../page";
import type { ArticleWard, Observation, PlaceRecord, QuantityRecord, Relation, WardRecord } from "../records";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Sentence } from "../text/sentences";
import { MARK, type Words } from "../text/words";
import type { Clause } from "./clause";
import { firstMark, type Mark, type Marks, unitOf } from "./fact";
import { identifyIndicator } from "./identify";
import type { UnitClass } from "./indicators";
import type { Measured } from "./measured";
import type { Periods } from "./period";
import { isPlanned } from "./planned";
import { flagsOf, measureTypeOf } from "./sanity";
import type { Targets } from "./targets";
import { wordingOf } from "./wording";
import type { Zero } from "./zero";

/** A figure with what it measures. */
export interface Statement {
  readonly clause: Clause;
  relation: Relation;
  /** Whether the relation is that of the figure before. */
  readonly goesOn: boolean;
  measured: Measured;
}

/** What the observer is told besides the page. */
export interface ObserveContext {
  /** The unit that the article is about. */
  readonly ward?: ArticleWard;
  readonly explain?: boolean;
}

/** How what is said of a place begins; what it does for others begins otherwise: `Tỉnh hỗ trợ phường 5 tỷ đồng`. */
const STATING: WordSet = new WordSet(list("có, gồm, hiện, còn, đạt, ghi"));

/** What joins a thing to its place. */
const PLACING: WordSet = new WordSet(list("ở, tại, thuộc"));
/** No more tokens stand from a figure to the place of what it counts: `12 ngôi nhà cấp bốn tại xã`. */
const FARTHEST_PLACE = 8;

/** What announces the units that a ward was founded on. */
const foundations: PhraseBook<true> = phraseBook(
  "lập trên cơ sở, thành trên cơ sở, trên cơ sở sáp nhập, trên cơ sở hợp nhất, trên cơ sở nhập, trên cơ sở sắp xếp, lập từ, thành từ, lập sau khi, sáp nhập từ, hợp nhất từ",
);
/** The first words of the announcements. */
const BASIS: WordSet = new WordSet(list("lập, thành, trên, sáp, hợp"));
/** Tokens from `lập trên cơ sở` to the last of the units that it names, at most. */
const LONGEST_FOUNDATION = 80;

type WardMark = Mark<WardRecord>;

/** A row while it is being written. */
type Row = { -readonly [Field in keyof Observation]?: Observation[Field] | number };

/**
 * Writes statements down as rows, with the place, the time and the status that hold where they stand.
 *
 * Fields are set one by one, in the order in which they are written down: spreading them costs more than finding them.
 */
export class Rows {
  constructor(
    private readonly page: Page,
    private readonly marks: Marks,
    private readonly periods: Periods,
    private readonly targets: Targets,
    private readonly context: ObserveContext,
  ) {}

  of(statement: Statement): Observation {
    const { clause, measured, relation } = statement;
    const { sentence, fact, basis, from, to } = clause;
    const { record } = fact;
    const { wording } = measured;
    const row = this.begun(wording, relation === "level" ? unitClass(record) : undefined, sentence, fact.from);
    const isTarget = clause.isTargetBeside || this.targets.has(sentence, fact) || isPlanned(clause);
    const timePeriod = this.periods.of(clause, isTarget) ?? (isTarget ? this.periods.term : undefined);
    if (timePeriod !== undefined && measured.atMeeting !== true) row.timePeriod = timePeriod;
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
    row.evidence = this.page.span(openingOf(this.page.words, from, fact.from), Math.max(to, fact.to));
    const flags = flagsOf(record, measureType);
    if (flags !== undefined) row.flags = flags;
    if (this.context.explain) row.explain = this.explain(statement, row);
    return row as Observation;
  }

  /** `không còn hộ nghèo`: a fact that no figure writes. */
  ofZero(sentence: Sentence, { from, to, noun }: Zero): Observation {
    const { words } = this.page;
    const row = this.begun(wordingOf(words, noun), "count", sentence, from);
    const isTarget = this.targets.hasZero(from);
    const timePeriod = this.periods.at(from, to, isTarget);
    if (timePeriod !== undefined) row.timePeriod = timePeriod;
    row.relation = "level";
    row.status = isTarget ? "target" : "actual";
    row.value = 0;
    row.unit = words.phrase(noun.from, noun.from + 1);
    row.evidence = this.page.span(from, to);
    return row as Observation;
  }

  /** A row with its indicator and its area. */
  private begun(indicator: string, unit: UnitClass | undefined, sentence: Sentence, index: number): Row {
    const row: Row = { indicator };
    const id = identifyIndicator(indicator, unit);
    if (id !== undefined) row.indicatorId = id;
    const area = this.areaBehind(index) ?? this.areaOf(sentence, index);
    if (area === undefined) return row;
    row.refArea = `${area.kind} ${area.name}`;
    if (area.code !== undefined) row.refAreaCode = area.code;
    if (area.register !== undefined) row.refAreaRegister = area.register;
    return row;
  }

  /** `ba người | ở xã Tiên Nguyên bị thương`: the ward that says where the thing counted is. */
  private areaBehind(figure: number): ArticleWard | undefined {
    const { words } = this.page;
    const { wards } = this.marks;
    const ward = wards[firstMark(wards, figure)];
    if (ward === undefined || ward.from - figure > FARTHEST_PLACE || !words.is(ward.from - 1, PLACING))
      return undefined;
    for (let i = figure; i < ward.from; i++) if (words.kind(i) === MARK) return undefined;
    return ward.record;
  }

  /** The ward named last before token `index` in the sentence, else the place that the sentence speaks of, else the article's own ward. */
  private areaOf({ from }: Sentence, index: number): ArticleWard | PlaceRecord | undefined {
    const { words } = this.page;
    const { wards, places } = this.marks;
    const ward = wards[firstMark(wards, index) - 1];
    if (ward !== undefined && ward.from >= from) return (this.foundedOn(ward, from) ?? ward).record;
    // Thành phố Hà Nội có 30 đơn vị hành chính
    const place = places[firstMark(places, from)];
    if (place?.from !== from || place.record.level === "hamlet" || !words.is(place.to, STATING))
      return this.context.ward;
    // huyện Tuy An ghi nhận 120 ca, sau đó đến huyện Sơn Hòa
    const last = places[firstMark(places, index) - 1] ?? place;
    return last.record.kind === place.record.kind ? last.record : place.record;
  }

  /**
   * The ward that was founded on a unit and those listed before it, in the sentence that begins at token `from`.
   *
   * ```
   * > | Phường Bà Rịa được thành lập trên cơ sở sáp nhập phường Phước Trung và phường Long Toàn, diện tích 15,6 km2
   *     ^^^^^^^^^^^^^                                                        ^^^^^^^^^^^^^^^^
   * ```
   */
  private foundedOn(unit: WardMark, from: number): WardMark | undefined {
    const { words } = this.page;
    const { wards, facts } = this.marks;
    // phường Phước Trung (diện tích 5 km2): told of that unit; but xã Tân Hương (huyện Tân Kỳ cũ), diện tích 112 km2
    if (words.isMark(unit.to, "(") && !closesBefore(words, unit.to, facts[firstMark(facts, unit.to)]?.from))
      return undefined;
    const earliest = Math.max(from, unit.from - LONGEST_FOUNDATION);
    for (let i = unit.from - 1; i > earliest && !words.isMark(i, ";"); i--) {
      if (!words.is(i, BASIS) || foundations.match(words, i) === undefined) continue;
      const first = firstMark(wards, i);
      const [ward, listed] = [wards[first - 1], wards[first] ?? unit];
      // …, diện tích 15,6 km2, xã Hợp Thành 20 km2
      const isListed = (facts[firstMark(facts, listed.to)]?.from ?? 0) > unit.from;
      return isListed && ward !== undefined && ward.from >= from ? ward : undefined;
    }
    return undefined;
  }

  private explain({ clause, measured, goesOn }: Statement, { status, timePeriod }: Row): Record<string, string> {
    const verb = clause.verb ?? measured.verb;
    const own = verb === undefined ? "no verb" : `verb: ${this.page.words.phrase(verb.from, verb.to)}`;
    return {
      indicator: measured.rule ?? "none",
      relation: goesOn ? "as of the figure before" : own,
      status: status === "target" ? "announced as a target, or dated after the article" : "no target announced",
      timePeriod: timePeriod === undefined ? "none named" : this.periods.rule,
    };
  }
}

/** Whether the bracket that opens at token `open` closes before a figure. */
function closesBefore(words: Words, open: number, figure: number | undefined): boolean {
  for (let i = open + 1; i < (figure ?? open); i++) if (words.isMark(i, ")")) return true;
  return false;
}

/** Where the words of a clause begin: not with the comma that parts it from the one before. */
function openingOf(words: Words, from: number, figure: number): number {
  let at = Math.min(from, figure);
  while (at < figure && words.kind(at) === MARK && !words.isMarkOf(at, QUOTES)) at++;
  return at;
}
const QUOTES: MarkSet = new MarkSet("“\"'-–+");

function unitClass(record: QuantityRecord): UnitClass {
  return record.type === "percentage" ? "percent" : record.type;
}
