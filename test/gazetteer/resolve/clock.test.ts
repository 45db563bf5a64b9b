import { describe, expect, test } from "vitest";
import { NEVER, REFORM, UNKNOWN_DAY } from "../../../src/gazetteer/day";
import { type Clock, type Lifetime, rankOf, readClock, withPlans } from "../../../src/gazetteer/resolve/clock";
import type { Era } from "../../../src/gazetteer/resolve/name";
import { extract } from "../../../src/index";

describe("readClock", () => {
  const read = (text: string, publishedAt?: string): Clock => readClock(text, publishedAt, extract(text).records);

  test.each<[publishedAt: string, day: number, isAfterReform: boolean]>([
    ["2025-06-30", 20_250_630, false],
    ["2025-07-01T06:30:00+07:00", REFORM, true],
    ["2025-06", 20_250_631, false],
    ["2025-07", 20_250_731, true],
  ])("published %s", (publishedAt, day, isAfterReform) => {
    expect(read("Phường họp ngày 2/8/2024.", publishedAt)).toEqual({ day, isAfterReform });
  });

  test.each<[text: string, clock: Clock]>([
    ["Phường họp ngày 14/5/2020.", { day: 20_200_514, isAfterReform: false }],
    ["Phường họp ngày 15/5/2020, sau lần họp ngày 14/5/2020.", { day: 20_200_515, isAfterReform: false }],
    ["Phường họp ngày 1/7/2025.", { day: REFORM, isAfterReform: true }],
    ["Họp ngày 14/7/2025 về kế hoạch 2026.", { day: 20_250_714, isAfterReform: true }],
    ["Thực hiện Nghị quyết số 12-NQ/TU, ngày 3/4/2021.", { day: 20_210_403, isAfterReform: false }],
    // a year, a period, or a day of no year is no day
    ["Năm 2020, phường có 3 chợ.", { day: undefined, isAfterReform: undefined }],
    ["Từ năm 2016 đến năm 2020, phường có 3 chợ.", { day: undefined, isAfterReform: undefined }],
    ["Hội nghị họp ngày 24/6.", { day: undefined, isAfterReform: undefined }],
    // the last day named may be long before the day of an article of 2025
    ["Chợ mở ngày 14/5/2020; năm 2025 được sửa.", { day: undefined, isAfterReform: undefined }],
    ["Chợ mở ngày 14/5/2020; nhiệm kỳ 2025 - 2030 sửa chợ.", { day: undefined, isAfterReform: undefined }],
    ["Chợ mở ngày 14/5/2020; nhiệm kỳ 2020 - 2025 sửa chợ.", { day: 20_200_514, isAfterReform: false }],
    ["Chợ mở ngày 14/5/2020, sửa theo Quyết định số 5 ngày 2/3/2025.", { day: undefined, isAfterReform: undefined }],
    // the authorities of districts are of before, where they aren't spoken of as former
    ["Bí thư Quận ủy thăm phường.", { day: undefined, isAfterReform: false }],
    ["Bí thư Huyện uỷ thăm xã.", { day: undefined, isAfterReform: false }],
    ["UBND thị xã giao đất.", { day: undefined, isAfterReform: false }],
    ["Nguyên Bí thư Quận ủy cũ thăm phường.", { day: undefined, isAfterReform: undefined }],
    ["Nguyên Bí thư Quận ủy (cũ) thăm phường.", { day: undefined, isAfterReform: undefined }],
    ["Trụ sở UBND quận Long Biên cũ là trường học.", { day: undefined, isAfterReform: undefined }],
  ])("%s", (text, clock) => {
    expect(read(text)).toEqual(clock);
  });
});

/** Units by their first day and the first day without them. */
const UNITS: readonly Lifetime[] = [
  { from: UNKNOWN_DAY, until: 20_100_101, isToday: false },
  { from: UNKNOWN_DAY, until: REFORM, isToday: false },
  { from: 20_200_201, until: REFORM, isToday: false },
  { from: REFORM, until: 20_260_430, isToday: true },
  { from: 20_260_430, until: NEVER, isToday: true },
];

describe("rankOf", () => {
  const rank = (clock: Clock, era?: Era): readonly (number | undefined)[] =>
    UNITS.map((unit) => rankOf(unit, clock, era));
  const on = (day: number): Clock => ({ day, isAfterReform: day >= REFORM });
  const none = undefined;

  test.each<[day: number, ranks: readonly (number | undefined)[]]>([
    [20_091_231, [0, 0, none, none, none]],
    [20_100_101, [1, 0, none, none, none]],
    // a unit is written of within the year before it is founded
    [20_190_131, [1, 0, none, none, none]],
    [20_190_201, [1, 0, 1, none, none]],
    [20_200_201, [1, 0, 0, none, none]],
    // those of the reform from March 2025 on
    [20_250_228, [1, 0, 0, none, none]],
    [20_250_301, [1, 0, 0, 1, 1]],
    [20_250_701, [2, 1, 1, 0, 1]],
    [20_260_430, [2, 1, 1, 1, 0]],
  ])("on the day %i", (day, ranks) => {
    expect(rank(on(day))).toEqual(ranks);
  });

  test("units that are called former or merged", () => {
    expect(rank(on(20_190_601), "former")).toEqual([1, 1, 1, none, none]);
    expect(rank(on(20_190_601), "merged")).toEqual([1, 0, 1, none, none]);
    for (const era of ["former", "merged"] as const) expect(rank(on(20_250_901), era)).toEqual([1, 0, 0, 2, 2]);
  });

  test("units that are called new", () => {
    expect(rank(on(20_250_228), "new")).toEqual([1, 0, 0, none, none]);
    expect(rank(on(20_250_301), "new")).toEqual([none, none, none, 0, 0]);
    expect(rank(on(20_250_901), "new")).toEqual([2, 1, 1, 0, 1]);
  });

  test("in an article of plans", () => {
    expect(rank({ ...on(20_250_401), isOfPlans: true })).toEqual([1, 0, 0, 0, 0]);
  });

  test("in an article of no day", () => {
    const unknown: Clock = { day: undefined, isAfterReform: undefined };
    expect(rank(unknown)).toEqual([0, 0, 0, 0, 0]);
    expect(rank(unknown, "merged")).toEqual([0, 0, 0, 0, 0]);
    expect(rank(unknown, "former")).toEqual([0, 0, 0, 1, 1]);
    expect(rank({ day: undefined, isAfterReform: false })).toEqual([0, 0, 0, none, none]);
  });
});

test("withPlans: two names to come make an article of plans", () => {
  const names = (...today: readonly boolean[][]): Parameters<typeof withPlans>[1] =>
    today.map((units) => ({ candidates: units.map((isToday) => ({ isToday })) }));
  const clock: Clock = { day: 20_250_401, isAfterReform: false };
  const two = names([true], [true, true], [true, false]);
  expect(withPlans(clock, two)).toEqual({ ...clock, isOfPlans: true });
  expect(withPlans(clock, names([true], [true, false], [false]))).toEqual({ ...clock, isOfPlans: false });
  expect(withPlans({ ...clock, day: 20_250_301 }, two).isOfPlans).toBe(true);
  for (const day of [undefined, 20_250_228, REFORM]) {
    expect(withPlans({ ...clock, day }, two)).toEqual({ ...clock, day });
  }
});
