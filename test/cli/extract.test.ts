import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import type { Extraction } from "../../src/records";
import { newFolder } from "../folders";
import { bin, jsonLines, start, trichluc } from "./trichluc";

const ARTICLES = "fixtures/articles";
const SENTENCE = "Phường Kim Tân có 4.957 hộ, thu ngân sách đạt hơn 11 tỷ 708 triệu đồng, tăng 14,99%.";

type Line = Extraction & { text?: string };

const folder = newFolder();

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function extract(args: readonly string[], input?: string): Promise<Line[]> {
  const { stdout, stderr, code } = await trichluc(["extract", ...args], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return jsonLines(stdout) as unknown as Line[];
}

describe("in a pipe", () => {
  it("writes a line an article, the file's name as id", async () => {
    const lines = await extract([ARTICLES]);
    const names = readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"));
    expect(lines.map(({ id }) => id)).toEqual(names.map((name) => name.slice(0, -".txt".length)).sort());
  });

  it("writes the fields in their order", async () => {
    const { stdout } = await trichluc(["extract", "--with-text", file("order.txt", SENTENCE)]);
    const order = ["id", "title", "publishedAt", "author", "source", "url", "ward", "text", "records", "observations"];
    const keys = Object.keys(JSON.parse(stdout));
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
    expect(keys).toEqual(expect.arrayContaining(["id", "text", "records", "observations"]));
  });

  it("reads a text from standard input", async () => {
    const [line] = await extract(["-", "--only", "money"], SENTENCE);
    expect(line?.records).toEqual([
      {
        type: "money",
        text: "11 tỷ 708 triệu đồng",
        start: 50,
        end: 70,
        value: 11_708_000_000,
        currency: "VND",
        qualifier: "over",
      },
    ]);
  });

  it("reads articles of JSONL from standard input", async () => {
    const articles = [
      { id: "a", text: SENTENCE, title: "Tin", publishedAt: "2020-03-27", url: "https://example.org/a", author: "An" },
      { id: "b", text: "Không có gì." },
    ];
    const lines = await extract(
      ["-", "--input", "jsonl"],
      articles.map((line) => `${JSON.stringify(line)}\n`).join(""),
    );
    const { text: _, ...metadata } = articles[0] ?? {};
    expect(lines).toEqual([expect.objectContaining(metadata), { id: "b", records: [], observations: [] }]);
    expect(lines[0]?.records.length).toBe(4);
  });

  it.each([
    ["composed", SENTENCE],
    ["decomposed", SENTENCE.normalize("NFD")],
    ["with CRLF", `Tin mới\r\n\r\n${SENTENCE.replace(", ", ",\r\n")}\r\n`],
  ])("gives offsets into the text as it is: %s", async (name, text) => {
    const [line] = await extract([file(`${name}.txt`, text), "--with-text"]);
    expect(line?.text).toBe(text);
    expect(line?.records.map(({ type }) => type)).toEqual(["ward", "count", "money", "percentage"]);
    for (const record of line?.records ?? []) expect(text.slice(record.start, record.end)).toBe(record.text);
  });

  it("returns the types asked for", async () => {
    const [line] = await extract([file("only.txt", SENTENCE), "--only", "ward, percentage"]);
    expect(line?.records.map(({ type }) => type)).toEqual(["ward", "percentage"]);
  });

  it("is pure through npm", () => {
    const path = file("npm.txt", SENTENCE);
    const { stdout, stderr } = spawnSync("npm", ["run", "extract", "--", path], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(jsonLines(stdout)).toEqual([expect.objectContaining({ id: "npm" })]);
  });

  it("stops quietly when the reader has seen enough", async () => {
    const files = Array.from({ length: 40 }, (_, i) => file(`many-${i}.txt`, `${SENTENCE}\n`.repeat(100)));
    const child = start(["extract", "--with-text", ...files]);
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout?.once("data", () => child.stdout?.destroy());
    const [code] = await once(child, "close");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("what can't be read", () => {
  it("is named on standard error, the rest goes on, and the exit status tells", async () => {
    const missing = join(folder, "missing.txt");
    const { stdout, stderr, code } = await trichluc(["extract", missing, file("there.txt", SENTENCE)]);
    expect(code).toBe(1);
    expect(stderr).toContain(missing);
    expect(jsonLines(stdout)).toEqual([expect.objectContaining({ id: "there" })]);
  });

  it("may be a line of many", async () => {
    const { stdout, stderr, code } = await trichluc(
      ["extract", "-", "--input", "jsonl"],
      `{"text":"cut o\n${JSON.stringify({ id: "whole", text: SENTENCE })}\n`,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error -:1: /);
    expect(jsonLines(stdout)).toEqual([expect.objectContaining({ id: "whole" })]);
  });

  it("goes to the file of --errors, a line an error", async () => {
    const missing = join(folder, "missing.txt");
    const errors = join(folder, "errors.jsonl");
    const { stderr, code } = await trichluc(["extract", missing, "--errors", errors]);
    expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
    expect(jsonLines(readFileSync(errors, "utf8"))).toEqual([
      expect.objectContaining({ code: "unreadable-file", file: missing }),
    ]);
  });
});

describe("a wrong command line", () => {
  it.each([
    ["an option that there is not", ["extract", ARTICLES, "--jsnol"], "unknown option '--jsnol'"],
    ["a command that there is not", ["extrct", ARTICLES], "unknown command 'extrct'"],
    ["no input", ["extract"], "missing required argument 'input'"],
    ["a type that there is not", ["extract", ARTICLES, "--only", "ward,wards"], 'no record type "wards"'],
    ["options that exclude each other", ["extract", ARTICLES, "--jsonl", "--summary"], "cannot be used with"],
    ["a file of errors that can't be", ["extract", ARTICLES, "--errors", "no/such/folder"], "can't be written"],
  ])("has exit status 2: %s", async (_, args, message) => {
    const { stdout, stderr, code } = await trichluc(args);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toContain(message);
  });
});

describe("help", () => {
  it("lists the commands", async () => {
    const { stdout, code } = await trichluc(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("extract [options] <input...>");
  });

  it("teaches a command by examples", async () => {
    const { stdout, code } = await trichluc(["extract", "--help"]);
    expect(code).toBe(0);
    expect(stdout.match(/^ {2}\$ .*trichluc extract/gm)?.length).toBeGreaterThan(3);
  });

  it("tells the version", async () => {
    expect(await trichluc(["--version"])).toEqual({ stdout: `${manifest.version}\n`, stderr: "", code: 0 });
  });
});

describe("the summary", () => {
  it("shows each value once, with the words around it", async () => {
    const path = file("summary.txt", `${SENTENCE}\nNgười dân phường Kim Tân rất vui.`);
    const { stdout } = await trichluc(["extract", "--summary", "--only", "ward,money,percentage,count", path]);
    expect(stdout).toMatch(/^ward\n {2}phường Kim Tân, Lào Cai, Lào Cai ×2 {2}\S/m);
    expect(stdout).toMatch(/^ {2}hơn 11\.708\.000\.000 đồng {2}…?.*thu ngân sách đạt hơn 11 tỷ 708 triệu đồng,/m);
    expect(stdout).toMatch(/^1 article, 5 records: 2 ward, /m);
  });

  it.runIf(process.platform === "linux")("is what a terminal gets", () => {
    const path = file("terminal.txt", SENTENCE);
    const command = `"${process.execPath}" "${bin}" extract "${path}"`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
      encoding: "utf8",
      env: { ...process.env, TERM: "xterm", NO_COLOR: undefined },
    });
    expect(stdout).toMatch(/\u001B\[32mphường Kim Tân/);
  });

  it("lets no text command the terminal", async () => {
    const { stdout } = await trichluc(["extract", "--summary", "-"], `\u001B[2J\u202E${SENTENCE}\u0007`);
    expect(stdout).toContain("14,99%");
    expect(stdout).not.toMatch(/[\u001B\u0007\u202E]/u);
  });

  it("nor what was left out of a page", async () => {
    const text = `${SENTENCE} `.repeat(3);
    const page = `<html><body><h1>Tin</h1><p>${text}</p><div class="share">\u001B[2JChia sẻ</div><p>${text}</p></body></html>`;
    const { stderr } = await trichluc(["extract", "--verbose", "--input", "html", "-"], page);
    expect(stderr).toMatch(/left out \(share bar\): .*Chia sẻ/);
    expect(stderr).not.toContain("\u001B");
  });
});
