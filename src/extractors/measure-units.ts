import { type Decimal, fromDigits } from "../figures/decimal";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook, type PhraseMatch } from "../text/phrases";
import { SMALL, type Words } from "../text/words";

/** How many base units a unit is. */
export interface BaseUnit {
  readonly unit: string;
  readonly factor: Decimal;
}

export interface MeasureUnit {
  readonly dimension: Dimension;
  /** UCUM code. */
  readonly code?: string;
  readonly base?: BaseUnit;
}

type Dimension =
  | "area"
  | "length"
  | "mass"
  | "volume"
  | "energy"
  | "power"
  | "time"
  | "age"
  | "multiple"
  | "score"
  | "other";

/** Decimals of the smallest factor. */
const MOST_DECIMALS = 6;

type Row = readonly [names: string, dimension: Dimension, code?: string | undefined, base?: string, factor?: number];

/** Names, dimension, UCUM code, base unit, and how many of those it is. */
const UNITS: readonly Row[] = [
  ["ha, hecta, héc ta, hec ta, hectare", "area", "har", "m2", 10_000],
  ["mét vuông", "area", "m2", "m2", 1],
  ["ki lô mét vuông, kilômét vuông, cây số vuông", "area", "km2", "m2", 1_000_000],
  // the northern sào and mẫu; those of other regions differ
  ["sào", "area"],
  ["mẫu", "area"],
  ["km, ki lô mét, kilômét, kilomet, cây số", "length", "km", "m", 1000],
  ["m, mét", "length", "m", "m", 1],
  ["cm, xentimét, xăng ti mét", "length", "cm", "m", 0.01],
  ["mm, milimét, mi li mét", "length", "mm", "m", 0.001],
  ["hải lý", "length", "[nmi_i]", "m", 1852],
  ["tấn", "mass", "t", "kg", 1000],
  ["tạ", "mass", "dt", "kg", 100],
  ["yến", "mass", undefined, "kg", 10],
  ["kg, ki lô gam, kilôgam, kilogam, ký", "mass", "kg", "kg", 1],
  ["lạng", "mass", undefined, "kg", 0.1],
  ["g, gam, gram", "mass", "g", "kg", 0.001],
  ["mg, miligam", "mass", "mg", "kg", 0.000_001],
  ["mét khối", "volume", "m3", "m3", 1],
  ["lít, lit, l", "volume", "L", "m3", 0.001],
  ["ml, mililít", "volume", "mL", "m3", 0.000_001],
  ["kwh, kw giờ", "energy", "kW.h", "J", 3_600_000],
  ["mwh", "energy", "MW.h", "J", 3_600_000_000],
  ["gwh", "energy", "GW.h", "J", 3_600_000_000_000],
  ["kw, kwp", "power", "kW", "W", 1000],
  ["mw, mwp", "power", "MW", "W", 1_000_000],
  ["kva", "power", "kV.A"],
  ["cv, mã lực", "power"],
  ["kv", "other", "kV"],
  ["giây", "time", "s", "s", 1],
  ["phút", "time", "min", "s", 60],
  ["giờ, tiếng, giờ đồng hồ, tiếng đồng hồ, h", "time", "h", "s", 3600],
  ["ngày, ngày đêm", "time", "d", "s", 86_400],
  ["tuần, tuần lễ", "time", "wk", "s", 604_800],
  ["tháng", "time", "mo"],
  ["quý", "time"],
  ["năm", "time", "a"],
  ["thập kỷ, thập niên, thế kỷ", "time"],
  ["tuổi", "age", "a"],
  ["tháng tuổi", "age", "mo"],
  ["tuần tuổi", "age", "wk"],
  ["ngày tuổi", "age", "d"],
  ["độ c, oc", "other", "Cel"],
  ["độ, độ richter", "other"],
  ["inch", "length", "[in_i]", "m", 0.0254],
  ["mm hg", "other", "mm[Hg]"],
  ["tầng", "other"],
  ["điểm", "score"],
];

/** Units that are common words: only with what they measure behind them, which is no part of them. */
const BEFORE_MATTER: readonly (readonly [names: string, matter: string, unit: MeasureUnit])[] = [
  ["lượng, chỉ, cây", "vàng, trắng", unitOf("mass")],
  ["công", "đất, ruộng, vườn, lúa, mía, rẫy, dừa", unitOf("area")],
  ["khối", "đất, đá, cát, nước, gỗ, bê tông, rác", unitOf("volume", "m3", "m3", 1)],
  ["số", "điện", unitOf("energy", "kW.h", "J", 3_600_000)],
];

