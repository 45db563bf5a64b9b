const CHUNK = 1 << 18;
/** Chunks that a thread keeps. */
const SPARE_AT_MOST = 64;
const spare: Uint8Array[] = [];
const encoder = new TextEncoder();

/**
 * Text on its way to a file, as UTF-8. Encoding each piece at once keeps long strings, which are dear to collect, from
 * coming into being; the memory that it grows in is used again and again for the same reason.
 */
export class TextBuffer {
  /** Full chunks, each as far as it is used. */
  private readonly full: Uint8Array[] = [];
  private chunk: Uint8Array = new Uint8Array();
  private used = 0;

  append(text: string): void {
    for (let rest = text; rest !== ""; ) {
      const { read, written } = encoder.encodeInto(rest, this.chunk.subarray(this.used));
      this.used += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      this.full.push(this.chunk.subarray(0, this.used));
      this.chunk = spare.pop() ?? new Uint8Array(CHUNK);
      this.used = 0;
    }
  }

  /** What was written, in memory of its own. The buffer is empty after that. */
  toBytes(): Uint8Array {
    this.full.push(this.chunk.subarray(0, this.used));
    const bytes = new Uint8Array(this.full.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.full) {
      bytes.set(piece, at);
      at += piece.length;
      if (spare.length < SPARE_AT_MOST && piece.buffer.byteLength === CHUNK) spare.push(new Uint8Array(piece.buffer));
    }
    this.full.length = 0;
    this.chunk = new Uint8Array();
    this.used = 0;
    return bytes;
  }
}
