import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json";
import { type Installed, install } from "./installed";
import { serve } from "./serve";
import { hasChromium, launch } from "./view/browser";

const SENTENCE = "Phường Kim Tân có 4.957 hộ";
const RECORDS = [
  { type: "ward", text: "Phường Kim Tân", start: 0, end: 14, kind: "phường", name: "Kim Tân" },
  { type: "count", text: "4.957 hộ", start: 18, end: 26, value: 4957, unit: "hộ" },
];

let installed: Installed;
let project: string;

beforeAll(() => {
  installed = install();
  project = installed.folder;
}, 300_000);
afterAll(() => installed.remove(), 60_000);

function write(name: string, content: string): string {
  const path = join(project, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function node(name: string, program: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [write(name, program)], { cwd: project, encoding: "utf8" }));
}

describe("an empty project that installs it", { timeout: 120_000 }, () => {
  it.each(["trichluc", "trichluc/core"])("imports %s", (entry) => {
    const program = `import { extract, parseNumeral } from "${entry}";
      console.log(JSON.stringify([extract("${SENTENCE}").records, parseNumeral("hai mươi mốt")]));`;
    expect(node("import.mjs", program)).toMatchObject([RECORDS, 21]);
  });

  it.each(["trichluc", "trichluc/core"])("requires %s", (entry) => {
    const program = `const { extract, parseNumeral } = require("${entry}");
      console.log(JSON.stringify([extract("${SENTENCE}").records, parseNumeral("hai mươi mốt")]));`;
    expect(node("require.cjs", program)).toMatchObject([RECORDS, 21]);
  });

  it.each([
    ["node16", "node16", ["reader.mts", "reader.cts"]],
    ["esnext", "bundler", ["reader.ts"]],
  ])("type-checks against it, module %s", (module, moduleResolution, files) => {
    const program = `import { type ExtractedRecord, extract } from "trichluc";
      const { records } = extract("${SENTENCE}", { only: ["money"] });
      const sums: number[] = records.flatMap((r: ExtractedRecord) => (r.type === "money" ? [r.value ?? r.min] : []));
      // @ts-expect-error a ward has no value
      const wrong = records.flatMap((r) => (r.type === "ward" ? [r.value] : []));
      export { sums, wrong };`;
    for (const name of files) write(name, program);
    const compilerOptions = { strict: true, noEmit: true, target: "es2022", lib: ["es2023"], module, moduleResolution };
    write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
    expect(tsc()).toBe("");
  });

  it("has the command", () => {
    write("article.txt", SENTENCE);
    const args = ["exec", "--offline", "trichluc", "extract", "article.txt"];
    const line = JSON.parse(execFileSync("npm", args, { cwd: project, encoding: "utf8" }));
    expect(line).toMatchObject({ id: "article", records: RECORDS });
  });

  it("says which package to install, where a command needs one that is missing", () => {
    write("article.txt", SENTENCE);
    const { status, stderr } = spawnSync(
      process.execPath,
      ["node_modules/trichluc/dist/cli.js", "keywords", "article.txt"],
      {
        cwd: project,
        encoding: "utf8",
      },
    );
    expect(status).toBe(2);
    expect(stderr).toContain("npm install wink-nlp@2.4");
  });
});

it.runIf(hasChromium)("is bundled by Vite, and reads in a web worker", { timeout: 120_000 }, async () => {
  installed.lend("vite");
  write(
    "site/worker.js",
    'import { extract } from "trichluc";\nonmessage = ({ data }) => postMessage(extract(data).records);',
  );
  write(
    "site/main.js",
    `const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => { document.body.textContent = JSON.stringify(data); };
    worker.postMessage("${SENTENCE}");`,
  );
  write("site/index.html", '<!doctype html><meta charset="utf-8"><script type="module" src="/main.js"></script>');
  const vite = join(project, "node_modules/vite/bin/vite.js");
  const site = join(project, "site");
  execFileSync(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: site });
  const server = await serve([vite, "preview", "--port", "0"], site);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    const body = page.locator("body", { hasText: "ward" });
    await body.waitFor();
    expect(JSON.parse((await body.textContent()) ?? "")).toMatchObject(RECORDS);
  } finally {
    await browser.close();
    server.stop();
  }
});

/** What the compiler has to complain of. */
function tsc(): string {
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", project], {
    encoding: "utf8",
  });
  return status === 0 ? "" : stdout;
}

describe("the tarball", () => {
  it("holds what is built and the documents, nothing else", () => {
    const others = installed.packed.filter((path) => !path.startsWith("dist/"));
    expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "README.vi.md", "package.json"]);
    expect(installed.packed.filter((path) => !/\.(?:js|cjs|d\.ts|d\.cts)$/.test(path))).toEqual(others);
  });
});

describe.each(["index", "core", "gazetteer", "compromise", "wink"].flatMap((name) => [`${name}.js`, `${name}.cjs`]))(
  "dist/%s",
  (entry) => {
    it("imports no package and nothing of Node, and so runs in a browser", () => {
      expect(outsideImports(join("dist", entry))).toEqual([]);
    });
  },
);

/** What a built file imports from outside, its chunks followed. */
function outsideImports(file: string): string[] {
  const outside: string[] = [];
  const seen = new Set([file]);
  for (const path of seen) {
    const source = readFileSync(path, "utf8");
    for (const [, from] of source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([\w@./:-]+)["']/g)) {
      if (from?.startsWith(".")) seen.add(join(dirname(path), from));
      else if (from !== undefined) outside.push(from);
    }
  }
  return outside;
}

it("declares only files that are built", () => {
  const targets = [...JSON.stringify([manifest.exports, manifest.bin]).matchAll(/dist\/[^"]+/g)].map(([path]) => path);
  expect(targets.length).toBeGreaterThan(4);
  expect(installed.packed).toEqual(expect.arrayContaining(targets));
});
