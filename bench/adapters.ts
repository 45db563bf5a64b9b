/** How fast the adapters are, beside the packages that they are for: `npm run bench:adapters`. */
import { articleTexts } from "../test/article-texts";
import { adapterRows } from "./adapter-speed";

const articles = articleTexts();

console.log(`Node ${process.version}, ${articles.length} articles of fixtures/articles; medians\n`);
console.log(`${"".padEnd(28)}${"ns/character".padStart(12)}${"cost, bare package = 1".padStart(24)}`);
for (const { name, cost, ratio } of adapterRows(articles)) {
  console.log(`${name.padEnd(28)}${cost.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(24)}`);
}
