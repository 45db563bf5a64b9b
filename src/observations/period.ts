import type { DateRecord, TermRecord } from "../records";
import { CueSet } from "../text/cues";
import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Sentence } from "../text/sentences";
import { NUMBER, type Words } from "../text/words";
import { closingBracket } from "./brackets";
import type { Clause } from "./clause";
import { type Fact, firstMark, type Mark, type Stretch } from "./fact";
import { Finder } from "./finder";
import { datesNothing, isOfEvent, opensWithNow, tellsOfNow } from "./naming-times";
import { looksBack, openingWith } from "./opening";
import { isOfPlan, isOfReview } from "./review";
import { isListItem } from "./status";
import { FROM, goingOn, IS, sameYear, YEARS } from "./vocabulary";

type Time = Mark<DateRecord | TermRecord>;

/** `717 ha | ngay trong tháng 12` */
const RIGHT: number = lexicon.add("ngay");
const WITHIN: WordSet = new WordSet(list("trong, vào, của, ở, tại, cho"));
const UNTIL: WordSet = new WordSet(list("tính, đến, hết"));
/** What a number of years behind it changes is none to count: `sau 5 năm`. */
const AROUND: WordSet = new WordSet(list("sau, trước, cách, hơn"));
const PART: WordSet = new WordSet(list("cuối, đầu, giữa, nửa, hết"));
const TERMS: CueSet = new CueSet(["nhiệm"]);
/** `giảm 12% so với đầu nhiệm kỳ, …`: what a change is against. */
const BEGINNING: number = lexicon.add("đầu");
const TO_COME: WordSet = new WordSet(list("mới, tới, sau, này, vụ"));
/** What the next sentence may give the particulars of: `nhiệm vụ, giải pháp năm 2017. Trong đó …`. */
const PROGRAMME: WordSet = new WordSet(list("vụ, pháp, hoạch, hướng, quả, tiêu, quyết"));

/** The time that carries from sentence to sentence. */
export class Periods {
  /** Which rule gave the last period. */
  rule = "";
  /** The term that a congress of the article opens: its goals are for these years. */
  term: string | undefined;
  private carried: string | undefined;
  /** What the sentences before this one have left. */
  private brought: string | undefined;
  /** The time of the last target, which goes on for targets. */
  private aimed: string | undefined;
  /** The years that carried last, and what a later `trong nhiệm kỳ` means. */
  private years: string | undefined;
  /** The sentence before, where it tells no figure. */
  private before: Sentence | undefined;
  /** The day up to which this paragraph counts: `Tính đến ngày 27-9, …`. */
  private day: string | undefined;
  /** The time that an item of a list tells: the sentences after it in its paragraph are of that too. */
  private ofItem: string | undefined;
  private line = -1;
  /** The time that the sentence has named for a figure. */
  private named: string | undefined;
  private next = 0;
  /** Whether the sentence is an item of a list, whose time is its own. */
  private isItem = false;
  /** Where the sentence starts. */
  private start = 0;

  private readonly terms: Finder;
  /** By time: the index of the last one up to it that dates figures. */
  private readonly dating: number[] = [];

  constructor(
    private readonly words: Words,
    private readonly times: readonly Time[],
    /** Year of publication. */
    private readonly published?: string,
  ) {
    this.terms = new Finder(words, TERMS);
  }

