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
  /** Token of the sign or code that stands before the figure: `$5.000`. */
  readonly start?: number;
  /** Token after the unit. */
  readonly end: number;
  /** What makes a rate of it; absent where nothing does, as for a duration. */
  readonly flow?: Flow;
}

/**
 * Claims a figure whose unit was read, with its denominator and its qualifier, and the figure that it changed from.
 *
 * ```
 * > | tăng từ 5.500 lên gần 5.600 đồng/kg
 *             ^^^^^         ^^^^^^^^^^^^^    two records; đồng and per "kg" are of both, `nearly` of the second
 * ```
 */
export function claimQuantity(
  page: Page,
  figure: Figure,
  unit: UnitSpan,
  own: (figure: Figure) => OwnFields<QuantityRecord>,
): void {
  const { words } = page;
  const { start = figure.first, flow } = unit;
  const within = readPer(page, unit.end, flow);
  const end = within?.end ?? unit.end;
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
  const { start, end: stop } = page.span(first, end);
  const draft: Record<string, unknown> = { type: own.type, start, end: stop };
  Object.assign(draft, quantityOf(figure), own);
  if (qualifier !== undefined) draft["qualifier"] = qualifier;
  if (per !== undefined) draft["per"] = per;
  page.claim(draft as unknown as Draft<QuantityRecord>);
}
