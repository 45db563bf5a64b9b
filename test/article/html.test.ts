import { describe, expect, test } from "vitest";
import { FURNITURE_RULES } from "../../src/article/boilerplate";
import { decodeText } from "../../src/article/charset";
import { ReadError } from "../../src/article/errors";
import { parseHtml } from "../../src/article/html";
import { decodeVni } from "../../src/article/vni";
import { pages } from "./fixture";

const TITLE = "Tân Sơn vươn lên từ những con đường mới";
const BODY = [
  "Phường Tân Sơn có 2.318 hộ, 8.417 nhân khẩu; kinh tế chủ yếu là dịch vụ và tiểu thủ công nghiệp, thu nhập bình quân đạt 61 triệu đồng/người/năm.",
  "Trong 5 năm, Đảng bộ phường kết nạp 47 đảng viên, đạt 117,5% chỉ tiêu. Số hộ nghèo giảm còn 12 hộ.",
  "Bí thư Đảng ủy phường Mai Văn Sáng cho biết, nhiệm kỳ tới phường sẽ đầu tư 32 tỷ đồng xây trường học và chợ.",
];
const MENU = `<ul>${["Thời sự", "Kinh tế", "Văn hóa", "Pháp luật", "Bạn đọc"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul>`;
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join("\n");
const article = [TITLE, ...BODY].join("\n");

const page = (inner: string, head = ""): string =>
  `<html><head><meta charset="utf-8"><title>${TITLE} - Báo Thanh Hóa</title>${head}</head><body>${MENU}<div id="main">${inner}</div><div id="end">Tòa soạn: 1 Lê Lợi</div></body></html>`;

describe("what stands between headline and end", () => {
  test.each([
    [
      "a related heading and its list",
      `<p>Tin liên quan</p><ul><li><a href=/1>Bắc Sơn tập huấn 120 cán bộ</a> (14/06/2020)</li></ul>`,
    ],
    [
      "a box of related news",
      `<div><h4>Đọc thêm</h4><div><a href=/1>Bắc Sơn tập huấn 120 cán bộ</a><p>Sáng 14/6, phường Bắc Sơn tập huấn cho 120 cán bộ về chuyển đổi số và cải cách hành chính.</p></div></div>`,
    ],
    ["a paragraph that is a link", `<p><a href=/1><b>Bắc Sơn tập huấn 120 cán bộ</b></a></p>`],
    ["a pointer", `<p>&gt;&gt; <a href=/1>Bắc Sơn tập huấn 120 cán bộ</a></p>`],
    [
      "counters and share bars",
      `<div>Lượt xem: 1.204</div><div>Chia sẻ: <a href=#>Facebook</a> <a href=#>Zalo</a></div><p>Thích 27</p>`,
    ],
    ["an advertisement", `<div id="qc-inread"><p>Quảng cáo</p></div>`],
    ["tags", `<p>Từ khóa: <a href=/t>Tân Sơn</a>, <a href=/u>Bỉm Sơn</a></p>`],
    ["what a feed left behind", `<p>]]&gt;</p><p>.</p>`],
  ])("%s is dropped and listed", (_, furniture) => {
    const found = parseHtml(
      page(`<h1>${TITLE}</h1><div class=c><p>${BODY[0]}</p>${furniture}<p>${BODY[1]}</p><p>${BODY[2]}</p></div>`),
    );
    expect(found.text).toBe(article);
    expect(found.dropped.length).toBeGreaterThan(0);
  });

  test("short paragraphs, lists, captions and headings stay", () => {
    const inner = `<h2>Kết quả</h2><p>Rất tốt.</p><ul><li>12 hộ;</li><li>3 km</li></ul><figure><img><figcaption>Một góc phường</figcaption></figure>`;
    const found = parseHtml(
      page(`<h1>${TITLE}</h1><div class=c><p>${BODY[0]}</p>${inner}<p>${BODY[1]}</p><p>${BODY[2]}</p></div>`),
    );
    expect(found.text.split("\n")).toEqual([
      TITLE,
      BODY[0],
      "Kết quả",
      "Rất tốt.",
      "12 hộ;",
      "3 km",
      "Một góc phường",
      BODY[1],
      BODY[2],
    ]);
  });

  test("a caption said twice is kept once", () => {
    const caption = "Một góc phường Tân Sơn nhìn từ trên cao.";
    const found = parseHtml(
      page(`<h1>${TITLE}</h1><p>${BODY[0]}</p><p>${caption}</p><p>${caption}</p><p>${BODY[1]}</p><p>${BODY[2]}</p>`),
    );
    expect(found.text.split("\n").filter((line) => line === caption)).toHaveLength(1);
    expect(found.dropped).toContainEqual({ text: caption, rule: "caption again" });
  });

  test("a block with a misleading name that holds the article stays", () => {
    const found = parseHtml(page(`<div class="print-content tags"><h1>${TITLE}</h1>${paragraphs}</div>`));
    expect(found.text).toBe(article);
  });
});

describe("headline", () => {
  test("named by the metadata alone", () => {
    const found = parseHtml(page(paragraphs));
    expect(found).toMatchObject({ title: TITLE, text: article, from: { title: "title" } });
  });

  test("without any metadata: the line above the dateline", () => {
    const html = `<html><body>${MENU}<div class=x><div class="ten">${TITLE}</div><div>15/06/2020 08:00</div>${paragraphs}</div></body></html>`;
    expect(parseHtml(html)).toMatchObject({ title: TITLE, text: article, publishedAt: "2020-06-15T08:00:00+07:00" });
  });

  test("not the site's name, not the column", () => {
    const html = page(`<h1>Báo Thanh Hóa</h1><h2><a href="/Kinh tế">Kinh tế</a></h2><h3>${TITLE}</h3>${paragraphs}`);
    expect(parseHtml(html)).toMatchObject({ title: TITLE, text: article, site: "Báo Thanh Hóa" });
  });
});