  /** Takes note of the time that opens a sentence or stands in a heading. */
  enter(sentence: Sentence, hasFacts: boolean): void {
    this.named = undefined;
    this.brought = this.carried;
    if (sentence.line !== this.line) {
      this.day = undefined;
      this.ofItem = undefined;
    } else if (this.before !== undefined) this.carryParticulars(sentence, this.before);
    this.line = sentence.line;
    this.start = sentence.from;
    this.isItem = isListItem(this.words, sentence);
    this.before = hasFacts ? undefined : sentence;
    let hasCarried = false;
    let hasReviewed = false;
    while (this.next < this.times.length && (this.times[this.next]?.to ?? 0) <= sentence.from) this.next++;
    for (let i = this.next; i < this.times.length; i++) {
      const time = this.times[i];
      if (time === undefined || time.from >= sentence.to) return;
      const edtf = edtfOf(time);
      const isReviewed = edtf?.includes("/") && looksBack(this.words, sentence, time);
      if (!isReviewed && isOfEvent(this.words, time)) this.term = edtf ?? this.term;
      if (!isReviewed && this.lastDating(i) !== i) continue;
      const opening = isReviewed ? "time" : openingWith(this.words, sentence, time);
      if (opening !== undefined) this.named = this.inYear(edtf);
      if (!carries(time))
        this.day = opening !== undefined && this.words.is(sentence.from, UNTIL) ? this.named : this.day;
      else if (opening === "time" || (!hasFacts && !hasReviewed && this.isAnnounced(sentence, time, hasCarried))) {
        this.carry(edtf);
        this.day = undefined;
        hasCarried = true;
        hasReviewed = isOfReview(this.words, time);
      }
    }
  }

  /** Whether a sentence without figures announces what the next ones tell of: a short one names the time, a longer one what is looked back on. */
  private isAnnounced(sentence: Sentence, time: Time, hasCarried: boolean): boolean {
    return isOfReview(this.words, time) || (isShort(sentence) && !(hasCarried && isOfPlan(this.words, time)));
  }

  /** `Năm 2020, … Tính đến ngày 31-10, …`: a day without a year is of the year that carries. */
  private inYear(edtf: string | undefined): string | undefined {
    const year = this.carried;
    if (year?.length !== YEAR_DIGITS || !edtf?.startsWith("XXXX") || !this.words.is(this.start, UNTIL)) return edtf;
    return edtf.replace("XXXX", year);
  }

  private carry(edtf: string | undefined): void {
    this.carried = edtf;
    this.aimed = undefined;
    if (edtf !== undefined && TERM_YEARS.test(edtf)) this.years = edtf;
  }

  /** `… giải pháp năm 2017. Trong đó phấn đấu …`: the particulars of what the sentence before names with its time. */
  private carryParticulars(sentence: Sentence, before: Sentence): void {
    if (this.isSameYear(sentence)) this.announce(before);
    if (goingOn.match(this.words, sentence.from) === undefined) return;
    if (firstOf(this.words, before.from, before.to, PROGRAMME) !== undefined) this.announce(before);
  }

  private isSameYear({ from }: Sentence): boolean {
    const end = sameYear.match(this.words, from)?.end;
    return end !== undefined && this.words.kind(end) !== NUMBER;
  }

  /** Carries on the time that an announcement names last: `thông qua dự toán thu, chi năm 2025`. */
  announce(sentence: Sentence): void {
    const time = this.lastBefore(sentence.from, sentence.to);
    if (time !== undefined && carries(time)) this.carry(edtfOf(time));
  }

  /** Keeps the time that an announcement of goals names last for the goals alone: `phấn đấu đến năm 2030 đạt các chỉ tiêu sau:`. */
  aim(sentence: Sentence): void {
    const time = this.lastBefore(sentence.from, sentence.to);
    if (time === undefined || !carries(time)) return;
    this.carried = this.brought;
    this.aimed = edtfOf(time);
  }

  /** EDTF of the time that a figure holds for. */
  of(clause: Clause, isTarget: boolean): string | undefined {
    const { fact, basis } = clause;
    const from = this.afterStart(clause);
    const after = this.directlyAfter(clause) ?? (basis?.isTarget ? this.within(basis) : undefined);
    this.rule = "behind the figure";
    if (after !== undefined) return after;
    if (clause.isOfThen) return this.comparedWith(clause);
    return this.at(from, fact.from, isTarget);
  }

  /** `cao hơn cùng kỳ năm 2024 (| 2.071 ca)`: the time before the bracket; what was a week ago no date tells. */
  private comparedWith({ from }: Clause): string | undefined {
    const time = this.times[firstMark(this.times, from) - 1];
    return time?.to === from - 1 ? edtfOf(time) : undefined;
  }

