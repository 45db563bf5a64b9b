import { takeChunk } from "./chunks";

const encoder = new TextEncoder();

/**
 * Text on its way to a file, as UTF-8. Encoding each piece at once keeps long strings, which are dear to collect, from
 * coming into being.
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
      this.cut();
      this.chunk = takeChunk();
    }
  }

  /** What was written, as pieces of chunks: to be given back when nobody reads them any more. The buffer is empty after that. */
  takePieces(): readonly Uint8Array[] {
    this.cut();
    this.chunk = new Uint8Array();
    return this.full.splice(0);
  }

  private cut(): void {
    if (this.used > 0) this.full.push(this.chunk.subarray(0, this.used));
    this.used = 0;
  }
}
