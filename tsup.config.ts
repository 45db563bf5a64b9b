import { existsSync, readFileSync } from "node:fs";
import type { Options } from "tsup";

/**
 * The entry points are the `exports` of package.json: `"./article"` is built from `src/article.ts`,
 * `src/article/index.ts` or `src/adapters/article/index.ts`, as CommonJS too where it has a `require` condition.
 */
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, object | string> };

const esm: Record<string, string> = {};
const cjs: Record<string, string> = {};
for (const [subpath, conditions] of Object.entries(exports)) {
  if (typeof conditions === "string") continue;
  const name = subpath === "." ? "index" : subpath.slice("./".length);
  esm[name] = sourceOf(name);
  if ("require" in conditions) cjs[name] = sourceOf(name);
}

/** What is run and not imported. */
const programs: Record<string, string> = { cli: "src/cli/index.ts", "dataset-worker": "src/dataset/worker.ts" };

function sourceOf(name: string): string {
  const source = [`src/${name}.ts`, `src/${name}/index.ts`, `src/adapters/${name}/index.ts`].find((file) =>
    existsSync(file),
  );
  if (source === undefined) throw new Error(`package.json exports ./${name}, but src has no such entry`);
  return source;
}

/** Chunks are shared, so that what one entry has decoded or claimed is there for the others too. */
const common: Options = {
  target: "es2022",
  splitting: true,
  removeNodeProtocol: false,
  skipNodeModulesBundle: true,
  silent: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

const config: Options[] = [
  { ...common, format: "esm", entry: { ...esm, ...programs }, dts: { entry: esm } },
  { ...common, format: "cjs", entry: cjs, dts: { entry: cjs } },
];

export default config;
