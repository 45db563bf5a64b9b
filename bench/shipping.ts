/** What it costs to have the library there: size in bundles, time to import, time of the first call. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { median } from "./measure";

/** What programs import, by what is said of it: from the built library, but for the reader that has no entry of its own. */
const PROGRAMS: Readonly<Record<string, string>> = {
  "`extract` of `trichluc`": `export { extract } from "./dist/index.js";`,
  "`extract` of `trichluc/core`": `export { extract } from "./dist/core.js";`,
  "`lookup` of `trichluc/gazetteer`": `export { lookup } from "./dist/gazetteer.js";`,
  "`parseNumeral` of `trichluc/core`": `export { parseNumeral } from "./dist/core.js";`,
  "`parseNumeral` alone, from the sources": `export { parseNumeral } from "./src/core";`,
  "what reads words, figures and money, from the sources": `export { money } from "./src/extractors/money"; export { Page } from "./src/page"; export { Words } from "./src/text/words";`,
};

/** Bytes of each program, bundled, minified and packed with gzip. */
export function bundleSizes(): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "trichluc-programs-"));
  try {
    return new Map(
      Object.entries(PROGRAMS).map(([name, program], index) => {
        const source = join(folder, `${index}.ts`);
        writeFileSync(source, program.replaceAll('"./', `"${resolve(".")}/`));
        const options = ["--no-config", "--format", "esm", "--target", "es2022", "--minify", "--silent"];
        execFileSync("node_modules/.bin/tsup", [source, ...options, "--out-dir", join(folder, "out")]);
        return [name, gzipSync(readFileSync(join(folder, `out/${index}.js`))).length];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of processor time, in new processes. */
export interface StartingTimes {
  readonly importing: number;
  readonly firstCall: number;
}

const STARTS = 15;

/**
 * What importing `trichluc/core` and reading a first article costs a new process, of several the median.
 *
 * @param article Path of the article.
 */
export function startingTimes(article: string): StartingTimes {
  const folder = mkdtempSync(join(tmpdir(), "trichluc-start-"));
  try {
    const program = join(folder, "start.mjs");
    writeFileSync(
      program,
      `import { readFileSync } from "node:fs";
const text = readFileSync(process.argv[2], "utf8");
const spent = (from) => { const { user, system } = process.cpuUsage(from); return (user + system) / 1000; };
const start = process.cpuUsage();
const { extract } = await import(process.argv[3]);
const importing = spent(start);
const before = process.cpuUsage();
extract(text);
console.log(JSON.stringify({ importing, firstCall: spent(before) }));
`,
    );
    const runs = Array.from(
      { length: STARTS },
      (): StartingTimes =>
        JSON.parse(execFileSync(process.execPath, [program, article, resolve("dist/core.js")], { encoding: "utf8" })),
    );
    return {
      importing: median(runs.map(({ importing }) => importing)),
      firstCall: median(runs.map(({ firstCall }) => firstCall)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
