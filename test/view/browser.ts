import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a Chromium to test in. */
export const hasChromium: boolean = existsSync(EXECUTABLE);

if (!hasChromium) console.warn(`SKIPPED: the pages are not tested, there is no Chromium at ${EXECUTABLE}`);

/** Starts it without a window, and without what it would look up by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page in the browser, and what it did that it should not have done. */
export interface OpenPage {
  readonly page: Page;
  /** Requests after the one for the page, dialogs, errors and reports of its policy. */
  readonly misdeeds: readonly string[];
}

const ADDRESS = "https://trichluc.test/page.html";

/** Opens a page that is this string of HTML. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
  fragment = "",
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  await context.route("**", async (route) => {
    if (route.request().url() === ADDRESS) await route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    else {
      misdeeds.push(`request ${route.request().url()}`);
      await route.abort();
    }
  });
  page.on("pageerror", ({ message }) => misdeeds.push(`error ${message}`));
  page.on("console", (message) => misdeeds.push(`console ${message.text()}`));
  page.on("dialog", async (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(ADDRESS + fragment);
  return { page, misdeeds };
}

/** What axe finds serious or critical about the page: the rule, and where. */
export async function barriers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // evaluated from outside: the policy of the page lets no other script in
  await session.send("Runtime.evaluate", { expression: axe.source });
  const { result } = await session.send("Runtime.evaluate", {
    expression: "axe.run().then(({ violations }) => JSON.stringify(violations))",
    awaitPromise: true,
    returnByValue: true,
  });
  const violations = JSON.parse(result.value) as readonly axe.Result[];
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
