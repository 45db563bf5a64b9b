import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article";
import { ReadError } from "../../src/article/errors";
import { articleOfLine, type JsonlOptions, jsonLines } from "../../src/article/jsonl";
import { pages } from "./fixture";

const TEXT = "Phường Bình Minh có 4.120 hộ với hơn 15.000 nhân khẩu, sinh sống ở 21 tổ dân phố.";

/** Feeds the bytes in small pieces, so that lines and letters are cut between them. */
async function* pieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, options: JsonlOptions = {}, maxLineSize = 100_000) {
  const results: (Article | ReadError)[] = [];
  for await (const line of jsonLines(pieces(content), "a.jsonl", maxLineSize)) {
    results.push("bytes" in line ? articleOfLine(line, options) : line);
  }
  return results;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe("fields", () => {
  test("our own", async () => {
    const [article] = await read(
      line({
        id: "k1",
        text: TEXT,
        title: "Vào hè",
        publishedAt: "2020-05-14",
        author: "Thu Hà",
        url: "https://x.vn/1",
      }),
    );
    expect(article).toEqual({
      id: "k1",
      title: "Vào hè",
      publishedAt: "2020-05-14",
      author: "Thu Hà",
      url: "https://x.vn/1",
      text: TEXT,
      from: { title: "record", publishedAt: "record", author: "record", url: "record" },
      provenance: { file: "a.jsonl", line: 1, offset: 0, format: "jsonl" },
      dropped: [],
    });
  });

  test.each([
    [
      "Scrapy",
      { url: "https://x.vn/1", headline: "Vào hè", body: [TEXT, TEXT], date: "14/05/2020 07:20" },
      { text: `${TEXT}\n${TEXT}`, title: "Vào hè", publishedAt: "2020-05-14T07:20:00+07:00", id: "https://x.vn/1" },
    ],
    [
      "newspaper",
      {
        title: "Vào hè",
        text: TEXT,
        authors: ["Thu Hà", "Văn Tùng"],
        publish_date: "2020-05-14 07:20:00",
        url: "https://x.vn/1",
        source_url: "https://x.vn",
      },
      { author: "Thu Hà, Văn Tùng", publishedAt: "2020-05-14T07:20:00+07:00" },
    ],
    [
      "news-please",
      { maintext: TEXT, date_publish: "2020-05-14T00:20:00Z", source_domain: "x.vn", title: "Vào hè" },
      { text: TEXT, site: "x.vn", publishedAt: "2020-05-14T07:20:00+07:00" },
    ],
    [
      "MongoDB",
      { _id: { $oid: "5ebd" }, content: TEXT, date: { $date: 1589415600000 } },
      { id: "5ebd", publishedAt: "2020-05-14T07:20:00+07:00" },
    ],
    ["numbers as ids", { id: 17, text: TEXT }, { id: "17" }],
    ["a time that is none", { id: 17, text: TEXT, date: "hôm qua" }, { id: "17", text: TEXT }],
  ])("%s", async (_, value, expected) => {
    const [article] = await read(line(value));
    expect(article).toMatchObject(expected);
  });

  test("by mapping", async () => {
    const [article] = await read(line({ data: { noidung: TEXT }, tieude: "Vào hè", text: "không phải" }), {
      fields: { text: "data.noidung", title: ["khong-co", "tieude"] },
    });
    expect(article).toMatchObject({ text: TEXT, title: "Vào hè" });
  });

  test("without id and url the id is a hash of the text, the same at any place", async () => {
    const [a, b] = await read(line({ text: TEXT }) + line({ title: "x", text: TEXT }));
    expect(a).toMatchObject({ id: expect.stringMatching(/^[\da-f]{16}$/u) });
    expect(b).toMatchObject({ id: (a as Article).id });
  });
});

describe("html", () => {
  test("a whole page", async () => {
    const page = pages[0];
    const [article] = await read(line({ id: 1, html: page?.html, url: "https://x.vn/1" }));
    expect(article).toMatchObject({ id: "1", text: page?.text, url: "https://x.vn/1", from: { url: "record" } });
  });

  test("a piece of a page is all article, and its title stays context", async () => {
    const content = `<p>${TEXT}</p><p>Diện tích 12 km<sup>2</sup>.</p><div class="share">Chia sẻ</div><p><b>THU HÀ</b></p>`;
    const [article] = await read(line({ title: "Vào hè", content }));
    expect(article).toMatchObject({ title: "Vào hè", author: "THU HÀ", text: `${TEXT}\nDiện tích 12 km².` });
  });

  test("a short piece too, and a headline within it once", async () => {
    const [article] = await read(
      line({ title: "Vào hè ở phường Bình Minh", html: "<h1>Vào hè ở phường Bình Minh</h1><p>Có 12 hộ.</p>" }),
    );
    expect(article).toMatchObject({ title: "Vào hè ở phường Bình Minh", text: "Vào hè ở phường Bình Minh\nCó 12 hộ." });
  });
});

describe("lines that are none", () => {
  test("each is an error at its line, the rest goes on", async () => {
    const lines = [
      line({ id: 1, text: TEXT }),
      "{ text: no\n",
      "\r\n",
      "17\n",
      line({ id: 2, title: "x" }),
      line({ id: 3, text: TEXT }).slice(0, 40),
    ];
    const results = await read(lines.join(""));
    expect(
      results.map((result) => (result instanceof ReadError ? `${result.code} ${result.position.line}` : result.id)),
    ).toEqual(["1", "bad-json 2", "bad-json 4", "no-text 5", "bad-json 6"]);
    const last = results.at(-1) as ReadError;
    expect(last.message).toMatch(/^a\.jsonl:6: the last line is cut off/u);
    expect(last.position.offset).toBe(Buffer.byteLength(lines.slice(0, 5).join("")));
  });

  test("a line beyond the limit is not held", async () => {
    const results = await read(line({ id: 1, text: "x".repeat(200_000) }) + line({ id: 2, text: TEXT }));
    expect(results[0]).toMatchObject({ code: "too-large", position: { line: 1 } });
    expect(results[1]).toMatchObject({
      id: "2",
      provenance: { line: 2, offset: 200_000 + line({ id: 1, text: "" }).length },
    });
  });

  test("a file in UTF-16 says so", async () => {
    const results = await read(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line({ text: TEXT }), "utf16le")]),
    );
    expect(results[0]).toMatchObject({
      code: "bad-json",
      message: expect.stringContaining("convert the file to UTF-8"),
    });
  });

  test("mojibake", async () => {
    const [result] = await read(line({ text: Buffer.from(TEXT).toString("latin1") }));
    expect(result).toMatchObject({ code: "mojibake" });
  });
});

test("a byte order mark, CRLF, and the lines of a JSON array", async () => {
  const results = await read(
    `\ufeff[\r\n${JSON.stringify({ id: 1, text: TEXT })},\r\n${JSON.stringify({ id: 2, text: TEXT })}\r\n]\r\n`,
  );
  expect(results.map((result) => (result as Article).id)).toEqual(["1", "2"]);
});
