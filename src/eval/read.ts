import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Extraction } from "../records";
import { type Gold, parseGold } from "./gold";

/** A gold file and the text that it is of. */
export interface GoldArticle {
  /** The file's base name. */
  readonly id: string;
  /** The base name of the text's file, by which a prediction may call it too. */
  readonly textId: string;
  readonly gold: Gold;
  readonly text: string;
}

/**
 * Reads the gold files of a folder, in the order of their names. The text of `kim-tan.gold` is the file that its `@file`
 * names, or `kim-tan.txt`.
 *
 * @param report Told of each gold file whose text is not there.
 */
export async function* readGold(
  folder: string,
  texts: string,
  report: (problem: string) => void,
): AsyncGenerator<GoldArticle> {
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".gold")).sort()) {
    const id = basename(name, ".gold");
    const gold = parseGold(await readFile(join(folder, name), "utf8"));
    const file = [gold.head["file"], `${id}.txt`]
      .flatMap((candidate) => (candidate ? [join(texts, candidate)] : []))
      .find((candidate) => existsSync(candidate));
    if (file === undefined)
      report(`${name}: no text ${gold.head["file"] ?? `${id}.txt`} in ${texts}; --texts names another folder`);
    else yield { id, textId: basename(file, extname(file)), gold, text: await readFile(file, "utf8") };
  }
}

/**
 * Reads predictions, an article a line as `trichluc extract` writes them.
 *
 * @throws {SyntaxError} with the line's number, where a line is no JSON.
 */
export function parsePredictions(jsonl: string): Map<string, Extraction> {
  const predictions = new Map<string, Extraction>();
  jsonl.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    try {
      const prediction: Extraction = JSON.parse(line);
      predictions.set(String(prediction.id), prediction);
    } catch (cause) {
      throw new SyntaxError(`line ${index + 1} is no JSON: ${(cause as Error).message}`, { cause });
    }
  });
  return predictions;
}
