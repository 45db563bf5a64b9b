/**
 * Bundles what the pages of `trichluc/view` run and wear, so that a page can be written without a file besides it: a script
 * and a style sheet a kind of page, with the hashes that its policy allows them by.
 */
import { writeFileSync } from "node:fs";
import { bundle } from "./browser-bundle";

const assets = await bundle({
  article: { script: "src/view/client/article.ts", style: "src/view/style/article.css" },
  report: { script: "src/view/client/report.ts", style: "src/view/style/report.css" },
});

const constants = Object.entries(assets).map(
  ([kind, value]) => `export const ${kind}Assets: Assets = ${JSON.stringify(value)};\n`,
);
writeFileSync("src/view/assets.generated.ts", `import type { Assets } from "./shell";\n\n${constants.join("\n")}`);
