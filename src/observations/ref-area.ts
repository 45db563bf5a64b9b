import type { ArticleWard, PlaceRecord, WardRecord } from "../records";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { MarkSet } from "../text/marks";
import { PhraseBook, phraseBook } from "../text/phrases";
import { isResidence } from "../text/residence";
import type { Sentence } from "../text/sentences";
import { CAPITAL, MARK, NUMBER, WORD, type Words } from "../text/words";
import { firstMark, type Mark, type Marks, type Stretch } from "./fact";

/** What a statement can be about: a ward, or a unit above the wards. */
export type Area = ArticleWard | PlaceRecord;

type Unit = Mark<WardRecord | PlaceRecord>;

/** What a place has stands between it and its figure. */
const STATING: WordSet = new WordSet(list("có, gồm, hiện, còn, đạt, ghi, thêm, tăng, giảm, với"));
/** What a place does for others is no figure of its own: `Tỉnh hỗ trợ phường 5 tỷ đồng`. */
const GIVING: WordSet = new WordSet(
  list("hỗ, trợ, tặng, trao, cấp, giao, ủng, chi, cho, giúp, phân, bố, và, giáp, là, do"),
);
/** What may stand before the place that a clause is about: `trong đó huyện Phong Điền …`, `và tỉnh Trà Vinh …`. */
const BEFORE_PLACE: WordSet = new WordSet(list("và, đó, riêng, còn, là, tại, ở, đến"));
const BULLETS: MarkSet = new MarkSet("-–•*+");
const PARTING: MarkSet = new MarkSet(",;:()-–•*+");
const DONE: WordSet = new WordSet(list("đã, sẽ, cũng, vừa"));

/** What joins a thing to its place. */
const PLACING: WordSet = new WordSet(list("ở, tại, thuộc, của"));
/** No more tokens stand from a figure to the place of what it counts: `12 ngôi nhà cấp bốn tại xã`. */
const FARTHEST_PLACE = 8;
/** … and where other figures stand between: `21,09 km2 diện tích tự nhiên, 7.103 người của xã`. */
const FARTHEST_OWNER = 16;
/** What others are compared with, or have ordered, is not where the figure holds: `cao hơn bình quân của tỉnh`, `kế hoạch của thành phố`. */
const FOREIGN: WordSet = new WordSet(list("so, hơn, bằng, kế, chỉ, dự, nghị, quyết"));

/** Words that a sentence may open with before the place that it is about: `Tại huyện`, `Trên địa bàn phường`. */
const OPENING: WordSet = new WordSet(
  list("tại, ở, trên, địa, bàn, riêng, đối, với, còn, ngày, cùng, sáng, trưa, chiều, tối"),
);
/** … and before the ward whose bodies it is about: `Theo báo cáo của UBND phường`, `Đảng bộ xã`. */
const BODIES: WordSet = new WordSet(
  list("đảng, bộ, ủy, uỷ, ubnd, hđnd, cấp, chính, quyền, cán, nhân, dân, theo, báo, cáo, của"),
);

/** `Hương Trà: 850 nhà`, `Hoằng Hóa (91.200 lượt)` */
const AFTER_NAME: MarkSet = new MarkSet(":(");
/** Syllables of a name. */
const LONGEST_NAME = 4;

const KINDS_ABOVE: readonly string[] = list("tỉnh, thành phố, huyện, quận, thị xã");
const kinds: PhraseBook<Area["kind"]> = new PhraseBook(
  [...list("phường, xã, thị trấn, đặc khu"), ...KINDS_ABOVE].map((kind) => [kind, kind] as const),
);
/** The whole of a unit above the wards: `toàn thành phố`, `cả huyện`. */
const WHOLE: WordSet = new WordSet(list("toàn, cả"));
/** No more tokens stand from it to the figure. */
const FARTHEST_WHOLE = 12;
/** So many places back its name is looked for. */
const MOST_PLACES = 100;

/** What announces the units that a ward was founded on. */
const foundations: PhraseBook<true> = phraseBook(
  "lập trên cơ sở, thành trên cơ sở, trên cơ sở sáp nhập, trên cơ sở hợp nhất, trên cơ sở nhập, trên cơ sở sắp xếp, lập từ, thành từ, lập sau khi, sáp nhập từ, hợp nhất từ",
);
/** The first words of the announcements. */
const BASIS: WordSet = new WordSet(list("lập, thành, trên, sáp, hợp"));
/** Tokens from `lập trên cơ sở` to the last of the units that it names, at most; none of a sentence is looked for farther back. */
const FARTHEST_UNIT = 80;
/** No bracket behind a unit is longer, in tokens. */
const LONGEST_BRACKET = 40;

