import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json";
import { type Installed, install } from "./installed";

/** As they can be had from npm: `npm run test:long nodes`. */
const VERSIONS = ["20", "22", "24"];
const ENTRIES = Object.keys(manifest.exports).filter((subpath) => subpath !== "./package.json");

describe.each(VERSIONS)("on Node %s", { timeout: 120_000 }, (version) => {
  let installed: Installed;
  let node: string;
  beforeAll(() => {
    installed = install();
    installed.lend("wink-nlp", "compromise");
    const folder = join(installed.folder, "runtime");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), "{}");
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", `node@${version}`], { cwd: folder });
    node = join(folder, "node_modules/node/bin/node");
  }, 300_000);
  afterAll(() => installed.remove(), 60_000);

  const run = (name: string, program: string): string => {
    writeFileSync(join(installed.folder, name), program);
    return execFileSync(node, [name], { cwd: installed.folder, encoding: "utf8" });
  };

  it("is that version", () => {
    expect(run("version.cjs", "console.log(process.version)")).toMatch(new RegExp(`^v${version}\\.`));
  });

  it.each(ENTRIES)("imports and requires %s", (subpath) => {
    const name = `trichluc${subpath.slice(1)}`;
    const names = run("import.mjs", `import * as entry from "${name}"; console.log(Object.keys(entry).sort().join());`);
    expect(names.trim()).not.toBe("");
    const required = run("require.cjs", `console.log(Object.keys(require("${name}")).sort().join());`);
    expect(required).toBe(names);
  });

  it("has the command", () => {
    writeFileSync(join(installed.folder, "article.txt"), "Phường Kim Tân có 4.957 hộ");
    const command = join("node_modules", "trichluc", manifest.bin.trichluc);
    const out = execFileSync(node, [command, "extract", "article.txt"], { cwd: installed.folder, encoding: "utf8" });
    expect(JSON.parse(out)).toMatchObject({ id: "article", records: [{ type: "ward" }, { value: 4957 }] });
  });
});
