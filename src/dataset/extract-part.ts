import { extract } from "../index";
import { type ArticleItem, type Item, itemOf } from "./batches";
import { readUnread } from "./inputs";
import { type PartCounts, type PartLine, writePart } from "./part";

/** The work on one batch. */
export interface ExtractTask {
  /** Where the part goes. */
  readonly path: string;
  /** The batch, as JSON. */
  readonly items: string;
  /** The record types that are wanted; all, where absent. */
  readonly only: readonly string[] | undefined;
}

/** Reads the records out of a batch and writes them down as a part. */
export async function extractPart({ path, items, only }: ExtractTask): Promise<PartCounts> {
  const lines: PartLine[] = [];
  for (const item of JSON.parse(items) as Item[]) {
    const read = "file" in item ? (await readUnread(item.file)).map(itemOf) : [item];
    for (const one of read) lines.push("article" in one ? lineOf(one.article, only) : (one as PartLine));
  }
  return await writePart(path, lines);
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
