/** Files and standard input as streams of bytes, unpacked on the way, within limits. */

import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Decompress as ZstdDecompress } from "fzstd";
import { type Position, ReadError } from "./errors";

/** Bytes as they come. */
export type Chunks = AsyncIterable<Uint8Array>;

/** How much data may unpack to. */
export interface UnpackLimits {
  /** How many times its packed size; judged from the first 64 MB on. Articles pack to a tenth; gzip packs a bomb to a thousandth. */
  readonly maxExpansion: number;
}

const JUDGED_FROM = 64_000_000;
/** zstd may unpack a few bytes to a block of 128 kB, so little is pushed at a time. */
const ZSTD_SLICE = 1024;

/**
 * The bytes of a file from `start` on; `-` is standard input.
 *
 * @throws {ReadError} `unreadable-file`
 */
export async function* readBytes(file: string, start = 0): AsyncGenerator<Uint8Array> {
  const stream = file === "-" ? process.stdin : createReadStream(file, { start });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the path",
  EACCES: "it may not be read; check its permissions",
  EISDIR: "it is a directory, not a file",
};

/** The error for a file that the system would not open or read. */
export function unreadable(file: string, cause: unknown): ReadError {
  const { code = "", message = "" } = cause as NodeJS.ErrnoException;
  return new ReadError("unreadable-file", { file }, REASONS[code] ?? `it can't be read (${message})`, { cause });
}

/** The first bytes, and the whole stream with them still in it. */
export async function peek(
  chunks: Chunks,
  count: number,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* seen;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(seen).subarray(0, count), chunks: whole() };
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;
export const isZstd = (head: Uint8Array): boolean =>
  head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd;

/**
 * Unpacks gzip and zstd, told by their first bytes, not by the name; anything else comes through as it is.
 *
 * @throws {ReadError} `broken-compression` at the packed byte where the data end or go wrong; `decompression-limit`.
 */
export async function* unpack(packed: Chunks, position: Position, limits: UnpackLimits): AsyncGenerator<Uint8Array> {
  const { head, chunks } = await peek(packed, 4);
  if (!isGzip(head) && !isZstd(head)) {
    yield* chunks;
    return;
  }
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      taken += chunk.length;
      yield chunk;
    }
  }
  try {
    for await (const chunk of isGzip(head) ? gunzip(counted()) : unzstd(counted())) {
      given += chunk.length;
      if (given > JUDGED_FROM && given > taken * limits.maxExpansion) {
        throw new ReadError(
          "decompression-limit",
          { ...position, offset: taken },
          `the data unpack to more than ${limits.maxExpansion} times their size; this is no text, leave it out or raise maxExpansion`,
        );
      }
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError(
      "broken-compression",
      { ...position, offset: taken },
      `the packed data end early or are damaged (${(cause as Error).message}); fetch the file again`,
      { cause },
    );
  }
}

async function* gunzip(packed: Chunks): AsyncGenerator<Uint8Array> {
  const input = Readable.from(packed);
  const output = createGunzip();
  input.once("error", (error) => output.destroy(error));
  input.pipe(output);
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    input.destroy();
    output.destroy();
  }
}

async function* unzstd(packed: Chunks): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zstd = new ZstdDecompress((chunk) => ready.push(chunk));
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += ZSTD_SLICE) {
      zstd.push(chunk.subarray(at, at + ZSTD_SLICE));
      yield* ready;
      ready = [];
    }
  }
  zstd.push(new Uint8Array(0), true);
  yield* ready;
}

/**
 * All bytes at once, for what can't be read in pieces.
 *
 * @throws {ReadError} `too-large`
 */
export async function collect(chunks: Chunks, position: Position, maxSize: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxSize) {
      throw new ReadError(
        "too-large",
        position,
        `it has more than ${maxSize} bytes, which no article has; leave it out, or raise maxPageSize`,
      );
    }
    parts.push(chunk);
  }
  return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
}
