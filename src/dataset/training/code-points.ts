/**
 * Turns UTF-16 offsets into code points, the unit of Python and of most annotation tools. Asked in any order; where the text
 * has no character beyond the basic plane, nothing is counted.
 */
export class CodePoints {
  /** Offsets just after each surrogate pair. */
  private readonly pairEnds: readonly number[];

  constructor(text: string) {
    this.pairEnds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 2);
  }

  /** The code points before a UTF-16 offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.pairEnds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pairEnds[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
