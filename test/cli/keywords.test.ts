import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder } from "../folders";
import { jsonLines, trichluc } from "./trichluc";

interface Line {
  readonly id: string;
  readonly title?: string;
  readonly keywords: readonly { readonly term: string; readonly count: number; readonly weight: number }[];
}

const ARTICLES = [
  {
    id: "a",
    title: "Tin",
    text: "Phường Kim Tân thu ngân sách 5 tỷ đồng. Ngân sách của Kim Tân tăng 12%. Phường họp.",
  },
  { id: "b", text: "Phường có 12 hộ nghèo; hộ nghèo giảm. Bí thư Nguyễn Thanh Khiết cho biết, hoà giải tốt." },
  { id: "c", text: "Phường họp bàn về môi trường." },
];
const JSONL = ARTICLES.map((article) => JSON.stringify(article)).join("\n");

const folder = newFolder();

async function keywords(...args: readonly string[]): Promise<Line[]> {
  const { stdout, stderr, code } = await trichluc(["keywords", "-", "--input", "jsonl", ...args], JSONL);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return jsonLines(stdout) as unknown as Line[];
}

describe("trichluc keywords", () => {
  it("writes a line an article, what tells it from the others first", async () => {
    const lines = await keywords();
    expect(lines.map(({ id, title }) => [id, title])).toEqual([
      ["a", "Tin"],
      ["b", undefined],
      ["c", undefined],
    ]);
    expect(lines[0]?.keywords.slice(0, 2)).toEqual([
      { term: "Kim Tân", count: 2, weight: expect.closeTo(1.3, 0) },
      { term: "ngân sách", count: 2, weight: expect.closeTo(1.3, 0) },
    ]);
    for (const { keywords } of lines) {
      expect(keywords.map(({ weight }) => weight)).toEqual(
        keywords.map(({ weight }) => weight).toSorted((a, b) => b - a),
      );
    }
  });

  it("takes words and names, no figures, no stop words", async () => {
    const terms = (await keywords("--top", "50")).flatMap(({ keywords }) => keywords.map(({ term }) => term));
    expect(terms).toEqual(expect.arrayContaining(["Nguyễn Thanh Khiết", "hòa giải", "hộ nghèo", "môi trường"]));
    for (const term of ["5", "tỷ", "đồng", "12%", "của", "về", "."]) expect(terms).not.toContain(term);
  });

  it("gives so many terms as are asked for", async () => {
    expect((await keywords("--top", "1")).map(({ keywords }) => keywords.length)).toEqual([1, 1, 1]);
  });

  it("weighs by count alone, where tf-idf is asked for", async () => {
    const [, byLength] = await keywords();
    const [, byCount] = await keywords("--weight", "tf-idf");
    const weightOf = (line: Line | undefined, term: string) =>
      line?.keywords.find((found) => found.term === term)?.weight;
    expect(weightOf(byCount, "hộ nghèo")).toBeCloseTo(2 * (weightOf(byCount, "hòa giải") ?? 0), 1);
    expect(weightOf(byLength, "hộ nghèo")).toBeLessThan(1.6 * (weightOf(byLength, "hòa giải") ?? 0));
  });

  it("has a line for an article without words", async () => {
    const { stdout } = await trichluc(["keywords", "-"], "12%\n");
    expect(jsonLines(stdout)).toEqual([expect.objectContaining({ keywords: [] })]);
  });

  it("reads the others where one article is missing, and says so", async () => {
    const file = join(folder, "tin.txt");
    writeFileSync(file, "Phường Kim Tân họp.");
    const { stdout, stderr, code } = await trichluc(["keywords", file, join(folder, "missing.txt")]);
    expect(code).toBe(1);
    expect(stderr).toContain("missing.txt");
    expect(jsonLines(stdout)).toMatchObject([{ id: "tin" }]);
  });

  it.each([
    [["keywords"], "missing required argument"],
    [["keywords", "-", "--top", "0"], "A whole number, 1 or more."],
    [["keywords", "-", "--weight", "loud"], "Allowed choices are bm25, tf-idf."],
  ])("refuses %j", async (args, message) => {
    const { stderr, code } = await trichluc(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("teaches by examples", async () => {
    const { stdout, code } = await trichluc(["keywords", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("$ trichluc keywords articles/");
  });
});
