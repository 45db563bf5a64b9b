import { firstOf } from "../text/first-of";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Sentence } from "../text/sentences";
import { MARK, WORD, type Words } from "../text/words";
import { actionBefore, isCarryingOut, objectOfDoing } from "./action";
import { isAlike } from "./alike";
import { type Basis, basisAfter, basisBefore, comparisonBefore, openingBasis, THAN } from "./basis";
import { openingBracket } from "./brackets";
import { complementAfter } from "./complement";
import { endOf, startOf } from "./extent";
import type { Fact, Stretch } from "./fact";
import { isName, lastComma, namesTarget, skipAdjuncts, startsWithHead } from "./noun-phrase";
import type { Others } from "./others";
import { predicateAfterAside, predicateBehind } from "./predicate";
import { subjectBefore, subjectOfState } from "./subject";
import { isOfChange, softStart, type Verb, verbBefore } from "./verb";
import {
  AGAINST,
  AMONG,
  AND,
  actors,
  awards,
  DONE,
  ERA,
  GROWTH,
  IS,
  indicatorHeads,
  MEAN,
  measuredNouns,
  NUMBER_OF,
  openingPrepositions,
  THEM,
  tensesOfVerbs,
  WITH,
} from "./vocabulary";

/** Prepositions: the noun that is counted after one measures, and not what stands before: `dân số của 2 phường`. */
const places: WordSet = new WordSet(list("của, tại, cho, thuộc, ở, vào, về, theo, trong, cùng"));

