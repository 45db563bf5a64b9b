/** `datapackage.json`: what is in the dataset, for programs (Frictionless Data Package). */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { version } from "../../package.json";
import type { Plan } from "./options";
import type { WrittenFile } from "./output-file";
import type { DatasetSummary } from "./summary";
import type { ColumnType, Table } from "./tables/index";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".jsonl": "application/jsonl",
  ".gz": "application/gzip",
  ".parquet": "application/vnd.apache.parquet",
  ".json": "application/json",
  ".conll": "text/plain",
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "integer",
  long: "integer",
  number: "number",
  decimal: "number",
  boolean: "boolean",
};

/** The file of a dataset that tells what is in the others. */
export const DATA_PACKAGE = "datapackage.json";
const NAME = "trichluc-dataset";

/** Whether a folder is a dataset that was written here. */
export async function isDataset(folder: string): Promise<boolean> {
  try {
    return JSON.parse(await readFile(join(folder, DATA_PACKAGE), "utf8")).name === NAME;
  } catch {
    return false;
  }
}

/** The content of `datapackage.json`. */
export function dataPackage(
  tables: readonly Table[],
  files: readonly WrittenFile[],
  summary: DatasetSummary,
  { formats, split, dedupe, withText, only, limit, formatOptions }: Plan,
): string {
  const options = {
    formats,
    split,
    dedupe,
    withText,
    only,
    limit: Number.isFinite(limit) ? limit : undefined,
    bom: formatOptions.bom,
  };
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: NAME,
    title: "Records and observations out of Vietnamese news articles",
    contributors: [{ title: `trichluc ${version}`, roles: ["software"] }],
    resources: files.map((file) => resource(file, tables)),
    generator: { name: "trichluc", version, options },
    summary,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource({ path, bytes, hash }: WrittenFile, tables: readonly Table[]): object {
  const extension = path.slice(path.indexOf("."));
  const table = tables.find(({ name }) =>
    [".csv", ".jsonl", ".jsonl.gz", ".parquet"].some((end) => path === name + end),
  );
  return {
    name: path.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    path,
    ...(table && { type: "table", title: table.title }),
    format: extname(path).slice(1),
    mediatype: MEDIA_TYPES[extname(path)],
    encoding: extension === ".parquet" ? undefined : "utf-8",
    bytes,
    hash: `sha256:${hash}`,
    ...(table && { schema: schemaOf(table, extension) }),
  };
}

function schemaOf({ fields, key, links }: Table, extension: string): object {
  return {
    fields: fields.map(({ name, type, description, required, values }) => ({
      name,
      type: TYPES[type],
      description,
      ...((required || values) && { constraints: { required, enum: values } }),
    })),
    primaryKey: key,
    foreignKeys: links.map(({ fields, table, references }) => ({
      fields,
      reference: { resource: `${table}${extension}`.replaceAll(".", "-"), fields: references },
    })),
  };
}
