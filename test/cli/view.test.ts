import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { newFolder } from "../folders";
import { trichluc } from "./trichluc";

const folder = newFolder();

describe("trichluc view", () => {
  it("writes one page with all the articles", async () => {
    const out = join(folder, "page.html");
    const run = await trichluc(["view", "fixtures/articles", "--out", out, "--language", "en"]);
    expect(run).toEqual({ stdout: "", stderr: "", code: 0 });
    const { document } = parseHTML(readFileSync(out, "utf8"));
    expect(document.documentElement.lang).toBe("en");
    expect(document.querySelectorAll(".list li").length).toBe(28);
    expect(document.querySelectorAll("script.article").length).toBe(28);
  });

  it("marks the records of a text from standard input, on standard output", async () => {
    const { stdout, code } = await trichluc(["view", "-", "--out", "-"], "Phường Kim Tân có 4.957 hộ.");
    expect(code).toBe(0);
    const marks = [...parseHTML(stdout).document.querySelectorAll("mark")];
    expect(marks.map((mark) => `${mark.getAttribute("data-type")} ${mark.textContent}`)).toEqual([
      "ward Phường Kim Tân",
      "count 4.957 hộ",
    ]);
  });

  it("replaces a page as a whole, and leaves nothing else behind", async () => {
    const pages = newFolder();
    const out = join(pages, "page.html");
    writeFileSync(out, "a page of before");
    await trichluc(["view", "-", "--out", out], "Phường Kim Tân có 4.957 hộ.");
    expect(readFileSync(out, "utf8")).toMatch(/^<!doctype html>.*<\/html>\s*$/s);
    expect(readdirSync(pages)).toEqual(["page.html"]);
  });

  it("tells what it could not read, and writes no page without an article", async () => {
    const out = join(folder, "none.html");
    const { stderr, code } = await trichluc(["view", join(folder, "nowhere.txt"), "--out", out]);
    expect(stderr).toMatch(/^error .*nowhere\.txt: there is no such file.*\n.*no page was written\n$/);
    expect(code).toBe(1);
    expect(() => readFileSync(out)).toThrow();
  });

  it("tells what is wrong with the command line", async () => {
    expect(await trichluc(["view", "fixtures/articles"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--out <file>"),
    });
    expect(await trichluc(["view", "fixtures/articles", "--out", join(folder, "no", "page.html")])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: --out .*page\.html can't be written: there is no folder/),
    });
  });
});
