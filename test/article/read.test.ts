import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Article, ReadError, ReadErrors, ReadOptions } from "../../src/article/index";
import { readArticles } from "../../src/article/index";
import { newFolder } from "../folders";
import { encoders } from "./encode";
import { pages } from "./fixture";

const folder = newFolder();

const TEXT =
  "Phường Bình Minh vào hè\n\nPhường Bình Minh có 4.120 hộ với hơn 15.000 nhân khẩu, sinh sống ở 21 tổ dân phố của thành phố.\n";

let number = 0;
/** Writes files into a folder of their own and returns it. */
function write(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = join(folder, String(number++));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(own, name)), { recursive: true });
    writeFileSync(join(own, name), content);
  }
  return own;
}

async function read(inputs: string | string[], options: ReadOptions = {}) {
  const articles: Article[] = [];
  const errors: ReadError[] = [];
  for await (const article of readArticles(inputs, { onError: (error) => errors.push(error), ...options }))
    articles.push(article);
  return { articles, errors, codes: errors.map(({ code }) => code) };
}

describe("inputs", () => {
  test("a directory: what it knows, sorted, ids by base name", async () => {
    const own = write({
      "b.txt": TEXT,
      "a.txt": TEXT,
      "sub/c.txt.gz": gzipSync(TEXT),
      "notes.md": "no",
      "a.expected": "no",
    });
    const { articles, errors } = await read(own);
    expect(errors).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(articles.map(({ text }) => text)).toEqual([TEXT, TEXT, TEXT]);
    expect(articles[0]?.provenance).toEqual({ file: `${own}/a.txt`, format: "text", charset: "utf-8" });
  });

  test("two with the same name go by their paths", async () => {
    const own = write({ "x/a.txt": TEXT, "y/a.txt": TEXT, "y/b.txt": TEXT });
    const { articles } = await read(own);
    expect(articles.map(({ id }) => id)).toEqual([`${own}/x/a.txt`, `${own}/y/a.txt`, "b"]);
  });

  test("patterns, lists of files, each file once", async () => {
    const own = write({ "a.txt": TEXT, "b.txt": TEXT, "[c].txt": TEXT, "c.html": "<p>" });
    writeFileSync(join(own, "list"), `${own}/b.txt\r\n\n${own}/a.txt\n`);
    const { articles, errors } = await read([`@${own}/list`, `${own}/*.txt`, `${own}/[c].txt`]);
    expect(errors).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(["b", "a", "[c]"]);
  });

  test("what is not there is told, and the rest is read", async () => {
    const own = write({ "a.txt": TEXT, "empty/x.bin": "" });
    const { articles, errors } = await read([
      `${own}/no.txt`,
      `${own}/empty`,
      `${own}/*.nothing`,
      `@${own}/nolist`,
      `${own}/a.txt`,
    ]);
    expect(articles).toHaveLength(1);
    expect(errors.map(({ code, position }) => [code, position.file])).toEqual([
      ["unreadable-file", `${own}/no.txt`],
      ["no-input", `${own}/empty`],
      ["no-input", `${own}/*.nothing`],
      ["unreadable-file", `${own}/nolist`],
    ]);
    expect(errors[0]?.message).toBe(`${own}/no.txt: there is no such file; check the path`);
  });

  test("a file named by itself is read whatever its name", async () => {
    const own = write({
      "a.bak": TEXT,
      page: pages[0]?.html ?? "",
      rows: `${JSON.stringify({ id: 7, text: TEXT })}\n`,
      packed: gzipSync(`${JSON.stringify({ id: 8, text: TEXT })}\n`),
    });
    const { articles } = await read([`${own}/a.bak`, `${own}/page`, `${own}/rows`, `${own}/packed`]);
    expect(articles.map(({ id, provenance }) => [id, provenance.format])).toEqual([
      ["a.bak", "text"],
      ["page", "html"],
      ["7", "jsonl"],
      ["8", "jsonl"],
    ]);
  });

  test("without onError, all that went wrong is thrown after the last article", async () => {
    const own = write({ "a.txt": "", "b.txt": TEXT, "c.html": "<html><body><a href=/>Trang chủ</a></body></html>" });
    const read: string[] = [];
    const failure = await (async () => {
      for await (const { id } of readArticles(own)) read.push(id);
    })().catch((error: ReadErrors) => error);
    expect(read).toEqual(["b"]);
    expect(failure).toMatchObject({ name: "ReadErrors", count: 2 });
    expect((failure as ReadErrors).errors.map(({ code }) => code)).toEqual(["no-text", "no-article"]);
  });
});

