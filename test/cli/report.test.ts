import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { newFolder } from "../folders";
import { trichluc } from "./trichluc";

let folder: string;
beforeAll(async () => {
  folder = newFolder();
  for (const formats of ["jsonl", "jsonl.gz", "csv"]) {
    const out = join(folder, formats);
    const { code } = await trichluc([
      "dataset",
      "fixtures/articles",
      "--out",
      out,
      "--formats",
      formats,
      "--jobs",
      "1",
    ]);
    expect(code).toBe(0);
  }
});

describe("trichluc report", () => {
  it("shows what the dataset has, whatever its format", async () => {
    const out = join(folder, "report.html");
    const run = await trichluc(["report", join(folder, "jsonl"), "--out", out, "--language", "en"]);
    expect(run).toEqual({ stdout: "", stderr: "", code: 0 });
    const html = readFileSync(out, "utf8");
    const totals = [...parseHTML(html).document.querySelectorAll(".totals dd")].map((total) => total.textContent);
    expect(totals[0]).toBe("28");
    expect(totals.at(-1)).toBe("0");
    for (const formats of ["jsonl.gz", "csv"]) {
      const { stdout } = await trichluc(["report", join(folder, formats), "--out", "-", "--language", "en"]);
      expect(stdout).toBe(html);
    }
  });

  it("tells what is no dataset", async () => {
    const none = await trichluc(["report", join(folder, "nowhere"), "--out", "-"]);
    expect(none.stderr).toMatch(/^error: .*nowhere has no articles\.jsonl, \.jsonl\.gz or \.csv: give the folder/);
    expect(none.code).toBe(2);

    const bad = join(folder, "bad");
    mkdirSync(bad);
    writeFileSync(join(bad, "articles.jsonl"), '{"article":1,"id":"a","records":0}\n');
    expect((await trichluc(["report", bad, "--out", "-"])).stderr).toMatch(
      /articles\.jsonl: row 1 has no observations/,
    );
    writeFileSync(join(bad, "articles.jsonl"), '{"article":1,\n');
    expect((await trichluc(["report", bad, "--out", "-"])).stderr).toMatch(/articles\.jsonl: line 1 is no JSON object/);
  });

  it("tells where it can't write", async () => {
    const { stderr, code } = await trichluc(["report", join(folder, "csv"), "--out", join(folder, "no", "page.html")]);
    expect(stderr).toMatch(/^error: --out .*page\.html can't be written: there is no folder/);
    expect(code).toBe(2);
  });
});
