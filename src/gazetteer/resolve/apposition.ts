import { lexicon, WordSet } from "../../text/lexicon";
import { list } from "../../text/list";
import { MarkSet } from "../../text/marks";
import { type PhraseBook, phraseBook } from "../../text/phrases";
import { endsSentence } from "../../text/sentences";
import { LINE_END, NUMBER, type Words } from "../../text/words";
import type { BareNames } from "./bare-names";
import { isListed, type Mark } from "./marks";
import type { PlaceSet } from "./place-set";

/** What stands beside a name and says which unit is meant. */
export interface Apposition {
  /** The districts and provinces named right after it, each by all that it could be. */
  readonly within: readonly PlaceBeside[];
  /** Whether that stands behind a later name of the same list: then it may hold for this one too. */
  readonly isShared: boolean;
  /** Whether the text calls it a unit of before: `phường Cầu Dền cũ`. */
  readonly isFormer: boolean;
  /** Whether the text calls it one to come: `Phường Đông Hưng Thuận mới`. */
  readonly isNew: boolean;
}

/** A place beside a name. */
export interface PlaceBeside {
  readonly place: PlaceSet;
  /** `quận Long Biên (cũ)`. */
  readonly isFormer: boolean;
}

const LIKE: number = lexicon.add("như");
const FOLLOWS: number = lexicon.add("sau");
const FORMER: number = lexicon.add("cũ");
const NEW: number = lexicon.add("mới");
/** `trước đây` beside a name; where `thuộc` follows, it was the district that changed. */
const formerly: PhraseBook<true> = phraseBook(
  "trước đây, trước sáp nhập, trước khi sáp nhập, trước hợp nhất, trước khi hợp nhất, trước ngày",
);
const BELONGS: WordSet = new WordSet(list("thuộc, của, là, nay"));
const INCLUDING: WordSet = new WordSet(list("gồm, là"));
/** What may stand before the place that a unit lies in. */
const LYING: WordSet = new WordSet(list("thuộc, của, địa, bàn"));
const PLURAL: WordSet = new WordSet(list("các, những, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười"));
const NONE: readonly PlaceBeside[] = [];
/** What may stand before the place that a sentence is about. */
const LOCATING: WordSet = new WordSet(list("tại, ở, riêng"));
/** … and before that: the end of a sentence, of what announces it, or of an item's number. */
const OPENING: MarkSet = new MarkSet(".:;-–•*+)");
const PARTING: MarkSet = new MarkSet(",(-–/");
const LONGEST_BRACKET = 40;
const NUMBERED = /^\d/;
/** Quarter, district, province. */
const LONGEST_CHAIN = 3;

/** A place that stands at a token, and the token after it. */
interface FoundPlace {
  readonly beside: PlaceBeside;
  readonly next: number;
  /** Whether it is a district that no register has. */
  readonly isUnknown: boolean;
}

/**
 * A district lies in no district, and a province nowhere: `quận 10, Bình Tân` is a list. A district that no register has holds
 * what other districts would be asked for: `phường 12, quận TB`.
 */
function mayHold({ record }: Mark, { place }: PlaceBeside): boolean {
  if (place.areas.size === 0) return record.type === "ward" && NUMBERED.test(record.name);
  return record.type === "ward" || (record.level === "district" && place.isProvince);
}

/** Reads what stands beside the units of an article. */
export class Appositions {
  private readonly marksByToken: Map<number, Mark>;

  constructor(
    private readonly words: Words,
    private readonly marks: readonly Mark[],
    private readonly bareNames: BareNames,
  ) {
    this.marksByToken = new Map(marks.map((mark) => [mark.from, mark]));
  }

