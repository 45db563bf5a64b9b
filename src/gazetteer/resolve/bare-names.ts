import { isDash } from "../../text/dash";
import { lexicon, WordSet } from "../../text/lexicon";
import { list } from "../../text/list";
import { otherTonePlacement } from "../../text/tone";
import { CAPITAL, CAPITALS, LINE_END, type Words } from "../../text/words";
import type { Candidate, Candidates } from "./candidate";
import { PlaceSet } from "./place-set";
import { spellingsOf } from "./spellings";

/** A name that districts or provinces bear, found at tokens `from` to `to`. */
export interface BareName {
  readonly from: number;
  readonly to: number;
  readonly place: PlaceSet;
  /** Whether it is the name of a province, or a word before it says that it is a place. */
  readonly isSure: boolean;
}

/** Whose second word is the name of a place: `Thành ủy Mỹ Tho`, `Báo Cà Mau`, `Đài Tân Kỳ`. */
const BEFORE_NAME: WordSet = new WordSet(list("ủy, báo, đài, tỉnh, huyện, quận, phố, đoàn, nguồn, tp, tx"));
/** The youth union of a level, and not the family name Đoàn: `Tỉnh Đoàn Phú Thọ`. */
const YOUTH: number = lexicon.add("đoàn");
/** What persons are called before their names. */
const TITLES: WordSet = new WordSet(
  list("ông, bà, anh, chị, em, cô, chú, bác, cháu, cụ, thầy, dì, cậu, bé, chí, sĩ, ảnh, tin, bài"),
);
/** What is called by the names of places, wherever it lies: streets, bridges, markets, waters. */
const NAMESAKES: WordSet = new WordSet(
  list("đường, phố, ngõ, ngách, hẻm, cầu, chợ, trường, sông, suối, hồ, kênh, chùa, đình, đền, viên"),
);
const CITY: WordSet = new WordSet(["thành"]);
/** What a ward has parts of, that bear the names of districts elsewhere: `khu vực Đông Hòa`. */
const PARTS: WordSet = new WordSet(list("khu, vực, khối, thôn, ấp, xóm, bản, làng, buôn, khóm, vùng"));
const LEVELS: WordSet = new WordSet(list("tỉnh, thành, huyện, quận, thị"));
/** The one name of one syllable that needs no kind word: `Vinh` and `Lắk` are also other things. */
const ONE_SYLLABLE: WordSet = new WordSet(["huế"]);
/** Syllables on either side of a dash. */
const LONGEST_RUN = 4;
/** Behind this stand the person and his name's bearers, not the city. */
const NO_PLACE = "hồ chí minh";
/** Cities and provinces of three syllables and more go by their first letters: `PRTC`, `HCM`. */
const SHORTEST_INITIALISM = 3;

/** The names of districts and provinces as they stand in texts without a kind word, or by their first letters. */
export class BareNames {
  /** As they are written, dashes as spaces: `Mỹ Tho`, `MỸ THO`. */
  private readonly units: Map<string, Candidate[]> = new Map();
  private readonly places: Map<string, PlaceSet> = new Map();
  private readonly initialisms: Map<string, Candidate[]> = new Map();

  constructor(private readonly all: Candidates) {
    for (const unit of all.aboveCommunes()) {
      const name = all.store.name(unit.id).toLowerCase();
      const syllables = name.split(/[\s-]+/);
      if (/^\d/.test(name)) continue;
      if (syllables.length >= SHORTEST_INITIALISM) add(this.initialisms, initialsOf(syllables), unit);
      if (name === NO_PLACE) continue;
      for (const written of writtenForms(syllables)) add(this.units, written, unit);
    }
  }

  /** Every name in an article, or in a line of it, that stands as a name of its own: not as part of a longer one. */
  findAll(words: Words): readonly BareName[] {
    const found: BareName[] = [];
    for (let from = 0; from < words.length; from++) {
      if (!isCapital(words, from)) continue;
      const to = endOfRun(words, from);
      if (isNamesake(words, from) && !isDash(words, to)) {
        from = to - 1;
        continue;
      }
      const end = this.findAnnounced(words, from, to, found);
      const isLong = to - from > 1 || words.is(from, ONE_SYLLABLE);
      const name = end === from && isLong ? this.at(words, from, to) : undefined;
      if (name !== undefined && (name.isSure || !(isPerson(words, name) || words.is(from - 1, PARTS))))
        found.push(name);
      from = Math.max(end, name?.to ?? to) - 1;
    }
    return found;
  }

