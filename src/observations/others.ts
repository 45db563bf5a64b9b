import type { Stretch } from "./fact";

/**
 * Where times, areas, documents and people stand: they say when, where and who, and are no part of a noun phrase.
 *
 * ```
 * > | tỷ lệ hộ nghèo đến năm 2030 dưới 0,5%
 *                        ^^^^^^^^
 * ```
 */
export class Others {
  private readonly stretches = new Map<number, Stretch>();

  constructor(stretches: Iterable<Stretch> = []) {
    for (const stretch of stretches) {
      for (let i = stretch.from; i < stretch.to; i++) this.stretches.set(i, stretch);
    }
  }

  /** The stretch that token `index` is in. */
  at(index: number): Stretch | undefined {
    return this.stretches.get(index);
  }

  has(index: number): boolean {
    return this.stretches.has(index);
  }
}