  /** `tăng từ 5 hộ (năm 2019) | lên 12 hộ`: the time in the bracket is of the figure before it alone. */
  private afterStart({ from, previous }: Clause): number {
    const { words } = this;
    if (previous === undefined || from !== previous.to || words.id(previous.from - 1) !== FROM) return from;
    const close = closingBracket(words, from, words.length);
    return close === undefined ? from : close + 1;
  }

  /** EDTF of the time that holds for what is said between two tokens. */
  at(clauseFrom: number, end: number, isTarget: boolean): string | undefined {
    // năm 2021 có nhiều kết quả như: sản lượng lúa đạt …: the words before a colon are said of all behind it
    const isLed = this.words.isMark(clauseFrom - 1, ":");
    this.rule = isLed ? "before the colon" : "in the clause";
    const before = this.lastTold(isLed ? this.start : clauseFrom, end, isTarget);
    const told = this.termTold(before?.to ?? clauseFrom, end);
    // hoàn thành nhiệm vụ năm 2024, trong nhiệm kỳ kết nạp 2 đảng viên
    if (before !== undefined && told !== "past") {
      // what one figure of a sentence is told of, the next ones are too; a day goes no further
      this.named = this.inYear(edtfOf(before));
      if (carries(before)) {
        // đến năm 2030 thu nhập đạt 90 triệu đồng: the year of a target holds for targets alone
        if (isTarget) this.aimed = this.named;
        else if (this.isItem) this.ofItem = this.named;
        else this.carry(this.named);
      }
      return this.named;
    }
    if (isTarget && told === "to come") this.named = this.term ?? this.named;
    this.named ??= this.yearsCounted(clauseFrom, end);
    const isNow = this.named === undefined && opensWithNow(this.words, this.start);
    if (isNow || tellsOfNow(this.words, this.start, clauseFrom, end)) return undefined;
    if (told === "past") {
      this.rule = "the term said before";
      const past = this.years ?? this.termBefore();
      if (past !== undefined) return past;
      // Nhiệm kỳ qua, …: years that nothing tells, and not the year told of before
      this.carried = undefined;
    }
    this.rule = this.named === undefined ? "carried on" : "in the sentence";
    return this.named ?? this.day ?? (isTarget ? this.aimed : undefined) ?? this.ofItem ?? this.carried;
  }

  /** `giai đoạn 2016 - 2018 … Trong | 3 năm`: the years that were named before, where they are as many. */
  private yearsCounted(from: number, to: number): string | undefined {
    const { words, years } = this;
    if (years === undefined) return undefined;
    for (let i = from; i < to; i++) {
      if (words.kind(i) !== NUMBER || words.id(i + 1) !== YEARS || words.is(i - 1, AROUND)) continue;
      const counted = Number(words.phrase(i, i + 1));
      const last = lastYear(years) - firstYear(years);
      if (counted === last || counted === last + 1) return years;
    }
    return undefined;
  }

  /** The term that ends when a congress opens the next: what `nhiệm kỳ qua` means there. */
  private termBefore(): string | undefined {
    if (this.term === undefined || this.published === undefined) return undefined;
    const first = firstYear(this.term);
    const isCongress = lastYear(this.term) - first === TERM && Math.abs(Number(this.published) - first) <= 1;
    return isCongress ? `${first - TERM}/${first}` : undefined;
  }

  /** Whether `nhiệm kỳ` between two tokens names a term that was, or is to come: `Trong nhiệm kỳ, Đảng bộ kết nạp …`, `nhiệm kỳ mới`. */
  private termTold(from: number, to: number): "past" | "to come" | undefined {
    const { words } = this;
    const term = this.terms.next(from);
    if (term >= to || words.id(term - 1) === BEGINNING) return undefined;
    return words.is(term + 1, TO_COME) || words.is(term + 2, TO_COME) ? "to come" : "past";
  }

