/**
 * Bundles what the pages of `trichluc/view` run and wear, so that a page can be written without a file besides it: a script
 * and a style sheet a kind of page, with the hashes that its policy allows them by.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import type { Assets } from "../src/view/shell";

const KINDS = ["article", "report"] as const;
const TARGET = "src/view/assets.generated.ts";

const folder = mkdtempSync(join(tmpdir(), "trichluc-view-"));
try {
  await build({
    config: false,
    entry: Object.fromEntries(
      KINDS.flatMap((kind) => [
        [kind, `src/view/client/${kind}.ts`],
        [`${kind}-style`, `src/view/style/${kind}.css`],
      ]),
    ),
    outDir: folder,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    silent: true,
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  });
  writeFileSync(
    TARGET,
    `import type { Assets } from "./shell";\n\n${KINDS.map(
      (kind) => `export const ${kind}Assets: Assets = ${JSON.stringify(assets(kind))};\n`,
    ).join("\n")}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function assets(kind: string): Assets {
  const script = readFileSync(join(folder, `${kind}.global.js`), "utf8").trim();
  const style = readFileSync(join(folder, `${kind}-style.css`), "utf8").trim();
  return { script, style, scriptHash: sha256(script), styleHash: sha256(style) };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
