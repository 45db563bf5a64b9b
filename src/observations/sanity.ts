import type { Flag, Observation, QuantityRecord, Relation } from "../records";

const GROWTH: RegExp = /tăng trưởng|tốc độ tăng|nhịp độ tăng|tăng tự nhiên|phát triển dân số/;
const RATE: RegExp = /tỷ suất|tỉ suất|lãi suất|mức sinh|mật độ/;

/** What kind of percentage an observation is: a share of a whole, a rate, a growth, or the share of a target. */
export function measureTypeOf(
  record: QuantityRecord,
  relation: Relation,
  indicator: string,
): Observation["measureType"] {
  if (record.type !== "percentage") return undefined;
  if (relation === "attainment" || relation === "excess" || relation === "shortfall") return "attainment";
  if (relation === "increase" || relation === "decrease" || GROWTH.test(indicator)) return "growth";
  return record.unit !== undefined || RATE.test(indicator) ? "rate" : "share";
}

/** What looks impossible about a figure, if anything does; it is kept as it stands. */
export function flagsOf(record: QuantityRecord, measureType: Observation["measureType"]): readonly Flag[] | undefined {
  const largest = record.value ?? record.max;
  if (measureType === "share" && largest > 100) return ["share-over-100"];
  if (record.type !== "count") return undefined;
  const flags: Flag[] = [];
  const smallest = record.value ?? record.min;
  if (smallest < 0) flags.push("negative-count");
  if (record.of !== undefined && largest > record.of && /chỉ tiêu|tiêu chí/.test(record.unit))
    flags.push("more-than-all");
  return flags.length > 0 ? flags : undefined;
}

/** Marks the rows that say again what an earlier row said: headline, lead and body often do. */
export function markRepeats(rows: readonly Observation[]): Observation[] {
  /** By figure, the rows that were the first to say something of it. */
  const firsts = new Map<number | undefined, number[]>();
  return rows.map((row, index) => {
    const figure = row.value ?? row.min;
    const told = firsts.get(figure);
    const earlier = told?.find((first) => saysSame(rows[first], row));
    if (told === undefined) firsts.set(figure, [index]);
    else if (earlier === undefined && told.length < MOST_TOLD) told.push(index);
    return earlier === undefined ? row : { ...row, repeats: earlier };
  });
}

/** A figure that so many rows give is compared with no more. */
const MOST_TOLD = 64;

function saysSame(a: Observation | undefined, b: Observation): boolean {
  return (
    a !== undefined &&
    (a.indicatorId ?? a.indicator) === (b.indicatorId ?? b.indicator) &&
    a.refArea === b.refArea &&
    a.relation === b.relation &&
    a.status === b.status &&
    a.unit === b.unit &&
    a.max === b.max
  );
}
