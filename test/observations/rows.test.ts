import { describe, expect, test } from "vitest";
import { type ExtractOptions, extract } from "../../src/index";
import { flagsOf, markRepeats, measureTypeOf } from "../../src/observations/sanity";
import type { Observation, QuantityRecord, Relation } from "../../src/records";

/** The one row of a text, without its evidence. */
function rowOf(text: string, options?: ExtractOptions): Partial<Observation> {
  const { observations } = extract(text, options);
  expect(observations).toHaveLength(1);
  const { evidence: _, ...row } = observations[0] ?? {};
  return row;
}

const SPAN = { text: "", start: 0, end: 0 };
const LEVEL = { relation: "level", status: "actual" } as const;

describe("a row is written down whole", () => {
  test("a share, with the ward and its code", () => {
    expect(rowOf("Ngày 14/5/2020, phường Tân An, quận Ninh Kiều có tỷ lệ hộ nghèo dưới 1,5%.")).toEqual({
      indicator: "tỷ lệ hộ nghèo",
      indicatorId: "poverty_rate",
      refArea: "phường Tân An",
      refAreaCode: "31135",
      refAreaRegister: "2024",
      timePeriod: "2020-05-14",
      ...LEVEL,
      measureType: "share",
      value: 1.5,
      unit: "%",
      qualifier: "under",
      record: 3,
    });
  });

  test("a range of money with its denominator, in a ward without a code", () => {
    expect(rowOf("Phường Không Có có thu nhập từ 5 - 7 triệu đồng/người/tháng.")).toEqual({
      indicator: "thu nhập",
      refArea: "phường Không Có",
      ...LEVEL,
      min: 5_000_000,
      max: 7_000_000,
      unit: "VND",
      per: "người/tháng",
      record: 1,
    });
  });

  test("what is beyond exact numbers", () => {
    expect(rowOf("Tổng giá trị sản xuất đạt 12.345.678.901.234.567 đồng.")).toEqual({
      indicator: "tổng giá trị sản xuất",
      indicatorId: "production_value",
      ...LEVEL,
      value: 12_345_678_901_234_568,
      exact: "12345678901234567",
      unit: "VND",
      record: 0,
    });
  });

  test("a growth, a share of a target, a rate, per mille", () => {
    expect(rowOf("Thu ngân sách tăng 12% so với năm 2019.")).toEqual({
      indicator: "thu ngân sách",
      indicatorId: "budget_revenue",
      relation: "increase",
      basis: "năm 2019",
      status: "actual",
      measureType: "growth",
      value: 12,
      unit: "%",
      record: 0,
    });
    expect(rowOf("Thu ngân sách phấn đấu đạt 105% kế hoạch.")).toEqual({
      indicator: "thu ngân sách",
      indicatorId: "budget_revenue",
      relation: "attainment",
      basis: "kế hoạch",
      status: "target",
      measureType: "attainment",
      value: 105,
      unit: "%",
      record: 0,
    });
    expect(rowOf("Tỷ suất sinh là 9,5‰.")).toMatchObject({ measureType: "rate", value: 9.5, unit: "‰" });
  });

  test("a count and its unit", () => {
    expect(rowOf("Phường Tân An có 12/14 chỉ tiêu đạt.")).toMatchObject({ value: 12, unit: "chỉ tiêu" });
  });

  test("a zero that no figure writes", () => {
    expect(rowOf("Năm 2021, phường Tân An không còn hộ nghèo.")).toEqual({
      indicator: "hộ nghèo",
      indicatorId: "poor_households",
      refArea: "phường Tân An",
      timePeriod: "2021",
      ...LEVEL,
      value: 0,
      unit: "hộ",
    });
    expect(rowOf("Phấn đấu không còn hộ nghèo.")).toEqual({
      indicator: "hộ nghèo",
      indicatorId: "poor_households",
      relation: "level",
      status: "target",
      value: 0,
      unit: "hộ",
    });
  });
});

test("with explain, each row tells which rule gave what", () => {
  const text =
    "Tổng thu ngân sách 12 tỷ đồng.\nSố vụ cháy tăng 12 vụ (7,5%).\nNăm 2021, tỷ lệ hộ nghèo giảm còn 1,5%, phấn đấu năm 2022 đạt 1%.";
  const actual = { status: "no target announced", timePeriod: "none named" };
  expect(extract(text, { explain: true }).observations.map(({ explain }) => explain)).toEqual([
    { indicator: "subject before the figure", relation: "no verb", ...actual },
    { indicator: "subject before the figure", relation: "verb: tăng", ...actual },
    { indicator: "said before", relation: "as of the figure before", ...actual },
    { indicator: "subject before the figure", relation: "verb: giảm còn", ...actual, timePeriod: "in the clause" },
    {
      indicator: "said before",
      relation: "verb: đạt",
      status: "announced as a target, or dated after the article",
      timePeriod: "in the clause",
    },
  ]);
  expect(extract("Tổng thu ngân sách 12 tỷ đồng.").observations.map((row) => "explain" in row)).toEqual([false]);
});

