import { describe, expect, test } from "vitest";
import { parseDocument, survey } from "../../src/article/dom";
import { metadataOfPage } from "../../src/article/metadata";
import { momentOf } from "../../src/article/moment";

const metadata = (head: string, address?: string) =>
  metadataOfPage(
    survey(parseDocument(`<html><head>${head}</head><body></body></html>`), { depth: 400, elements: 1000 }),
    address,
  );

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

describe("JSON-LD", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "Vào hè",
    datePublished: "2020-05-14T07:20:00+07:00",
    author: { name: "Thu Hà" },
  };

  test.each([
    ["one object", article],
    ["an array", [{ "@type": "BreadcrumbList" }, article]],
    [
      "a graph",
      {
        "@graph": [
          { "@type": "WebSite", name: "Báo A" },
          { ...article, "@type": ["Article", "NewsArticle"] },
        ],
      },
    ],
    ["with CDATA marks", `//<![CDATA[\n${JSON.stringify(article)}\n//]]>`],
    [
      "with a comma too many and line breaks in strings",
      `{"@type":"NewsArticle","headline":"Vào\nhè","datePublished":"2020-05-14T07:20:00+07:00","author":{"name":"Thu Hà"},}`,
    ],
  ])("%s", (_, value) => {
    expect(metadata(jsonLd(value))).toMatchObject({
      headlines: [{ value: "Vào hè", from: "json-ld" }],
      publishedAt: { value: "2020-05-14T07:20:00+07:00", from: "json-ld" },
      author: { value: "Thu Hà", from: "json-ld" },
    });
  });

  test("several authors, entities, and a block that is no JSON", () => {
    const head =
      jsonLd("{ nothing") +
      jsonLd({ ...article, headline: "&quot;Vào&quot; hè &amp; thu", author: [{ name: "Thu Hà" }, "Văn Tùng"] });
    expect(metadata(head)).toMatchObject({
      headlines: [{ value: '"Vào" hè & thu' }],
      author: { value: "Thu Hà, Văn Tùng" },
    });
  });

  test("the newspaper is no author", () => {
    expect(
      metadata(jsonLd({ ...article, author: { name: "Báo A" }, publisher: { name: "Báo A" } })).author,
    ).toBeUndefined();
    expect(metadata(jsonLd({ ...article, author: { name: "admin" } })).author).toBeUndefined();
  });
});

test("meta, in the order of trust", () => {
  const head =
    '<meta name="date" content="2019-01-01"><meta property="article:published_time" content="2020-05-14T07:20:00"><meta property="og:title" content="Vào hè | Báo A"><meta name="author" content="Thu Hà"><title>Vào hè - Báo A</title>';
  expect(metadata(head)).toMatchObject({
    headlines: [
      { value: "Vào hè | Báo A", from: "meta" },
      { value: "Vào hè - Báo A", from: "title" },
    ],
    publishedAt: { value: "2020-05-14T07:20:00+07:00", from: "meta" },
    author: { value: "Thu Hà" },
    site: { value: "Báo A", from: "title" },
  });
});

describe("address", () => {
  test.each([
    [
      '<link rel="canonical" href="https://a.vn/1.html"><meta property="og:url" content="https://a.vn/2.html">',
      undefined,
      "https://a.vn/1.html",
      "canonical",
    ],
    ['<link rel="canonical" href="/1.html">', "https://a.vn/x", "https://a.vn/1.html", "canonical"],
    [
      '<link rel="canonical" href="https://a.vn/"><meta property="og:url" content="https://a.vn/2.html">',
      undefined,
      "https://a.vn/2.html",
      "meta",
    ],
    ['<link rel="canonical" href="/1.html">', undefined, undefined, undefined],
    ['<link rel="canonical" href="javascript:void(0)">', "https://a.vn/x", "https://a.vn/x", "input"],
    [
      jsonLd({ "@type": "Article", mainEntityOfPage: { "@id": "https://a.vn/3.html" } }),
      undefined,
      "https://a.vn/3.html",
      "json-ld",
    ],
  ])("%s at %s", (head, address, url, from) => {
    expect(metadata(head, address).url).toEqual(url === undefined ? undefined : { value: url, from });
  });
});

describe("site", () => {
  test.each([
    ["<title>Vào hè - Báo Cần Thơ</title>", "Báo Cần Thơ"],
    ["<title>Cổng thông tin điện tử phường Tân An</title>", "Cổng thông tin điện tử phường Tân An"],
    [
      "<title>Tin - Trang thông tin điện tử Phan Rang - Tháp Chàm</title>",
      "Trang thông tin điện tử Phan Rang - Tháp Chàm",
    ],
    ["<title>Vào hè - Ấp Bắc điện tử</title>", "Ấp Bắc điện tử"],
    ["<title>Báo cáo tóm tắt năm 2022</title>", undefined],
    ["<title>Phường 1 - phường 2: Vào hè</title>", undefined],
  ])("%s", (head, site) => {
    expect(metadata(head).site?.value).toBe(site);
  });
});

describe("momentOf", () => {
  test.each([
    ["2020-05-14T07:20:00+07:00", "2020-05-14T07:20:00+07:00"],
    ["2020-05-14T00:20:00Z", "2020-05-14T07:20:00+07:00"],
    ["2020-05-13T20:20:00.000-0400", "2020-05-14T07:20:00+07:00"],
    ["2020-05-14 07:20", "2020-05-14T07:20:00+07:00"],
    ["2020-05-14", "2020-05-14"],
    ["2020-05-14T00:00:00+07:00", "2020-05-14"],
    ["Thu, 14 May 2020 00:20:00 GMT", "2020-05-14T07:20:00+07:00"],
    ["Thu May 14 2020 07:20:00 GMT+0700 (Indochina Time)", "2020-05-14T07:20:00+07:00"],
    ["1589415600", "2020-05-14T07:20:00+07:00"],
    ["14/05/2020 07:20", "2020-05-14T07:20:00+07:00"],
    ["Thứ Năm, 14/05/2020", "2020-05-14"],
    ["2020-13-14", undefined],
    ["2020-05-14T25:61:00", undefined],
    ["hôm qua", undefined],
    ["", undefined],
    ["12:34 ".repeat(10_000), undefined],
  ])("%s", (written, moment) => {
    expect(momentOf(written)).toBe(moment);
  });
});
