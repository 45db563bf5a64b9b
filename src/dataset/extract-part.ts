import { articleOfLine } from "../article/jsonl";
import { extract } from "../index";
import { type ArticleItem, type Item, lineOf, type ReadItem, readItemOf } from "./batches";
import { readUnread } from "./inputs";
import { type PartContent, type PartCounts, type PartLine, partOf, writePart } from "./part";

/** The work on one batch. */
export interface ExtractTask {
  /** The batch, as JSON. */
  readonly items: string;
  /** The record types that are wanted; all, where absent. */
  readonly only: readonly string[] | undefined;
}

/** Reads the records out of a batch and writes them down as a part, at `path`. */
export function extractPart({ path, ...task }: ExtractTask & { readonly path: string }): Promise<PartCounts> {
  return writePart(path, partLines(task));
}

/** Reads the records out of a batch, as the content of a part. */
export function extractBytes(task: ExtractTask): Promise<PartContent> {
  return partOf(partLines(task));
}

/** Reads the records out of a batch. */
export async function extractLines(task: ExtractTask): Promise<PartLine[]> {
  const lines: PartLine[] = [];
  for await (const line of partLines(task)) lines.push(line);
  return lines;
}

async function* partLines({ items, only }: ExtractTask): AsyncGenerator<PartLine> {
  for (const item of JSON.parse(items) as Item[]) {
    for (const read of await readItem(item)) yield "article" in read ? extracted(read.article, only) : read;
  }
}

/** What came unread is read here. */
async function readItem(item: Item): Promise<readonly ReadItem[]> {
  if ("file" in item) return (await readUnread(item.file)).map(readItemOf);
  return ["line" in item ? readItemOf(articleOfLine(lineOf(item.line), item.reading)) : item];
}

/** An article that breaks the extraction is one error more; the others go on. */
function extracted(article: ArticleItem, only: readonly string[] | undefined): PartLine {
  try {
    return { reading: { ...article, ...extract(article.text, { ...article, ...(only && { only }) }) } };
  } catch (error) {
    const { format: _, charset: __, ...position } = article.provenance;
    const message = `${position.file}: article ${article.id} can't be extracted: ${(error as Error).message}`;
    return { failure: { code: "extraction-failed", message, ...position } };
  }
}
