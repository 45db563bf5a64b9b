import { describe, expect, test } from "vitest";
import { parseHtml } from "../../src/article/html";
import { encoders } from "./encode";
import { pages } from "./fixture";

test("there are at least fourteen pages", () => {
  expect(pages.length).toBeGreaterThanOrEqual(14);
});

describe.each(pages)("$name", ({ html, text, fields }) => {
  const article = parseHtml(html);

  test("text, line by line", () => {
    expect(article.text.split("\n")).toEqual(text.split("\n"));
  });

  test("metadata", () => {
    const { title, publishedAt, author, source, url, site, from } = article;
    const found = { title, publishedAt, author, source, url, site };
    expect(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))).toEqual(fields);
    expect(Object.keys(from).sort()).toEqual(Object.keys(fields).sort());
  });

  test("what was dropped is none of the text", () => {
    const lines = new Set(text.split("\n"));
    const foreign = article.dropped.filter((line) => !["caption again", "headline again"].includes(line.rule));
    expect(foreign.filter((line) => lines.has(line.text))).toEqual([]);
  });

  test.each(Object.keys(encoders))("the same from %s", (charset) => {
    const encode = encoders[charset];
    // The page says what it is, as honest pages do.
    const declared = html.replace(
      /charset=("?)utf-8/iu,
      `charset=$1${charset === "tcvn3" ? "x-viet-tcvn5712" : charset}`,
    );
    const bytes = encode?.(declared) ?? new Uint8Array();
    const decoded = parseHtml(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.provenance.charset).toBe(charset);
    expect(decoded.title).toBe(fields["title"]);
    expect(decoded.publishedAt).toBe(fields["publishedAt"]);
    expect(decoded.author).toBe(fields["author"]);
  });

  test.each(["windows-1258", "tcvn3", "viscii", "vni"])(
    "the same from %s that declares nothing, or windows-1252",
    (charset) => {
      const encode = encoders[charset];
      for (const label of ["", 'charset="windows-1252"']) {
        const bytes = encode?.(html.replace(/charset=["']?utf-8["']?/iu, label)) ?? new Uint8Array();
        const decoded = parseHtml(bytes);
        expect(decoded.provenance.charset).toBe(charset);
        expect(decoded.text).toBe(text);
      }
    },
  );
});