  /** For each of the marks, in their order. */
  read(): readonly Apposition[] {
    const { marks, words } = this;
    let isFormer = false;
    const read: Apposition[] = marks.map((mark, i) => {
      // 3 phường cũ: Tân An, An Lạc và An Hội
      isFormer = this.isOfFormer(mark.from) || (isFormer && this.goesOn(marks[i - 1], mark));
      return {
        within: this.placesAfter(mark.to).filter((beside) => mayHold(mark, beside)),
        isShared: false,
        isFormer: isFormer || this.isFormer(mark.to),
        isNew: words.id(words.isMark(mark.to, "(") ? mark.to + 1 : mark.to) === NEW,
      };
    });
    // phường Phúc Đồng, Gia Thụy, Bồ Đề (quận Long Biên): the last of a list speaks for those before it
    for (let i = marks.length - 2; i >= 0; i--) {
      const [mark, next, own, other] = [marks[i], marks[i + 1], read[i], read[i + 1]];
      if (!mark || !next || !own || !other || mark.record.type !== next.record.type || !isListed(words, mark, next))
        continue;
      read[i] = {
        within: own.within.length > 0 ? own.within : other.within,
        isShared: own.within.length === 0,
        isFormer: own.isFormer || (other.isFormer && this.isOneList(mark, next)),
        isNew: own.isNew,
      };
    }
    return this.withSections(read);
  }

  /**
   * Wards without a place beside them lie where the heading above them says, or in the district that their sentence is about,
   * if there is one of the name there.
   *
   * ```
   * > | Sắp xếp các đơn vị hành chính cấp xã thuộc Quận 4 như sau: a) Nhập Phường 5 vào Phường 2.
   *                                                ^^^^^^
   * > | Thị xã Ngã Năm còn 2 phường: phường 1 và 2 thành phường Ngã Năm …
   *     ^^^^^^^^^^^^^^
   * ```
   */
  private withSections(read: readonly Apposition[]): readonly Apposition[] {
    let section = NONE;
    let subject = NONE;
    let end = 0;
    return read.map((own, i) => {
      const mark = this.marks[i];
      if (mark === undefined) return own;
      if (mark.record.type === "place" && this.isHeading(mark)) section = this.placesTo(i);
      if (mark.record.type === "place" && mark.record.level === "district" && this.opensClause(mark)) {
        subject = this.placesTo(i);
        // districts may follow each other in a sentence, which is read through but once
        if (mark.from >= end) end = this.endOfSentence(mark.to);
      }
      const above = mark.from < end ? subject : section;
      const isOpen = mark.record.type === "ward" && own.within.length === 0;
      return isOpen && above.length > 0 ? { ...own, within: above, isShared: true } : own;
    });
  }

  /** Whether a place stands first in its clause, but for a bullet, a number, and `tại`: `Phương án nêu rõ: | TP. Sóc Trăng sáp nhập …`. */
  private opensClause({ from }: Mark): boolean {
    const { words } = this;
    const before = words.is(from - 1, LOCATING) ? from - 2 : from - 1;
    return before < 0 || words.kind(before) === LINE_END || words.isMarkOf(before, OPENING);
  }

  private endOfSentence(from: number): number {
    const { words } = this;
    let at = from;
    while (at < words.length && words.kind(at) !== LINE_END && !endsSentence(words, at)) at++;
    return at;
  }

  /** `thuộc Quận 4 như sau:`, or a place alone on its line, numbered or not. */
  private isHeading({ from, to }: Mark): boolean {
    const { words } = this;
    if (words.id(to) === LIKE && words.id(to + 1) === FOLLOWS) return true;
    const end = words.isMark(to, ":") || words.isMark(to, ".") ? to + 1 : to;
    if (words.kind(end) !== LINE_END) return false;
    const isNumbered = words.isMark(from - 1, ".") || words.isMark(from - 1, ")") || words.isMark(from - 1, "-");
    const start = isNumbered ? from - 2 : from - 1;
    return words.kind(start) === LINE_END || (isNumbered && words.kind(start - 1) === LINE_END);
  }

  /** The place, and the one before it that lies in it: `huyện Châu Thành, tỉnh Bến Tre`. */
  private placesTo(i: number): readonly PlaceBeside[] {
    const [before, mark] = [this.marks[i - 1], this.marks[i]];
    const isWithin = before?.record.type === "place" && before.to + 1 === mark?.from;
    const chain = isWithin ? [before, mark] : [mark];
    return chain.flatMap((one) =>
      one === undefined ? [] : [{ place: one.named.place, isFormer: this.isFormer(one.to) }],
    );
  }

