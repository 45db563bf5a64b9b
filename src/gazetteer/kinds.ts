import { foldName, stripAccents } from "./fold";

/** The kinds of unit, as their names are written in full: `thành phố Cần Thơ`, `thị trấn Phong Điền`. */
export const KINDS = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "đặc khu"] as const;

/** What a unit is: `thành phố` is found on the level of provinces and on that of districts. */
export type UnitKind = (typeof KINDS)[number];

/** A name as it was read: the key to look up, and the kind of unit where a kind word told it. */
export interface NameReading {
  /** See {@link foldName}. */
  readonly key: string;
  readonly kind?: UnitKind;
}

const ABBREVIATIONS: ReadonlyMap<string, UnitKind> = new Map([
  ["t", "tỉnh"],
  ["tp", "thành phố"],
  ["q", "quận"],
  ["h", "huyện"],
  ["tx", "thị xã"],
  ["p", "phường"],
  ["x", "xã"],
  ["tt", "thị trấn"],
  ["đk", "đặc khu"],
]);

// P.1, P. Tân An, P1, TP Cần Thơ
const abbreviated = /^(tt|tx|tp|đk|[tqhpx])(?:\s*\.\s*|\s+|(?=\d))(?=[^\s.])/iu;

/** Names that are mostly written by their first letters, under the keys of those. */
const INITIALS: ReadonlyMap<string, NameReading> = new Map([
  ["hcm", { key: foldName("Hồ Chí Minh") }],
  ["tphcm", { key: foldName("Hồ Chí Minh"), kind: "thành phố" }],
  ["brvt", { key: foldName("Bà Rịa - Vũng Tàu") }],
  ["br vt", { key: foldName("Bà Rịa - Vũng Tàu") }],
  ["tt huế", { key: foldName("Thừa Thiên Huế") }],
]);

const kindPrefixes: readonly (readonly [string, UnitKind])[] = KINDS.map((kind) => [`${foldName(kind)} `, kind]);
const barePrefixes: readonly (readonly [string, UnitKind])[] = KINDS.map((kind) => [
  `${stripAccents(foldName(kind))} `,
  kind,
]);

/**
 * The ways to read a name, the likelier first: `phường Đúc` is a ward of the name Đúc, or something called Phường Đúc
 * (as one in Huế was). The kind word or its abbreviation may stand in any case; without accents only where `accents` is false.
 */
export function readName(name: string, accents = true): readonly NameReading[] {
  const whole = foldName(name);
  const asWritten: NameReading = INITIALS.get(whole) ?? { key: whole };

  const word = (accents ? kindPrefixes : barePrefixes).find(([prefix]) =>
    (accents ? whole : stripAccents(whole)).startsWith(prefix),
  );
  if (word) {
    const syllables = word[0].split(" ").length - 1;
    return [named(whole.split(" ").slice(syllables).join(" "), word[1]), asWritten];
  }

  const written = name.normalize("NFC").trim();
  const letters = abbreviated.exec(written);
  const kind = letters?.[1] === undefined ? undefined : ABBREVIATIONS.get(letters[1].toLowerCase());
  if (letters && kind) return [named(foldName(written.slice(letters[0].length)), kind), asWritten];

  return [asWritten];
}

function named(key: string, kind: UnitKind): NameReading {
  return { key: INITIALS.get(key)?.key ?? key, kind };
}

/** The kind that a word or an abbreviation means: `Phường`, `P.`, `TX` → `phường`, `phường`, `thị xã`. */
export function readKind(word: string): UnitKind | undefined {
  const key = foldName(word);
  return KINDS.find((kind) => foldName(kind) === key) ?? ABBREVIATIONS.get(key);
}
