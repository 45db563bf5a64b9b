import type { Sentence } from "../text/sentences";
import type { Words } from "../text/words";
import type { Fact } from "./fact";
import type { Finder } from "./finder";
import type { Periods } from "./period";
import {
  announcesGoals,
  announcesList,
  announcesTarget,
  countsGoals,
  countsParts,
  endOfTargets,
  findCues,
  goesIntoParticulars,
  isApproved,
  isElection,
  isGoalLine,
  isListItem,
  isSet,
  isToCome,
  listOfGoals,
  namesPlan,
  opensStrivings,
  opensTargets,
  setsGoals,
  tellsOfPast,
} from "./status";

/**
 * What is announced as a target, and how far that governs: the rest of its sentence, the list below its colon, or the
 * paragraph that it opens.
 *
 * ```
 * Đại hội đề ra các chỉ tiêu chủ yếu:
 * - Tỷ lệ hộ nghèo dưới 0,5%.            target
 * Đại hội đã bầu 15 đồng chí …           actual
 * ```
 */
export class Targets {
  private readonly cues: Finder;
  /** Where the sentence announces a target. */
  private cue: number | undefined;
  /** How far that governs. */
  private end = 0;
  /** Where the sentence names a plan that is put into force. */
  private plan: number | undefined;
  private inList = false;
  /** Whether the items of the list begin with bullets; unknown before the first. */
  private hasBullets: boolean | undefined;
  private inParagraph = false;
  /** Whether the sentence opens a paragraph of targets. */
  private opensGoals = false;
  /** Whether goals were announced by name, which the next paragraphs may go on to tell. */
  private hasNamedGoals = false;
  /** Whether the sentence counts goals that were set. */
  private hasSetGoals = false;

  constructor(
    private readonly words: Words,
    private readonly periods: Periods,
    /** Year of publication. */
    private readonly published: string | undefined,
  ) {
    this.cues = findCues(words);
  }

  enter(sentence: Sentence, opensLine: boolean): void {
    const { words } = this;
    this.opensGoals = false;
    const goesOn = this.hasSetGoals && goesIntoParticulars(words, sentence);
    this.findCues(sentence);
    if (this.cue !== undefined && announcesList(words, sentence)) {
      this.inList = true;
      this.hasBullets = undefined;
    } else if (opensLine && this.inList) this.goOnInList(sentence);
    if (opensLine) {
      this.hasNamedGoals &&= this.cue !== undefined || isGoalLine(words, sentence);
      this.opensGoals = !this.hasNamedGoals && opensTargets(sentence, this.cue);
      this.inParagraph = this.hasNamedGoals || this.opensGoals;
    } else if (this.inParagraph) this.inParagraph = isListItem(words, sentence) || !tellsOfPast(words, sentence);
    else this.inParagraph = opensStrivings(words, sentence, this.cue);
    if (goesOn) this.inParagraph = true;
  }

  /** A list with bullets ends with them, one without where prose begins. */
  private goOnInList(sentence: Sentence): void {
    const isItem = isListItem(this.words, sentence);
    this.hasBullets ??= isItem;
    this.inList = isItem || (!this.hasBullets && isGoalLine(this.words, sentence));
  }

  /** The first target that the sentence announces, and its first plan, if that is put into force. */
  private findCues(sentence: Sentence): void {
    const { words, cues } = this;
    let isPlanned = false;
    this.cue = undefined;
    this.plan = undefined;
    this.hasSetGoals = false;
    for (let i = cues.next(sentence.from); i < sentence.to; i = cues.next(i + 1)) {
      if (this.cue === undefined && announcesTarget(words, sentence, i)) this.cue = i;
      if (setsGoals(words, sentence, i)) this.hasSetGoals = true;
      this.cue ??= listOfGoals(words, sentence, i);
      if (isPlanned || !namesPlan(words, i)) continue;
      isPlanned = true;
      if (isApproved(words, sentence.from, i)) this.plan = i;
    }
    this.end = this.cue === undefined ? sentence.to : endOfTargets(words, sentence, this.cue);
  }

  /** Lets the rest of the paragraph be of targets, where the sentence has announced some; whether it has. */
  leave(sentence: Sentence): boolean {
    const names = announcesGoals(this.words, this.cue);
    if (names) this.hasNamedGoals = true;
    const announces = names || this.plan !== undefined;
    if (announces) this.inParagraph = true;
    return announces || (this.cue !== undefined && announcesList(this.words, sentence));
  }

  /** Whether a figure of the sentence is a target. */
  has(sentence: Sentence, fact: Fact): boolean {
    const cue = this.cue ?? this.plan;
    const isGoverned = cue !== undefined && cue < fact.from && fact.from < this.end;
    // đề ra 27 chỉ tiêu: so many there are
    if (countsGoals(this.words, fact) && (!isGoverned || isSet(this.words, fact))) return false;
    if (isGoverned && countsParts(this.words, fact, cue)) return false;
    if (fact.from > this.end && isElection(this.words, this.end)) return false;
    // phường có 17 tiêu chí; mục tiêu năm 2018 là đạt 19: what stands before the cue that opens a paragraph of goals
    if (isGoverned || this.inList || (this.inParagraph && !this.opensGoals)) return true;
    if (isToCome(this.words, sentence.from, fact.from)) return true;
    // đến năm 2030, in an article of 2025
    const year = this.published === undefined ? undefined : this.periods.yearNamed(sentence, fact);
    const isAhead = this.published !== undefined && year !== undefined && year > this.published;
    // … đến năm 2030 tăng 49%. Tốc độ tăng tổng sản phẩm đạt 11,7%
    if (isAhead) this.inParagraph = true;
    return isAhead;
  }

  /** Whether a zero that begins at a token is a target. */
  hasZero(from: number): boolean {
    return this.inList || (this.inParagraph && this.cue === undefined) || (this.cue !== undefined && this.cue < from);
  }
}
