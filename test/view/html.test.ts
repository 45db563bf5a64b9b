import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/view/html";
import { plain } from "../../src/view/plain";
import { h } from "../../src/view/tree";

describe("toHtml", () => {
  it("writes text and attributes so that nothing in them is markup", () => {
    expect(toHtml(h("p", { title: `"'<&>` }, "</p><script>&amp;"))).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;/p&gt;&lt;script&gt;&amp;amp;</p>',
    );
  });

  it("keeps carriage returns, which a parser would turn into line feeds", () => {
    expect(toHtml(h("p", {}, "a\r\nb"))).toBe("<p>a&#13;\nb</p>");
  });

  it("leaves out attributes that are false, and end tags that HTML has not", () => {
    expect(toHtml([h("input", { disabled: true, hidden: false, value: undefined }), false, "x"])).toBe(
      "<input disabled>x",
    );
  });
});

describe("plain", () => {
  it("leaves a text alone that has no hidden controls", () => {
    expect(plain("Đảng ủy\r\n\tphường")).toBe("Đảng ủy\r\n\tphường");
  });

  it("shuts hidden controls in, and keeps the text to the letter", () => {
    const text = "a\u202Eb\u2066c\0";
    const { document } = parseHTML(`<p>${toHtml(plain(text.replace("\0", "")))}</p>`);
    expect(document.querySelector("p")?.textContent).toBe(text.replace("\0", ""));
    expect([...document.querySelectorAll(".control")].map((control) => control.getAttribute("data-code"))).toEqual([
      "202E",
      "2066",
    ]);
  });
});
