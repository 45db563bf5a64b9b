/** Sets of numbers that can be joined, each known by its smallest member (union–find with path halving). */
export class DisjointSets {
  private readonly parents: Uint32Array;

  /** @param size The numbers from 0 up to this are each a set of their own at first. */
  constructor(size: number) {
    this.parents = Uint32Array.from({ length: size }, (_, number) => number);
  }

  /** The smallest number of the set. */
  find(number: number): number {
    const { parents } = this;
    for (;;) {
      const parent = parents[number] ?? number;
      if (parent === number) return number;
      parents[number] = parents[parent] ?? parent;
      number = parent;
    }
  }

  /** Makes one set of those that the two numbers are in. */
  join(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}
