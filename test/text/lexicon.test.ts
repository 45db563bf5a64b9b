import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { HASH_SEED, hashOf, tailOf } from "../../src/text/lexicon";

/** Every syllable that the word lists, the fixtures and the names of all units are made of. */
function syllables(): Set<string> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const files = globSync(["src/**/*.ts", "fixtures/**/*.txt", "data/**/*.tsv"], {
    cwd: root,
    ignore: "**/*.generated.ts",
  });
  const text = files
    .map((file) => readFileSync(root + file, "utf8"))
    .join("\n")
    .toLowerCase();
  return new Set(text.match(/\p{L}+/gu));
}

test("no two syllables have the same hash, length and last letter", () => {
  const known = new Map<string, string>();
  const alike: string[] = [];
  for (const syllable of syllables()) {
    let hash = HASH_SEED;
    for (let i = 0; i < syllable.length; i++) hash = hashOf(hash, syllable.charCodeAt(i));
    const key = `${hash} ${tailOf(syllable.length, syllable.charCodeAt(syllable.length - 1))}`;
    const other = known.get(key);
    if (other !== undefined) alike.push(`${other} ${syllable}`);
    known.set(key, syllable);
  }
  expect(known.size).toBeGreaterThan(8000);
  expect(alike).toEqual([]);
});
