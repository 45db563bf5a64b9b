/** `README.md`: what is in the dataset, for people. */
import { version } from "../../package.json";
import { DUCKDB_PATH } from "./formats/duckdb";
import type { Plan } from "./options";
import type { WrittenFile } from "./output-file";
import type { DatasetSummary } from "./summary";
import type { Field, Table } from "./tables/index";

/** The content of `README.md`. */
export function readme(
  tables: readonly Table[],
  files: readonly WrittenFile[],
  { rows, clusters, copies }: DatasetSummary,
  { formats, split, dedupe }: Plan,
): string {
  const more = [
    ...(formats.includes("duckdb") ? [`- \`${DUCKDB_PATH}\`: all tables in a DuckDB database`] : []),
    ...(formats.includes("brat") ? ["- `ner/brat/`: a text and its annotations for each article"] : []),
  ];
  return `# Records and observations out of Vietnamese news articles

Written by trichluc ${version}: ${rows.articles} articles, ${rows.records} records, ${rows.observations} observations; ${rows.errors} inputs could not be
read. The articles form ${clusters} clusters of near-duplicates${dedupe ? `; ${copies} copies were left out` : ""}.
${split ? `\nThe clusters are split ${split.join("/")} into training, validation and test by a hash of their name; a cluster is never parted.\n` : ""}
## Files

${[...files.map(({ path, bytes }) => `- \`${path}\` (${bytes} bytes)`), ...more].join("\n")}

\`datapackage.json\` has the columns, keys and hashes for programs.

## Licence

The articles belong to their authors and publishers; texts and quotations in this dataset are theirs. What the rows say of them are
facts, read out by a program that makes mistakes: look at the evidence before you rely on a figure. Codes, names and successors of
administrative units come from the gazetteer of trichluc; its NOTICE names the sources.

## Tables

All offsets are UTF-16 code units into the text of the article, half open; those of the training sets are code points. Empty cells are left
out of JSON. In CSV, text that a spreadsheet would take for a formula has an apostrophe before it.

${tables.map(tableSection).join("\n")}`;
}

/** A table of the data dictionary. */
export function tableSection({ name, title, fields, key, links }: Table): string {
  const linked = links.map(({ fields, table }) => `; ${code(fields)} → \`${table}\``).join("");
  return `### ${name}

${title} Key: ${code(key)}${linked}.

| column | type | meaning |
| --- | --- | --- |
${fields.map(row).join("\n")}
`;
}

function row({ name, type, description, required, values }: Field): string {
  const choice = values ? ` One of ${values.join(", ")}.` : "";
  return `| \`${name}\` | ${type}${required ? "" : "?"} | ${description}${choice} |`;
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