/** Tells of each figure where it holds: the unit named nearest, else the article's own. Sentences come in order. */
export class RefAreas {
  private readonly units: readonly Unit[];
  /** The unit that an earlier sentence of the paragraph opens with. */
  private opened: Area | undefined;
  /** The one unit that the figures of an earlier sentence of the paragraph were told of. */
  private told: Area | undefined;
  /** Those that the figures of this sentence are told of. */
  private readonly telling = new Set<Area>();
  private line = -1;
  /** `undefined` before it is asked for, `null` where there is none. */
  private foundPlace: PlaceRecord | null | undefined;
  private byName: ReadonlyMap<string, Area> | undefined;

  constructor(
    private readonly words: Words,
    private readonly marks: Marks,
    private readonly own: ArticleWard | undefined,
  ) {
    const above = marks.places.filter(({ record }) => record.level !== "hamlet");
    this.units = above.length === 0 ? marks.wards : [...marks.wards, ...above].sort((a, b) => a.from - b.from);
  }

  /** The district or province that an article without a ward of its own is about: the one named first and most. */
  private get placeOfArticle(): PlaceRecord | undefined {
    if (this.foundPlace === undefined) this.foundPlace = mostNamed(this.units) ?? null;
    return this.foundPlace ?? undefined;
  }

  /** Takes note of the unit that a sentence opens with: the next ones of the paragraph are of that too. */
  enter({ from, to, line }: Sentence): void {
    const [only] = this.telling;
    if (this.telling.size > 0) this.told = this.telling.size === 1 ? only : undefined;
    this.telling.clear();
    if (line !== this.line) this.opened = this.told = undefined;
    this.line = line;
    const unit = this.units[firstMark(this.units, from)];
    if (unit !== undefined && unit.to <= to && unit.from - from <= FARTHEST_UNIT && this.opens(unit, from))
      this.opened = unit.record;
  }

  /** Whether a sentence that begins at token `from` is about a unit: it stands first, or is the ward that an item of a list names first. */
  private opens(unit: Unit, from: number): boolean {
    const { words } = this;
    const isWard = unit.record.type === "ward";
    // Tỉnh Lào Cai hỗ trợ 5 tỷ đồng: what it does for others
    if (!isWard && unit.from === from && !this.isSubject(unit, undefined, from)) return false;
    if (isWard && words.isMarkOf(from, BULLETS)) return true;
    for (let i = from; i < unit.from; i++) {
      const isOpening = words.is(i, OPENING) || (isWard && words.is(i, BODIES));
      if (!isOpening && words.kind(i) !== MARK && words.kind(i) !== NUMBER) return false;
    }
    return true;
  }

  /** Where the figure holds that begins at token `figure`. */
  of(sentence: Sentence, figure: number): Area | undefined {
    const before = this.before(sentence, figure);
    const name = before && this.bareNameBefore(before.to, figure);
    if (name !== undefined) return this.called(name);
    const behind = this.behind(figure) ?? this.ownerBehind(sentence, figure, before);
    if (behind !== undefined) return behind.record;
    const whole = this.wholeBefore(before?.to ?? sentence.from, figure);
    if (whole !== undefined) return this.named(whole, figure);
    if (before !== undefined) this.telling.add(before.record);
    return before?.record ?? this.opened ?? this.meant(sentence, figure) ?? this.own ?? this.placeOfArticle;
  }

  /** `ba người | ở xã Tiên Nguyên bị thương`: the unit that says where the thing counted is. */
  private behind(figure: number): Unit | undefined {
    const unit = this.units[firstMark(this.units, figure)];
    const isNear = unit !== undefined && unit.from - figure <= FARTHEST_PLACE && this.isPlacing(unit);
    return isNear && this.isPlain(figure, unit.from) ? unit : undefined;
  }

  /** `21,09 km2 diện tích tự nhiên, 7.103 người | của xã Phù Nham`: said once behind several figures, where none is named before them. */
  private ownerBehind({ to }: Sentence, figure: number, before: Unit | undefined): Unit | undefined {
    const { words, marks, units } = this;
    const unit = units[firstMark(units, figure)];
    if (unit === undefined || unit.from >= to || unit.from - figure > FARTHEST_OWNER || !this.isPlacing(unit))
      return undefined;
    // phường Tân An có 5 người chết, 3 người của xã Bình Hòa
    const isNamed = before !== undefined && !this.isPlacing(before);
    if (isNamed && !this.isParted(before.to, figure)) return undefined;
    const last = marks.facts[firstMark(marks.facts, unit.from) - 1];
    if (last === undefined || last.from <= figure || !this.isPlain(last.from, unit.from)) return undefined;
    for (let i = figure; i < last.from; i++) if (words.kind(i) === MARK && !words.isMark(i, ",")) return undefined;
    return unit;
  }

