const SMALLEST = 1 << 16;
/** A UTF-16 code unit is at most so many bytes of UTF-8. */
const BYTES_A_CODE_UNIT = 3;

/**
 * Text on its way to a file, as UTF-8. Encoding each piece at once keeps long strings, which are dear to collect, from
 * coming into being.
 */
export class TextBuffer {
  private buffer = Buffer.allocUnsafeSlow(SMALLEST);
  private length = 0;

  append(text: string): void {
    const needed = this.length + text.length * BYTES_A_CODE_UNIT;
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.buffer.length));
      this.buffer.copy(larger, 0, 0, this.length);
      this.buffer = larger;
    }
    this.length += this.buffer.write(text, this.length);
  }

  /** What was written, in memory of its own. */
  toBytes(): Uint8Array {
    return new Uint8Array(this.buffer.subarray(0, this.length));
  }
}
