import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Shared, sharedIn } from "../../playground/link";
import { buildPlayground, SITE } from "../../scripts/build-playground";
import { extract } from "../../src/index";
import { articleTexts } from "../article-texts";
import { barriers, hasChromium, launch, type OpenPage, openPage } from "./browser";

const SENTENCE = "Phường Kim Tân có 4.957 hộ, thu ngân sách đạt hơn 11 tỷ 708 triệu đồng, tăng 14,99%.";

describe.skipIf(!hasChromium)("the playground", () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    await buildPlayground();
    html = readFileSync(join(SITE, "index.html"), "utf8");
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function open(fragment = ""): Promise<OpenPage> {
    const opened = await openPage(browser, html, { permissions: ["clipboard-read", "clipboard-write"] }, fragment);
    await opened.page.waitForFunction(() => document.querySelector("#status")?.textContent !== "");
    return opened;
  }

  async function copied(page: Page, action: string): Promise<string> {
    await page.click(`[data-action=${action}]`);
    await expect.poll(() => page.locator("#status").textContent()).toMatch(/^Đã chép/);
    return page.evaluate(() => navigator.clipboard.readText());
  }

  it("reads what Node reads", async () => {
    const { page, misdeeds } = await open();
    for (const text of [...articleTexts(), SENTENCE.normalize("NFD")]) {
      await page.fill("#published", "2024-12-20");
      await page.fill("#input", text);
      await expect.poll(() => page.locator(".text").textContent()).toBe(text);
      expect(JSON.parse(await copied(page, "json"))).toEqual({ ...extract(text, { publishedAt: "2024-12-20" }), text });
    }
    expect(misdeeds).toEqual([]);
  });

  it("reads as one types", async () => {
    const { page } = await open();
    await page.click("[data-action=clear]");
    await page.locator("#input").pressSequentially("đạt 96%");
    await expect.poll(() => page.locator("mark").allTextContents()).toEqual(["96%"]);
    await page.locator("#input").pressSequentially(" của 7 hộ");
    await expect.poll(() => page.locator("mark").allTextContents()).toEqual(["96%", "7 hộ"]);
  });

  it("opens a file, and says why it can't", async () => {
    const { page } = await open();
    await page.setInputFiles("#file", { name: "bai.txt", mimeType: "text/plain", buffer: Buffer.from(SENTENCE) });
    await expect.poll(() => page.locator("#input").inputValue()).toBe(SENTENCE);
    await page.setInputFiles("#file", { name: "bai.txt", mimeType: "text/plain", buffer: Buffer.from([0xff, 0xfe]) });
    await expect.poll(() => page.locator("#status").textContent()).toBe("Tệp không phải văn bản UTF-8.");
    const large = Buffer.alloc(6_000_000, "a");
    await page.setInputFiles("#file", { name: "bai.txt", mimeType: "text/plain", buffer: large });
    await expect.poll(() => page.locator("#status").textContent()).toBe("Tệp lớn hơn 5 MB.");
  });

  it("takes a file that is dropped on it", async () => {
    const { page } = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "bai.txt"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, SENTENCE);
    await expect.poll(() => page.locator("#input").inputValue()).toBe(SENTENCE);
  });

  it("shares an article by a link that carries it", async () => {
    const { page } = await open();
    await page.fill("#input", SENTENCE);
    await page.fill("#published", "2024-12-20");
    const link = new URL(await copied(page, "share"));
    expect(await sharedIn(link.hash)).toEqual({ text: SENTENCE, publishedAt: "2024-12-20" } satisfies Shared);
    const other = await open(link.hash);
    await expect.poll(() => other.page.locator("#input").inputValue()).toBe(SENTENCE);
    expect(await other.page.locator("#published").inputValue()).toBe("2024-12-20");
    expect(other.misdeeds).toEqual([]);
  });

  it("takes no article out of a link that has none", async () => {
    const { page, misdeeds } = await open("#t=kaputt");
    await expect.poll(() => page.locator("#status").textContent()).toContain("không chứa bài viết nào");
    expect(await page.locator("#input").inputValue()).toBe("");
    expect(misdeeds).toEqual([]);
  });

  it("copies the rows that a dataset would have", async () => {
    const { page } = await open();
    await page.fill("#input", SENTENCE);
    await expect.poll(() => page.locator("mark").count()).toBe(4);
    expect((await copied(page, "records")).split("\r\n")[1]).toMatch(/^1,0,ward,0,14,Phường Kim Tân,phường,Kim Tân,/);
    const observations = (await copied(page, "observations")).trimEnd().split("\r\n");
    expect(observations[0]).toMatch(/^article,observation,record,indicator,indicator_id,/);
    expect(observations).toHaveLength(1 + extract(SENTENCE).observations.length);
  });

  it("keeps its text when the language changes, and tells its size", async () => {
    const { page } = await open();
    await page.fill("#input", SENTENCE);
    await page.click("[data-action=language]");
    expect(await page.locator("#input").inputValue()).toBe(SENTENCE);
    const [, plain, packed] =
      /page: (\d+) kB \((\d+) kB gzip\)/.exec((await page.textContent(".input .none")) ?? "") ?? [];
    expect(Number(plain)).toBe(Math.round(Buffer.byteLength(html) / 1000));
    expect(Math.abs(Number(packed) - gzipSync(html).length / 1000)).toBeLessThan(1);
  });

  it("sends nothing, and runs nothing that it is given", async () => {
    const { page, misdeeds } = await open();
    const hostile = "</textarea></script><script>alert(1)</script><img src=x onerror=alert(1)> phường 1 \u202E";
    await page.fill("#input", hostile);
    await expect.poll(() => page.locator(".text").textContent()).toBe(hostile);
    expect(await page.locator("img").count()).toBe(0);
    const refused = await page.evaluate(() => fetch("https://elsewhere.test/").catch((error) => String(error)));
    expect(refused).toMatch(/Failed to fetch/);
    // what the policy reports of that attempt, and nothing else: no request left the page
    const reports = Array.from(misdeeds, () => expect.stringMatching(/^console .*Content Security Policy/));
    expect(misdeeds).toEqual(reports);
  });

  it("is painted and read soon after a cold load", async () => {
    const { page } = await open();
    const [paint, marked] = await page.evaluate(() => [
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      performance.getEntriesByName("read")[0]?.startTime ?? 0,
    ]);
    // well under a second on a quiet machine; the bound leaves room for a busy one
    expect(paint).toBeLessThan(4_000);
    expect(marked).toBeLessThan(4_000);
  });

  it.each(["light", "dark"] as const)("has no barrier that axe would call serious: %s", async (colorScheme) => {
    const { page } = await open();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: colorScheme === "dark" ? 390 : 1280, height: 800 });
    expect(await barriers(page)).toEqual([]);
  });
});
