/** The numbers 0, 1, 2 … in chains: one for each key that `keys` gives them. */
export class Chains {
  private readonly head: Int32Array;
  private readonly next: Int32Array;

  constructor(keys: ArrayLike<number>, size: number) {
    this.head = new Int32Array(size).fill(-1);
    this.next = new Int32Array(keys.length);
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i] ?? 0;
      this.next[i] = this.head[key] ?? -1;
      this.head[key] = i;
    }
  }

  /** The numbers of a key, from the lowest. */
  of(key: number): number[] {
    const members: number[] = [];
    for (let i = this.head[key] ?? -1; i >= 0; i = this.next[i] ?? -1) members.push(i);
    return members;
  }
}
