import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { QUOTING, withTables } from "../scripts/quote-tables";
import { type Installed, install } from "./installed";
import { follow, pattern } from "./reader";
import { stepsOf } from "./snippets";

/** All that a user reads. */
const PAGES = [".", "docs", "docs/api", "examples", "bench"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);
/** The examples have a test of their own. */
const FOLLOWED = PAGES.filter((page) => !page.startsWith("examples/")).flatMap((page) => {
  const steps = stepsOf(readFileSync(page, "utf8"));
  return steps.length > 0 ? [{ page, steps }] : [];
});

let installed: Installed;

beforeAll(() => {
  installed = install();
  installed.lend("@duckdb/node-api", "compromise", "wink-nlp");
}, 120_000);
afterAll(() => installed.remove(), 60_000);

/** A folder for the reader of a page, with the files that the pages speak of. */
function readerFolder(page: string): string {
  const folder = join(installed.folder, page.replaceAll("/", "-"));
  mkdirSync(folder, { recursive: true });
  const without = (ending: string) => ({ recursive: true, filter: (path: string) => !path.endsWith(ending) });
  cpSync("fixtures/pages", join(folder, "pages"), without(".expected"));
  cpSync("fixtures/articles", join(folder, "articles"), without(".gold"));
  cpSync("fixtures/articles", join(folder, "gold"), { recursive: true });
  cpSync("fixtures/articles/lai-thieu.txt", join(folder, "article.txt"));
  cpSync("fixtures/pages/wordpress.html", join(folder, "page.html"));
  const text = readFileSync("fixtures/articles/phu-quy.txt", "utf8");
  writeFileSync(join(folder, "crawl.jsonl.gz"), gzipSync(`${JSON.stringify({ id: "phu-quy", text })}\n`));
  return folder;
}

describe.each(FOLLOWED)("$page", { timeout: 120_000 }, ({ page, steps }) => {
  let folder: string;
  beforeAll(() => {
    folder = readerFolder(page);
  });

  it.each(steps)("$kind at line $line", (step) => {
    const { status, stdout, stderr } = follow(step, folder, installed.env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    if (step.kind === "commands" && step.output !== undefined) expect(stdout).toMatch(pattern(step.output));
  });
});

it("type-checks every program", { timeout: 120_000 }, () => {
  const folder = join(installed.folder, "types");
  mkdirSync(folder);
  for (const { page, steps } of FOLLOWED) {
    const programs = steps.flatMap((step) => (step.kind === "programs" ? step.programs : []));
    for (const { line, code, language } of programs) {
      const path = join(folder, `${basename(page, ".md")}-${line}.mts`);
      if (language === "ts") writeFileSync(path, `${code}\nexport {};\n`);
    }
  }
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "es2022",
    lib: ["es2023", "dom"],
    module: "node16",
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  const options = { encoding: "utf8" } as const;
  const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], options);
  expect(stdout).toBe("");
});

it.each(PAGES)("%s links to what is there", (page) => {
  const targets = Array.from(
    readFileSync(page, "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
    ([, target = ""]) => target,
  );
  const missing = targets.filter((target) => !/^\w+:/.test(target) && !existsSync(join(dirname(page), target)));
  expect(missing).toEqual([]);
});

it.each(QUOTING)("%s quotes the tables as they are", (page) => {
  const text = readFileSync(page, "utf8");
  expect(text).toBe(withTables(text));
});

/** Its functions are of one piece, and need a server: docs/queue.md has the whole. */
const WITHOUT_EXAMPLES = "docs/api/queue.md";

it("shows an example of every function and class", () => {
  const without = PAGES.filter((page) => page.startsWith("docs/api/") && page !== WITHOUT_EXAMPLES).flatMap((page) =>
    readFileSync(page, "utf8")
      .split(/^(?=## )/m)
      .filter((group) => /^## (?:Functions|Classes)\n/.test(group))
      .flatMap((group) => group.split(/^(?=### )/m).slice(1))
      .filter((entry) => !entry.includes("```ts"))
      .map((entry) => `${page}: ${entry.split("\n", 1)[0]}`),
  );
  expect(without).toEqual([]);
});
