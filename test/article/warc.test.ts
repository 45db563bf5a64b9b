import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { WARCSerializer } from "warcio";
import type { Article } from "../../src/article/article";
import { ReadError } from "../../src/article/errors";
import { readWarc } from "../../src/article/warc";
import { pages } from "./fixture";
import { recordOf, warcOf } from "./make-warc";

async function* from(bytes: Uint8Array, offset = 0): AsyncGenerator<Uint8Array> {
  for (let at = offset; at < bytes.length; at += 1000) yield bytes.subarray(at, Math.min(at + 1000, bytes.length));
}

async function read(bytes: Uint8Array, maxPageSize = 1_000_000) {
  const results: (Article | ReadError)[] = [];
  for await (const result of readWarc(
    from(bytes),
    "a.warc",
    { maxPageSize },
    { reopen: (offset) => from(bytes, offset) },
  ))
    results.push(result);
  return results;
}

const codes = (results: readonly (Article | ReadError)[]): string[] =>
  results.map((result) => (result instanceof ReadError ? result.code : "article"));

const page = pages.find(({ name }) => name === "portal-egov");
const html = page?.html ?? "";
const three = () => [1, 2, 3].map((i) => recordOf(`https://x.vn/${i}`, { body: html }));

describe.each([true, false])("gzip: %s", (gzip) => {
  test("pages, with url, record id and offset", async () => {
    const bytes = await warcOf(three(), gzip);
    const results = await read(bytes);
    expect(codes(results)).toEqual(["article", "article", "article"]);
    const second = results[1] as Article;
    expect(second).toMatchObject({ id: "https://x.vn/2", url: "https://x.vn/2", text: page?.text });
    expect(second.provenance).toMatchObject({
      file: "a.warc",
      format: "warc",
      charset: "utf-8",
      recordId: expect.stringMatching(/^<urn:uuid:/u),
    });
    // The offset is the record's own: reading from there gives it first.
    const [again] = await read(bytes.subarray(second.provenance.offset));
    expect(again).toMatchObject({ id: "https://x.vn/2" });
  });

  test("a record cut off at the end", async () => {
    const bytes = await warcOf(three(), gzip);
    for (const cut of [10, 500, 2000]) {
      const results = await read(bytes.subarray(0, bytes.length - cut));
      expect(codes(results)).toEqual(["article", "article", "bad-warc"]);
      expect((results[2] as ReadError).position.offset).toBeGreaterThan(0);
    }
  });

  test("a record damaged in the middle: one error, and on with the next", async () => {
    const parts = await Promise.all(
      [1, 2, 3].map((i) => WARCSerializer.serialize(recordOf(`https://x.vn/${i}`, { body: html }), { gzip })),
    );
    const damaged = Buffer.from(parts[1] ?? []);
    damaged.fill(0x2a, 0, gzip ? 12 : 300);
    const results = await read(Buffer.concat([parts[0] ?? [], damaged, parts[2] ?? []] as Uint8Array[]));
    expect(codes(results)).toEqual(["article", "bad-warc", "article"]);
    expect((results[2] as Article).id).toBe("https://x.vn/3");
  });
});

test("HTTP decoding: gzip, brotli, chunks, and a charset in the header", async () => {
  const chunked = Buffer.concat([
    Buffer.from(`${Buffer.byteLength(html).toString(16)}\r\n`),
    Buffer.from(html),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const results = await read(
    await warcOf(
      [
        recordOf("https://x.vn/1", { body: gzipSync(html), headers: { "Content-Encoding": "gzip" } }),
        recordOf("https://x.vn/2", { body: brotliCompressSync(html), headers: { "Content-Encoding": "br" } }),
        recordOf("https://x.vn/3", { body: chunked, headers: { "Transfer-Encoding": "chunked" } }),
        recordOf("https://x.vn/4", { body: html, headers: { "Content-Encoding": "br" } }),
      ],
      true,
    ),
  );
  expect(results.map((result) => (result as Article).text)).toEqual([page?.text, page?.text, page?.text, page?.text]);
});

test("only successful pages; what is no article is told", async () => {
  const results = await read(
    await warcOf(
      [
        recordOf("https://x.vn/1", { body: "không có", status: "404 Not Found" }),
        recordOf("https://x.vn/2", { body: "{}", headers: { "Content-Type": "application/json" } }),
        recordOf("https://x.vn/3", { body: "<html><body>Đăng nhập</body></html>" }),
        recordOf("https://x.vn/4", { body: html, type: "resource", contentType: "text/html" }),
      ],
      true,
    ),
  );
  expect(codes(results)).toEqual(["no-article", "article"]);
  expect((results[0] as ReadError).position.recordId).toMatch(/^<urn:uuid:/u);
});

test("WET: the text as it is", async () => {
  const text = "Phường Bình Minh vào hè\nPhường có 4.120 hộ với hơn 15.000 nhân khẩu.\nChia sẻ bài viết";
  const [result] = await read(
    await warcOf([recordOf("https://x.vn/1", { body: text, type: "conversion", contentType: "text/plain" })], true),
  );
  expect(result).toMatchObject({
    id: "https://x.vn/1",
    url: "https://x.vn/1",
    text,
    dropped: [],
    from: { url: "record" },
  });
});

test("a page beyond the limit is passed over", async () => {
  const large = recordOf("https://x.vn/0", { body: `<html>${" ".repeat(200_000)}</html>` });
  expect(codes(await read(await warcOf([large, ...three()], true), 100_000))).toEqual([
    "too-large",
    "article",
    "article",
    "article",
  ]);
});

test("no WARC at all", async () => {
  expect(codes(await read(Buffer.from("Phường Bình Minh vào hè\n\nPhường có 4.120 hộ.")))).toEqual(["bad-warc"]);
});
