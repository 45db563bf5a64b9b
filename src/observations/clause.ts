import { MARK, WORD, type Words } from "../text/words";
import type { Fact, Stretch } from "./fact";
import { actionBefore, complementAfter, isName, type Others, subjectBefore } from "./noun-phrase";
import { type Basis, basisAfter, softStart, type Verb, verbBefore } from "./relation";
import type { Sentence } from "./sentences";
import { actors, measuredNouns } from "./vocabulary";

/**
 * What stands around one figure, and is its own: from the figure before it to the one after it.
 *
 * ```
 * > | …; tỷ lệ hộ nghèo của phường giảm còn 0,8% (năm 2020), vượt 12% kế hoạch
 *        ^^^^^^^^^^^^^^            ^^^^^^^^  figure
 *        subject                   verb
 * ```
 */
export class Clause {
  /** First token that may say something of the figure. */
  readonly from: number;
  /** Token after the last one. */
  readonly to: number;
  /** The verb nearest before the figure. */
  readonly verb: Verb | undefined;
  /** What a change or a share is against. */
  readonly basis: Basis | undefined;
  /** Where the verb, or else the qualifiers of the figure begin. */
  readonly start: number;
  /** The noun phrase right of the figure; of a count it begins with the unit. */
  readonly complement: Stretch | undefined;
  /** The verb phrase whose object is counted: `kết nạp được` 43 đảng viên. */
  readonly action: Stretch | undefined;

  constructor(
    readonly words: Words,
    readonly sentence: Sentence,
    readonly fact: Fact,
    private readonly previous: Fact | undefined,
    next: Fact | undefined,
    readonly others: Others,
  ) {
    this.from = startOf(words, sentence, previous, fact);
    this.to = endOf(words, sentence, fact, next);
    this.verb = verbBefore(words, this.from, fact.from);
    this.basis = basisAfter(words, fact.to, this.to);
    this.start = this.verb?.from ?? softStart(words, this.from, fact.from);
    this.complement =
      this.basis === undefined
        ? complementAfter(words, fact.unit, this.to, fact.record.type === "percentage")
        : undefined;
    this.action = actionBefore(words, this.from, fact.from);
  }

  /** The noun phrase left of verb or figure, where it is something measured and no actor. */
  get subject(): Stretch | undefined {
    const { words, verb, from, start } = this;
    // without a verb the subject touches the figure: dân số 18.000 người; or is its label: dân số: 18.000 người
    const isLabel = words.isMark(start - 1, ":");
    if (verb === undefined && !isLabel && (words.kind(start - 1) !== WORD || start <= from)) return undefined;
    const subject = subjectBefore(words, from, isLabel ? start - 1 : start, this.others);
    if (subject === undefined) return undefined;
    // nam công dân [lên đường nhập ngũ] hoàn thành 100%: what directly follows a figure is said of it
    const follows = subject.from === from && from === this.previous?.to;
    if (follows && !words.is(from, measuredNouns)) return this.subjectAfterAnd();
    const isActor =
      actors.match(words, subject.from) !== undefined || isName(words, subject) || this.others.has(subject.from);
    return isActor ? undefined : subject;
  }

  /** `giảm 15 hộ nghèo và giải ngân đạt 95%`: what `và` joins to the figure before. */
  private subjectAfterAnd(): Stretch | undefined {
    const { words, from, start, others } = this;
    for (let i = start - 1; i > from; i--) {
      if (words.phrase(i, i + 1) === "và") return subjectBefore(words, i + 1, start, others);
    }
    return undefined;
  }

  /** Whether no word stands left of the figure: the clause begins with it. */
  get opensWithFigure(): boolean {
    for (let i = this.from; i < this.start; i++) if (this.words.kind(i) === WORD) return false;
    return true;
  }

  /** Whether the counted noun stands alone: `tăng 36 ca`. */
  get isBare(): boolean {
    return this.complement === undefined || this.complement.to <= this.fact.to;
  }

  /** The bracket that the clause opens with, if any. */
  get bracket(): number | undefined {
    return this.words.isMark(this.from - 1, "(") && this.opensWithFigure ? this.from - 1 : undefined;
  }
}

/** The left end: the figure before, a semicolon, a bracket, or a colon with words behind it. */
function startOf(words: Words, sentence: Sentence, previous: Fact | undefined, fact: Fact): number {
  const from = previous?.to ?? sentence.from;
  for (let i = fact.from - 1; i >= from; i--) {
    if (words.kind(i) !== MARK) continue;
    if (words.isMark(i, ";") || words.isMark(i, "(")) return i + 1;
    // Tổng thu ngân sách: 5 tỷ đồng
    if (words.isMark(i, ":") && softStart(words, i + 1, fact.from) > i + 1) return i + 1;
  }
  return from;
}

function endOf(words: Words, sentence: Sentence, fact: Fact, next: Fact | undefined): number {
  const to = next?.from ?? sentence.to;
  for (let i = fact.to; i < to; i++) {
    if (words.isMark(i, ";") || words.isMark(i, ")") || words.isMark(i, ":")) return i;
  }
  return to;
}
