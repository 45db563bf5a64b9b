import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { moduleSource, pack, readTable } from "../../scripts/pack-gazetteer";
import { foldSign, readNumbers, unfoldSign, writeNumber } from "../../src/gazetteer/digits";
import { type ColumnType, codeText, TABLES, type Tables, type WordColumn } from "../../src/gazetteer/tables";
import { unpackSuccessors, unpackUnits } from "../../src/gazetteer/unpack";

const tableNames = Object.keys(TABLES) as (keyof Tables)[];

describe("packing", () => {
  const packed = pack();
  const { names, ...units } = unpackUnits(packed);
  const tables: Tables = { ...units, successors: unpackSuccessors(packed) };

  test.each(tableNames)("%s comes back row for row", (table) => {
    const columns = Object.entries<Int32Array | WordColumn>(tables[table]);
    const types: Readonly<Record<string, ColumnType>> = TABLES[table];
    const cell = (column: string, values: Int32Array | WordColumn, row: number): string | undefined => {
      if ("words" in values) return values.words[values.values[row] ?? -1];
      const value = values[row] ?? -1;
      return types[column] === "name" ? names.text(value) : codeText(value);
    };
    const rows = readTable(table).map((_, row) =>
      Object.fromEntries(columns.map(([column, values]) => [column, cell(column, values, row)])),
    );
    expect(rows).toEqual(readTable(table));
  });

  test("every file of the data is packed, and has as many rows as its page says", () => {
    const rows = Object.fromEntries(tableNames.map((table) => [table, readTable(table).length]));
    expect(rows).toEqual({
      "provinces-2024": 63,
      "districts-2024": 696,
      "communes-2024": 10_035,
      "provinces-2025": 34,
      "communes-2025": 3_321,
      successors: 10_571,
      "changes-2026": 11,
      abolished: 1_144,
      former: 1_882,
      variants: 207,
    });
  });

  test("the generated module is up to date and the same each time", () => {
    const generated = readFileSync(new URL("../../src/gazetteer/data.generated.ts", import.meta.url), "utf8");
    expect(moduleSource(pack())).toBe(generated);
  });

  test("the packed text is plain ASCII but for the names, with nothing to escape", () => {
    for (const [column, text] of Object.entries({ names: packed.names, ...packed.columns })) {
      if (!column.endsWith(".kind")) expect(text, column).toMatch(/^[\n\x20-\x7e]*$/);
      expect(text, column).not.toMatch(/["\\]/);
    }
  });
});

describe("digits", () => {
  test.each([0, 1, 2, 59, 60, 63, 64, 156, 157, 2667, 2668, 2669, 100_004, 804_356])("%i comes back", (value) => {
    const written = writeNumber(value);
    expect(Array.from(readNumbers(`${written}${written}!`))).toEqual([value, value, 1]);
  });

  test("each character of the alphabet is read", () => {
    const all = Array.from({ length: 2_700 }, (_, value) => value);
    expect(Array.from(readNumbers(all.map(writeNumber).join("")))).toEqual(all);
  });

  test.each([0, 1, -1, 2, -2, 99_999, -99_999])("the sign of %i comes back", (value) => {
    expect(foldSign(value)).toBeGreaterThanOrEqual(0);
    expect(unfoldSign(foldSign(value))).toBe(value);
  });
});
