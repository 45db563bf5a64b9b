/** Readers that share the ranges of a file give together what one reader of the file gives. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { type Article, type Range, ReadError, type ReadOptions, rangesOf, readArticles } from "../../src/article/index";
import { newFolder } from "../folders";
import { pages } from "./fixture";
import { recordOf, warcOf } from "./make-warc";

const folder = newFolder();

const text = (number: number): string => `Phường ${number} có ${number + 4120} hộ với hơn 15.000 nhân khẩu.`;
const line = (number: number): string => JSON.stringify({ id: `a${number}`, text: text(number) });
const lines = Array.from({ length: 70 }, (_, number) => line(number));
lines.splice(20, 0, "", "{ no JSON", "{}");
const html = (number: number): string => {
  const paragraphs = Array.from({ length: 12 }, (_, i) => `<p>${text(number + i)} Việc thứ ${i} là làm đường mới.</p>`);
  return `<html><body><article><h1>Tin số ${number} từ phường Bình Minh</h1>${paragraphs.join("")}</article></body></html>`;
};

/** What can be cut, and whether reading can begin within it. */
const files: Record<string, { content: Uint8Array | string; unit: Range["unit"] | undefined }> = {
  "plain.jsonl": { content: `${lines.join("\n")}\n`, unit: "bytes" },
  "no-line-end.jsonl": { content: lines.join("\r\n"), unit: "bytes" },
  "one.jsonl": { content: line(1), unit: "bytes" },
  "packed.jsonl.gz": { content: gzipSync(lines.join("\n")), unit: "items" },
  "scrapy.json": { content: `[\n${lines.filter((line) => line.endsWith('"}')).join(",\n")}\n]`, unit: "items" },
  "object.json": { content: line(1), unit: "items" },
  "broken.json": { content: "[{", unit: "items" },
  "page.html": { content: pages[0]?.html ?? "", unit: undefined },
};

beforeAll(async () => {
  const records = Array.from({ length: 16 }, (_, i) => [
    recordOf(`https://x.vn/${i}`, { type: "request", body: "GET / HTTP/1.1\r\n\r\n" }),
    recordOf(`https://x.vn/${i}`, i % 5 === 3 ? { body: "", status: "404 Not Found" } : { body: html(i) }),
  ]).flat();
  const plain = await warcOf(records, false);
  const packed = await warcOf(records, true);
  const damage = (bytes: Buffer, from: number, to: number): Buffer => Buffer.from(bytes).fill(0x78, from, to);
  files["plain.warc"] = { content: plain, unit: "bytes" };
  files["packed.warc.gz"] = { content: packed, unit: "bytes" };
  files["one-member.warc.gz"] = { content: gzipSync(plain), unit: "items" };
  const pairs = Array.from({ length: 5 }, (_, i) => warcOf(records.slice(6 * i, 6 * i + 6), false));
  const members = (await Promise.all(pairs)).map((pair) => gzipSync(pair));
  files["few-members.warc.gz"] = { content: Buffer.concat([packed, ...members, packed]), unit: undefined };
  files["cut.warc"] = { content: plain.subarray(0, -100), unit: "bytes" };
  files["cut.warc.gz"] = { content: packed.subarray(0, -20), unit: "bytes" };
  const head = plain.indexOf("WARC/1.1", 12_000);
  files["damaged.warc"] = { content: damage(plain, head, head + 40), unit: "bytes" };
  files["damaged.warc.gz"] = { content: damage(packed, 4000, 4100), unit: "bytes" };
  for (const [name, { content }] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

/** Articles and errors; the latter come between the articles where they were found. */
async function read(file: string, options: ReadOptions = {}): Promise<(Article | string)[]> {
  const found: (Article | string)[] = [];
  const onError = (error: ReadError): void => void found.push(error.message);
  for await (const article of readArticles(join(folder, file), { ...options, onError })) found.push(article);
  return found;
}

async function cut(file: string, articles: number, options: ReadOptions = {}) {
  const ranges: ReadOptions[] = [];
  try {
    for await (const range of rangesOf(join(folder, file), { articles, bytes: 1e6 }, options)) ranges.push(range);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { ranges, error };
  }
  return { ranges };
}

const NAMES = [
  ...Object.keys(files),
  "plain.warc",
  "packed.warc.gz",
  "one-member.warc.gz",
  "few-members.warc.gz",
  "cut.warc",
  "cut.warc.gz",
  "damaged.warc",
  "damaged.warc.gz",
];

describe.each(NAMES)("%s", (file) => {
  test.each([1, 3, 1000])("ranges of %i articles", async (articles) => {
    const whole = await read(file);
    const { ranges, error } = await cut(file, articles);
    expect(error).toBeUndefined();
    const units = new Set(ranges.map(({ range }) => range?.unit));
    if (whole.length > 10 && articles < 3) expect(ranges.length).toBeGreaterThan(1);
    if (articles === 1 && files[file]?.unit === "bytes") expect([...units]).toEqual(["bytes"]);
    if (file === "page.html") expect([...units]).toEqual([undefined]);
    const together: (Article | string)[] = [];
    for (const options of ranges) together.push(...(await read(file, options)));
    expect(together).toEqual(whole);
  });

  test("a range is cut again", async () => {
    const together: (Article | string)[] = [];
    for (const options of (await cut(file, 9)).ranges) {
      for (const smaller of (await cut(file, 1, options)).ranges) together.push(...(await read(file, smaller)));
    }
    expect(together).toEqual(await read(file));
  });
});

test("ranges end at a size, too", async () => {
  const sizes: number[] = [];
  for await (const { range } of rangesOf(join(folder, "plain.jsonl"), { articles: 1000, bytes: 500 })) {
    if (range) sizes.push(range.end - range.start);
  }
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.max(...sizes)).toBeLessThan(700);
});

test("what comes before damage is cut into ranges, then the damage is told of", async () => {
  const many = Array.from({ length: 12_000 }, (_, number) => line(number * 7919)).join("\n");
  const packed = gzipSync(many);
  writeFileSync(join(folder, "early.jsonl.gz"), packed.subarray(0, packed.length - 2000));
  const { ranges, error } = await cut("early.jsonl.gz", 100);
  expect(error).toMatchObject({ code: "broken-compression" });
  const together: (Article | string)[] = [];
  for (const options of ranges) together.push(...(await read("early.jsonl.gz", options)));
  together.push(error?.message ?? "");
  expect(together).toEqual(await read("early.jsonl.gz"));
});

test("a file that is not there", async () => {
  expect(await cut("nowhere.jsonl", 1)).toMatchObject({ ranges: [], error: { code: "unreadable-file" } });
});
