import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { lookup, successors } from "../../src/gazetteer/index";
import type { ExtractedRecord, Observation } from "../../src/records";
import { at, built, contentOf, failure, reading, rowsOf } from "./built";
import { query } from "./duckdb";

const TEXT = 'Phường 1 thu 123.456.789.012.345.678,5 đồng\n=SUM(A1) "quý", tăng -1,2%; từ 3 - 5 hộ';
const MONEY: ExtractedRecord = {
  type: "money",
  ...at(TEXT, "123.456.789.012.345.678,5 đồng"),
  value: 123456789012345680,
  exact: "123456789012345678.5",
  currency: "VND",
};
const RECORDS: ExtractedRecord[] = [
  { type: "ward", ...at(TEXT, "Phường 1"), kind: "phường", name: "1" },
  MONEY,
  { type: "organization", ...at(TEXT, '=SUM(A1) "quý"'), kind: "=cmd", name: '=SUM(A1) "quý"' },
  { type: "percentage", ...at(TEXT, "-1,2%"), value: -1.2, qualifier: "about" },
  { type: "count", ...at(TEXT, "3 - 5 hộ"), min: 3, max: 5, unit: "hộ" },
];
const observation = (more: Partial<Observation>): Observation =>
  ({
    indicator: "tổng thu ngân sách",
    relation: "level",
    status: "actual",
    value: 123456789012345680,
    exact: "123456789012345678.5",
    unit: "VND",
    record: 1,
    evidence: { start: 0, end: 8 },
    ...more,
  }) as Observation;

const READING = reading(TEXT, RECORDS, [
  observation({ indicatorId: "budget_revenue", timePeriod: "2022-34", flags: ["share-over-100", "negative-count"] }),
  observation({ timePeriod: "XXXX-06-24", basis: "@2015" }),
]);

describe("money beyond 2^53", () => {
  const EXACT = "123456789012345678.5";

  it("is exact in JSON Lines and CSV, as a decimal", async () => {
    const folder = await built([READING], { formats: ["jsonl", "csv"] });
    expect(rowsOf(folder, "records.jsonl")[1]).toMatchObject({ value: 123456789012345680, value_exact: EXACT });
    const [, row] = parse(contentOf(folder, "records.csv"), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ value_exact: EXACT });
  });

  it("is exact in Parquet and DuckDB, also in a sum", async () => {
    const folder = await built([READING, READING], { formats: ["parquet", "duckdb"] });
    const sum = [{ sum: "246913578024691357.000000000" }];
    const sql = "SELECT sum(value_exact) AS sum FROM";
    const parquet = join(folder, "records.parquet");
    expect(await query(`${sql} '${parquet}' WHERE type = 'money'`)).toEqual(sum);
    expect(await query(`${sql} records WHERE type = 'money'`, join(folder, "dataset.duckdb"))).toEqual(sum);
    expect(await query(`SELECT count(*) AS n FROM '${parquet}' WHERE value_exact < 0`)).toEqual([{ n: "2" }]);
    expect(await query(`SELECT count(*) AS n FROM '${parquet}' WHERE value_exact = ${EXACT}`)).toEqual([{ n: "2" }]);
  });

  it.each([
    [14.99, "14.99"],
    [-1.2, "-1.2"],
    [0, "0"],
    [1e21, undefined],
    [1e-7, undefined],
    [0.1234567891, undefined],
  ])("the double %d is the decimal %s", async (value, exact) => {
    const folder = await built([reading(TEXT, [{ ...MONEY, value, exact: undefined } as unknown as ExtractedRecord])], {
      formats: ["jsonl", "parquet"],
    });
    expect(rowsOf(folder, "records.jsonl")[0].value_exact).toBe(exact);
    expect(rowsOf(folder, "records.jsonl")[0].value).toBe(value);
  });
});

describe("CSV", () => {
  it("is read back by another reader, line ends, quotes and commas within", async () => {
    const folder = await built([READING], { formats: ["csv", "jsonl"], withText: true });
    expect(contentOf(folder, "articles.csv")).toMatch(/^article,id,[a-z_,0-9]+\r\n1,made,/);
    const [article] = parse(contentOf(folder, "articles.csv"), { columns: true }) as Record<string, string>[];
    expect(article).toMatchObject({ text: TEXT, title: "", length: String(TEXT.length) });
    const records = parse(contentOf(folder, "records.csv"), { columns: true }) as Record<string, string>[];
    const rows = rowsOf(folder, "records.jsonl");
    expect(records.map(({ span_start }) => Number(span_start))).toEqual(rows.map(({ span_start }) => span_start));
  });

  it("takes the fuse out of text that a spreadsheet would run, and leaves numbers as they are", async () => {
    const folder = await built([READING], { formats: ["csv"] });
    const records = parse(contentOf(folder, "records.csv"), { columns: true }) as Record<string, string>[];
    expect(records[2]).toMatchObject({ kind: "'=cmd", name: `'=SUM(A1) "quý"`, text: `'=SUM(A1) "quý"` });
    expect(records[3]).toMatchObject({ value: "-1.2", value_exact: "-1.2", text: "'-1,2%" });
    const observations = parse(contentOf(folder, "observations.csv"), { columns: true }) as Record<string, string>[];
    expect(observations[1]).toMatchObject({ basis: "'@2015" });
  });

  it.each(["=1+1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a"])(
    "knows the formula %j",
    async (title) => {
      const folder = await built([reading("a", [], [], { title })], { formats: ["csv"] });
      expect(parse(contentOf(folder, "articles.csv"), { columns: true })).toMatchObject([{ title: `'${title}` }]);
    },
  );

  it("begins with a byte order mark where one is wanted", async () => {
    expect(contentOf(await built([READING], { formats: ["csv"], bom: true }), "records.csv")).toMatch(
      /^\uFEFFarticle,/,
    );
    expect(contentOf(await built([READING], { formats: ["csv"] }), "records.csv")).toMatch(/^article,/);
  });
});