  /** The name that a run of capitals is, or with the run behind a dash: `Hóc Môn`, `Bà Rịa - Vũng Tàu`; a longer run is another name. */
  at(words: Words, from: number, to: number = endOfRun(words, from)): BareName | undefined {
    if (isDash(words, to)) {
      const end = endOfRun(words, to + 1);
      const place =
        end - to > LONGEST_RUN ? undefined : this.place(`${words.phrase(from, to)} ${words.phrase(to + 1, end)}`);
      if (place !== undefined) return { from, to: end, place, isSure: place.isProvince };
    }
    const place = to - from > LONGEST_RUN ? undefined : this.place(words.phrase(from, to));
    return place && { from, to, place, isSure: place.isProvince };
  }

  /** The names in a run behind a word that says that they are places; the token after the last, or the first of the run. */
  private findAnnounced(words: Words, from: number, to: number, found: BareName[]): number {
    let end = from;
    for (let at = from; at < to; at++) {
      if (at < end || !announces(words, at - 1)) continue;
      const name = this.longest(words, at, to) ?? this.initialism(words, at);
      if (name === undefined) continue;
      found.push(name);
      end = name.to;
    }
    return end;
  }

  /** The longest name that a run begins with: `Tỉnh ủy Đắk Lắk Lương Nguyễn Minh Triết`. */
  private longest(words: Words, from: number, to: number): BareName | undefined {
    for (let end = Math.min(to, from + LONGEST_RUN); end > from; end--) {
      const name = this.at(words, from, end);
      if (name !== undefined) return { ...name, isSure: true };
    }
    return undefined;
  }

  private initialism(words: Words, at: number): BareName | undefined {
    if (words.case(at) !== CAPITALS) return undefined;
    const units = this.withInitials(words.phrase(at, at + 1));
    return units.length > 0 ? { from: at, to: at + 1, place: new PlaceSet(this.all, units), isSure: true } : undefined;
  }

  /** The units that go by these first letters: `PRTC`. */
  withInitials(letters: string): readonly Candidate[] {
    return this.initialisms.get(letters.toLowerCase()) ?? [];
  }

  private place(written: string): PlaceSet | undefined {
    const units = this.units.get(written);
    if (units === undefined) return undefined;
    const place = this.places.get(written) ?? new PlaceSet(this.all, units);
    this.places.set(written, place);
    return place;
  }
}

function add(map: Map<string, Candidate[]>, key: string, unit: Candidate): void {
  const known = map.get(key);
  if (known) known.push(unit);
  else map.set(key, [unit]);
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join("");
}

/** `khánh hòa` as it stands in texts: `Khánh Hòa`, `KHÁNH HÒA`, `Khánh Hoà`, `KHÁNH HOÀ`. */
function writtenForms(syllables: readonly string[]): readonly string[] {
  let forms: readonly string[] = [""];
  for (const syllable of syllables) {
    const spellings = spellingsOf(syllable).flatMap((one) => [one, otherTonePlacement(one) ?? one]);
    forms = forms.flatMap((before) => Array.from(new Set(spellings), (one) => `${before} ${capitalised(one)}`));
  }
  return forms.map((form) => form.slice(1)).flatMap((form) => [form, form.toUpperCase()]);
}

function capitalised(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}

/** `chị Thanh Thủy`, and the author on the last line: districts bear the names of persons. */
function isPerson(words: Words, { from, to }: BareName): boolean {
  const isStart = from === 0 || words.kind(from - 1) === LINE_END;
  return words.is(from - 1, TITLES) || (isStart && (to === words.length || words.kind(to) === LINE_END));
}

/** `phố Huế`, `cầu Bình Lợi`; but `thành phố Huế`. */
function isNamesake(words: Words, from: number): boolean {
  return words.is(from - 1, NAMESAKES) && !words.is(from - 2, CITY);
}

function announces(words: Words, index: number): boolean {
  return words.is(index, BEFORE_NAME) && (words.id(index) !== YOUTH || words.is(index - 1, LEVELS));
}

function endOfRun(words: Words, from: number): number {
  let to = from;
  while (isCapital(words, to)) to++;
  return to;
}

function isCapital(words: Words, at: number): boolean {
  return words.case(at) >= CAPITAL;
}