  private isParted(from: number, to: number): boolean {
    for (let i = Math.max(from, to - FARTHEST_UNIT); i < to; i++) if (this.words.isMark(i, ";")) return true;
    return false;
  }

  private isPlacing({ from }: Stretch): boolean {
    const { words } = this;
    return words.is(from - 1, PLACING) && !isResidence(words, from);
  }

  private isPlain(from: number, to: number): boolean {
    const { words } = this;
    for (let i = from; i < to; i++) if (words.kind(i) === MARK || words.is(i, FOREIGN)) return false;
    return true;
  }

  /**
   * The name that another place is called by without its kind, right before its figure.
   *
   * ```
   * > | huyện Phong Điền: 1.240 nhà, Hương Trà: 850 nhà và Phú Lộc 25 nhà
   *                                  ^^^^^^^^^              ^^^^^^
   * ```
   */
  private bareNameBefore(earliest: number, figure: number): string | undefined {
    const { words } = this;
    let to = figure;
    while (to > earliest && (words.isMarkOf(to - 1, AFTER_NAME) || words.is(to - 1, STATING))) to--;
    let from = to;
    while (from > earliest && words.case(from - 1) === CAPITAL) from--;
    // Đảng bộ Phường 11, Đà Lạt: 20/21 chỉ tiêu: where the ward lies
    const isName = to - from >= 2 && to - from <= LONGEST_NAME && from > earliest + 1 && !this.isUnit(from);
    const isParted = words.isMarkOf(from - 1, PARTING) || words.is(from - 1, BEFORE_PLACE);
    return isName && isParted ? words.phrase(from, to) : undefined;
  }

  private isUnit(from: number): boolean {
    return this.units[firstMark(this.units, from)]?.from === from;
  }

  /** The unit that the article calls so somewhere. */
  private called(name: string): Area | undefined {
    this.byName ??= new Map(this.units.map(({ record }) => [record.name, record]));
    return this.byName.get(name);
  }

  /** `mỗi năm, | toàn thành phố | tăng 7.000 học sinh`: the kind of unit that the figure is told of as a whole. */
  private wholeBefore(from: number, figure: number): PlaceRecord["kind"] | undefined {
    const earliest = Math.max(from, figure - FARTHEST_WHOLE);
    for (let i = figure - 1; i >= earliest; i--) {
      if (!this.words.is(i, WHOLE)) continue;
      const kind = kinds.match(this.words, i + 1)?.value;
      return kind !== undefined && KINDS_ABOVE.includes(kind) ? kind : undefined;
    }
    return undefined;
  }

  /** The unit of that kind named last before a figure. */
  private named(kind: PlaceRecord["kind"], figure: number): PlaceRecord | undefined {
    const { places } = this.marks;
    const last = firstMark(places, figure) - 1;
    for (let i = last; i > last - MOST_PLACES; i--) {
      const place = places[i]?.record;
      if (place?.kind === kind) return place;
    }
    return undefined;
  }

  /** `Xã Ninh Phước có 12 thôn. Đảng bộ | xã | kết nạp 5 đảng viên`: the unit that was told of, where its kind alone stands before a figure. */
  private meant({ from }: Sentence, figure: number): Area | undefined {
    const { words, told } = this;
    if (told === undefined) return undefined;
    for (let i = Math.max(from, figure - FARTHEST_UNIT); i < figure; i++)
      if (kinds.match(words, i)?.value === told.kind) return told;
    return undefined;
  }

  /** The unit named last before a figure in its sentence, of those that the figure can be about. */
  private before({ from }: Sentence, figure: number): Unit | undefined {
    const { words, units } = this;
    const earliest = Math.max(from, figure - FARTHEST_UNIT);
    let end = figure;
    for (let i = firstMark(units, figure) - 1; i >= 0; i--) {
      const unit = units[i];
      if (unit === undefined || unit.from < from) return undefined;
      // another of the bracket that was left
      if (unit.from > end) continue;
      const isFar = unit.from < earliest;
      const open = isFar ? undefined : this.bracketAround(unit, end, earliest);
      const isAside = open !== undefined || isResidence(words, unit.from);
      if (!isAside && unit.record.type === "ward") return this.founded(unit, from);
      if (isFar) return undefined;
      if (!isAside && this.isSubject(unit, units[i - 1], from)) return unit;
      end = open ?? end;
    }
    return undefined;
  }

