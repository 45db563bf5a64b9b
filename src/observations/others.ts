import type { ExtractedRecord } from "../records";
import type { Mark } from "./fact";

type Other = Mark<ExtractedRecord>;

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
  private readonly stretches: Other[] = [];

  constructor(length: number, kinds: readonly (readonly Other[])[]) {
    this.places = new Int32Array(length + 1);
    for (const stretches of kinds) {
      for (const stretch of stretches) {
        const place = this.stretches.push(stretch);
        for (let i = stretch.from; i < stretch.to; i++) this.places[i] = place;
      }
    }
  }

  /** What stands where token `index` is in. */
  at(index: number): Other | undefined {
    const place = this.places[index] ?? 0;
    return place === 0 ? undefined : this.stretches[place - 1];
  }

  /** Whether token `index` is in the name of a ward, or of a unit above. */
  isArea(index: number): boolean {
    const record = this.at(index)?.record;
    return record?.type === "ward" || (record?.type === "place" && record.level !== "hamlet");
  }

  has(index: number): boolean {
    return (this.places[index] ?? 0) !== 0;
  }
}
