import { Chains } from "./chains";
import { foldName, stripAccents } from "./fold";
import type { States } from "./states";
import type { UnitTables } from "./tables";
import type { NameTexts } from "./unpack";

/** Which units bear a name: keys, as `foldName` makes them, to ids. */
export class Names {
  private readonly texts: NameTexts;
  private readonly keys: SyllableKeys;
  /** Names that fold to the same have one number. */
  private readonly numbers: Map<string, number> = new Map();
  private readonly entries: Chains;
  /** What the entries from `size` on stand for: units by their other spellings. */
  private readonly variantIds: readonly number[];
  private readonly variantNames: readonly number[];
  private readonly size: number;
  private pairs: ReadonlySet<number> | undefined;
  private withoutAccents: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(states: States, variants: UnitTables["variants"], texts: NameTexts) {
    const spellings = readVariants(states, variants);
    this.texts = texts;
    this.keys = new SyllableKeys(texts.syllables);
    this.variantIds = spellings.map(([id]) => id);
    this.variantNames = spellings.map(([, name]) => name);
    this.size = states.size;

    const numberOfName = this.numberNames();
    const numberOfEntry = new Int32Array(states.size + spellings.length);
    for (let id = 0; id < states.size; id++) numberOfEntry[id] = numberOfName[states.name[id] ?? 0] ?? 0;
    spellings.forEach(([, name], i) => {
      numberOfEntry[states.size + i] = numberOfName[name] ?? 0;
    });
    this.entries = new Chains(numberOfEntry, this.numbers.size);
  }

  /** Gives each name the number of its key. */
  private numberNames(): Int32Array {
    const { texts, keys, numbers } = this;
    const numberOfName = new Int32Array(texts.count);
    for (let name = 0; name < numberOfName.length; name++) {
      const key = texts.join(name, keys.ofSyllables, "");
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      numberOfName[name] = number;
    }
    return numberOfName;
  }

  /** The ids of the units that bear a name, given as `foldName` makes it. */
  named(key: string): readonly number[] {
    const number = this.numbers.get(this.keys.shorten(key));
    return number === undefined ? NONE : this.idsOf(number);
  }

  /** The ids of the units of a name as it is written. What most names are made of is folded once, not anew for each name. */
  spelled(name: string): readonly number[] {
    if (!ONLY_LETTERS.test(name)) return this.named(foldName(name));
    const number = this.numbers.get(this.keys.shortenSpelled(name));
    return number === undefined ? NONE : this.idsOf(number);
  }

  /** Whether two syllables, as they are written, stand side by side in a name. */
  hasPair(first: string, second: string): boolean {
    this.pairs ??= new Set(Array.from(this.numbers.keys()).flatMap(pairsOf));
    return this.pairs.has(pairOf(this.keys.ofSpelling(first) + this.keys.ofSpelling(second), 0));
  }

  /** The same for a key without accents: all that it could stand for. */
  namedWithoutAccents(bareKey: string): readonly number[] {
    this.withoutAccents ??= this.groupWithoutAccents();
    return (this.withoutAccents.get(bareKey) ?? NONE).flatMap((number) => this.idsOf(number));
  }

  /** The other spellings of a unit's name. */
  variants(id: number): readonly string[] {
    return this.variantNames.filter((_, i) => this.variantIds[i] === id).map((name) => this.texts.text(name));
  }

  private idsOf(number: number): readonly number[] {
    return this.entries.of(number).map((entry) => this.variantIds[entry - this.size] ?? entry);
  }

  private groupWithoutAccents(): ReadonlyMap<string, readonly number[]> {
    const groups = new Map<string, number[]>();
    for (const [key, number] of this.numbers) {
      const bareKey = stripAccents(this.keys.lengthen(key));
      const group = groups.get(bareKey);
      if (group) group.push(number);
      else groups.set(bareKey, [number]);
    }
    return groups;
  }
}

const NONE: readonly number[] = [];

/** The pairs of neighbours in a short key, each as a number. */
function pairsOf(key: string): readonly number[] {
  return Array.from({ length: key.length - 1 }, (_, at) => pairOf(key, at));
}

function pairOf(key: string, at: number): number {
  return key.charCodeAt(at) * 0x1_0000 + key.charCodeAt(at + 1);
}

const ONLY_LETTERS = /^[\p{L}\p{M} ]+$/u;

/**
 * Keys of one character a syllable. The names share some two thousand syllables, so that each is folded once, and the
 * keys of thousands of names are short strings.
 */
class SyllableKeys {
  /** The key of each syllable of the data: empty for a dash, more than one character for `Rang-Tháp`. */
  readonly ofSyllables: readonly string[];
  private readonly characters: Map<string, string> = new Map();
  private readonly foldedSyllables: string[] = [];
  /** Spellings of syllables that have been met, with their characters. */
  private readonly spellings: Map<string, string> = new Map();

  constructor(syllables: readonly string[]) {
    this.ofSyllables = syllables.map((syllable) =>
      foldName(syllable)
        .split(" ")
        .map((folded) => (folded === "" ? "" : this.add(folded)))
        .join(""),
    );
  }

  /** A folded name, a character a syllable; what no name has is one and the same character. */
  shorten(key: string): string {
    let short = "";
    for (const syllable of key.split(" ")) short += this.characters.get(syllable) ?? UNKNOWN;
    return short;
  }

  /** The same of a name as it is written, of letters and single spaces. */
  shortenSpelled(name: string): string {
    let short = "";
    for (const syllable of name.split(" ")) {
      short += this.ofSpelling(syllable);
    }
    return short;
  }

  /** The character of a syllable as it is written. */
  ofSpelling(syllable: string): string {
    let character = this.spellings.get(syllable);
    if (character === undefined) {
      character = this.characters.get(foldName(syllable)) ?? UNKNOWN;
      if (this.spellings.size < MOST_SPELLINGS) this.spellings.set(syllable, character);
    }
    return character;
  }

  /** The folded name behind a short key. */
  lengthen(short: string): string {
    return Array.from(short, (character) => this.foldedSyllables[character.charCodeAt(0)] ?? "").join(" ");
  }

  private add(folded: string): string {
    const known = this.characters.get(folded);
    if (known !== undefined) return known;
    const character = String.fromCharCode(this.foldedSyllables.push(folded) - 1);
    this.characters.set(folded, character);
    return character;
  }
}

const UNKNOWN = "\uffff";
/** More than the language has, in small letters and capitals; what else texts are made of is not kept. */
const MOST_SPELLINGS = 20_000;

/** Ids with the number of another spelling; it holds for every state of the code that bears the name. */
function readVariants(states: States, table: UnitTables["variants"]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  table.code.forEach((code, row) => {
    const last = states.last(code, table.set.words[table.set.values[row] ?? 0] === "2025");
    if (last === undefined) return;
    for (let id: number | undefined = last; id !== undefined; id = states.before(id)) {
      if (states.name[id] === states.name[last]) found.push([id, table.name[row] ?? 0]);
    }
  });
  return found;
}