/** How `kinh tế` begins and ends. */
const ECONOMY: number = lexicon.add("kinh");
const ECONOMY_END: number = lexicon.add("tế");
/** What stands behind a comma before the mean of a growth: `bình quân hằng năm ước`. */
const MEANS: WordSet = new WordSet(list("bình, quân, trung, hằng, hàng, mỗi, năm, ước, tốc, độ"));
/** In tokens: `bình quân giai đoạn 2016 - 2020`. */
const LONGEST_MEAN = 10;
const ERAS: WordSet = new WordSet(list("kỳ, kì, gian"));
/** `cuối năm 2021`, `đầu nhiệm kỳ`: parts of the time. */
const EDGES: WordSet = new WordSet(list("đầu, cuối"));

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
  /** Whether what stands right of the figure is what it is against, and no noun that it measures. */
  readonly isBased: boolean;
  /** What the getters have found: `undefined` before they are asked, `null` where there is none. */
  private foundComplement: Stretch | null | undefined;
  private foundAction: Stretch | null | undefined;
  private foundSubject: Stretch | null | undefined;
  private foundPart: number | undefined;

  constructor(
    readonly words: Words,
    readonly sentence: Sentence,
    readonly fact: Fact,
    readonly previous: Fact | undefined,
    next: Fact | undefined,
    readonly others: Others,
  ) {
    this.from = startOf(words, sentence, previous, fact);
    this.to = endOf(words, sentence, fact.to, next);
    const verb = verbBefore(words, this.from, fact.from);
    // cao hơn cùng kỳ năm trước là 6%: what là only joins to its figure
    const isJoined = verb !== undefined && words.id(verb.from) === IS;
    const compared = verb === undefined ? fact.from : verb.from;
    const comparison = verb === undefined || isJoined ? comparisonBefore(words, this.from, compared) : undefined;
    const behind = verb === undefined && this.opensShare() ? undefined : this.basisBehind(next);
    this.verb = comparison?.verb ?? verb;
    this.basis =
      behind ??
      (isOfChange(verb) ? this.basisBehindNoun() : undefined) ??
      comparison?.basis ??
      basisBefore(words, this.from, verb) ??
      this.openingBasis();
    this.start = this.verb?.from ?? softStart(words, this.from, fact.from);
    this.isBased = behind !== undefined;
  }

  /** What stands right of the figure, or of the bracket that closes behind it: `(gần 52%) so với dự toán`. */
  private basisBehind(next: Fact | undefined): Basis | undefined {
    const { words, sentence, fact } = this;
    if (!words.isMark(fact.to, ")")) return basisAfter(words, fact.to, this.to);
    const closed = fact.to + 1;
    return basisAfter(words, closed, endOf(words, sentence, closed, next));
  }

  /** `; | 100% nhiệm vụ đã hoàn thành`: a share that opens its clause is of what stands behind it, and of no target. */
  private opensShare(): boolean {
    const { words, sentence, fact, from } = this;
    const opens = from === sentence.from || words.isMark(from - 1, ";") || words.isMark(from - 1, ":");
    return (
      opens &&
      fact.record.type === "percentage" &&
      softStart(words, from, fact.from) === from &&
      words.id(fact.to) !== AGAINST
    );
  }

  /** `tăng 5 người bị thương | so với cùng kỳ`: what a change of what is counted is against. */
  basisBehindNoun(): Basis | undefined {
    const { words, fact, to } = this;
    if (fact.record.type !== "count") return undefined;
    const end = Math.min(to, fact.to + LONGEST_NOUN);
    for (let i = fact.to + 1; i < end && words.kind(i) === WORD; i++)
      if (words.id(i) === AGAINST) return basisAfter(words, i, to);
    return undefined;
  }

  /** `So với kế hoạch năm, thu ngân sách đạt 62%, | thu thuế đạt 67%`: what a sentence opens with all its shares are against. */
  private openingBasis(): Basis | undefined {
    const { words, sentence, fact, verb } = this;
    const isShare = fact.record.type === "percentage" && verb?.meaning === "level";
    if (!isShare || words.id(sentence.from) !== AGAINST) return undefined;
    const basis = openingBasis(words, sentence.from, fact.from);
    return basis?.isTarget ? basis : undefined;
  }

  /** The noun phrase right of the figure; of a count it begins with the unit. Looked for when it is asked for: a subject with its verb needs none. */
  get complement(): Stretch | undefined {
    if (this.foundComplement === undefined) {
      const { words, fact, to, others } = this;
      // 96% thôn, làng đạt chuẩn; 170 ha lúa và hoa màu bị ngập
      const listsNouns = fact.record.type === "percentage" || fact.record.type === "measure";
      this.foundComplement =
        (this.isBased ? undefined : complementAfter(words, nounBehind(words, fact), to, others, listsNouns)) ?? null;
    }
    return this.foundComplement ?? undefined;
  }

  /** Where the figure's own part of the clause begins, behind the last comma before its verb. */
  get part(): number {
    this.foundPart ??= lastComma(this.words, this.from, this.start);
    return this.foundPart;
  }

  /** The verb phrase whose object is counted: `kết nạp được` 43 đảng viên. */
  get action(): Stretch | undefined {
    if (this.foundAction === undefined)
      this.foundAction = actionBefore(this.words, this.from, this.fact.from, this.others) ?? null;
    return this.foundAction ?? undefined;
  }

  /** The verb that only tells that a sum was reached, which `ước` may lead to: `ước | thực hiện` 12 tỷ đồng. */
  get carryingOut(): Stretch | undefined {
    const { words, fact, action } = this;
    const isSum = fact.record.type !== "count" && action !== undefined && isCarryingOut(words, action);
    return isSum && this.complement === undefined ? action : undefined;
  }

  /** The noun phrase left of verb or figure, where it is something measured and no actor. */
  get subject(): Stretch | undefined {
    if (this.foundSubject === undefined) this.foundSubject = this.findSubject() ?? null;
    return this.foundSubject ?? undefined;
  }

  private findSubject(): Stretch | undefined {
    const { words, verb, from, start } = this;
    // without a verb the subject touches the figure: dân số 18.000 người; or is its label: dân số: 18.000 người
    const isLabel = words.isMark(start - 1, ":");
    // chi ngân sách thực hiện | 12 tỷ đồng
    const reached = verb === undefined ? this.carryingOut : undefined;
    const end = isLabel ? start - 1 : this.beforeAside(reached?.from ?? start);
    if (verb === undefined && !isLabel && (end <= from || !endsNoun(words, end) || endsWithPlace(words, end)))
      return undefined;
    const isShare = this.fact.record.type === "percentage";
    const first = (isLabel ? objectOfDoing(words, from, end, this.others) : undefined) ?? this.afterPrevious(end);
    const subject = subjectBefore(words, first, end, this.others, isShare);
    if (subject === undefined || this.actsBetween(subject)) return undefined;
    // nam công dân [lên đường nhập ngũ] hoàn thành 100%: what directly follows a figure is said of it
    const follows = subject.from === from && from === this.previous?.to;
    if (follows) return this.subjectAfterAnd() ?? (words.is(from, measuredNouns) ? subject : undefined);
    return this.isActor(subject) ? undefined : subject;
  }

  /**
   * Whether an action stands nearer to the figure than the subject: without a verb of its own, the figure is the object of that,
   * `thực hiện phương châm …, các khu dân cư đã | làm mới 7.325 m đường`.
   */
  private actsBetween(subject: Stretch): boolean {
    const { words } = this;
    if (this.verb !== undefined || startsWithHead(words, subject)) return false;
    const { action } = this;
    if (action === undefined) return false;
    if (action.from >= subject.to) return true;
    // Kinh phí lớn, mới | huy động 2 tỷ đồng
    const before = action.from - 1;
    return before === subject.from
      ? words.is(before, tensesOfVerbs)
      : before > subject.from && words.id(before) === DONE;
  }

  /** Whether a subject has or does, and is not what is measured; but of bodies that an award tells apart there is a share: `khu phố văn hóa đạt 95%`. */
  private isActor(subject: Stretch): boolean {
    const { words, fact } = this;
    if (isName(words, subject) || this.others.has(subject.from)) return true;
    // bình quân cả nước đạt 15 tiêu chí
    const first = words.id(subject.from) === MEAN ? subject.from + 2 : subject.from;
    const actor = actors.match(words, first);
    if (actor === undefined) return false;
    return fact.record.type !== "percentage" || firstOf(words, actor.end, subject.to, awards) === undefined;
  }

  /** `đất ở chiếm 88% tổng diện tích, | đất khác chiếm 4%`: what directly follows a figure, up to the comma, is its own. */
  private afterPrevious(end: number): number {
    const { words, from, previous } = this;
    if (from !== previous?.to || words.id(from) === AND) return from;
    for (let i = from; i < end; i++) if (words.isMark(i, ",")) return i;
    return from;
  }

  /** Where the words end that a bracket or a time parts from the verb or the figure: `sản lượng (quy thóc) đạt`, `hộ nghèo đến năm 2030 dưới`. */
  private beforeAside(start: number): number {
    const { words, from, others } = this;
    let end = openingBracket(words, start - 1, from) ?? start;
    const other = others.at(end - 1);
    if (other === undefined || other.from < from) return end;
    end = other.from;
    // tăng trưởng bình quân thời kỳ | 2020 - 2024
    if (words.id(end - 2) === ERA && words.is(end - 1, ERAS)) end -= 2;
    while (end > from && (words.is(end - 1, openingPrepositions) || words.is(end - 1, EDGES))) end--;
    return end;
  }

  /** `giảm 15 hộ nghèo và giải ngân đạt 95%`: what `và` joins to the figure before. */
  private subjectAfterAnd(): Stretch | undefined {
    const { words, from, start, others } = this;
    for (let i = start - 1; i > from; i--) {
      if (words.id(i) === AND) return subjectBefore(words, i + 1, start, others);
    }
    return undefined;
  }

  /**
   * The subject of the clause before, where that begins with the head of an indicator, or the figure's own part of the
   * sentence began with it: `…, thu ngân sách | luôn tăng, đạt`, `; sản xuất công nghiệp | tiếp tục phát triển, ước đạt`.
   */
  get ownSubject(): Stretch | undefined {
    const end = this.endBeforeVerb();
    return end === undefined ? undefined : this.subjectOfClause(end);
  }

  /** The subject of the clause before the last comma: `hộ dùng nước sạch | tăng nhanh, năm 2020 tỷ lệ đạt 98%`. */
  get subjectBeforeComma(): Stretch | undefined {
    return this.part > this.from ? this.subjectOfClause(this.part - 1) : undefined;
  }

  /** What the clause that ends at token `end` is about. */
  private subjectOfClause(end: number): Stretch | undefined {
    const { words, sentence, previous, from, others } = this;
    const opens = previous === undefined ? from === sentence.from : words.isMark(from - 1, ";");
    const clause = lastComma(words, from, end);
    if (!opens && clause === from) return undefined;
    const first = skipAdjuncts(words, clause, end, others);
    const hasHead = indicatorHeads.match(words, first) !== undefined;
    if (!hasHead && !opens) return undefined;
    const aside = hasHead || !opens ? undefined : this.beforeAsideBetweenCommas();
    if (aside !== undefined) return aside;
    const subject = hasHead
      ? (subjectOfState(words, clause, end, others) ?? subjectBefore(words, clause, end, others))
      : subjectOfState(words, from, end, others);
    return subject === undefined || this.isActor(subject) ? undefined : subject;
  }

  /** `Xây dựng cơ bản: | thực hiện 12 tỷ đồng`: the noun phrase before the colon that the clause begins behind. */
  get label(): Stretch | undefined {
    const { words, sentence, from, others } = this;
    return words.isMark(from - 1, ":") ? subjectBefore(words, sentence.from, from - 1, others) : undefined;
  }

  /** The comma or colon before the verb, or before the adjuncts that lead to it: `tỷ lệ khám phá án tăng: | đạt`, `hộ nghèo giảm mạnh, | hiện tại còn`. */
  private endBeforeVerb(): number | undefined {
    const { words, from, others } = this;
    const start = this.verb === undefined ? (this.carryingOut?.from ?? this.start) : this.start;
    if (words.isMark(start - 1, ",") || words.isMark(start - 1, ":")) return start - 1;
    const comma = this.part;
    return comma > from && skipAdjuncts(words, comma, start, others) >= start ? comma - 1 : undefined;
  }

  /** The growth that is told with how it was, where only a mean or a time stands behind the comma: `kinh tế tăng trưởng | với tốc độ khá, bình quân đạt 22,5%`. */
  get growth(): Stretch | undefined {
    const { words, verb, from, start, others } = this;
    if (verb === undefined || verb.meaning === "have") return undefined;
    const comma = this.part;
    if (comma === from || start - comma > LONGEST_MEAN) return undefined;
    for (let i = comma; i < start; i++) if (!others.has(i) && !words.is(i, MEANS)) return undefined;
    const first = skipAdjuncts(words, lastComma(words, from, comma - 1), comma - 1, others);
    if (words.id(first) !== ECONOMY || words.id(first + 1) !== ECONOMY_END) return undefined;
    for (let i = first + 2; i < comma; i++) if (words.id(i) === GROWTH) return { from: first, to: i + 1 };
    return undefined;
  }

  /** `tổng doanh thu thương mại, lĩnh vực chủ lực, | ước đạt 29 tỷ đồng`: what the words between two commas say more of. */
  private beforeAsideBetweenCommas(): Stretch | undefined {
    const { words, from, start, others } = this;
    const first = skipAdjuncts(words, from, start - 1, others);
    if (indicatorHeads.match(words, first) === undefined) return undefined;
    const comma = lastComma(words, first, start - 1) - 1;
    return comma > first ? subjectBefore(words, first, comma, others) : undefined;
  }

  /** Whether no word stands left of the figure in its part of the list: `70 m đường, | 43 m mương và | 2 cây cầu`. */
  get opensWithFigure(): boolean {
    const { words } = this;
    for (let i = this.start - 1; i >= this.from; i--) {
      if (words.isMark(i, ",") || words.id(i) === AND) return true;
      // trong đó: | 505 ha đất nông nghiệp
      if (words.id(i) === THEM && words.id(i - 1) === AMONG) return true;
      if (words.kind(i) === WORD) return false;
    }
    return true;
  }

  /** What is said of counted things that names or a bracket part from it: `ba thôn A, B và C | bị cô lập`, `10 hộ (20 nhân khẩu) | được sơ tán`. */
  get predicate(): Stretch | undefined {
    const { words, fact, sentence, others } = this;
    return predicateBehind(words, fact.to, this.to, others) ?? predicateAfterAside(words, fact.to, sentence.to, others);
  }

  /** Whether `với` joins the figure to the count before it: `412 hộ với | 1.305 khẩu`. */
  get isJoined(): boolean {
    const { words, verb, from, previous } = this;
    return verb !== undefined && verb.from === from && from === previous?.to && words.id(from) === WITH;
  }

  /** Whether the counted noun stands alone: `tăng 36 ca`. */
  get isBare(): boolean {
    return this.complement === undefined || this.complement.to <= this.fact.to;
  }

  /** Whether the figure is the target beside one that was reached: `đạt 14,6% (mục tiêu | 10,7%)`, `96%/kế hoạch | 95%`. */
  get isTargetBeside(): boolean {
    const { words, fact, from, previous } = this;
    if (previous === undefined) return false;
    const isParted = words.isMark(from, "/");
    // thu ngân sách 8,7 tỷ đồng/8,4 tỷ đồng
    if (isParted && from + 1 === fact.from && fact.record.type !== "count" && isAlike(fact, previous)) return true;
    const at = isParted ? from + 1 : from;
    if (at === from && !words.isMark(from - 1, "(")) return false;
    // (chỉ tiêu phổ cập giáo dục vượt 5,6%): what was aimed at, and how far it came
    const reaches = this.verb !== undefined && this.verb.meaning !== "level" && this.verb.meaning !== "have";
    return words.id(at) !== AGAINST && namesTarget(words, at) && !reaches;
  }

  /** Whether the bracket that the figure stands first in tells what the one before is compared with: `cao hơn cùng kỳ năm 2024 (| 2.071 ca)`. */
  get isOfThen(): boolean {
    const { words, fact, from, previous } = this;
    if (previous === undefined || from !== fact.from || !words.isMark(from - 1, "(")) return false;
    // tăng 139% so với cùng kỳ (139 trường hợp)
    if (previous.record.type !== "percentage" && !isAlike(fact, previous)) return false;
    for (let i = from - 2; i >= Math.max(previous.to, from - LONGEST_COMPARISON) && words.kind(i) !== MARK; i--)
      if (words.id(i) === AGAINST || words.id(i) === THAN) return true;
    return false;
  }

  /** Whether the figure stands first in the bracket behind the name of a unit: `phường An Cư (| 0,61 km2, 23.313 người)`. */
  get isOfUnit(): boolean {
    const { words, from, fact, others } = this;
    return from === fact.from && words.isMark(from - 1, "(") && others.isArea(from - 2);
  }

  /** The bracket that the clause opens with, if any. */
  get bracket(): number | undefined {
    const { words, from, start, previous } = this;
    if (!words.isMark(from - 1, "(")) return undefined;
    for (let i = from; i < start; i++) if (words.kind(i) === WORD) return undefined;
    // 18 đơn vị hành chính cấp xã (17 xã …): the bracket tells the parts of what was counted
    const isOfCount = previous?.record.type === "count" && !hasMark(words, previous.to, from - 1);
    return isOfCount ? undefined : from - 1;
  }
}

