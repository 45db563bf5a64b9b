/** The fixtures, run through to every format and read back by something else. */

import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Ajv from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { type DatasetSummary, FORMATS, Inputs, writeDataset } from "../../src/dataset/index";
import { TABLES } from "../../src/dataset/tables/index";
import { jsonSchema } from "../../src/schema/index";
import { newFolder } from "../folders";
import { contentOf, rowsOf } from "./built";
import { query } from "./duckdb";

const INPUTS = ["fixtures/articles", "fixtures/pages", "fixtures/missing.txt"];

let folder: string;
let summary: DatasetSummary;
beforeAll(async () => {
  folder = join(newFolder(), "fixtures");
  summary = await writeDataset(await Inputs.open(INPUTS), {
    out: folder,
    formats: FORMATS,
    split: [80, 10, 10],
    withText: true,
    jobs: 1,
  });
}, 60_000);

it("reads all articles, and tells of what is not there", () => {
  expect(summary.rows.articles).toBeGreaterThanOrEqual(30);
  expect(summary.rows.records).toBeGreaterThan(1000);
  expect(summary.rows.observations).toBeGreaterThan(400);
  expect(summary.rows.errors).toBe(1);
  expect(rowsOf(folder, "errors.jsonl")).toMatchObject([
    { error: 1, code: "unreadable-file", file: "fixtures/missing.txt" },
  ]);
});

describe("DuckDB", () => {
  const sums: Readonly<Record<string, string>> = {
    articles: "count(*) AS n, sum(article) AS a, sum(records) AS r, sum(length) AS l, count(ward_code) AS w",
    records: "count(*) AS n, sum(span_end - span_start) AS s, sum(value) AS v, sum(value_exact) AS e, count(unit) AS u",
    observations:
      "count(*) AS n, sum(value) AS v, count(area_2025_code) AS c, count(time_start) AS t, sum(record) AS r",
    errors: "count(*) AS n, sum(error) AS e, min(code) AS c",
  };

  it.each(TABLES)("reads the same %s from Parquet, CSV, JSON Lines and the database", async (table) => {
    const file = (extension: string): string => join(folder, `${table}.${extension}`);
    const parquet = await query(`SELECT ${sums[table]} FROM '${file("parquet")}'`);
    expect(parquet[0]?.["n"]).toBe(String(summary.rows[table]));
    // a column of digits alone would be read as doubles
    const types = table === "records" ? ", types={'value_exact': 'DECIMAL(38,9)'}" : "";
    const csv = `read_csv('${file("csv")}', header=true, sample_size=-1${types})`;
    expect(await query(`SELECT ${sums[table]} FROM ${csv}`)).toEqual(parquet);
    expect(await query(`SELECT ${sums[table]} FROM ${table}`, join(folder, "dataset.duckdb"))).toEqual(parquet);
    const json = `read_json('${file("jsonl.gz")}', format='newline_delimited', sample_size=-1)`;
    expect(await query(`SELECT count(*) AS n FROM ${json}`)).toEqual([{ n: parquet[0]?.["n"] }]);
  });

  it("joins the tables by their keys, and finds no row that hangs in the air", async () => {
    const database = join(folder, "dataset.duckdb");
    const orphans = `SELECT
      (SELECT count(*) FROM records ANTI JOIN articles USING (article)) AS records,
      (SELECT count(*) FROM observations ANTI JOIN articles USING (article)) AS observations,
      (SELECT count(*) FROM (SELECT * FROM observations WHERE record IS NOT NULL) ANTI JOIN records USING (article, record)) AS figures,
      (SELECT count(*) FROM (SELECT DISTINCT article, record FROM records)) - (SELECT count(*) FROM records) AS twice,
      (SELECT count(*) FROM records JOIN articles USING (article) WHERE records.text <> substr(articles.text, span_start + 1, span_end - span_start)) AS spans`;
    expect(await query(orphans, database)).toEqual([
      { records: "0", observations: "0", figures: "0", twice: "0", spans: "0" },
    ]);
  });
});

