/**
 * Packs what identifies an indicator into the text that the core carries: `npx tsx scripts/pack-indicators.ts`. Names, topics and the
 * numbers of official lists stay behind, for those who show them.
 */
import { writeFileSync } from "node:fs";
import { canonicalWords } from "../src/observations/canonical-words";
import { indicators, unitClassOf } from "../src/observations/indicators";

const moduleFile = new URL("../src/observations/indicator-phrases.generated.ts", import.meta.url);

/** Phrases by their canonical words, each once. */
function canonical(phrases: readonly string[]): string {
  return [...new Set(phrases.map((phrase) => canonicalWords(phrase).join(" ")))].join(",");
}

const lines = indicators.map(({ id, unit, phrases, excludes = [] }) =>
  [id, unitClassOf(unit), canonical(phrases), canonical(excludes)].join("|"),
);
writeFileSync(
  moduleFile,
  `// Packed by scripts/pack-indicators.ts out of indicators.ts: id|kind of figure|phrases|phrases that rule it out, a line an indicator.
export const INDICATOR_PHRASES: string = ${JSON.stringify(lines.join("\n"))};
`,
);