  /** The first year of the date last named in the sentence before a figure, or right after it. */
  yearNamed(sentence: Sentence, fact: Fact): string | undefined {
    const time = this.lastBefore(sentence.from, fact.from);
    return time?.record.type === "date" ? /^\d{4}/.exec(time.record.value)?.[0] : undefined;
  }

  /** The last time before a figure; the year of a plan gives way to one that is looked back on: `tổng kết | năm 2008, đề ra nhiệm vụ năm 2009`. */
  private lastTold(from: number, to: number, isTarget: boolean): Time | undefined {
    const last = this.lastBefore(from, to);
    if (isTarget || last === undefined || !isOfPlan(this.words, last)) return last;
    const told = this.lastBefore(from, last.from);
    return told !== undefined && carries(told) && !isOfPlan(this.words, told) ? told : last;
  }

  private lastBefore(from: number, to: number): Time | undefined {
    const time = this.times[this.lastDating(firstMark(this.times, to) - 1)];
    return time !== undefined && time.from >= from ? time : undefined;
  }

  /** Index of the last time up to one that dates figures; -1 where none does. Each time is asked once, however many figures look back at it. */
  private lastDating(index: number): number {
    const { dating, times, words } = this;
    for (let i = dating.length; i <= index; i++) {
      const time = times[i];
      dating.push(time === undefined || datesNothing(words, time) ? (dating[i - 1] ?? -1) : i);
    }
    return dating[index] ?? -1;
  }

  /** `(năm 2015)`, `năm 2022`, `trong 6 tháng đầu năm` behind the figure, or in brackets behind what it counts: `12 tổ văn hóa 3 năm liền (2015 - 2017)`. */
  private directlyAfter(clause: Clause): string | undefined {
    const { words } = this;
    let at = clause.fact.to;
    if (words.isMark(at, "(")) at++;
    if (words.id(at) === RIGHT) at++;
    if (words.is(at, WITHIN)) at += words.is(at + 1, PART) ? 2 : 1;
    const time = this.times[firstMark(this.times, at)];
    if (time === undefined || time.from >= clause.to) return undefined;
    // 62 triệu đồng (năm 2015 là 42 triệu đồng): the time of the other figure
    if (words.isMark(at - 1, "(") && words.id(time.to) === IS) return undefined;
    const isDirect = time.from === at;
    return isDirect || (words.isMark(time.from - 1, "(") && clause.complement?.to === time.from - 1)
      ? edtfOf(time)
      : undefined;
  }

  /** `103,9% kế hoạch năm 2022`: the year of the plan. */
  private within({ from, to }: Stretch): string | undefined {
    const time = this.times[firstMark(this.times, from)];
    const found = time !== undefined && time.to <= to ? edtfOf(time) : undefined;
    // so với Nghị quyết nhiệm kỳ 2020-2025: the years of a plan don't tell in which of them
    return found !== undefined && TERM_YEARS.test(found) ? undefined : found;
  }
}

const YEAR_DIGITS = 4;

/** The years of a term or a period: `2020/2025`. */
const TERM_YEARS: RegExp = /^\d{4}\/\d{4}$/;
const firstYear = (years: string): number => Number(years.slice(0, YEAR_DIGITS));
const lastYear = (years: string): number => Number(years.slice(-YEAR_DIGITS));
/** In years. */
const TERM = 5;

function isShort({ from, to }: Sentence): boolean {
  return to - from < 30;
}

/** Years, quarters, months and terms carry on; days, and the few days of a meeting, don't. */
function carries({ record }: Time): boolean {
  if (record.type === "term") return record.from !== undefined;
  const days = DAYS.exec(record.value);
  return days === null || Number(days[3]) - Number(days[2]) > LONGEST_MEETING;
}
const DAYS: RegExp = /^(\d{4}-(?:0\d|1[0-2]))-(\d\d)(?:\/\1-(\d\d))?$|X/;
/** In days; what is longer is a time that is reported of, such as a week. */
const LONGEST_MEETING = 3;

function edtfOf({ record }: Time): string | undefined {
  if (record.type === "date") return record.value;
  return record.from === undefined ? undefined : `${record.from}/${record.to}`;
}
