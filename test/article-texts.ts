import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts of a folder of articles, sorted by name. */
export function articleTexts(folder = "fixtures/articles"): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}
