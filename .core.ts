import { readFileSync } from "node:fs";
import { extract } from "./src/core";
import { extract as full } from "./src/index";
const f = (x: any, t: string) => x(t, { only: ["ward"] }).records.map((r: any) => `${r.text} → ${r.name}`);
for (const t of readFileSync(0, "utf8").split("\n")) if (t) { const text = t.replaceAll("\\n", "\n"); const a = JSON.stringify(f(extract, text)), b = JSON.stringify(f(full, text)); console.log(`    ["${t}", ${a}],${a === b ? "" : " // FULL " + b}`); }