describe("the table of observations", () => {
  const rowsFor = async (more: Partial<Observation>): Promise<Record<string, unknown>> =>
    rowsOf(await built([reading(TEXT, RECORDS, [observation(more)])], { formats: ["jsonl"] }), "observations.jsonl")[0];

  it("has the clause, the days and the flags", async () => {
    const [first, second] = rowsOf(await built([READING], { formats: ["jsonl"] }), "observations.jsonl");
    expect(first).toMatchObject({
      article: 1,
      observation: 0,
      record: 1,
      evidence: "Phường 1",
      time_period: "2022-34",
      time_start: "2022-04-01",
      time_end: "2022-06-30",
      flags: "share-over-100 negative-count",
    });
    expect(second).toMatchObject({ time_period: "XXXX-06-24" });
    expect(second).not.toHaveProperty("time_start");
  });

  it("leads a unit of before to the one of 2025", async () => {
    const [tanAn] = lookup("phường Tân An", { within: "quận Ninh Kiều" });
    expect(tanAn).toBeDefined();
    const row = await rowsFor({ refArea: "phường Tân An", refAreaCode: tanAn?.code ?? "", refAreaRegister: "2024" });
    expect(row).toMatchObject({
      ref_area_register: "2024",
      ref_area_province: "Cần Thơ",
      area_2025_name: "Ninh Kiều",
      area_2025_province: "Cần Thơ",
    });
  });

  it("marks the units that were shared out", async () => {
    const shared = lookup("phường Láng Hạ").find((unit) => successors(unit).length > 1);
    expect(shared).toBeDefined();
    expect(await rowsFor({ refAreaCode: shared?.code ?? "", refAreaRegister: "2024" })).toMatchObject({
      area_2025_split: true,
    });
  });

  it("gives a unit of 2025 as its own", async () => {
    const row = await rowsFor({ refAreaCode: "00004", refAreaRegister: "2025" });
    expect(row).toMatchObject({ area_2025_code: "00004", area_2025_name: "Ba Đình", area_2025_split: false });
  });

  it("leaves what no code tells empty", async () => {
    const row = await rowsFor({ refArea: "phường Không Có" });
    expect(Object.keys(row).filter((name) => name.startsWith("area_2025"))).toEqual([]);
  });
});

describe("SDMX-CSV", () => {
  it("has the columns of the standard, SDMX times, and the EDTF as an attribute", async () => {
    const folder = await built([READING], { formats: ["sdmx-csv"] });
    const content = contentOf(folder, "observations.sdmx.csv");
    expect(content).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,/);
    expect(parse(content, { columns: true })).toMatchObject([
      {
        STRUCTURE: "datastructure",
        STRUCTURE_ID: "TRICHLUC:OBSERVATIONS(1.0)",
        ACTION: "I",
        INDICATOR: "BUDGET_REVENUE",
        REF_AREA: "_X",
        TIME_PERIOD: "2022-Q2",
        TIME_PERIOD_EDTF: "2022-34",
        UNIT_MEASURE: "VND",
        OBS_VALUE: "123456789012345678.5",
      },
      { INDICATOR: "_X", TIME_PERIOD: "", TIME_PERIOD_EDTF: "XXXX-06-24", BASIS: "'@2015" },
    ]);
  });

  it("keeps codes of different registers apart", async () => {
    const area = { refAreaCode: "00004", refAreaRegister: "2024" } as const;
    const folder = await built([reading(TEXT, RECORDS, [observation(area)])], { formats: ["sdmx-csv"] });
    const [row] = parse(contentOf(folder, "observations.sdmx.csv"), { columns: true }) as Record<string, string>[];
    expect(row?.["REF_AREA"]).toBe("2024_00004");
    expect(row?.["REF_AREA_2025"]).toMatch(/^2025_\d{5}$/);
  });
});

describe("Parquet", () => {
  it("has a type for each column, read by hyparquet", async () => {
    const folder = await built([READING, failure], { formats: ["parquet"] });
    const read = async (table: string) =>
      parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${table}.parquet`)) });
    expect((await read("records"))[4]).toMatchObject({ article: 1, record: 4, value_min: 3, value_max: 5, unit: "hộ" });
    expect((await read("articles"))[0]).toMatchObject({ article: 1, id: "made", records: 5, offset: null });
    expect(await read("errors")).toMatchObject([{ error: 1, code: "bad-json", line: 3, offset: 2n ** 33n }]);
  });

  it("is there also without rows", async () => {
    const folder = await built([], { formats: ["parquet", "csv", "jsonl.gz", "duckdb"] });
    expect(await query(`SELECT count(*) AS n FROM '${join(folder, "records.parquet")}'`)).toEqual([{ n: "0" }]);
    expect(contentOf(folder, "records.csv").split("\r\n")).toHaveLength(2);
  });
});

describe("DuckDB", () => {
  it("says what tables and columns mean", async () => {
    const folder = await built([READING], { formats: ["duckdb"] });
    const sql =
      "SELECT comment FROM duckdb_columns() WHERE table_name = 'observations' AND column_name = 'area_2025_split'";
    expect(await query(sql, join(folder, "dataset.duckdb"))).toEqual([
      { comment: expect.stringContaining("shared out among several units") },
    ]);
  });
});
