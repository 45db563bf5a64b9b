import { extract } from "../index";
import { type ArticleItem, type Item, itemOf } from "./batches";
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
export async function extractPart({ path, ...task }: ExtractTask & { readonly path: string }): Promise<PartCounts> {
  return await writePart(path, await extractLines(task));
}

/** Reads the records out of a batch, as the content of a part. */
export async function extractBytes(task: ExtractTask): Promise<PartContent> {
  return partOf(await extractLines(task));
}

/** Reads the records out of a batch. */
export async function extractLines({ items, only }: ExtractTask): Promise<PartLine[]> {
  const lines: PartLine[] = [];
  for (const item of JSON.parse(items) as Item[]) {
    const read = "file" in item ? (await readUnread(item.file)).map(itemOf) : [item];
    for (const one of read) lines.push("article" in one ? lineOf(one.article, only) : (one as PartLine));
  }
  return lines;
}

/** An article that breaks the extraction is one error more; the others go on. */
function lineOf(article: ArticleItem, only: readonly string[] | undefined): PartLine {
  try {
    return { reading: { ...article, ...extract(article.text, { ...article, ...(only && { only }) }) } };
  } catch (error) {
    const { format: _, charset: __, ...position } = article.provenance;
    const message = `${position.file}: article ${article.id} can't be extracted: ${(error as Error).message}`;
    return { failure: { code: "extraction-failed", message, ...position } };
  }
}
