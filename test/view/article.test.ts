import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ArticleExtraction, renderArticle, renderArticles } from "../../src/view/index";
import { barriers, hasChromium, launch, openPage } from "./browser";
import { example, plainArticle } from "./examples";

describe("renderArticle", () => {
  it("refuses a text that the records don't stand in", () => {
    const { records, ...rest } = example();
    expect(() => renderArticle({ ...rest, records, text: `x${rest.text}` })).toThrow(
      /"Xã Tân Ninh" doesn't stand at 0–11/,
    );
    expect(() => renderArticles([])).toThrow(RangeError);
  });

  it("gives nothing to the page but what it shows", () => {
    const html = renderArticle({ ...example(), secret: "ở ngoài" } as ArticleExtraction);
    expect(html).not.toContain("ở ngoài");
  });
});

/** The record marks of the page: offset and words, read off the text that is shown. */
function shownMarks(page: Page): Promise<{ text: string; marks: Record<number, { start: number; words: string }> }> {
  return page.evaluate(() => {
    const text = document.querySelector(".text");
    if (text === null) throw new Error("no text");
    const marks: Record<number, { start: number; words: string }> = {};
    for (const mark of text.querySelectorAll<HTMLElement>("mark")) {
      const before = document.createRange();
      before.setStart(text, 0);
      before.setEndBefore(mark);
      const known = marks[Number(mark.dataset["record"])];
      marks[Number(mark.dataset["record"])] = {
        start: known?.start ?? before.toString().length,
        words: (known?.words ?? "") + mark.textContent,
      };
    }
    return { text: text.textContent ?? "", marks };
  });
}

/** The words that are highlighted as evidence. */
function evidence(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("evidence") ?? [])].map((range) => range.toString()));
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>("[id]")?.id);
}