describe("time", () => {
  const clock = `<div id="clock">Thứ Sáu, 17/11/2023, 10:12:45</div>`;

  test("never the clock in the page's head", () => {
    const html = page(`<h1>${TITLE}</h1>${paragraphs}`).replace("<body>", `<body>${clock}`);
    expect(parseHtml(html).publishedAt).toBeUndefined();
  });

  test("the dateline below the headline, above it, or at the end", () => {
    const line = "<div>Thứ Hai, 15/06/2020, 08:00 (GMT+7)</div>";
    for (const inner of [
      `<h1>${TITLE}</h1>${line}${paragraphs}`,
      `${line}<h1>${TITLE}</h1>${paragraphs}`,
      `<h1>${TITLE}</h1>${paragraphs}<p>Ngày đăng: 15/06/2020 08:00</p>`,
    ]) {
      expect(parseHtml(page(inner).replace("<body>", `<body>${clock}`))).toMatchObject({
        publishedAt: "2020-06-15T08:00:00+07:00",
        from: { publishedAt: "dateline" },
        text: article,
      });
    }
  });

  test("where the metadata know the day alone, the page knows the hour", () => {
    const html = page(
      `<h1>${TITLE}</h1><p>15/06/2020 08:00</p>${paragraphs}`,
      '<meta property="article:published_time" content="2020-06-15">',
    );
    expect(parseHtml(html).publishedAt).toBe("2020-06-15T08:00:00+07:00");
  });

  test("the address, where nothing else tells", () => {
    const html = page(`<h1>${TITLE}</h1>${paragraphs}`);
    expect(parseHtml(html, { url: "https://baothanhhoa.vn/tan-son-20200615080000.htm" })).toMatchObject({
      publishedAt: "2020-06-15",
      from: { publishedAt: "url", url: "input", site: "title" },
    });
  });
});

describe("pages without article", () => {
  const teasers = Array.from(
    { length: 10 },
    (_, i) => `<div><h3><a href="/${i}">Phường ${i} tập huấn cho 120 cán bộ</a></h3><p>${BODY[i % 3]}</p></div>`,
  ).join("");
  test.each([
    ["a list of articles", page(`<h1>Tin tức</h1>${teasers}`)],
    ["a menu", page("")],
    ["a note", page(`<h1>${TITLE}</h1><p>Trang đang được cập nhật.</p>`)],
    ["nothing", ""],
    ["an empty page", "<html></html>"],
  ])("%s", (_, html) => {
    expect(() => parseHtml(html, { position: { file: "x.html" } })).toThrow(
      expect.objectContaining({ code: "no-article", position: { file: "x.html" } }),
    );
  });

  test("limits", () => {
    expect(() => parseHtml("x".repeat(2000), { maxPageSize: 1000 })).toThrow(ReadError);
    expect(() => parseHtml(`<html><body>${"<b>".repeat(50)}`, { maxDepth: 40 })).toThrow(/nested more than 40 deep/u);
    expect(() => parseHtml(`<html><body>${"<br>".repeat(100_001)}`)).toThrow(/more than 100000 elements/u);
  });
});

test("a page in NFD keeps its form; its fields are NFC", () => {
  for (const { html, text, fields } of pages) {
    const found = parseHtml(html.normalize("NFD"));
    expect(found.text).toBe(text.normalize("NFD"));
    expect(found.title).toBe(fields["title"]);
    expect(found.publishedAt).toBe(fields["publishedAt"]);
    expect(found.author).toBe(fields["author"]);
  }
});

describe("furniture rules know their examples", () => {
  test.each(
    FURNITURE_RULES.flatMap(({ name, pattern, examples }) => examples.map((example) => ({ name, pattern, example }))),
  )("$name: $example", ({ pattern, example }) => {
    expect(pattern.test(example.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase())).toBe(true);
  });
});

describe("charsets", () => {
  test("VNI: every mark on every letter", () => {
    expect(
      decodeVni("aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eâ eá oâ oä ô ôù ôï ö öø öõ uù yø ñ í ì æ ó ò î"),
    ).toBe("á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ ê ế ô ộ ơ ớ ợ ư ừ ữ ú ỳ đ í ì ỉ ĩ ị ỵ");
    expect(decodeVni("ÑAÛNG BOÄ PHÖÔØNG")).toBe("ĐẢNG BỘ PHƯỜNG");
    expect(decodeVni("l’aâm “ôû” – 12%")).toBe("l’âm “ở” – 12%");
  });

  test("a charset that nobody knows, and one of another language", () => {
    const bytes = new Uint8Array([0xe9, 0x20, 0xe8, 0x20, 0xe0]);
    expect(() => decodeText(bytes, { file: "x" }, { declared: "x-martian" })).toThrow(
      expect.objectContaining({ code: "unknown-charset" }),
    );
    expect(decodeText(bytes, { file: "x" }, { declared: "text/html; charset=iso-8859-1" })).toEqual({
      text: "é è à",
      charset: "windows-1252",
    });
    expect(decodeText(new Uint8Array([0xc4, 0xe3]), { file: "x" }, { declared: "gb2312" })).toEqual({
      text: "你",
      charset: "gb2312",
    });
  });

  test("a damaged byte in UTF-8 does not make it another charset", () => {
    const bytes = Buffer.concat([Buffer.from(article), Buffer.from([0xe1]), Buffer.from(article)]);
    expect(decodeText(bytes, { file: "x" }).charset).toBe("utf-8");
  });
});
