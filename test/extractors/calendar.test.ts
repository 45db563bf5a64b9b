import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CalendarDate,
  fullYear,
  isBefore,
  isInCalendar,
  isNextDay,
  nearestYear,
  toEdtf,
} from "../../src/extractors/calendar";

describe("isInCalendar", () => {
  test.each([
    [{ year: 2021, month: 1, day: 31 }, true],
    [{ year: 2021, month: 4, day: 31 }, false],
    [{ year: 2021, month: 2, day: 29 }, false],
    [{ year: 2020, month: 2, day: 29 }, true],
    [{ year: 1900, month: 2, day: 29 }, false],
    [{ year: 2000, month: 2, day: 29 }, true],
    [{ month: 2, day: 29 }, true],
    [{ month: 2, day: 30 }, false],
    [{ month: 13 }, false],
    [{ month: 0, day: 10 }, false],
    [{ month: 5, day: 0 }, false],
    [{ quarter: 4 }, true],
    [{ quarter: 5 }, false],
    [{ months: [7, 12] as const }, true],
    [{ months: [-1, 12] as const }, false],
    [{ months: [1, 13] as const }, false],
  ])("%j: %s", (date, expected) => {
    expect(isInCalendar(date)).toBe(expected);
  });

  test("agrees with the calendar of the platform", () => {
    const part = { year: fc.integer({ min: 1600, max: 2400 }), month: fc.integer({ min: 1, max: 12 }) };
    fc.assert(
      fc.property(fc.record({ ...part, day: fc.integer({ min: 1, max: 31 }) }), ({ year, month, day }) => {
        const there = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
        expect(isInCalendar({ year, month, day })).toBe(there);
      }),
    );
  });
});

describe("fullYear", () => {
  test.each([
    [98, 1998],
    [50, 1950],
    [49, 2049],
    [20, 2020],
    [0, 2000],
  ])("%i is %i", (short, year) => {
    expect(fullYear(short)).toBe(year);
  });
});

describe("nearestYear", () => {
  test.each([
    ["a day of this year", "2022-05-12", { month: 5, day: 11 }, 2022],
    ["a day late in the year before", "2022-01-05", { month: 12, day: 30 }, 2021],
    ["a day early in the year after", "2022-12-20", { month: 1, day: 5 }, 2023],
    ["with the time of publication", "2022-01-05T23:30:00+07:00", { month: 12, day: 30 }, 2021],
    ["where the day of publication is unknown", "2022-01", { month: 12, day: 30 }, 2021],
    ["where the month of publication is unknown", "2022", { month: 12, day: 30 }, 2022],
    ["a month that lasts still", "2022-01-31", { month: 1 }, 2022],
    ["a month gone", "2022-01-05", { month: 12 }, 2021],
    ["a quarter gone", "2022-01-05", { quarter: 4 }, 2021],
    ["a quarter to come", "2022-12-20", { quarter: 1 }, 2023],
    ["part of the running year", "2022-12-20", { months: [1, 6] as const }, 2022],
    ["the leap day, in a year that has it", "2021-03-01", { month: 2, day: 29 }, 2020],
  ])("%s", (_, published, date, year) => {
    expect(nearestYear(published, date)).toBe(year);
  });

  test("an interval over the turn of the year", () => {
    const [from, to] = [
      { month: 12, day: 31 },
      { month: 1, day: 3 },
    ];
    expect(nearestYear("2022-01-05", from, to)).toBe(2021);
    expect(nearestYear("2022-12-20", from, to)).toBe(2022);
  });

  test("a long interval is near where it holds the day, however far its ends", () => {
    expect(nearestYear("2021-12-10", { month: 3, day: 1 }, { month: 11, day: 30 })).toBe(2021);
    expect(nearestYear("2022-11-01", { month: 1, day: 5 }, { month: 12, day: 31 })).toBe(2022);
  });

  test("nothing without a publication", () => {
    expect(nearestYear(undefined, { month: 5, day: 1 })).toBeUndefined();
    expect(nearestYear("gần đây", { month: 5, day: 1 })).toBeUndefined();
  });

  test("no other year brings a day nearer", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (published, month, day) => {
        const year = nearestYear(published.toISOString(), { month, day }) ?? 0;
        const today = Date.parse(published.toISOString().slice(0, 10));
        const distance = (of: number): number => Math.abs(Date.UTC(of, month - 1, day) - today);
        expect(distance(year)).toBeLessThanOrEqual(Math.min(distance(year - 1), distance(year + 1)));
      }),
    );
  });
});

type Pair = readonly [first: CalendarDate, second: CalendarDate, expected: boolean];

describe("isBefore", () => {
  test.each<Pair>([
    [{ month: 5, day: 24 }, { month: 5, day: 25 }, true],
    [{ month: 5, day: 24 }, { month: 5, day: 24 }, false],
    [{ month: 12, day: 31 }, { month: 1, day: 1 }, false],
    [{ year: 2021, month: 12, day: 31 }, { year: 2022, month: 1, day: 1 }, true],
    [{ year: 2021, month: 12, day: 31 }, { month: 1, day: 1 }, false],
    [{ quarter: 1 }, { quarter: 2 }, true],
    [{ year: 2021 }, { year: 2020 }, false],
  ])("%j, %j: %s", (first, second, expected) => {
    expect(isBefore(first, second)).toBe(expected);
  });
});

describe("isNextDay", () => {
  test.each<Pair>([
    [{ month: 5, day: 24 }, { month: 5, day: 25 }, true],
    [{ month: 5, day: 24 }, { month: 5, day: 26 }, false],
    [{ month: 5, day: 24 }, { month: 5, day: 24 }, false],
    [{ year: 2020, month: 2, day: 28 }, { year: 2020, month: 2, day: 29 }, true],
    [{ year: 2021, month: 2, day: 28 }, { year: 2021, month: 3, day: 1 }, true],
    [{ year: 2021, month: 12, day: 31 }, { year: 2022, month: 1, day: 1 }, true],
    [{ month: 4, day: 30 }, { month: 5 }, false],
  ])("%j, %j: %s", (first, second, expected) => {
    expect(isNextDay(first, second)).toBe(expected);
  });
});

describe("toEdtf", () => {
  test.each([
    [{ year: 2020, month: 5, day: 4 }, "2020-05-04"],
    [{ year: 2020, month: 12 }, "2020-12"],
    [{ year: 2020 }, "2020"],
    [{ year: 938 }, "0938"],
    [{ year: 2022, quarter: 1 }, "2022-33"],
    [{ year: 2022, quarter: 4 }, "2022-36"],
    [{ year: 2024, months: [7, 12] as const }, "2024-07/2024-12"],
    [{ month: 6, day: 24 }, "XXXX-06-24"],
    [{ quarter: 2 }, "XXXX-34"],
    [{ months: [1, 4] as const }, "XXXX-01/XXXX-04"],
  ])("%j is %s", (date, expected) => {
    expect(toEdtf(date)).toBe(expected);
  });
});
