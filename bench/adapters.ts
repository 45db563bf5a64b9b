/** How fast the adapters are, beside the packages that they are for: `npm run bench:adapters`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adapterRows } from "./adapter-speed";

const FOLDER = "fixtures/articles";
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));

console.log(`Node ${process.version}, ${articles.length} articles of ${FOLDER}; medians\n`);
console.log(`${"".padEnd(28)}${"ns/character".padStart(12)}${"cost, bare package = 1".padStart(24)}`);
for (const { name, cost, ratio } of adapterRows(articles)) {
  console.log(`${name.padEnd(28)}${cost.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(24)}`);
}
