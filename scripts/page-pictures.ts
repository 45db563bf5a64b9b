/**
 * `npm run picture:view`: takes the picture of a page of `trichluc view`, with the articles in fixtures, as Chromium shows it.
 * The fonts are those of the machine; Noto Sans and Noto Serif look best.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../src/index";
import { renderArticles } from "../src/view/index";
import { launch, openPage } from "../test/view/browser";

const ARTICLES = "fixtures/articles";
/** The article in the picture, and the words that the pointer is on. */
const SHOWN = "phu-khuong";
const POINTED = "148 đại biểu";

const names = readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"));
const articles = names.map((name) => {
  const text = readFileSync(join(ARTICLES, name), "utf8");
  return { ...extract(text), text };
});

const browser = await launch();
const { page } = await openPage(browser, renderArticles(articles, { language: "en" }), {
  viewport: { width: 1360, height: 820 },
  colorScheme: "light",
});
await page.click(`.list li:nth-child(${names.indexOf(`${SHOWN}.txt`) + 1}) a`);
await page.locator("mark", { hasText: POINTED }).first().hover();
await page.locator(".card").waitFor();
await page.screenshot({ path: "docs/view.png" });
await browser.close();