  /**
   * Where the bracket opens that a unit stands in, if it closes before `end`: what follows is told of who is named before it.
   *
   * ```
   * > | phường Bàn Cờ (nhập phường 1, 2 và một phần phường 4, quận 3) có 0,99 km2
   * ```
   */
  private bracketAround({ from, to }: Unit, end: number, earliest: number): number | undefined {
    const { words } = this;
    let close = to;
    while (close < end && !words.isMark(close, ")") && !words.isMark(close, "(")) close++;
    if (close >= end || words.isMark(close, "(")) return undefined;
    let open = from - 1;
    while (open >= earliest && !words.isMark(open, "(")) open--;
    return open < earliest ? undefined : open;
  }

  /** Whether a unit above the wards is who a figure is told of, and not where a ward lies: `Thành phố Hà Nội | có 30 đơn vị`, `; huyện Phong Điền: | 1.240 nhà`. */
  private isSubject({ from, to, record }: Unit, previous: Unit | undefined, start: number): boolean {
    const { words } = this;
    const next = words.is(to, DONE) ? to + 1 : to;
    const isTold =
      words.kind(to) === NUMBER || words.isMark(to, ":") || (words.kind(to) === WORD && !words.is(next, GIVING));
    if (!isTold) return false;
    // phường Vĩnh Phúc, huyện Thanh Ba có …: of the ward
    const isAddress = previous !== undefined && from - previous.to <= 1 && rankOf(previous.record) < rankOf(record);
    const isFirst = from === start || words.isMarkOf(from - 1, PARTING) || words.kind(from - 1) === NUMBER;
    return !isAddress && (isFirst || words.is(from - 1, BEFORE_PLACE));
  }

  /**
   * The ward that was founded on a unit and those listed before it, in the sentence that begins at token `from`; else the unit.
   * Undefined where that ward is not named.
   *
   * ```
   * > | Phường Bà Rịa được thành lập trên cơ sở sáp nhập phường Phước Trung và phường Long Toàn, diện tích 15,6 km2
   *     ^^^^^^^^^^^^^                                                        ^^^^^^^^^^^^^^^^
   * ```
   */
  private founded(unit: Unit, from: number): Unit | undefined {
    const { words, marks } = this;
    const { wards, facts } = marks;
    // phường Phước Trung (diện tích 5 km2): told of that unit; but xã Tân Hương (huyện Tân Kỳ cũ), diện tích 112 km2
    if (words.isMark(unit.to, "(") && !closesBefore(words, unit.to, facts[firstMark(facts, unit.to)]?.from))
      return unit;
    const earliest = Math.max(from, unit.from - FARTHEST_UNIT);
    for (let i = unit.from - 1; i > earliest && !words.isMark(i, ";"); i--) {
      if (!words.is(i, BASIS) || foundations.match(words, i) === undefined) continue;
      const first = firstMark(wards, i);
      const [ward, listed] = [wards[first - 1], wards[first] ?? unit];
      // …, diện tích 15,6 km2, xã Hợp Thành 20 km2
      const isListed = (facts[firstMark(facts, listed.to)]?.from ?? 0) > unit.from;
      if (!isListed) return unit;
      return ward !== undefined && ward.from >= from ? ward : undefined;
    }
    return unit;
  }
}

/** A place must be named so often, and so many times as often as the next, for an article to be about it. */
const FEWEST = 2;
const MARGIN = 1.5;

function mostNamed(units: readonly Unit[]): PlaceRecord | undefined {
  const counted = new Map<string, { place: PlaceRecord; times: number }>();
  for (const { record } of units) {
    if (record.type !== "place") continue;
    const key = `${record.kind} ${record.name}`;
    const entry = counted.get(key) ?? { place: record, times: 0 };
    entry.times++;
    counted.set(key, entry);
  }
  const [first] = counted.values();
  let next = 0;
  for (const entry of counted.values()) if (entry !== first) next = Math.max(next, entry.times);
  return first !== undefined && first.times >= Math.max(FEWEST, next * MARGIN) ? first.place : undefined;
}

/** How high a unit stands: wards are lowest. */
function rankOf(record: WardRecord | PlaceRecord): number {
  if (record.type === "ward") return 0;
  return record.level === "province" ? 2 : 1;
}

/** Whether the bracket that opens at token `open` closes before a figure. */
function closesBefore(words: Words, open: number, figure = open): boolean {
  const end = Math.min(figure, open + LONGEST_BRACKET);
  for (let i = open + 1; i < end; i++) if (words.isMark(i, ")")) return true;
  return false;
}