describe("measureTypeOf", () => {
  const share = { type: "percentage", value: 5, ...SPAN } as const;
  test.each<[record: QuantityRecord, relation: Relation, indicator: string, type: string | undefined]>([
    [share, "level", "tỷ lệ hộ nghèo", "share"],
    [share, "attainment", "thu ngân sách", "attainment"],
    [share, "excess", "thu ngân sách", "attainment"],
    [share, "shortfall", "thu ngân sách", "attainment"],
    [share, "increase", "thu ngân sách", "growth"],
    [share, "decrease", "thu ngân sách", "growth"],
    [share, "level", "tốc độ tăng trưởng kinh tế", "growth"],
    [share, "level", "tỷ suất sinh", "rate"],
    [share, "level", "tỉ suất sinh", "rate"],
    [{ ...share, unit: "‰" }, "level", "mức sinh", "rate"],
    [{ ...share, unit: "‰" }, "level", "số sinh", "rate"],
    [{ type: "count", value: 5, unit: "hộ", ...SPAN }, "increase", "hộ nghèo", undefined],
  ])("%j %s %s", (record, relation, indicator, type) => {
    expect(measureTypeOf(record, relation, indicator)).toBe(type);
  });
});

describe("flagsOf", () => {
  const count = { type: "count", unit: "chỉ tiêu", ...SPAN } as const;
  test.each<
    [
      what: string,
      record: QuantityRecord,
      measureType: Observation["measureType"],
      flags: readonly string[] | undefined,
    ]
  >([
    ["a share over 100", { type: "percentage", value: 100.1, ...SPAN }, "share", ["share-over-100"]],
    ["a share up to 100", { type: "percentage", value: 100, ...SPAN }, "share", undefined],
    ["the upper end of a range", { type: "percentage", min: 99, max: 101, ...SPAN }, "share", ["share-over-100"]],
    ["a growth over 100", { type: "percentage", value: 120, ...SPAN }, "growth", undefined],
    ["a negative percentage", { type: "percentage", value: -5, ...SPAN }, "growth", undefined],
    ["a count", { ...count, value: 0 }, undefined, undefined],
    ["a negative count", { ...count, value: -1 }, undefined, ["negative-count"]],
    ["the lower end of a range", { ...count, min: -1, max: 2 }, undefined, ["negative-count"]],
    ["more than all", { ...count, value: 15, of: 14 }, undefined, ["more-than-all"]],
    ["more than all criteria", { ...count, unit: "tiêu chí", value: 15, of: 14 }, undefined, ["more-than-all"]],
    ["all", { ...count, value: 14, of: 14 }, undefined, undefined],
    ["more than was asked for", { ...count, unit: "đảng viên", value: 12, of: 10 }, undefined, undefined],
  ])("%s", (_, record, measureType, flags) => {
    expect(flagsOf(record, measureType)).toEqual(flags);
  });
});

describe("markRepeats", () => {
  const bare = {
    indicator: "tỷ lệ hộ nghèo",
    indicatorId: "poverty_rate",
    refArea: "phường Tân An",
    ...LEVEL,
    unit: "%",
    evidence: { start: 0, end: 2 },
  };
  const row = { ...bare, value: 5 };
  const repeats = (...rows: readonly Observation[]): readonly (number | undefined)[] =>
    markRepeats(rows).map(({ repeats }) => repeats);

  test("points to the first that says the same", () => {
    expect(repeats(row, row, row)).toEqual([undefined, 0, 0]);
    expect(repeats(row, { ...row, indicator: "hộ nghèo" })).toEqual([undefined, 0]);
    expect(repeats({ ...bare, min: 5, max: 6 }, { ...bare, min: 5, max: 6 })).toEqual([undefined, 0]);
  });

  test.each<Partial<typeof row> | { status: "target" } | { relation: Relation }>([
    { indicatorId: "near_poverty_rate" },
    { refArea: "phường An Hội" },
    { relation: "decrease" },
    { status: "target" },
    { unit: "‰" },
    { value: 6 },
  ])("not where %j differs", (other) => {
    expect(repeats(row, { ...row, ...other }, row)).toEqual([undefined, undefined, 0]);
  });

  test("not where the other end of a range differs", () => {
    expect(repeats({ ...bare, min: 5, max: 6 }, { ...bare, min: 5, max: 7 })).toEqual([undefined, undefined]);
  });

  test("a figure that many rows give is compared with the first 64", () => {
    const others = Array.from({ length: 70 }, (_, i) => ({ ...row, refArea: `phường ${i}` }));
    const [at63, at64] = [others[63], others[64]];
    if (at63 === undefined || at64 === undefined) throw new Error("no such row");
    expect(repeats(...others, at63, at64).slice(70)).toEqual([63, undefined]);
  });
});

test.each<[text: string, evidence: string]>([
  ["Thu thuế 5 tỷ đồng; họp tốt.", "Thu thuế 5 tỷ đồng"],
  ["Họp (thu thuế 5 tỷ đồng) tốt.", "thu thuế 5 tỷ đồng"],
  ["Thu thuế 5 tỷ đồng: họp tốt.", "Thu thuế 5 tỷ đồng"],
  ["Họp tốt; thu thuế 5 tỷ đồng.", "thu thuế 5 tỷ đồng"],
  ["Họp tốt. Thu thuế 5 tỷ đồng trong năm.", "Thu thuế 5 tỷ đồng trong năm"],
])("the evidence is the clause: %s", (text, evidence) => {
  expect(extract(text).observations.map((row) => text.slice(row.evidence.start, row.evidence.end))).toEqual([evidence]);
});
