import { exactDigits, toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import type { Page, TypedMention } from "../page";
import type { CanonicalMeasure, Qualifier, Quantity, QuantityRecord } from "../records";
import { type Flow, perBefore, readPer } from "./per";
import { qualifierOf, readBound } from "./qualifier";

/** What the record of a quantity has besides its place and its figure; each kind writes down its own. */
export interface OwnFields {
  unit?: string;
  unitCode?: string;
  canonical?: CanonicalMeasure;
  currency?: string;
  of?: number;
}

/** Where the unit of a figure stands. */
export interface UnitSpan {
  /** Token where the span starts: the figure's first, or the sign or code before it as in `$5.000`. */
  readonly start: number;
  /** Token after the unit. */
  readonly end: number;
  /** What makes a rate of it; undefined where nothing does, as for a duration. */
  readonly flow: Flow | undefined;
}

/**
 * Adds a figure whose unit was read, with its denominator and its qualifier, and the figure that it changed from.
 * `complete` writes down what this kind of quantity has besides: its unit, its currency.
 *
 * ```
 * > | tăng từ 5.500 lên gần 5.600 đồng/kg
 *             ^^^^^         ^^^^^^^^^^^^^    two records; đồng and per "kg" are of both, `nearly` of the second
 * ```
 */
export function addQuantity(
  page: Page,
  type: QuantityRecord["type"],
  figure: Figure,
  { start, end: unitEnd, flow }: UnitSpan,
  complete: (record: OwnFields, figure: Figure) => void,
): void {
  const { words } = page;
  const within = readPer(page, unitEnd, flow);
  const end = within?.end ?? unitEnd;
  // từ 10 đảng viên trở lên/năm: the denominator after the bound
  const bound = readBound(words, end);
  const behind = (within ?? (bound && readPer(page, bound.end, flow)))?.per;
  // hằng năm, 3/3 khu phố: a share is no rate
  const per = behind ?? (figure.of === undefined ? perBefore(page, start, flow) : undefined);

  const add = (told: Figure, from: number, to: number, qualifier: Qualifier | undefined): void => {
    const record: Written = figured(page, type, told, from, to);
    complete(record, told);
    if (qualifier !== undefined) record.qualifier = qualifier;
    if (per !== undefined) record.per = per;
    page.add<TypedMention>(record);
  };
  const { from } = figure;
  if (from !== undefined) add(from, from.first, from.end, qualifierOf(words, from, from.first));
  add(figure, start, end, qualifierOf(words, figure, start) ?? bound?.value);
}

/** A record while it is written. */
type Written = TypedMention & OwnFields & { qualifier?: Qualifier; per?: string };

/** A record with its figure, as tokens `from` to `to` have it. */
function figured(page: Page, type: string, figure: Figure, from: number, to: number): TypedMention & Quantity {
  const start = page.words.start(from);
  const end = page.words.end(to - 1);
  const text = page.text.slice(start, end);
  const value = toNumber(figure.value);
  if (figure.max !== undefined) return { type, text, start, end, min: value, max: toNumber(figure.max) };
  const exact = exactDigits(figure.value);
  return exact === undefined ? { type, text, start, end, value } : { type, text, start, end, value, exact };
}
