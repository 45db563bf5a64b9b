/**
 * For a batch that brings down whatever reads it: its articles are read one at a time, so that only the one whose fault it
 * is goes without being read.
 */
import type { Position } from "../article/errors";
import { rangesOf } from "../article/ranges";
import type { Batch, Item } from "./batches";
import { extractionFailed } from "./extraction-failed";
import type { PartLine } from "./part";

/** Reads an article, as a batch of its own: gives what comes of it, or the reason why nothing does. */
export type ReadOne = (article: Batch, index: number) => Promise<readonly PartLine[] | string>;

/** The lines of a part; an article that can't be read, at whatever cost, is a failure in its place. */
export async function* oneByOne(batch: Batch, readOne: ReadOne): AsyncGenerator<PartLine> {
  let index = 0;
  for await (const [item, lines] of articlesOf(batch)) {
    const read = await readOne({ items: [item], lines }, index++);
    if (typeof read !== "string") yield* read;
    else yield "failure" in item ? item : { failure: failureOf(item, read) };
  }
}

const NO_LINES = new Uint8Array();

/** Cuts ranges further, to one article each. */
async function* articlesOf({ items, lines }: Batch): AsyncGenerator<[item: Item, lines: Uint8Array]> {
  let at = 0;
  for (const item of items) {
    if ("line" in item) {
      yield [item, lines.slice(at, at + item.line.size)];
      at += item.line.size;
    } else if ("file" in item && item.file.reading.range !== undefined) {
      const { reading, ...file } = item.file;
      for await (const range of rangesOf(file.file, { articles: 1, bytes: 1 }, reading)) {
        yield [{ file: { ...file, reading: { ...reading, ...range } } }, NO_LINES];
      }
    } else yield [item, NO_LINES];
  }
}

function failureOf(item: Exclude<Item, { failure: unknown }>, reason: string): ReturnType<typeof extractionFailed> {
  if ("article" in item) return extractionFailed(item.article.provenance, reason, item.article.id);
  if ("line" in item) return extractionFailed(item.line, reason);
  const { file, reading } = item.file;
  const position: Position = {
    file,
    ...(reading.range?.unit === "bytes" && { offset: reading.range.start }),
    ...(reading.range?.line !== undefined && { line: reading.range.line }),
  };
  return extractionFailed(position, reason);
}
