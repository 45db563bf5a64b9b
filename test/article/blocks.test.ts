import { describe, expect, test } from "vitest";
import { readLines } from "../../src/article/blocks";
import { parseDocument } from "../../src/article/dom";

function linesOf(html: string, options = {}) {
  const { body } = parseDocument(html);
  if (!body) throw new Error("no body");
  return readLines(body, options).lines;
}

const texts = (html: string): string[] => linesOf(html).map(({ written }) => written);

describe("a line a block", () => {
  test.each([
    ["paragraphs", "<p>Có 12</p><p>4 hộ</p>", ["Có 12", "4 hộ"]],
    ["bare divs", "<div>Có 12<div>4 hộ</div>5</div>", ["Có 12", "4 hộ", "5"]],
    ["list items", "<ul><li>12<li>4</ul>", ["12", "4"]],
    ["spans set as blocks", '<span style="display:block">12</span><span style="display: block">4</span>', ["12", "4"]],
    ["custom elements", "<zing-box>12</zing-box><zing-box>4</zing-box>", ["12", "4"]],
    ["preformatted text", "<pre>12\n4</pre>", ["12", "4"]],
    ["spaces of every kind", "<p>\u00a0 Có\n\t12\u00a0\u2003hộ\u200b </p>", ["Có 12 hộ"]],
    ["words cut by soft hyphens", "<p>phư\u00adờng</p>", ["phường"]],
    ["inline elements", "<p>Đ<b>ảng</b> <i>bộ</i> 1<b>.250</b></p>", ["Đảng bộ 1.250"]],
    ["a stamp before the text", "<p><span>TP HCM</span>Sau khi có</p>", ["TP HCM Sau khi có"]],
  ])("%s", (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test("scripts, forms and hidden elements are no text", () => {
    expect(
      texts(
        '<p>a</p><script>1</script><style>2</style><select><option>3</option></select><p hidden>4</p><p style="display: none">5</p><div class="d-none">6</div><div class="d-none d-md-block">b</div>',
      ),
    ).toEqual(["a", "b"]);
  });
});

describe("line breaks", () => {
  test.each([
    ["two are a new block", "<p>Có 12<br><br>4 hộ</p>", ["Có 12", "4 hộ"]],
    ["with spaces between", "<p>Có 12.<br> \n <br/>Bốn hộ</p>", ["Có 12.", "Bốn hộ"]],
    ["one before a new sentence or item", "<p>Có 12 hộ.<br>Bốn hộ<br>- Năm</p>", ["Có 12 hộ.", "Bốn hộ", "- Năm"]],
    ["one before a figure", "<p>Có 12<br>4 hộ</p>", ["Có 12", "4 hộ"]],
    ["one within a sentence is a wrap", "<p>Có 1.250<br>hộ nghèo</p>", ["Có 1.250 hộ nghèo"]],
    ["one after a colon", "<p>Gồm:<br>hai hộ</p>", ["Gồm:", "hai hộ"]],
  ])("%s", (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe("raised and lowered", () => {
  test.each([
    ["12 m<sup>2</sup>", "12 m²"],
    ["10<sup>12</sup>", "10¹²"],
    ["37<sup>o</sup>C", "37°C"],
    ["10<sup>-3</sup>", "10⁻³"],
    ["5<sup>1/2</sup> ha", "5 1/2 ha"],
    ["CO<sub>2</sub>", "CO₂"],
    ["PM<sub>2.5</sub>", "PM2.5"],
  ])("%s", (html, expected) => {
    expect(texts(`<p>${html}</p>`)).toEqual([expected]);
  });
});

describe("tables", () => {
  test("of figures: a line a row, a tab a cell", () => {
    const html =
      "<table><caption>Bảng 1</caption><tr><th>Chỉ tiêu</th><th>Năm 2020 (tỷ đồng)</th></tr><tr><td><p>Thu</p></td><td>36,2<br>(ước)</td></tr></table>";
    expect(texts(html)).toEqual(["Bảng 1", "Chỉ tiêu\tNăm 2020 (tỷ đồng)", "Thu\t36,2 (ước)"]);
  });

  test("spans keep the columns", () => {
    const html =
      "<table><tr><th rowspan=2>A</th><th colspan=2>2020</th><th rowspan=2>B</th></tr><tr><th>KH</th><th>TH</th></tr><tr><td>a</td><td>1</td><td>2</td><td>b</td></tr></table>";
    expect(texts(html)).toEqual(["A\t2020\t\tB", "\tKH\tTH", "a\t1\t2\tb"]);
  });

  test("an empty cell stays", () => {
    expect(texts("<table><tr><td></td><td>2020</td></tr><tr><td>Thu</td><td>5</td></tr></table>")).toEqual([
      "\t2020",
      "Thu\t5",
    ]);
  });

  test("that lay out the page: a line a block", () => {
    const long = "Phường có 4.120 hộ. ".repeat(20).trim();
    expect(texts(`<table><tr><td>Menu</td><td><p>${long}</p><p>Hết</p></td></tr></table>`)).toEqual([
      "Menu",
      long,
      "Hết",
    ]);
    expect(texts("<table><tr><td>a</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>")).toEqual([
      "a",
      "1\t2",
    ]);
  });

  test("round a picture: its caption is a line", () => {
    expect(texts("<table><tr><td><img></td></tr><tr><td>Một góc phường</td></tr></table>")).toEqual(["Một góc phường"]);
  });
});

test("kinds and links", () => {
  const lines = linesOf(
    '<h2>a</h2><figure><figcaption>b</figcaption></figure><p class="PhotoCMS_Caption">c</p><p class="pAuthor">d</p><ul><li>e</li></ul><p><span class="author">f</span></p><p>Có <a href="/x">liên kết</a></p>',
  );
  expect(lines.map(({ kind }) => kind)).toEqual(["heading", "caption", "caption", "author", "item", "author", "text"]);
  expect(lines.at(-1)?.linked).toBe("liên kết".length);
});

test("capital fonts of TCVN3", () => {
  const html = '<p><font face=".VnTimeH">Đảng bộ</font> phường</p>';
  expect(linesOf(html, { capitalFonts: true })[0]?.text).toBe("ĐẢNG BỘ phường");
  expect(linesOf(html)[0]?.text).toBe("Đảng bộ phường");
});

test("blocks know their lines when the tree is gone", () => {
  const [line] = linesOf('<div class="tinLienQuan" id="Box"><p>a</p><p>b</p></div>');
  expect(line?.block.parent).toMatchObject({ names: "tin-lien-quan box", start: 0, end: 2 });
});
