/** Reads all articles of the fixtures with the built library, under whatever Node runs it, and prints what came of it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extract } from "../dist/index.js";

const folder = new URL("../fixtures/articles/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
const read = JSON.stringify(texts.map((text) => extract(text)));
const { extract: required } = createRequire(import.meta.url)("../dist/index.cjs");
if (JSON.stringify(texts.map((text) => required(text))) !== read) throw new Error("import and require differ");
const digest = createHash("sha256").update(read).digest("hex").slice(0, 16);
process.stdout.write(`${process.version}: ${texts.length} articles, ${digest}\n`);
