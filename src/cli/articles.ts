import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import type { Article } from "../article/article";
import { ReadError } from "../article/errors";

/** How `readArticles` reads. */
export interface ReadOptions {
  /** What standard input holds. */
  readonly stdin?: "text" | "jsonl";
  readonly onError: (error: ReadError) => void;
}

/** The text files among the inputs, `-` for standard input. */
export async function* readArticles(inputs: readonly string[], { onError }: ReadOptions): AsyncGenerator<Article> {
  for (const input of inputs) {
    try {
      for (const file of await filesOf(input)) {
        const text = file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8");
        yield { id: basename(file, ".txt"), text, from: {}, provenance: { file, format: "text" }, dropped: [] };
      }
    } catch (cause) {
      onError(new ReadError("unreadable-file", { file: input }, "can't be read", { cause }));
    }
  }
}

async function filesOf(input: string): Promise<string[]> {
  if (input === "-" || !(await stat(input)).isDirectory()) return [input];
  return (await readdir(input))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(input, name));
}
