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
    (_, start: string, file: string, slug: string, end: string) => `${start}\n${tableOf(file, slug)}\n${end}`,
  );
}

/** The first table under a heading. */
function tableOf(file: string, slug: string): string {
  const sections = readFileSync(file, "utf8").split(/^(?=#)/m);
  const section = sections.find((text) => slugOf(text.split("\n", 1)[0] ?? "") === slug);
  const table = /^\|.*\n(?:\|.*\n)+/m.exec(section ?? "")?.[0];
  if (table === undefined) throw new Error(`${file} has no table under a heading #${slug}`);
  return table;
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
