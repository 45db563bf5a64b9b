import type { DateRecord, TermRecord } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Sentence } from "../text/sentences";
import { NUMBER, type Words } from "../text/words";
import { type Fact, firstMark, type Mark, type Stretch } from "./fact";
import { firstOf } from "./finder";
import type { Basis } from "./relation";

type Time = Mark<DateRecord | TermRecord>;

const AGAINST: WordSet = new WordSet(list("so, với, kỳ, cùng, hơn"));
const NOW: WordSet = new WordSet(["nay"]);
const OPENERS: WordSet = new WordSet(
  list(
    "trong, sau, qua, đến, tính, hết, cuối, đầu, riêng, về, ở, của, nửa, giữa, kết, thúc, bước, vào, là, cả, giai, đoạn, sáng, trưa, chiều, tối, đêm, giờ, chỉ, ngay",
  ),
);
const WITHIN: WordSet = new WordSet(list("trong, vào, của, ở, tại, cho"));
const UNTIL: WordSet = new WordSet(list("tính, đến, hết"));
const PART: WordSet = new WordSet(list("cuối, đầu, giữa, nửa, hết"));
/** Words of a goal that a sentence may open with before its year. */
const GOAL: WordSet = new WordSet(
  list("mục, tiêu, phấn, đấu, dự, kiến, kế, hoạch, chỉ, nhiệm, vụ, phương, hướng, đặt, đề"),
);
/** Tokens before the time that a sentence opens with; a list of times has many more. */
const LONGEST_OPENING = 40;
const EVENT: number = lexicon.add("hội");

/** The time that carries from sentence to sentence. */
export class Periods {
  /** Which rule gave the last period. */
  rule = "";
  /** The term that a congress of the article opens: its goals are for these years. */
  term: string | undefined;
  private carried: string | undefined;
  /** The day up to which this paragraph counts: `Tính đến ngày 27-9, …`. */
  private day: string | undefined;
  private line = -1;
  /** The time that the sentence has named for a figure. */
  private named: string | undefined;
  private next = 0;

  constructor(
    private readonly words: Words,
    private readonly times: readonly Time[],
  ) {}

  /** Takes note of the time that opens a sentence or stands in a heading. */
  enter(sentence: Sentence, hasFacts: boolean): void {
    this.named = undefined;
    if (sentence.line !== this.line) this.day = undefined;
    this.line = sentence.line;
    while (this.next < this.times.length && (this.times[this.next]?.to ?? 0) <= sentence.from) this.next++;
    for (let i = this.next; i < this.times.length; i++) {
      const time = this.times[i];
      if (time === undefined || time.from >= sentence.to) return;
      if (this.isOfEvent(time)) this.term = edtfOf(time) ?? this.term;
      if (this.isBasis(time) || this.isOfEvent(time)) continue;
      const edtf = edtfOf(time);
      const opening = this.openingOf(sentence, time);
      if (opening !== undefined) this.named = edtf;
      if (!carries(time)) this.day = opening !== undefined && this.words.is(sentence.from, UNTIL) ? edtf : this.day;
      else if (opening === "time" || (!hasFacts && isShort(sentence))) {
        this.carried = edtf;
        this.day = undefined;
      }
    }
  }

  /** Carries on the time that an announcement names last: `thông qua dự toán thu, chi năm 2025`. */
  announce(sentence: Sentence): void {
    const time = this.lastBefore(sentence.from, sentence.to);
    if (time !== undefined && carries(time)) this.carried = edtfOf(time);
  }

  /** EDTF of the time that a figure holds for. */
  of(fact: Fact, clauseFrom: number, clauseTo: number, basis?: Basis): string | undefined {
    const after = this.directlyAfter(fact, clauseTo) ?? (basis?.isTarget ? this.within(basis) : undefined);
    this.rule = "behind the figure";
    if (after !== undefined) return after;
    return this.at(clauseFrom, fact.from);
  }

  /** EDTF of the time that holds for what is said between two tokens. */
  at(clauseFrom: number, end: number): string | undefined {
    this.rule = "in the clause";
    const before = this.lastBefore(clauseFrom, end);
    if (before !== undefined) {
      // what one figure of a sentence is told of, the next ones are too; a day goes no further
      this.named = edtfOf(before);
      if (carries(before)) this.carried = this.named;
      return this.named;
    }
    if (firstOf(this.words, clauseFrom, end, NOW) !== undefined) return undefined;
    this.rule = this.named === undefined ? "carried on" : "in the sentence";
    return this.named ?? this.day ?? this.carried;
  }

  /** The first year of the date last named in the sentence before a figure, or right after it. */
  yearNamed(sentence: Sentence, fact: Fact): string | undefined {
    const time = this.lastBefore(sentence.from, fact.from);
    return time?.record.type === "date" ? /^\d{4}/.exec(time.record.value)?.[0] : undefined;
  }

  private lastBefore(from: number, to: number): Time | undefined {
    for (let i = firstMark(this.times, to) - 1; i >= 0; i--) {
      const time = this.times[i];
      if (time === undefined || time.from < from) return undefined;
      if (!this.isBasis(time) && !this.isOfEvent(time)) return time;
    }
    return undefined;
  }

  /** `(năm 2015)`, `năm 2022`, `trong 6 tháng đầu năm` behind the figure. */
  private directlyAfter(fact: Fact, limit: number): string | undefined {
    const { words } = this;
    let at = fact.to;
    if (words.isMark(at, "(")) at++;
    if (words.is(at, WITHIN)) at += words.is(at + 1, PART) ? 2 : 1;
    const time = this.times[firstMark(this.times, at)];
    return time !== undefined && time.from === at && time.from < limit ? edtfOf(time) : undefined;
  }

  /** `103,9% kế hoạch năm 2022`: the year of the plan. */
  private within({ from, to }: Stretch): string | undefined {
    const time = this.times[firstMark(this.times, from)];
    return time !== undefined && time.to <= to ? edtfOf(time) : undefined;
  }

  /** Whether a sentence opens with a time, or with a goal and its year, which goes no further. */
  private openingOf(sentence: Sentence, time: Time): "time" | "goal" | undefined {
    if (time.from - sentence.from > LONGEST_OPENING) return undefined;
    let opening: "time" | "goal" = "time";
    for (let i = sentence.from; i < time.from; i++) {
      if (this.words.is(i, GOAL)) opening = "goal";
      else if (!this.words.is(i, OPENERS) && !this.words.isMark(i, "-") && this.words.kind(i) !== NUMBER)
        return undefined;
    }
    return opening;
  }

  private isBasis({ from }: Time): boolean {
    return this.words.is(from - 1, AGAINST);
  }

  /** `Đại hội …, nhiệm kỳ 2025 - 2030`: the event's term, not the time of what is told. */
  private isOfEvent({ record, from }: Time): boolean {
    if (record.type !== "term") return false;
    if (record.ordinal !== undefined) return true;
    for (let i = from - 1; i > from - 10; i--) if (this.words.id(i) === EVENT) return true;
    return false;
  }
}

function isShort({ from, to }: Sentence): boolean {
  return to - from < 30;
}

/** Years, quarters, months and terms carry on; days don't. */
function carries({ record }: Time): boolean {
  return record.type === "term" ? record.from !== undefined : !/^\d{4}-(?:0\d|1[0-2])-\d\d$|X/.test(record.value);
}

function edtfOf({ record }: Time): string | undefined {
  if (record.type === "date") return record.value;
  return record.from === undefined ? undefined : `${record.from}/${record.to}`;
}
