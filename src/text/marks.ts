/**
 * Sets of marks: `marks.has(code)` tells of a code unit at once whether it is one of them.
 */
export class MarkSet {
  private readonly first: number;
  private readonly members: Uint8Array;

  constructor(marks: string) {
    const codes = Array.from(marks, (mark) => mark.charCodeAt(0));
    this.first = Math.min(...codes);
    this.members = new Uint8Array(Math.max(...codes) - this.first + 1);
    for (const code of codes) this.members[code - this.first] = 1;
  }

  has(code: number): boolean {
    const index = code - this.first;
    return index >= 0 && index < this.members.length && this.members[index] === 1;
  }
}