/** No more tokens stand between what a figure is compared with and the bracket that tells it. */
const LONGEST_COMPARISON = 16;
/** No noun that is counted, with its predicate, parts a change farther from what it is against. */
const LONGEST_NOUN = 7;

/** Where the noun begins that a figure is of: `trong đó 90% là | đồng bào dân tộc thiểu số`. */
function nounBehind(words: Words, { record, unit }: Fact): number {
  return record.type === "percentage" && words.id(unit) === IS ? unit + 1 : unit;
}

/** `dân số của | 2 phường`, `đông nhất trong số | 95 xã`: a preposition before what is counted. */
function endsWithPlace(words: Words, end: number): boolean {
  // đất ở 3,1 ha: no preposition
  if (words.id(end - 1) === AT && words.is(end - 2, DWELLINGS)) return false;
  return words.is(words.id(end - 1) === NUMBER_OF ? end - 2 : end - 1, places);
}
const AT: number = lexicon.add("ở");
const DWELLINGS: WordSet = new WordSet(list("đất, nhà"));

/** Whether a noun phrase may end at token `end`: with a word, or with a name in quotes. */
function endsNoun(words: Words, end: number): boolean {
  return words.kind(end - 1) === WORD || words.isMark(end - 1, "”") || words.isMark(end - 1, '"');
}

function hasMark(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.kind(i) === MARK) return true;
  return false;
}