describe.skipIf(!hasChromium)("the page of an article", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    ["NFC", (text: string) => text],
    ["NFD", (text: string) => text.normalize("NFD")],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
  ])("marks the records where they stand in %s, before its script runs and after", async (_, write) => {
    const extraction = example(write);
    const expected = {
      text: extraction.text,
      marks: Object.fromEntries(extraction.records.map(({ start, text }, index) => [index, { start, words: text }])),
    };
    const html = renderArticle(extraction);
    const asWritten = await openPage(browser, html, { javaScriptEnabled: false });
    expect(await shownMarks(asWritten.page)).toEqual(expected);
    const { page, misdeeds } = await openPage(browser, html);
    await page.click("[data-action=language]");
    expect(await shownMarks(page)).toEqual(expected);
    expect(misdeeds).toEqual([]);
  });

  it("nests marks as the records nest, with the label of each at its end", async () => {
    const { page } = await openPage(browser, renderArticle(example()));
    expect(await page.locator("#a0r1 #a0r2").textContent()).toBe("xã Tân Ninh");
    const labels = await page.$$eval("mark", (marks) =>
      marks.map((mark) => getComputedStyle(mark, "::after").getPropertyValue("content").replaceAll('"', "")),
    );
    expect(labels.slice(0, 4)).toEqual(["cấp xã", "tổ chức", "cấp xã", "ngày"]);
  });

  it("shows the fields, the observation and its evidence on hover, and lets the pointer reach the card", async () => {
    const { page } = await openPage(browser, renderArticle(example()));
    await page.hover("#a0r5");
    const card = page.locator(".card");
    await expect.poll(() => card.textContent()).toContain("giảm 41,1%");
    expect(await card.textContent()).toContain("so vớinăm 2020");
    expect(await card.locator("blockquote").textContent()).toContain("còn 96 hộ nghèo");
    expect(await card.locator("blockquote b").textContent()).toBe("41,1%");
    expect(await evidence(page)).toEqual(["năm 2024 toàn xã còn 96 hộ nghèo, giảm 41,1% so với năm 2020"]);
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => card.isVisible()).toBe(false);
    expect(await evidence(page)).toEqual([]);
  });

  it("hides a type in text and table, and shows it again", async () => {
    const { page } = await openPage(browser, renderArticle(example()));
    const money = page.locator(".filters [data-type=money]");
    expect(await money.textContent()).toBe("Tiền 1");
    await money.click();
    expect(await money.getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator("#a0r9").getAttribute("class")).toBe("off");
    expect(await page.locator("#a0o2").isVisible()).toBe(false);
    expect(await page.locator("#a0o3").isVisible()).toBe(true);
    await page.click("[data-action=all]");
    expect(await page.locator("mark.off").count()).toBe(0);
    await page.click("[data-action=all]");
    expect(await page.locator("mark:not(.off)").count()).toBe(0);
  });

  it("is walked through with the keys: record to record, to the table and back", async () => {
    const { page } = await openPage(browser, renderArticle(example()));
    await page.click("[data-action=filter][data-type=date]");
    await page.locator("[data-action=all]").focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("a0r0");
    for (const [key, id] of [
      ["ArrowLeft", "a0r0"],
      ["ArrowRight", "a0r1"],
      ["ArrowRight", "a0r2"],
      ["ArrowRight", "a0r4"],
      ["Enter", "a0o0"],
      ["ArrowDown", "a0o1"],
      ["Enter", "a0r5"],
      ["ArrowLeft", "a0r4"],
    ]) {
      await page.keyboard.press(key ?? "");
      await expect.poll(() => focused(page)).toBe(id);
    }
    const isShown = (): Promise<boolean> => page.locator(".card").isVisible();
    await expect.poll(isShown).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(isShown).toBe(false);
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("a0o0");
  });

  it("leads from a row to its words and back, and the address with it", async () => {
    const { page } = await openPage(browser, renderArticle(example()), { viewport: { width: 1280, height: 300 } });
    await page.click("#a0o2");
    await expect.poll(() => focused(page)).toBe("a0r9");
    expect(new URL(page.url()).hash).toBe("#a0r9");
    expect(await evidence(page)).toEqual(["tổng thu ngân sách đạt 11 tỷ 708 triệu đồng"]);
    expect(await page.locator("#a0r9").evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.click(".card a");
    await expect.poll(() => focused(page)).toBe("a0o2");
    await page.goBack();
    await expect.poll(() => focused(page)).toBe("a0r9");
  });

  it("leads to the sentence of an observation that no figure writes", async () => {
    const { page } = await openPage(browser, renderArticle(example()));
    await page.click("#a0o3");
    const line = example().text.lastIndexOf("\n") + 1;
    await expect.poll(() => focused(page)).toBe(`a0l${line}`);
    expect(await evidence(page)).toEqual(["Xã không còn nhà tạm"]);
  });

  it("can be read and followed without its script", async () => {
    const { page } = await openPage(browser, renderArticle(example()), { javaScriptEnabled: false });
    expect(await page.locator("aside tbody tr").count()).toBe(4);
    await page.click("#a0o2 a");
    expect(new URL(page.url()).hash).toBe("#a0r9");
    expect(await page.locator("[data-action=language]").isVisible()).toBe(false);
  });

  it("speaks Vietnamese or English", async () => {
    const { page } = await openPage(browser, renderArticle(example(), { language: "en" }));
    expect(await page.locator("#a0o1").textContent()).toContain("down 41.1%");
    expect(await page.locator("#a0o2").textContent()).toContain("11.708\u00A0billion VND");
    await page.click("[data-action=language]");
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(await page.locator("#a0o2").textContent()).toContain("11,708\u00A0tỷ đồng");
  });

  it("works in a frame of another page, shut off from it", async () => {
    const srcdoc = renderArticle(example()).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const outer = `<title>outer</title><iframe sandbox="allow-scripts" width="1000" height="600" srcdoc="${srcdoc}"></iframe>`;
    const { page, misdeeds } = await openPage(browser, outer);
    const frame = page.frameLocator("iframe");
    await frame.locator("#a0o2").click();
    await expect.poll(() => frame.locator(".card").textContent()).toContain("11 tỷ 708 triệu đồng");
    await frame.locator(".card a").click();
    await expect.poll(() => frame.locator("#a0o2 a:focus").count()).toBe(1);
    expect(await page.title()).toBe("outer");
    expect(misdeeds).toEqual([]);
  });

  it("changes its colours with the system and with the button", async () => {
    const { page } = await openPage(browser, renderArticle(example()), { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.click("[data-action=theme]");
    expect(await page.locator("[data-action=theme]").textContent()).toBe("Nền: sáng");
    expect(await paper()).not.toBe(dark);
    await page.click("[data-action=theme]");
    expect(await paper()).toBe(dark);
  });

  it("lists several articles, and finds them by words without marks", async () => {
    const articles = [
      example(),
      { ...plainArticle("Đặc khu Phú Quý", "HĐND đặc khu Phú Quý họp"), source: "Báo Lâm Đồng" },
      plainArticle("Không có tên"),
    ];
    const { page, misdeeds } = await openPage(browser, renderArticles(articles));
    const items = page.locator(".list li:visible");
    expect(await items.count()).toBe(3);
    await page.fill("input[type=search]", "dac lam phu");
    expect(await items.allTextContents()).toEqual([expect.stringContaining("HĐND đặc khu Phú Quý họp")]);
    await items.first().click();
    expect(await page.locator(".text").textContent()).toBe("Đặc khu Phú Quý");
    expect(await page.title()).toBe("HĐND đặc khu Phú Quý họp");
    expect(await page.locator("[aria-current]").textContent()).toContain("Phú Quý");
    await page.fill("input[type=search]", "không đâu");
    expect(await page.locator(".list .none").isVisible()).toBe(true);
    await page.goto(`${page.url().split("#")[0]}#a0o1`);
    await expect.poll(() => focused(page)).toBe("a0o1");
    expect(misdeeds).toEqual([]);
  });

  it("shows the headline once, wherever it stands in the head of the text", async () => {
    const text = "Thứ Sáu, 12/06/2020\n\nPhường Phú Khương đổi mới\nSáng 11-6";
    const html = renderArticles([plainArticle(text, "Phường Phú Khương đổi mới"), plainArticle(text, "Tin khác")]);
    const { page } = await openPage(browser, html);
    const headings = page.getByRole("heading", { level: 1 });
    expect(await headings.allTextContents()).toEqual(["Phường Phú Khương đổi mới\n"]);
    await page.click("a[href='#a1']");
    expect(await headings.allTextContents()).toEqual(["Tin khác"]);
  });

  it.each([
    "constructor",
    "__proto__",
    "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>",
    "</script></style></title></textarea><!-- ]]> <![CDATA[ -->",
    `" onmouseover="alert(1)" ' style='x`,
    "{{7*7}} javascript:alert(1) &lt;b&gt; &#60;script&#62;",
    "\u202Ephường\u202C \u2066x \u200Fy \uFEFF\u00AD\u0007 \u2028 \u2029 \uFFFF",
  ])("shows %j as text, wherever it stands", async (hostile) => {
    const text = `${hostile}\n${hostile}`;
    const field = { type: hostile, text: hostile, start: 0, end: hostile.length, kind: hostile, [hostile]: hostile };
    const extraction = {
      id: hostile,
      title: hostile,
      publishedAt: hostile,
      author: hostile,
      source: hostile,
      url: `javascript:alert(1)//${hostile}`,
      ward: { kind: hostile, name: hostile },
      text,
      records: [field],
      observations: [
        {
          indicator: hostile,
          refArea: hostile,
          timePeriod: hostile,
          basis: hostile,
          relation: "level",
          status: "actual",
          value: 1,
          unit: hostile,
          flags: [hostile],
          record: 0,
          evidence: { start: 0, end: hostile.length },
        },
      ],
    } as unknown as ArticleExtraction;
    const { page, misdeeds } = await openPage(browser, renderArticles([extraction, extraction]));
    await page.hover("#a0r0");
    await page.click("[data-action=language]");
    await page.click("a[href='#a1']");
    await page.click("#a1o0");
    expect(await page.locator(".text").textContent()).toBe(text);
    expect(await page.locator("script, style").count()).toBe(5);
    expect(await page.locator("img, svg, [onmouseover], [style]:not(.card)").count()).toBe(0);
    expect(await page.locator("a:not([href^='#'])").count()).toBe(0);
    expect(misdeeds).toEqual([]);
  });

  it("lets no script in, whoever should try", async () => {
    const { page } = await openPage(browser, renderArticle(example()));
    const refused = await page.evaluate(() => {
      const script = document.createElement("script");
      script.append("document.title = 'in'");
      try {
        document.body.append(script);
        document.body.innerHTML = "<b></b>";
      } catch (error) {
        return String(error);
      }
      return document.title;
    });
    expect(refused).toMatch(/TypeError.*TrustedHTML/);
    expect(await page.title()).not.toBe("in");
  });

  it("lists hundreds of articles, and goes from one to another, without delay", async () => {
    const articles = Array.from({ length: 300 }, (_, index) => ({ ...example(), title: `Bài số ${index}` }));
    const { page } = await openPage(browser, renderArticles(articles));
    const spent = await page.evaluate(() => {
      const start = performance.now();
      const input = document.querySelector<HTMLInputElement>("input[type=search]");
      if (input !== null) input.value = "bai so 29";
      input?.dispatchEvent(new Event("input", { bubbles: true }));
      document.querySelector<HTMLElement>("a[href='#a299']")?.click();
      return performance.now() - start;
    });
    await expect.poll(() => page.title()).toBe("Bài số 299");
    expect(await page.locator(".list li:visible").count()).toBe(13);
    // a twentieth of it on a quiet machine
    expect(spent).toBeLessThan(1_000);
  });

  it("shows a line of a million letters, and an article of 200,000, without delay", async () => {
    const { text, records, ...rest } = example();
    const times = Math.ceil(200_000 / text.length);
    const long: ArticleExtraction = {
      ...rest,
      text: text.repeat(times),
      records: Array.from({ length: times }, (_, nth) =>
        records.map((record) => ({
          ...record,
          start: record.start + nth * text.length,
          end: record.end + nth * text.length,
        })),
      ).flat(),
    };
    for (const article of [plainArticle("x".repeat(1_000_000)), long]) {
      const { page } = await openPage(browser, renderArticle(article));
      expect(await page.locator(".text").textContent()).toBe(article.text);
      const loaded = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
        return navigation?.loadEventEnd;
      });
      // a second and a half on a quiet machine; what takes time in the square of the length takes minutes
      expect(loaded).toBeLessThan(10_000);
    }
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ] as const)("has no barrier that axe would call serious: %s, %i pixels wide", async (colorScheme, width) => {
    const { page } = await openPage(browser, renderArticles([example(), plainArticle("Không có gì")]), {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.click("#a0r5");
    expect(await barriers(page)).toEqual([]);
  });
});
