import { articleOfLine } from "../article/jsonl";
import { extract } from "../index";
import { type ArticleItem, type ExtractTask, type Item, type ReadItem, readItemOf } from "./batches";
import { extractionFailed } from "./extraction-failed";
import { readUnread } from "./inputs";
import { type PartContent, type PartLine, partOf } from "./part";

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

async function* partLines({ items, lines, only }: ExtractTask): AsyncGenerator<PartLine> {
  let at = 0;
  for (const item of JSON.parse(items) as Item[]) {
    const size = "line" in item ? item.line.size : 0;
    const bytes = Buffer.from(lines.buffer, lines.byteOffset + at, size);
    at += size;
    for (const read of await readItem(item, bytes)) yield "article" in read ? extracted(read.article, only) : read;
  }
}

/** What came unread is read here. */
async function readItem(item: Item, bytes: Buffer): Promise<readonly ReadItem[]> {
  if ("file" in item) return (await readUnread(item.file)).map(readItemOf);
  return ["line" in item ? readItemOf(articleOfLine({ ...item.line, bytes }, item.reading)) : item];
}

/** An article that breaks the extraction is one error more; the others go on. */
function extracted(article: ArticleItem, only: readonly string[] | undefined): PartLine {
  try {
    return { reading: { ...article, ...extract(article.text, { ...article, ...(only && { only }) }) } };
  } catch (error) {
    return { failure: extractionFailed(article.provenance, (error as Error).message, article.id) };
  }
}
