/** When a predicted record is the one of the gold. */
import type { Fields, GoldRecord, GoldType } from "./gold";

/** A predicted record, as it was read: nothing is sure of it but its type. */
export type Predicted = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
} & {
  readonly [field: string]: unknown;
};

/** The fields that make a record right. Others may differ. */
const KEYS: Readonly<Record<GoldType, readonly string[]>> = {
  ward: ["kind", "name"],
  term: ["from", "to", "ordinal"],
  percentage: ["value", "min", "max", "unit"],
  money: ["value", "min", "max", "currency"],
  count: ["value", "min", "max", "of"],
  measure: ["value", "min", "max", "unit"],
  date: ["value"],
  document: ["kind", "number", "symbol", "date"],
  person: ["name"],
};

/** Whether two values are the same: case, quotes, runs of space and zero padding make no difference to text. */
export function same(gold: unknown, predicted: unknown): boolean {
  if (gold === predicted) return true;
  return typeof gold === "string" && predicted != null && folded(gold) === folded(String(predicted));
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[“”"'‘’]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^0+(?=\d+$)/, "");
}

/**
 * Whether the span is right. The unit of a count may be as short as its head or as long as the gold allows, so its span may
 * end anywhere between the two.
 */
export function isSpanRight(gold: GoldRecord, predicted: Predicted, text: string): boolean {
  if (gold.type !== "count") return gold.start === predicted.start && gold.end === predicted.end;
  const longest = gold.fields["unitmax"];
  const lastEnd = typeof longest === "string" ? text.indexOf(longest, gold.start) + longest.length : gold.end;
  return predicted.start === gold.start && predicted.end >= gold.end && predicted.end <= Math.max(lastEnd, gold.end);
}

/** The names of the fields that are wrong. */
export function wrongFields({ type, fields }: GoldRecord, predicted: Predicted): string[] {
  if (type === "date" && fields["alt"] !== undefined && same(fields["alt"], predicted["value"])) return [];
  const wrong = KEYS[type].filter((key) => {
    const isExtra = fields[key] === undefined;
    // a gold document may be silent about what a longer reading of it gives
    if (isExtra && type === "document") return false;
    return !same(fields[key], predicted[key]);
  });
  const hasUnit = type !== "count" || folded(String(predicted["unit"] ?? "")).includes(folded(String(fields["unit"])));
  return hasUnit ? wrong : [...wrong, "unit"];
}

/** Words that turn the meaning of an indicator: revenue and spending, poor and nearly poor, men and women. */
const TURNING = [
  "thu",
  "chi",
  "cận",
  "buộc",
  "nguyện",
  "thất",
  "nam",
  "nữ",
  "ngoài",
  "xuất",
  "nhập",
  "sinh",
  "tử",
  "không",
];
const NEAR = 0.6;

/** Whether an indicator is near to one of those that the gold allows (`a~b`): most words shared, none that turns it. */
export function isIndicatorRight(gold: Fields, predicted: string): boolean {
  return String(gold["ind"])
    .split("~")
    .some((allowed) => areNear(wordsOf(allowed), wordsOf(predicted)));
}

function areNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (TURNING.some((word) => a.includes(word) !== b.includes(word))) return false;
  const rest = [...b];
  let shared = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length) >= NEAR;
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== "");
}
