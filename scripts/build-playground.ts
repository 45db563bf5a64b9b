/**
 * Builds the playground: one page with all that it needs in it, in a folder that can be put on any server as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type PageSize, playgroundTree } from "../playground/page";
import { playgroundWords } from "../playground/words";
import { shell } from "../src/view/shell";
import { h } from "../src/view/tree";
import { bundle } from "./browser-bundle";

/** The folder that is built. */
export const SITE = "playground/site";

/** Builds it, and tells how large its page is. */
export async function buildPlayground(): Promise<PageSize> {
  const { playground: assets } = await bundle({
    playground: { script: "playground/main.ts", style: "playground/playground.css" },
  });
  const example = {
    text: readFileSync("fixtures/articles/tan-ninh.txt", "utf8"),
    publishedAt: "2020-10-22",
  };
  const pageOf = (size: PageSize): string =>
    shell({
      title: playgroundWords.vi.title,
      language: "vi",
      assets,
      body: h("div", { id: "page" }, playgroundTree("vi", size)),
      data: { size: [size], example: [example] },
    });
  // the page tells its own size: measured without the few digits of it
  const empty = pageOf({ plain: 0, packed: 0 });
  const size = { plain: Buffer.byteLength(empty), packed: gzipSync(empty).length };
  mkdirSync(SITE, { recursive: true });
  writeFileSync(join(SITE, "index.html"), pageOf(size));
  return size;
}
