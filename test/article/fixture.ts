/** The pages of `fixtures/pages`, each with what it should give: `@field value` lines, a blank line, the text. */

import { readdirSync, readFileSync } from "node:fs";

export interface PageFixture {
  readonly name: string;
  readonly html: string;
  /** Every field that the page gives, and no other. */
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
}

const pagesFolder: URL = new URL("../../fixtures/pages/", import.meta.url);

export const pages: readonly PageFixture[] = readdirSync(pagesFolder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const expected = readFileSync(new URL(file.replace(/html$/u, "expected"), pagesFolder), "utf8");
    const blank = expected.indexOf("\n\n");
    const lines = expected.slice(0, blank).split("\n");
    return {
      name: file.replace(/\.html$/u, ""),
      html: readFileSync(new URL(file, pagesFolder), "utf8"),
      fields: Object.fromEntries(
        lines.map((line) => [line.slice(1, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
      ),
      text: expected.slice(blank + 2).trimEnd(),
    };
  });
