import { WordSet } from "../../text/lexicon";
import { list } from "../../text/list";
import { otherTonePlacement } from "../../text/tone";
import { CAPITAL, CAPITALS, type Words } from "../../text/words";
import type { Gazetteer } from "../gazetteer";
import { codeNumber, FIRST_COMMUNE } from "../tables";
import { spellingsOf } from "./spellings";

/** A name that districts or provinces bear, found at tokens `from` to `to`. */
export interface BareName {
  readonly from: number;
  readonly to: number;
  /** Every unit of that name. */
  readonly ids: readonly number[];
  /** Whether it is the name of a province, or a word before it says that it is a place. */
  readonly isSure: boolean;
}

/** A word of names, and what names end with it. */
interface Node {
  /** By the next syllable, as `Mỹ` and as `MỸ`. */
  readonly next: Map<string, Node>;
  readonly ids: number[];
  isProvince: boolean;
}

/** Whose second word is the name of a place: `Thành ủy Mỹ Tho`, `Báo Cà Mau`, `Đài Tân Kỳ`. */
const BEFORE_NAME: WordSet = new WordSet(list("ủy, báo, đài, tỉnh, huyện, quận, thị, phố, đoàn, nguồn, tp, tx"));
/** The one name of one syllable that needs no kind word: `Vinh` and `Lắk` are also other things. */
const ONE_SYLLABLE: WordSet = new WordSet(["huế"]);
/** Behind this stand the person and his name's bearers, not the city. */
const NO_PLACE = "hồ chí minh";
/** Cities and provinces of three syllables and more go by their first letters: `PRTC`, `HCM`. */
const SHORTEST_INITIALISM = 3;
const FIRST_DISTRICT: number = codeNumber("000");

/** The names of districts and provinces as they stand in texts without a kind word, or by their first letters. */
export class BareNames {
  private readonly root: Node = newNode();
  private readonly initialisms: Map<string, number[]> = new Map();

  constructor(store: Gazetteer) {
    const { states } = store;
    for (let id = 0; id < states.size; id++) {
      const code = states.code[id] ?? 0;
      if (code >= FIRST_COMMUNE) continue;
      const name = store.name(id).toLowerCase();
      const syllables = name.split(/[\s-]+/);
      if (/^\d/.test(name)) continue;
      if (syllables.length >= SHORTEST_INITIALISM) this.addInitialism(syllables, id);
      if (name === NO_PLACE) continue;
      const node = this.add(syllables);
      node.ids.push(id);
      node.isProvince ||= code < FIRST_DISTRICT;
    }
  }

  /** Every name in an article, or in a line of it, that stands as a name of its own: not as part of a longer one. */
  findAll(words: Words): readonly BareName[] {
    const found: BareName[] = [];
    for (let at = 0; at < words.length; at++) {
      const name = this.find(words, at);
      if (name === undefined) continue;
      found.push(name);
      at = name.to - 1;
    }
    return found;
  }

  /** The name that begins at a token. */
  private find(words: Words, at: number): BareName | undefined {
    if (!isCapital(words, at)) return undefined;
    const isAnnounced = words.is(at - 1, BEFORE_NAME);
    if (!isAnnounced && isCapital(words, at - 1)) return undefined;
    const name = this.match(words, at);
    if (name === undefined) return isAnnounced ? this.initialism(words, at) : undefined;
    if (isAnnounced) return { ...name, isSure: true };
    if (isCapital(words, name.to)) return undefined;
    return name.to - name.from > 1 || words.is(at, ONE_SYLLABLE) ? name : undefined;
  }

  /** The longest name that begins at a token. */
  match(words: Words, from: number): BareName | undefined {
    let found: BareName | undefined;
    let node: Node | undefined = this.root;
    for (let at = from; isCapital(words, at); ) {
      node = node.next.get(words.text.slice(words.start(at), words.end(at)));
      if (node === undefined) break;
      at++;
      if (node.ids.length > 0) found = { from, to: at, ids: node.ids, isSure: node.isProvince };
      if (words.isMark(at, "-") || words.isMark(at, "–")) at++;
    }
    return found;
  }

  /** The units that go by these first letters: `PRTC`. */
  withInitials(letters: string): readonly number[] {
    return this.initialisms.get(letters.toLowerCase()) ?? [];
  }

  private initialism(words: Words, at: number): BareName | undefined {
    if (words.case(at) !== CAPITALS) return undefined;
    const ids = this.withInitials(words.text.slice(words.start(at), words.end(at)));
    return ids.length > 0 ? { from: at, to: at + 1, ids, isSure: true } : undefined;
  }

  private add(syllables: readonly string[]): Node {
    let node = this.root;
    for (const syllable of syllables) {
      const [own = syllable, ...others] = spellingsOf(syllable).flatMap(writtenForms);
      const next = node.next.get(own) ?? newNode();
      for (const form of [own, ...others]) node.next.set(form, next);
      node = next;
    }
    return node;
  }

  private addInitialism(syllables: readonly string[], id: number): void {
    const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
    const known = this.initialisms.get(initials);
    if (known) known.push(id);
    else this.initialisms.set(initials, [id]);
  }
}

function newNode(): Node {
  return { next: new Map(), ids: [], isProvince: false };
}

/** `hòa` as it stands in texts: `Hòa`, `Hoà`, `HÒA`, `HOÀ`. */
function writtenForms(syllable: string): readonly string[] {
  return [syllable, otherTonePlacement(syllable) ?? syllable].flatMap((spelling) => [
    spelling.charAt(0).toUpperCase() + spelling.slice(1),
    spelling.toUpperCase(),
  ]);
}

function isCapital(words: Words, at: number): boolean {
  return words.case(at) >= CAPITAL;
}
