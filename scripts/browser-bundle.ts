/** Scripts and style sheets for pages, each in one string. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import type { Assets } from "../src/view/shell";

/** Where a page's script and style sheet begin. */
export interface Source {
  readonly script: string;
  readonly style: string;
}

/** Bundles the scripts and style sheets of pages, each page by its name. */
export async function bundle<Name extends string>(
  sources: Readonly<Record<Name, Source>>,
): Promise<Readonly<Record<Name, Assets>>> {
  const pages = Object.entries<Source>(sources);
  const folder = mkdtempSync(join(tmpdir(), "trichluc-"));
  try {
    await build({
      config: false,
      entry: Object.fromEntries(
        pages.flatMap(([name, { script, style }]) => [
          [name, script],
          [`${name}-style`, style],
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
    const assets = pages.map(([name]) => {
      const script = readFileSync(join(folder, `${name}.global.js`), "utf8").trim();
      const style = readFileSync(join(folder, `${name}-style.css`), "utf8").trim();
      if (/<\/script|<!--/i.test(script)) throw new Error(`the script of ${name} would end its own element`);
      return [name, { script, style, scriptHash: sha256(script), styleHash: sha256(style) }];
    });
    return Object.fromEntries(assets);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
