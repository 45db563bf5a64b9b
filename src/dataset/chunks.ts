/**
 * The memory in which text for files grows. It is shared among the threads, so that what one has written another can put
 * into a file without a copy; and it is used again and again, for memory that comes and goes has the collector look
 * through everything that lives, time after time.
 */
const CHUNK = 1 << 18;
/** Chunks that a thread keeps. */
const SPARE_AT_MOST = 64;
let spare: Uint8Array[] = [];

/** A chunk, new or used before. */
export function takeChunk(): Uint8Array {
  return spare.pop() ?? new Uint8Array(new SharedArrayBuffer(CHUNK));
}

/** Gives chunks back, or pieces of them, that nobody will read any more. */
export function giveBack(pieces: readonly Uint8Array[]): void {
  for (const { buffer } of pieces) if (spare.length < SPARE_AT_MOST) spare.push(new Uint8Array(buffer));
}

/** The chunks that this thread has to spare, for another one that will need some. */
export function takeSpare(): readonly Uint8Array[] {
  const all = spare;
  spare = [];
  return all;
}
