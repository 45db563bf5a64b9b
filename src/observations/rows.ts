import type { Page } from "../page";
import type { ArticleWard, Observation, QuantityRecord, Relation } from "../records";
import { MarkSet } from "../text/marks";
import type { Sentence } from "../text/sentences";
import { MARK, type Words } from "../text/words";
import type { Basis } from "./basis";
import type { Clause } from "./clause";
import { unitOf } from "./fact";
import { identifyIndicator } from "./identify";
import type { UnitClass } from "./indicators";
import type { Measured } from "./measured";
import type { Periods } from "./period";
import { isPlanned } from "./planned";
import type { RefAreas } from "./ref-area";
import { flagsOf, measureTypeOf } from "./sanity";
import type { Targets } from "./targets";
import { isVote } from "./vote";
import { wordingOf } from "./wording";
import type { Zero } from "./zero";

/** A figure with what it measures. */
export interface Statement {
  readonly clause: Clause;
  relation: Relation;
  /** What it is against, be it said behind this figure or another of the same change. */
  basis: Basis | undefined;
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
    private readonly periods: Periods,
    private readonly targets: Targets,
    private readonly areas: RefAreas,
    private readonly context: ObserveContext,
  ) {}

  of(statement: Statement): Observation {
    const { clause, measured, relation, basis } = statement;
    const { sentence, fact, from, to } = clause;
    const { record } = fact;
    const { wording } = measured;
    const row = this.begun(wording, relation === "level" ? unitClass(record) : undefined, sentence, fact.from);
    const isAim = clause.isTargetBeside || this.targets.has(sentence, fact) || isPlanned(clause);
    // the time of what was voted for is not that of the vote
    const isVoted = isAim && isVote(fact, measured);
    const isTarget = isAim && !isVoted;
    const timePeriod = this.periods.of(clause, isTarget) ?? (isTarget ? this.periods.term : undefined);
    if (timePeriod !== undefined && measured.atMeeting !== true && !isVoted) row.timePeriod = timePeriod;
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
    const area = this.areas.of(sentence, index);
    if (area === undefined) return row;
    row.refArea = `${area.kind} ${area.name}`;
    if (area.code !== undefined) row.refAreaCode = area.code;
    if (area.register !== undefined) row.refAreaRegister = area.register;
    return row;
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
