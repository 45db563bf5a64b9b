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
  /** By token: one more than the index of the stretch that it is in, or 0. */
  private readonly places: Int32Array;
  private readonly stretches: Stretch[] = [];

  constructor(length: number, kinds: readonly (readonly Stretch[])[]) {
    this.places = new Int32Array(length + 1);
    for (const stretches of kinds) {
      for (const stretch of stretches) {
        const place = this.stretches.push(stretch);
        for (let i = stretch.from; i < stretch.to; i++) this.places[i] = place;
      }
    }
  }

  /** The stretch that token `index` is in. */
  at(index: number): Stretch | undefined {
    const place = this.places[index] ?? 0;
    return place === 0 ? undefined : this.stretches[place - 1];
  }

  has(index: number): boolean {
    return (this.places[index] ?? 0) !== 0;
  }
}
