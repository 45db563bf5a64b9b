import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";

export interface MeasureUnit {
  readonly dimension: Dimension;
  /** UCUM code. */
  readonly code?: string;
  /** How many base units it is. */
  readonly base?: { readonly unit: string; readonly factor: number };
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

type Row = readonly [names: string, dimension: Dimension, code?: string, base?: string, factor?: number];

/** Names, dimension, UCUM code, base unit, and how many of those it is. */
const UNITS: readonly Row[] = [
  ["ha, hecta, héc ta, hec ta, hécta, hectare", "area", "har", "m2", 10_000],
  ["mét vuông", "area", "m2", "m2", 1],
  ["ki lô mét vuông, kilômét vuông, cây số vuông", "area", "km2", "m2", 1_000_000],
  // the northern sào and mẫu; those of other regions differ
  ["sào", "area"],
  ["mẫu", "area"],
  ["km, ki lô mét, kilômét, cây số, kilomet, km đường", "length", "km", "m", 1000],
  ["m, mét", "length", "m", "m", 1],
  ["cm, xentimét, xăng ti mét", "length", "cm", "m", 0.01],
  ["mm, milimét, mi li mét", "length", "mm", "m", 0.001],
  ["hải lý", "length", "[nmi_i]", "m", 1852],
  ["tấn", "mass", "t", "kg", 1000],
  ["tạ", "mass", "dt", "kg", 100],
  ["yến", "mass"],
  ["kg, ki lô gam, kilôgam, kilogam, ký", "mass", "kg", "kg", 1],
  ["g, gam, gram", "mass", "g", "kg", 0.001],
  ["mg, miligam", "mass", "mg", "kg", 0.000_001],
  ["cây vàng, lượng, lượng vàng, chỉ, chỉ vàng", "mass"],
  ["mét khối, khối đất, khối đá, khối cát, khối nước, khối gỗ, khối bê tông", "volume", "m3", "m3", 1],
  ["lít, lit, l", "volume", "L", "m3", 0.001],
  ["ml, mililít", "volume", "mL", "m3", 0.000_001],
  ["kwh, kw giờ, số điện", "energy", "kW.h", "J", 3_600_000],
  ["mwh", "energy", "MW.h", "J", 3_600_000_000],
  ["kw", "power", "kW", "W", 1000],
  ["mw", "power", "MW", "W", 1_000_000],
  ["kwp", "power", "kW", "W", 1000],
  ["mwp", "power", "MW", "W", 1_000_000],
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
  ["năm, năm học", "time", "a"],
  ["thập kỷ, thập niên, thế kỷ", "time"],
  ["tuổi", "age", "a"],
  ["độ c", "other", "Cel"],
  ["tầng", "other"],
  ["điểm", "score"],
];

export const measureUnits: PhraseBook<MeasureUnit> = new PhraseBook(
  UNITS.flatMap(([names, dimension, code, unit, factor]) =>
    list(names).map((name) => [name, unitOf(dimension, code, unit, factor)] as const),
  ),
);

/** Units with a power, as they are typed: `m2`. */
export const SQUARES: ReadonlyMap<string, MeasureUnit> = new Map([
  ["m2", unitOf("area", "m2", "m2", 1)],
  ["km2", unitOf("area", "km2", "m2", 1_000_000)],
  ["cm2", unitOf("area", "cm2", "m2", 0.0001)],
  ["m3", unitOf("volume", "m3", "m3", 1)],
  ["km3", unitOf("volume", "km3", "m3", 1_000_000_000)],
]);

function unitOf(dimension: Dimension, code?: string, unit?: string, factor?: number): MeasureUnit {
  return {
    dimension,
    ...(code !== undefined && { code }),
    ...(unit !== undefined && factor !== undefined && { base: { unit, factor } }),
  };
}
