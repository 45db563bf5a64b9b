import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installed, install } from "./installed";
import { follow, pattern } from "./reader";
import { serve } from "./serve";
import { stepsOf } from "./snippets";
import { hasChromium, launch } from "./view/browser";

let installed: Installed;
let folder: string;

beforeAll(() => {
  installed = install();
  installed.lend(
    "@duckdb/node-api",
    "wink-nlp",
    "compromise",
    "react",
    "react-dom",
    "vite",
    "@types/react",
    "@types/react-dom",
  );
  folder = join(installed.folder, "examples");
  cpSync("examples", folder, { recursive: true });
  cpSync("fixtures/articles", join(installed.folder, "fixtures/articles"), { recursive: true });
}, 120_000);
afterAll(() => installed.remove(), 60_000);

describe("examples/README.md", { timeout: 120_000 }, () => {
  it.each(stepsOf(readFileSync("examples/README.md", "utf8")))("$kind at line $line", (step) => {
    const { status, stdout, stderr } = follow(step, folder, installed.env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    if (step.kind === "commands") expect(stdout).toMatch(pattern(step.output ?? ""));
  });
});

/** Sends the beginning of a text, and hangs up. */
async function hangUp(address: string): Promise<void> {
  const call = request(address, { method: "POST", headers: { "content-length": "1000" } });
  call.on("error", () => {});
  call.write("Phường");
  await setTimeout(200);
  call.destroy();
}

/** Sends chunks until the server hangs up. */
async function sendOnAndOn(address: string): Promise<void> {
  const call = request(address, { method: "POST" });
  const hungUp = new Promise((resolve) => call.on("close", resolve));
  call.on("error", () => {});
  const sending = setInterval(() => call.write(" ".repeat(200_000)), 20);
  await hungUp;
  clearInterval(sending);
}

it("answers over HTTP, several at once, whoever hangs up or sends without end", { timeout: 60_000 }, async () => {
  const server = await serve(["http-endpoint.mjs"], folder);
  const ask = async (text: string): Promise<unknown> => {
    const response = await fetch(server.address, { method: "POST", body: text });
    const { records } = (await response.json()) as { records: readonly { text: string }[] };
    return records.map((record) => record.text);
  };
  const answers = await Promise.all([ask("Phường Kim Tân có 4.957 hộ"), ask("Xã Tả Phời có 12 thôn")]);
  const { status } = await fetch(server.address);
  await hangUp(server.address);
  await sendOnAndOn(server.address);
  expect(await ask("Xã Tả Phời")).toEqual(["Xã Tả Phời"]);
  server.stop();
  expect(answers).toEqual([
    ["Phường Kim Tân", "4.957 hộ"],
    ["Xã Tả Phời", "12 thôn"],
  ]);
  expect(status).toBe(405);
});

describe("react-highlights", { timeout: 120_000 }, () => {
  const vite = (...args: string[]): string[] => [join(installed.folder, "node_modules/vite/bin/vite.js"), ...args];
  const inPage = () => ({ cwd: join(folder, "react-highlights"), encoding: "utf8" }) as const;

  it("type-checks", () => {
    expect(execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", "."], inPage())).toBe("");
  });

  it.runIf(hasChromium)("is built by Vite, and marks what is typed", async () => {
    execFileSync(process.execPath, vite("build", "--logLevel", "error"), inPage());
    const server = await serve(vite("preview", "--port", "0"), inPage().cwd);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(server.address);
      await page.fill("textarea", "Phường Kim Tân có 4.957 hộ.");
      await page.locator("mark", { hasText: "4.957 hộ" }).waitFor();
      expect(await page.locator("mark").allTextContents()).toEqual(["Phường Kim Tân", "4.957 hộ"]);
      expect(await page.locator("td").allTextContents()).toEqual(["hộ", "phường Kim Tân", "", "4.957 hộ"]);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      server.stop();
    }
  });
});