/** Units that a power may follow, as they are typed: `m2`, `km²`. */
const POWERS: Readonly<Record<string, Readonly<Record<"2" | "3", MeasureUnit>>>> = {
  m: { 2: unitOf("area", "m2", "m2", 1), 3: unitOf("volume", "m3", "m3", 1) },
  cm: { 2: unitOf("area", "cm2", "m2", 0.0001), 3: unitOf("volume", "cm3", "m3", 0.000_001) },
  km: { 2: unitOf("area", "km2", "m2", 1_000_000), 3: unitOf("volume", "km3", "m3", 1_000_000_000) },
};
const powers: ReadonlyMap<number, Readonly<Record<"2" | "3", MeasureUnit>>> = new Map(
  Object.entries(POWERS).map(([name, units]) => [lexicon.add(name), units]),
);
/** Letters that are units in lower case alone: `5G`, `4K` are no weights. */
const LETTERS: WordSet = new WordSet(list("m, g, l, h"));
const CELSIUS: number = lexicon.add("c");

/** Names of units, found at a place of an article. */
export const measureUnits: PhraseBook<MeasureUnit> = new PhraseBook(
  UNITS.flatMap(([names, dimension, code, base, factor]) =>
    list(names).map((name) => [name, unitOf(dimension, code, base, factor)] as const),
  ),
);
const beforeMatter: PhraseBook<MeasureUnit> = new PhraseBook(
  BEFORE_MATTER.flatMap(([names, matter, unit]) =>
    list(names).flatMap((name) => list(matter).map((what) => [`${name} ${what}`, unit] as const)),
  ),
);

/** A factor as it is written in the table: 0.01 is 1 × 10^-2. */
function decimalOf(factor: number): Decimal {
  const [whole = "", decimals = ""] = factor.toFixed(MOST_DECIMALS).split(".");
  const digits = decimals.replace(/0+$/, "");
  return fromDigits(whole + digits, digits.length);
}

function unitOf(dimension: Dimension, code?: string, base?: string, factor?: number): MeasureUnit {
  return {
    dimension,
    ...(code !== undefined && { code }),
    ...(base !== undefined && factor !== undefined && { base: { unit: base, factor: decimalOf(factor) } }),
  };
}

/**
 * Reads the unit at a token, without what it is divided by.
 *
 * ```
 * > | 77,3 ha   1.100m2   -18°C   2 lượng vàng
 *          ^^        ^^      ^^     ^^^^^
 * ```
 */
export function readUnit(words: Words, index: number): PhraseMatch<MeasureUnit> | undefined {
  const power = readPower(words, index);
  if (power !== undefined) return power;
  if ((words.isMark(index, "°") || words.isMark(index, "º")) && words.id(index + 1) === CELSIUS) {
    return { value: unitOf("other", "Cel"), end: index + 2 };
  }
  const matter = beforeMatter.match(words, index);
  if (matter !== undefined) return { value: matter.value, end: index + 1 };
  return words.is(index, LETTERS) && words.case(index) !== SMALL ? undefined : measureUnits.match(words, index);
}

/** `m2`, `km²`, `m3`: a unit with its power. */
export function readPower(words: Words, index: number): PhraseMatch<MeasureUnit> | undefined {
  if (!words.isGlued(index + 1)) return undefined;
  const units = powers.get(words.id(index));
  if (units === undefined || words.end(index + 1) - words.start(index + 1) !== 1) return undefined;
  const power = words.text.charAt(words.start(index + 1));
  const unit = power === "2" || power === "²" ? units[2] : power === "3" || power === "³" ? units[3] : undefined;
  return unit && { value: unit, end: index + 2 };
}

/** What a unit may be divided by and be one unit still, with their UCUM codes; a person or a day makes a rate. */
const DIVISORS: Readonly<Record<string, string | undefined>> = {
  ha: "har", m: "m", km: "km", kg: "kg", lít: "L", l: "L", giờ: "h", h: "h", giây: "s", s: "s", sào: undefined, mẫu: undefined, công: undefined,
}; // biome-ignore format: one row of a table
const divisors: ReadonlyMap<number, string | undefined> = new Map(
  Object.entries(DIVISORS).map(([name, code]) => [lexicon.add(name), code]),
);
/** Dimensions that are divided so: `8 giờ/m2` is a rate. */
const DIVIDED: ReadonlySet<Dimension> = new Set<Dimension>(["area", "length", "mass", "volume", "energy", "power"]);

/**
 * A unit over a unit is one unit, without a base: `62 tạ/ha` is in `dt/har`, `117 km/h` in `km/h`.
 */
export function readQuotient(words: Words, { value: unit, end }: PhraseMatch<MeasureUnit>): PhraseMatch<MeasureUnit> {
  if (!words.isMark(end, "/") || !DIVIDED.has(unit.dimension)) return { value: unit, end };
  const power = readPower(words, end + 1);
  if (power === undefined && !divisors.has(words.id(end + 1))) return { value: unit, end };
  const divisor = power === undefined ? divisors.get(words.id(end + 1)) : power.value.code;
  const code = unit.code !== undefined && divisor !== undefined ? `${unit.code}/${divisor}` : undefined;
  return { value: unitOf(unit.dimension, code), end: power?.end ?? end + 2 };
}