  /** Whether `cũ` stands before a name, with nothing but `gồm` and a colon between. */
  private isOfFormer(from: number): boolean {
    const { words } = this;
    let before = words.isMark(from - 1, ":") ? from - 2 : from - 1;
    if (words.is(before, INCLUDING)) before--;
    return words.id(before) === FORMER;
  }

  /** Whether a unit goes on with the list of another, whose kind word it shares. */
  private goesOn(before: Mark | undefined, mark: Mark): boolean {
    return before !== undefined && isListed(this.words, before, mark) && this.sharesKind(mark);
  }

  private sharesKind({ from, to, record }: Mark): boolean {
    return this.words.phrase(from, to).toLowerCase() === record.name.toLowerCase();
  }

  /** `các phường A, phường B cũ`, `phường A và B cũ`: one word for all of them. */
  private isOneList(mark: Mark, next: Mark): boolean {
    const { words } = this;
    return this.sharesKind(next) || words.is(mark.from - 1, PLURAL) || words.kind(mark.from - 1) === NUMBER;
  }

  /** Whether `cũ`, `(cũ)` or `trước đây` follows. */
  private isFormer(at: number): boolean {
    const { words } = this;
    const inner = words.isMark(at, "(") ? at + 1 : at;
    if (words.id(inner) === FORMER) return true;
    const phrase = formerly.match(words, inner);
    return phrase !== undefined && !words.is(phrase.end, BELONGS);
  }

  private placesAfter(at: number): readonly PlaceBeside[] {
    let found = this.placeAt(this.afterAside(at));
    if (found === undefined) return NONE;
    const places: PlaceBeside[] = [];
    for (let links = 0; found !== undefined && links < LONGEST_CHAIN; links++) {
      if (found.beside.place.areas.size > 0 || found.isUnknown) places.push(found.beside);
      found = this.placeAt(found.next);
    }
    return places;
  }

  /** Past `cũ`, and past a bracket that holds no place but is followed by one: `Phường Tân An (…), thuộc quận Ninh Kiều`. */
  private afterAside(at: number): number {
    const { words } = this;
    if (words.id(at) === FORMER || words.id(at) === NEW) return at + 1;
    if (!words.isMark(at, "(") || this.placeAt(at) !== undefined) return at;
    for (let end = at + 1; end < at + LONGEST_BRACKET && words.kind(end) !== LINE_END; end++) {
      if (!words.isMark(end, ")")) continue;
      const after = words.isMark(end + 1, ",") ? end + 2 : end + 1;
      return words.is(after, LYING) || words.id(end - 1) === FORMER ? end + 1 : at;
    }
    return at;
  }

  /** The place after a comma, a bracket, a dash, `thuộc` or nothing. */
  private placeAt(at: number): FoundPlace | undefined {
    const { words } = this;
    const isParted = words.isMarkOf(at, PARTING);
    let start = isParted ? at + 1 : at;
    while (words.is(start, LYING)) start++;
    const mark = this.marksByToken.get(start);
    if (mark !== undefined && mark.record.type === "place") {
      const isUnknown = mark.record.level === "district" && mark.named.place.areas.size === 0;
      return this.found(mark.named.place, mark.to, isUnknown);
    }
    const bare = mark === undefined ? this.bareNames.at(words, start) : undefined;
    // xã Vĩnh Thanh Cà Mau: with nothing between, a province alone
    if (bare === undefined || (!isParted && start === at && !bare.isSure)) return undefined;
    return this.found(bare.place, bare.to);
  }

  private found(place: PlaceSet, to: number, isUnknown = false): FoundPlace {
    return { beside: { place, isFormer: this.isFormer(to) }, next: this.afterPlace(to), isUnknown };
  }

  private afterPlace(at: number): number {
    const { words } = this;
    const next = words.id(at) === FORMER ? at + 1 : at;
    return words.isMark(next, ")") ? next + 1 : next;
  }
}