describe("hyparquet", () => {
  it.each(TABLES)("reads the rows of %s that JSON Lines has", async (table) => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${table}.parquet`)) });
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, cell]) => {
          if (cell === null || cell === undefined || name === "value_exact") return [];
          return [[name, typeof cell === "bigint" ? Number(cell) : cell]];
        }),
      ),
    );
    const expected = rowsOf(folder, `${table}.jsonl`).map(({ value_exact: _, ...row }) => row);
    expect(plain).toEqual(expected);
  });
});

describe("JSON Lines", () => {
  const row = {
    articles: "articleRow",
    records: "recordRow",
    observations: "observationRow",
    errors: "errorRow",
  } as const;

  it.each(TABLES)("of %s are valid by the JSON Schema", (table) => {
    const validate = new Ajv({ strict: false }).compile(jsonSchema(row[table]));
    for (const line of rowsOf(folder, `${table}.jsonl`)) expect(validate(line) || validate.errors).toBe(true);
  });

  it.each(TABLES)("of %s are the same packed", (table) => {
    const packed = readFileSync(join(folder, `${table}.jsonl.gz`));
    expect(gunzipSync(packed).toString()).toBe(contentOf(folder, `${table}.jsonl`));
  });
});

describe("CSV", () => {
  it.each(TABLES)("has the rows and columns of %s", (table) => {
    const [header, ...lines] = parse(contentOf(folder, `${table}.csv`)) as string[][];
    const names = new Set(rowsOf(folder, `${table}.jsonl`).flatMap((row) => Object.keys(row)));
    expect([...names].filter((name) => !header?.includes(name))).toEqual([]);
    expect(lines).toHaveLength(summary.rows[table]);
  });
});

describe("CoNLL", () => {
  it("rebuilds the texts, but for the kinds of their spaces", () => {
    const texts = new Map<number, string>(rowsOf(folder, "articles.jsonl").map(({ article, text }) => [article, text]));
    const rebuilt = new Map<number, string[]>();
    for (const split of ["train", "validation", "test"]) {
      let article: string[] = [];
      let offsets: string[] = [];
      for (const line of contentOf(folder, `ner/conll/${split}.conll`).split("\n")) {
        const number = /^# article (\d+)$/.exec(line)?.[1];
        if (number !== undefined) {
          article = Array.from(texts.get(Number(number)) ?? "", () => " ");
          rebuilt.set(Number(number), article);
        } else if (line.startsWith("# offsets ")) offsets = line.split(" ").slice(2);
        else if (line !== "" && !line.startsWith("-DOCSTART-")) {
          const [start = 0, end = 0] = offsets.shift()?.split("-").map(Number) ?? [];
          article.splice(start, end - start, ...Array.from(line.split(" ")[0] ?? ""));
        }
      }
    }
    expect(rebuilt.size).toBe(texts.size);
    for (const [number, text] of texts) expect(rebuilt.get(number)?.join("")).toBe(text.replace(/\s/g, " "));
  });
});

describe("datapackage.json", () => {
  // biome-ignore lint/suspicious/noExplicitAny: read as it is
  const resources = (): any[] => JSON.parse(contentOf(folder, "datapackage.json")).resources;

  it("has the size and hash of every file", () => {
    expect(resources().map(({ path }) => path)).toContain("observations.sdmx.csv");
    for (const { path, bytes, hash } of resources()) {
      expect(statSync(join(folder, path)).size).toBe(bytes);
      const digest = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      expect(hash).toBe(`sha256:${digest}`);
    }
  });

  it("has keys that lead to tables that are there", () => {
    const names = new Set(resources().map(({ name }) => name));
    expect(names.size).toBe(resources().length);
    const links = resources().flatMap(({ schema }) => schema?.foreignKeys ?? []);
    expect(links.length).toBeGreaterThan(8);
    for (const { reference } of links) expect(names).toContain(reference.resource);
  });

  it("names every column of the tables in their order", () => {
    const [header] = parse(contentOf(folder, "records.csv")) as string[][];
    const records = resources().find(({ path }) => path === "records.csv");
    expect(records.schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
  });

  it("tells of no clock, no machine and no place", () => {
    const text = contentOf(folder, "datapackage.json") + contentOf(folder, "README.md");
    expect(text).not.toContain(String(new Date().getFullYear()));
    expect(text).not.toContain(folder);
  });
});

it("has a README with licence note and data dictionary", () => {
  const readme = contentOf(folder, "README.md");
  expect(readme).toContain("## Licence");
  for (const name of ["`area_2025_split`", "`value_exact`", "`evidence`"]) expect(readme).toContain(`| ${name} |`);
});
