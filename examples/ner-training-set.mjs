// Articles to a training set for named entity recognition, as the library labels them: a start to be corrected by hand, no gold.
// Near-duplicates stay together in one of the three splits.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Inputs, writeDataset } from "trichluc/dataset";

const [input = "../fixtures/articles/*.txt", out = "ner"] = process.argv.slice(2);

await writeDataset(await Inputs.open([input]), {
  out,
  formats: ["hugging-face", "spacy"],
  only: ["ward", "place", "organization", "person"],
  split: [80, 10, 10],
  force: true,
});
const folder = join(out, "ner/hugging-face");
for (const name of (await readdir(folder)).sort()) {
  const lines = (await readFile(join(folder, name), "utf8")).trim().split("\n");
  console.log(`${name}: ${lines.length} sentences`);
}
