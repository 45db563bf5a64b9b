import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ObservationRow, renderReport, Tally } from "../../src/view/index";
import { binDays } from "../../src/view/report/calendar";
import { type Disagreement, disagreementsOf } from "../../src/view/report/disagreements";
import { spreadOf } from "../../src/view/report/spread";
import { barriers, hasChromium, launch, openPage } from "./browser";
import { articleRow, datasetRows, observationRow } from "./report-rows";

describe("spreadOf", () => {
  it("finds ends, quartiles and the middle, in any order", () => {
    expect(spreadOf([10, 2, 9, 1])).toEqual({ count: 4, min: 1, lower: 1.75, median: 5.5, upper: 9.25, max: 10 });
    expect(spreadOf([3])).toEqual({ count: 1, min: 3, lower: 3, median: 3, upper: 3, max: 3 });
  });
});

describe("binDays", () => {
  const days = (...dates: string[]) => new Map(dates.map((date) => [date, { articles: 1, records: 5 }]));

  it("goes by days, months or years, as many as can be told apart, and leaves no gap", () => {
    expect(binDays(days("2024-02-28", "2024-03-01")).map(({ time, articles }) => `${time} ${articles}`)).toEqual([
      "2024-02-28 1",
      "2024-02-29 0",
      "2024-03-01 1",
    ]);
    expect(binDays(days("2023-11-30", "2024-01-31", "2024-01-02")).length).toBe(3);
    expect(binDays(days("2010-05-05", "2024-01-31")).map(({ time }) => time)).toHaveLength(15);
  });

  it("is no finer than the coarsest date", () => {
    expect(binDays(days("2024-02-28", "2024-03"))).toEqual([
      { time: "2024-02", articles: 1, records: 5 },
      { time: "2024-03", articles: 1, records: 5 },
    ]);
    expect(binDays(new Map())).toEqual([]);
  });
});

describe("disagreementsOf", () => {
  function disagreements(...rows: readonly ObservationRow[]): Disagreement[] {
    const tally = new Tally();
    for (const row of rows) tally.addObservation(row);
    return disagreementsOf(tally.topics.values());
  }

  it("finds articles that give different values for the same", () => {
    const [disagreement, ...others] = disagreements(observationRow(1, 4), observationRow(2, 5), observationRow(3, 5));
    expect(others).toEqual([]);
    expect(disagreement).toMatchObject({ id: "poverty_rate", time: "2024", difference: 0.25 });
    expect(disagreement?.values.map(([value, of]) => [value, of.map(({ article }) => article)])).toEqual([
      [4, [1]],
      [5, [2, 3]],
    ]);
  });

  it("lists the greatest differences first", () => {
    const found = disagreements(
      observationRow(1, 4),
      observationRow(2, 5),
      observationRow(1, 0, { time_period: "2020" }),
      observationRow(2, 1, { time_period: "2020" }),
      observationRow(1, 2, { area_2025_code: "1" }),
      observationRow(2, 4, { area_2025_code: "1" }),
    );
    expect(found.map(({ difference }) => difference)).toEqual([Number.POSITIVE_INFINITY, 1, 0.25]);
  });

  it.each([
    ["the same value", {}, 4],
    ["another ward", { area_2025_code: "1" }, 5],
    ["another time", { time_period: "2023" }, 5],
    ["no time", { time_period: undefined }, 5],
    ["another indicator", { indicator_id: "near_poverty_rate" }, 5],
    ["another unit", { unit: "hộ" }, 5],
    ["a rate", { per: "năm" }, 5],
    ["a change", { relation: "decrease" }, 5],
    ["a target", { status: "target" }, 5],
    ["a repetition", { repeats: 0 }, 5],
  ])("takes %s for no disagreement", (_, fields, value) => {
    expect(disagreements(observationRow(1, 4), observationRow(2, value, fields as Partial<ObservationRow>))).toEqual(
      [],
    );
  });

  it("takes two values of one article for no disagreement of articles", () => {
    expect(disagreements(observationRow(1, 4), observationRow(1, 5))).toEqual([]);
  });
});

