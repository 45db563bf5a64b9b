import { type Figure, quantityOf } from "../figures/figure";
import type { Draft, Page } from "../page";
import type { Mention, Qualifier, Quantity, QuantityRecord } from "../records";
import { type Flow, perBefore, readPer } from "./per";
import { qualifierOf, readBound } from "./qualifier";

/** What a kind of quantity has besides its figure: type, unit, currency. */
type OwnFields<R extends QuantityRecord> = R extends unknown
  ? Omit<R, keyof Mention | keyof Quantity | "value" | "min" | "max" | "exact">
  : never;

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
 * Claims a figure whose unit was read, with its denominator and its qualifier, and the figure that it changed from.
 * `own` gives the fields of the kind of quantity.
 *
 * ```
 * > | tăng từ 5.500 lên gần 5.600 đồng/kg
 *             ^^^^^         ^^^^^^^^^^^^^    two records; đồng and per "kg" are of both, `nearly` of the second
 * ```
 */
export function claimQuantity(
  page: Page,
  figure: Figure,
  { start, end: unitEnd, flow }: UnitSpan,
  own: (figure: Figure) => OwnFields<QuantityRecord>,
): void {
  const { words } = page;
  const within = readPer(page, unitEnd, flow);
  const end = within?.end ?? unitEnd;
  // từ 10 đảng viên trở lên/năm: the denominator after the bound
  const bound = readBound(words, end);
  const per = (within ?? (bound && readPer(page, bound.end, flow)))?.per ?? perBefore(words, start, flow);

  const { from } = figure;
  if (from !== undefined) claim(page, from, from.first, from.end, own(from), qualifierOf(words, from, from.first), per);
  claim(page, figure, start, end, own(figure), qualifierOf(words, figure, start) ?? bound?.value, per);
}

function claim(
  page: Page,
  figure: Figure,
  first: number,
  end: number,
  own: OwnFields<QuantityRecord>,
  qualifier: Qualifier | undefined,
  per: string | undefined,
): void {
  const { words } = page;
  const draft: Record<string, unknown> = { type: own.type, start: words.start(first), end: words.end(end - 1) };
  Object.assign(draft, quantityOf(figure), own);
  if (qualifier !== undefined) draft["qualifier"] = qualifier;
  if (per !== undefined) draft["per"] = per;
  page.claim(draft as unknown as Draft<QuantityRecord>);
}
