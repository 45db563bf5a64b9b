import { type Figure, quantityOf } from "../figures/figure";
import type { Draft, Page } from "../page";
import type { Mention, Quantity, QuantityRecord } from "../records";
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
  const within = readPer(words, unit.end, flow);
  const end = within?.end ?? unit.end;
  // từ 10 đảng viên trở lên/năm: the denominator after the bound
  const bound = readBound(words, end);
  const per = (within ?? (bound && readPer(words, bound.end, flow)))?.per ?? perBefore(words, start, flow);

  const claim = (claimed: Figure, from: number, to: number): void => {
    const { type, ...fields } = own(claimed);
    const qualifier = qualifierOf(words, claimed, from) ?? (claimed === figure ? bound?.value : undefined);
    page.claim({
      type,
      ...page.span(from, to),
      ...quantityOf(claimed),
      ...fields,
      ...(qualifier !== undefined && { qualifier }),
      ...(per !== undefined && { per }),
    } as Draft<QuantityRecord>);
  };
  if (figure.from !== undefined) claim(figure.from, figure.from.first, figure.from.end);
  claim(figure, start, end);
}