describe("renderReport", () => {
  /** The rows of a table of the report, as they are shown. */
  function table(html: string, name: string): string[][] {
    const rows = parseHTML(html).document.querySelectorAll(`[data-name="${name}"] tbody tr`);
    return [...rows].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""));
  }

  it("counts articles, records and observations by time, source, province and type", () => {
    const html = renderReport(datasetRows(), { language: "en" });
    expect(table(html, "sources")).toEqual([
      ["a.example", "20", "200", "40"],
      ["b.example", "10", "100", "20"],
    ]);
    expect(table(html, "provinces")).toEqual([
      ["Lâm Đồng", "15", "150", "30"],
      ["Quảng Trị", "15", "150", "30"],
    ]);
    expect(table(html, "types")).toEqual([
      ["percentage", "60"],
      ["ward", "30"],
    ]);
    expect(table(html, "articles-by-time")).toHaveLength(12);
    expect(table(html, "indicators")).toEqual([["Poverty rate", "poverty_rate", "%", "32", "31", "14.5", "1", "30"]]);
    expect(table(html, "wards")[0]).toEqual(["Tân Ninh", "Quảng Trị", "19354", "2", "2"]);
    expect(table(html, "disagreements")).toEqual([
      [
        "Poverty rate",
        "Tân Ninh",
        "2024",
        "4.1%Bài số 1: “tỷ lệ hộ nghèo còn 4.1%”5.2%Bài số 2: “tỷ lệ hộ nghèo còn 5.2%”",
        "27%",
      ],
    ]);
    expect(table(html, "errors-no-text")).toEqual([["bad.html", "bad.html has no text"]]);
  });

  it("draws wards of one name as wards of their own", () => {
    const rows = {
      ...datasetRows(),
      observations: [1, 2, 3, 4, 5].map((value) =>
        observationRow(value, value, { area_2025_code: String(value), area_2025_name: "Phường 1" }),
      ),
    };
    const svg = parseHTML(renderReport(rows)).document.querySelector("[aria-label$='theo nơi'] svg");
    expect(svg?.querySelectorAll("circle")).toHaveLength(5);
    expect(new Set([...(svg?.querySelectorAll("circle") ?? [])].map((dot) => dot.getAttribute("cy"))).size).toBe(5);
  });

  it("shows a dataset of nothing", () => {
    const html = renderReport({ articles: [], records: [], observations: [] });
    expect(html).toContain("Không có bài nào nói khác nhau.");
    expect(html).not.toContain("NaN");
  });

  it("draws without styles that the page's policy would refuse", () => {
    const { document } = parseHTML(renderReport(datasetRows()));
    expect(document.querySelectorAll("svg").length).toBeGreaterThan(5);
    expect(document.querySelectorAll("svg style, [style]")).toHaveLength(0);
  });
});

describe.skipIf(!hasChromium)("the page of a dataset", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  function shown(page: Page, name: string): Promise<string[]> {
    return page.$$eval(`[data-name="${name}"] tbody tr:not([hidden])`, (rows) =>
      rows.map((row) => row.querySelector("td")?.textContent ?? ""),
    );
  }

  it("sorts a table by a column, down and up, and shows the rest when asked", async () => {
    const { page } = await openPage(browser, renderReport(datasetRows()));
    await page.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    expect(await shown(page, "wards")).toHaveLength(20);
    const header = page.locator("[data-name=wards] th").first();
    await header.locator("button").click();
    expect(await header.getAttribute("aria-sort")).toBe("ascending");
    expect((await shown(page, "wards")).slice(0, 3)).toEqual(["Tân Ninh", "Xã số 1", "Xã số 2"]);
    await header.locator("button").click();
    expect((await shown(page, "wards"))[0]).toBe("Xã số 30");
    const count = page.locator("[data-name=wards] th.number").first();
    await count.locator("button").click();
    expect((await shown(page, "wards"))[0]).toBe("Tân Ninh");
    expect(await header.getAttribute("aria-sort")).toBe(null);
    await page.click("[data-name=wards] [data-action=all]");
    expect(await shown(page, "wards")).toHaveLength(31);
  });

  it("gives all rows behind a chart as CSV, safe to open in a spreadsheet", async () => {
    const rows = {
      ...datasetRows(),
      articles: [
        articleRow(1, { site: "=HYPERLINK(1)" }),
        articleRow(2, { site: 'a "b",\nc' }),
        articleRow(3, { site: "-5" }),
      ],
    };
    const { page, misdeeds } = await openPage(browser, renderReport(rows));
    await page
      .locator("figure", { has: page.locator("[data-name=sources]") })
      .locator("summary")
      .click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("[data-name=sources] [data-action=download]"),
    ]);
    expect(download.suggestedFilename()).toBe("sources.csv");
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(parse(csv, { bom: true })).toEqual([
      ["nguồn", "Bài viết", "Bản ghi", "Quan sát"],
      ["'=HYPERLINK(1)", "1", "10", "2"],
      ['a "b",\nc', "1", "10", "2"],
      ["'-5", "1", "10", "2"],
    ]);
    expect(misdeeds).toEqual([]);
  });

  it("shows whatever a dataset says as text", async () => {
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" ' \u202E]]>`;
    const { page, misdeeds } = await openPage(
      browser,
      renderReport({
        articles: [1, 2, 3, 4, 5, 6].map((article) =>
          articleRow(article, {
            id: hostile,
            title: hostile,
            site: hostile,
            url: `javascript:alert(1)//${hostile}`,
            ward_province: hostile,
            published_at: article === 1 ? hostile : "2024-02-31",
          }),
        ),
        records: [{ type: hostile }],
        observations: [1, 2, 3, 4, 5, 6].map((article) =>
          observationRow(article, article, {
            indicator_id: hostile,
            area_2025_name: hostile,
            area_2025_province: hostile,
            time_period: `2024${hostile}`,
            unit: hostile,
            evidence: hostile,
          }),
        ),
        errors: [{ code: hostile, message: hostile, file: hostile }],
      }),
    );
    await page.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("img, [onerror], main a").count()).toBe(0);
    expect(await page.locator("[data-name=types] td").first().textContent()).toBe(hostile);
    expect(misdeeds).toEqual([]);
  });

  it.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)("has no barrier that axe would call serious: %s, %i pixels wide", async (colorScheme, width) => {
    const { page } = await openPage(browser, renderReport(datasetRows()), {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.locator("summary").first().click();
    expect(await barriers(page)).toEqual([]);
  });
});
