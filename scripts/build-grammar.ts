/** Composes the patterns of `src/grammar` into native regular expressions: `npx tsx scripts/build-grammar.ts`. */
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import XRegExpBuild from "xregexp/lib/addons/build.js";
import XRegExp from "xregexp/lib/xregexp.js";
import { parts } from "../src/grammar/parts";
import type { Grammar, PatternSource } from "../src/grammar/pattern";

XRegExpBuild(XRegExp);

const folder = fileURLToPath(new URL("../src/grammar", import.meta.url));
const notPatterns = new Set(["pattern.ts", "parts.ts", "compiled.generated.ts"]);

/** Parts may use parts that stand before them. */
function composeParts(): Record<string, RegExp> {
  const composed: Record<string, RegExp> = {};
  for (const [name, source] of Object.entries(parts)) composed[name] = compose(source, composed);
  return composed;
}

function compose(source: string, subpatterns: Record<string, RegExp>): XRegExpCompiled {
  return XRegExp.build(`(?x)${asPlaceholders(source)}`, subpatterns, "");
}

// XRegExp would expand \p{Lu} into all its ranges; the property is put back after composing
function asPlaceholders(source: string): string {
  return source.replace(/\\p\{(\w+)\}/g, (_, name: string) => `\\uE000${name.padEnd(2, "_")}\\uE001`);
}
function withProperties(source: string): string {
  return source.replace(/\\uE000(\w\w)\\uE001/g, (_, name: string) => `\\p{${name.replace("_", "")}}`);
}

/** XRegExp parts tokens with (?:) where free spacing had a space. */
function nativeSource(regex: XRegExpCompiled): string {
  return withProperties(regex.source).replace(/\(\?:\)(?![?*+{])/g, "");
}

/**
 * The function that matches a pattern. Its groups are read by number, for a native expression with named groups takes three times as
 * long; a name that stands in several branches is that of the branch that matched.
 */
function matcher(constant: string, regex: XRegExpCompiled, flags: string): string {
  const groups = new Map<string, string[]>();
  (regex.xregexp.captureNames ?? []).forEach((name, index) => {
    if (name) groups.set(name, [...(groups.get(name) ?? []), `found[${index + 1}]`]);
  });
  const names = [...groups.keys()].map((name) => JSON.stringify(name)).join(" | ") || "never";
  const fields = [...groups].map(([name, values]) => `, ${name}: ${values.join(" ?? ")}`).join("");
  const source = nativeSource(regex);
  const native = source.includes("\\p{")
    ? `latin(${JSON.stringify(source)}, "${flags}y")`
    : new RegExp(source, `${flags}y`);
  return `const ${constant}Pattern: RegExp = ${native};
export function ${constant}(text: string, offset: number): Match<${names}> | undefined {
  const found = matchAt(${constant}Pattern, text, offset);
  return found === null ? undefined : { start: offset, end: offset + found[0].length${fields} };
}`;
}

const subpatterns = composeParts();
const lines: string[] = [];
for (const file of readdirSync(folder).sort()) {
  if (notPatterns.has(file) || !file.endsWith(".ts")) continue;
  const subject = basename(file, ".ts");
  const module: Record<string, Grammar> = await import(pathToFileURL(join(folder, file)).href);
  const grammar = module[subject];
  if (grammar === undefined) throw new Error(`src/grammar/${file} exports no grammar named ${subject}`);
  for (const [name, { pattern, flags = "" }] of Object.entries<PatternSource>(grammar)) {
    const constant = `${subject}${name[0]?.toUpperCase()}${name.slice(1)}`;
    lines.push(matcher(constant, compose(pattern, subpatterns), flags));
  }
}
writeFileSync(
  join(folder, "compiled.generated.ts"),
  `// Composed by scripts/build-grammar.ts out of the patterns beside it.
import { latin } from "../text/latin";
import { matchAt } from "../text/sticky";
import type { Match } from "./pattern";

${lines.join("\n")}
`,
);
