import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseHtml, type ReadError, readArticles } from "../src/article/index";
import { FORMATS } from "../src/dataset/formats/names";
import { trichluc } from "./cli/trichluc";
import { newFolder } from "./folders";

const folder = newFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string): Promise<{ ids: string[]; codes: string[] }> {
  const [ids, codes]: [string[], string[]] = [[], []];
  const onError = ({ code }: ReadError) => codes.push(code);
  for await (const { id } of readArticles([path], { onError })) ids.push(id);
  return { ids, codes };
}

const TEXT = "Phường Kim Tân có 4.957 hộ, thu ngân sách đạt 24 tỷ đồng, tỷ lệ hộ nghèo còn 0,5% vào cuối năm 2020.";
const EVIL = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" '=cmd|' /C calc'!A0`;
const IDS = [
  "../../escape",
  "/tmp/escape",
  "..",
  ".",
  "",
  "C:\\escape",
  "a\u0000b",
  "x".repeat(5000),
  "__proto__",
  "constructor",
  EVIL,
];
const lines = IDS.map((id) =>
  JSON.stringify({ id, text: TEXT, title: EVIL, url: `javascript:alert(1)//${id}`, author: EVIL }),
)
  .concat(
    `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"text":${JSON.stringify(TEXT)}}`,
  )
  .join("\n");

describe("ids, keys and addresses of a hostile crawl", () => {
  test("write nothing beside the output, in any format, and change no object", { timeout: 120_000 }, async () => {
    const home = join(folder, "home");
    mkdirSync(join(home, "within"), { recursive: true });
    const out = join(home, "within", "out");
    const formats = FORMATS.filter((format) => format !== "duckdb").join(",");
    const before = readdirSync(folder);
    const input = file("crawl.jsonl", lines);
    const { code, stderr } = await trichluc(["dataset", input, "--out", out, "--formats", formats, "--with-text"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(folder).sort()).toEqual([...before, "crawl.jsonl"].sort());
    expect(readdirSync(home)).toEqual(["within"]);
    expect(readdirSync(join(home, "within"))).toEqual(["out"]);
    const names = readdirSync(out, { recursive: true }).map(String);
    expect(names.filter((name) => /escape|proto|constructor|x{20}/.test(name))).toEqual([]);
    const { ids } = await read(input);
    expect(ids).toHaveLength(IDS.length + 1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const articles = readFileSync(join(out, "articles.jsonl"), "utf8").trimEnd().split("\n");
    expect(articles).toHaveLength(IDS.length + 1);
  });

  test("make no page that runs or links what they say", { timeout: 60_000 }, async () => {
    const input = file("view.jsonl", lines);
    const { code, stdout } = await trichluc(["view", input, "--out", "-"]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("<script>alert");
    expect(stdout).not.toMatch(/<img[^>]*onerror/i);
    expect(stdout).not.toMatch(/href\s*=\s*["']?\s*javascript:/i);
    expect(stdout).toMatch(/<meta[^>]+Content-Security-Policy/i);
  });
});

describe("nothing nested takes a whole run down", () => {
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);

  test("a line of JSON", async () => {
    const nested = `${'{"$oid":'.repeat(100_000)}"x"${"}".repeat(100_000)}`;
    const path = file("deep.jsonl", `{"text":${nested}}\n{"text":${deep("[", "]")}}\n{"id":"last","text":"${TEXT}"}\n`);
    expect(await read(path)).toEqual({ ids: ["last"], codes: ["no-text", "no-text"] });
  });

  test("the JSON-LD of a page", () => {
    const paragraphs = [1, 2, 3, 4].map((n) => `<p>${n}. ${TEXT} ${TEXT}</p>`).join("");
    const ld = (json: string): string =>
      `<html><head><script type="application/ld+json">${json}</script></head><body><article><h1>Kim Tân</h1>${paragraphs}</article></body></html>`;
    for (const json of [
      deep("[", "]"),
      `${'{"@graph":'.repeat(100_000)}{}${"}".repeat(100_000)}`,
      `${'{"headline":['.repeat(50_000)}1${"]}".repeat(50_000)}`,
    ])
      expect(parseHtml(ld(json)).text).toContain("4.957 hộ");
  });
});

describe("bombs are put out", () => {
  test("gzip within WARC: the page is passed over, the next is read", { timeout: 60_000 }, async () => {
    const record = (body: Uint8Array): Buffer =>
      gzipSync(
        Buffer.concat([
          Buffer.from(
            `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://x.vn/\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`,
          ),
          body,
          Buffer.from("\r\n\r\n"),
        ]),
      );
    const path = file("bomb.warc.gz", Buffer.concat([record(Buffer.alloc(90_000_000, 32)), record(Buffer.from(TEXT))]));
    const { ids, codes } = await read(path);
    expect(codes).toEqual(["too-large"]);
    expect(ids).toHaveLength(1);
  });

  test("zstd", { timeout: 60_000 }, async () => {
    // blocks of 128 kB, each written as one byte and how often it comes
    const blocks = Buffer.from([0x02, 0x00, 0x10, 0x20]);
    const frame = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]),
      ...Array.from({ length: 700 }, () => blocks),
      Buffer.from([0x01, 0x00, 0x00]),
    ]);
    const { ids, codes } = await read(file("bomb.jsonl.zst", frame));
    expect(ids).toEqual([]);
    expect(codes.at(-1)).toBe("decompression-limit");
  });
});