describe("text", () => {
  test.each(Object.keys(encoders))("from %s", async (charset) => {
    const long = TEXT.repeat(3);
    const own = write({ "a.txt": encoders[charset]?.(long) ?? "" });
    const { articles } = await read(own);
    expect(articles[0]?.text).toBe(long);
    expect(articles[0]?.provenance.charset).toBe(charset);
  });

  test("keeps its form: NFD, CRLF, no-break spaces", async () => {
    const odd = TEXT.normalize("NFD").replaceAll("\n", "\r\n").replace("4.120 hộ", "4.120\u00a0hộ");
    const { articles } = await read(write({ "a.txt": odd }));
    expect(articles[0]?.text).toBe(odd);
  });

  test("nothing is cut, nothing is dropped", async () => {
    const text = `12/06/2020 - 09:52\n${TEXT}Chia sẻ bài viết\n.\n`;
    const { articles } = await read(write({ "a.txt": text }));
    expect(articles[0]).toMatchObject({ text, dropped: [] });
  });

  test.each([
    [
      "UTF-8 read as windows-1252",
      Buffer.from(Buffer.from(TEXT).toString("latin1")),
      /UTF-8 that was read as windows-1252/,
    ],
    ["question marks", TEXT.replace(/[^\u0000-\u007f]/gu, "?"), /question marks/],
    ["replacement characters", TEXT.replace(/[ườìộộ]/gu, "\ufffd"), /replaced by \ufffd/],
    [
      "TCVN3 as Unicode",
      Buffer.from(encoders["tcvn3"]?.(TEXT.repeat(2)) ?? []).toString("latin1"),
      /tcvn3 text that was stored as Unicode/,
    ],
    [
      "VNI as Unicode",
      Buffer.from(encoders["vni"]?.(TEXT.repeat(2)) ?? []).toString("latin1"),
      /vni text that was stored as Unicode/,
    ],
  ])("mojibake: %s", async (_, content, message) => {
    const { articles, errors, codes } = await read(write({ "a.txt": content }));
    expect(articles).toEqual([]);
    expect(codes).toEqual(["mojibake"]);
    expect(errors[0]?.message).toMatch(message);
  });

  test("another language is no mojibake", async () => {
    const { articles, errors } = await read(
      write({
        "a.txt": "L’été dernier, la fête a été célébrée à Nîmes; où était-il, ce garçon? Là-bas, près du château.",
      }),
    );
    expect(errors).toEqual([]);
    expect(articles).toHaveLength(1);
  });

  test("binary data and too much of it", async () => {
    const own = write({
      "a.txt": new Uint8Array(5000).fill(1),
      "b.txt": Buffer.concat([Buffer.from("x"), new Uint8Array(40)]),
      "c.txt": TEXT.repeat(50),
    });
    const { codes } = await read(own, { maxPageSize: 5000 });
    expect(codes).toEqual(["unknown-charset", "unknown-charset", "too-large"]);
  });
});

describe("packed", () => {
  test("zstd, and zstd that ends early", async () => {
    // `zstd -19` of TEXT a hundred times.
    const packed = Buffer.from(
      "KLUv/WQoO/UDAPKHGx6ATwczKKjylUZPH4RjJvEHQ8YLhxj/zWod1kxRE8KAsNzVpb6AtJlftFc6f7U5Rps6UZyjfYcv2tOXn+lBJZq90Pmryx+GQTiIs3fuH4229Yz2figIwXhZGQAI6z7qqvXlJ/nyWJE7vNEmz1UCAwCLu2M4ejaxs/hUHrkBByc=",
      "base64",
    );
    const own = write({ "a.txt.zst": packed, "b.txt.zst": packed.subarray(0, 130) });
    const { articles, codes } = await read(own);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([["a", TEXT.repeat(100)]]);
    expect(codes).toEqual(["broken-compression"]);
  });

  test("gzip in several members, by its bytes and not its name", async () => {
    const own = write({ "a.txt": Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)]) });
    expect((await read(own)).articles[0]?.text).toBe(TEXT + TEXT);
  });

  test("gzip that ends early or is damaged: an error at a byte, the rest goes on", async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 3000 }, (_, i) => `${i * 7919} hộ\n`).join("")));
    const damaged = Buffer.from(packed);
    damaged.fill(0x55, 2000, 2100);
    const own = write({ "a.txt.gz": packed.subarray(0, packed.length - 500), "b.txt.gz": damaged, "c.txt": TEXT });
    const { articles, errors, codes } = await read(own);
    expect(codes).toEqual(["broken-compression", "broken-compression"]);
    expect(errors[0]?.position.offset).toBe(packed.length - 500);
    expect(articles.map(({ id }) => id)).toEqual(["c"]);
  });

  test("a bomb is given up", async () => {
    const bomb = gzipSync(Buffer.alloc(120_000_000, 0x20));
    const { codes } = await read(write({ "a.jsonl.gz": bomb }), { maxPageSize: 1_000_000_000 });
    expect(codes).toEqual(["decompression-limit"]);
  });
});

describe("pages", () => {
  test("limits: size and depth are errors, quickly", async () => {
    const own = write({
      "deep.html": `<html><body>${"<div>".repeat(3000)}<p>${TEXT}</p>${"</div>".repeat(3000)}</body></html>`,
      "large.html": Buffer.alloc(50_000_000, "<p>Phường Bình Minh có 4.120 hộ.</p>\n"),
      "list.html": `<html><body><ul>${"<li><a href='/x'>Phường Bình Minh ra quân dọn vệ sinh đường phố</a></li>".repeat(40)}</ul></body></html>`,
      "ok.html": pages[0]?.html ?? "",
      "script.html": "<html><body><div id=root></div><script>render()</script></body></html>",
    });
    const begin = performance.now();
    const { articles, errors, codes } = await read(own);
    expect(codes).toEqual(["too-deep", "too-large", "no-article", "no-article"]);
    expect(errors.map(({ position }) => position.file.split("/").pop())).toEqual([
      "deep.html",
      "large.html",
      "list.html",
      "script.html",
    ]);
    expect(articles.map(({ id }) => id)).toEqual(["ok"]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
