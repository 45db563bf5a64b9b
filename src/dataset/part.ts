/**
 * Part files: what was read out of one batch, kept until the dataset is written. Their order is that of the batches, and a
 * dataset depends on nothing but what they hold in this order: however the articles were cut into parts, its files are
 * the same.
 *
 * ```
 * {"articles":49,"failures":1,"signatures":"…"}      what there is, and what finds near-duplicates
 * {"reading":{"id":"kim-tan","text":"…","records":[…],"observations":[…]}}
 * {"failure":{"code":"no-article","message":"…","file":"list.html"}}
 * ```
 */
import { open, readFile } from "node:fs/promises";
import { giveBack } from "./chunks";
import { writeDurably } from "./durable";
import type { Failure, Reading } from "./entry";
import { signatureOf } from "./near-duplicates/signature";
import { TextBuffer } from "./text-buffer";

/** A line of a part: an article with its records, or what could not be read. */
export type PartLine = { readonly reading: Reading } | { readonly failure: Failure };

/** How many articles there are in a part, and how many things that could not be read. */
export interface PartCounts {
  /** Articles that were read. */
  readonly articles: number;
  /** Things that could not be read. */
  readonly failures: number;
}

/** What the first line of a part says of the others. */
export interface PartHeader extends PartCounts {
  /** The signatures of the articles, in base64. */
  readonly signatures: string;
}

/** The file name of a part: its place among the batches, and what it was made from. */
export function partName(index: number, key: string): string {
  return `${String(index).padStart(8, "0")}-${key}.jsonl`;
}

/** The lines of a part before it is written, one after the other. */
export type PartLines = AsyncIterable<PartLine> | Iterable<PartLine>;

/** A part before it is written. */
export interface PartContent extends PartCounts {
  /** What is to be written, in memory to be given back. */
  readonly pieces: readonly Uint8Array[];
}

/** The content of a part. Each line is let go of as soon as it is encoded. */
export async function partOf(lines: PartLines): Promise<PartContent> {
  const signatures: Uint8Array[] = [];
  let failures = 0;
  const text = new TextBuffer();
  for await (const line of lines) {
    if ("reading" in line) signatures.push(signatureOf(line.reading.text));
    else failures++;
    text.append(`${JSON.stringify(line)}\n`);
  }
  const counts = { articles: signatures.length, failures };
  const header: PartHeader = { ...counts, signatures: Buffer.concat(signatures).toString("base64") };
  const head = new TextBuffer();
  head.append(`${JSON.stringify(header)}\n`);
  return { ...counts, pieces: [...head.takePieces(), ...text.takePieces()] };
}

/** Writes a part, whole or not at all. */
export async function writePart(path: string, { pieces, ...counts }: PartContent): Promise<PartCounts> {
  await writeDurably(path, pieces);
  giveBack(pieces);
  return counts;
}

/** A part at its place among all: how many articles and failures come before it. */
export interface PlacedPart {
  readonly path: string;
  readonly articlesBefore: number;
  readonly failuresBefore: number;
}

const BLOCK = 1 << 16;

/** Reads the first line of a part, and no more. */
export async function readPartHeader(path: string): Promise<PartHeader> {
  const file = await open(path, "r");
  try {
    const blocks: Buffer[] = [];
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK));
      const end = buffer.indexOf("\n");
      if (end >= 0) return JSON.parse(Buffer.concat([...blocks, buffer.subarray(0, end)]).toString());
      if (bytesRead === 0) throw new Error(`${path} is no part file: it has no first line`);
      blocks.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** Reads the lines of a part after the first, one at a time: decoded alone, each is a short string that is soon gone. */
export async function* readPart(path: string): AsyncGenerator<PartLine> {
  const content = await readFile(path);
  for (let from = content.indexOf("\n") + 1; from < content.length; ) {
    const end = content.indexOf("\n", from);
    yield JSON.parse(content.toString("utf8", from, end));
    from = end + 1;
  }
}
