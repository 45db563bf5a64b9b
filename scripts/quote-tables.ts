/**
 * Figures stand in one place each. Pages that quote them hold a marker, and this fills it in: `npm run docs`.
 *
 * ```
 * <!-- table: docs/accuracy.md#five-articles -->
 * <!-- end -->
 * ```
 */
import { readFileSync, writeFileSync } from "node:fs";

/** The pages that quote tables. */
export const QUOTING: readonly string[] = ["README.md", "README.vi.md"];

/** The page with the tables that it quotes, as they are today. */
export function withTables(page: string): string {
  return page.replace(
    /(<!-- table: (\S+)#(\S+) -->\n).*?(<!-- end -->)/gs,
    (_, start: string, file: string, slug: string, end: string) => start + tableOf(file, slug) + end,
  );
}

/** The first table under a heading, between blank lines; nothing where what is measured has not been written yet. */
function tableOf(file: string, slug: string): string {
  const sections = readFileSync(file, "utf8").split(/^(?=#+ )/m);
  const section = sections.find((text) => slugOf(text.split("\n", 1)[0] ?? "") === slug);
  if (section === undefined) throw new Error(`${file} has no heading #${slug}`);
  const table = /^\|.*\n(?:\|.*\n)+/m.exec(section)?.[0];
  return table === undefined ? "" : `\n${table}\n`;
}

function slugOf(heading: string): string {
  return heading
    .replace(/^#+ /, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

if (process.argv[1]?.endsWith("quote-tables.ts")) {
  for (const page of QUOTING) writeFileSync(page, withTables(readFileSync(page, "utf8")));
}
