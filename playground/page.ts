import type { ArticleExtraction } from "../src/view/article/extraction";
import { filtersTree, observationsTree } from "../src/view/article/page";
import { textTree } from "../src/view/article/text";
import { h, type Tree } from "../src/view/tree";
import { type Language, words } from "../src/view/words";
import { playgroundWords } from "./words";

/** How large the page is, in bytes. */
export interface PageSize {
  readonly plain: number;
  readonly packed: number;
}

/** The page: what is written on the left, what was read out of it beside. */
export function playgroundTree(language: Language, size: PageSize): Tree {
  const w = playgroundWords[language];
  const { page } = words[language];
  const button = (action: string, label: string): Tree => h("button", { type: "button", "data-action": action }, label);
  return [
    h("a", { class: "skip", href: "#text" }, page.skip),
    h(
      "header",
      { class: "bar" },
      h("h1", { class: "brand" }, w.title),
      button("theme", page.themes.auto),
      button("language", page.otherLanguage),
    ),
    h(
      "main",
      { class: "columns" },
      h(
        "section",
        { class: "input", "aria-label": w.text },
        h("textarea", {
          id: "input",
          lang: "vi",
          spellcheck: "false",
          "aria-label": w.text,
          placeholder: w.placeholder,
        }),
        h(
          "p",
          { class: "actions" },
          h("label", {}, `${w.published} `, h("input", { type: "date", id: "published" })),
          button("open", w.open),
          button("example", w.example),
          button("clear", w.clear),
          h("input", { type: "file", id: "file", accept: ".txt,text/plain", hidden: true, "aria-label": w.open }),
        ),
        h(
          "p",
          { class: "actions" },
          button("share", w.share),
          button("json", w.copyJson),
          button("observations", w.copyObservations),
          button("records", w.copyRecords),
        ),
        h("p", { id: "status", role: "status" }),
        h("p", { class: "none" }, `${w.stays} ${w.size}: ${kilobytes(size.plain)} (${kilobytes(size.packed)} gzip).`),
      ),
      h("article", { class: "result" }),
      h("aside", { "aria-labelledby": "observations" }),
    ),
    h("div", { class: "card", id: "card", role: "tooltip", hidden: true }),
  ];
}

/** The text with its records marked. */
export function resultTree(extraction: ArticleExtraction, language: Language): Tree {
  return [
    filtersTree(extraction, words[language]),
    h("div", { class: "text", id: "text", lang: "vi" }, textTree(extraction, 0, words[language])),
  ];
}

/** The observations of the text. */
export function tableTree(extraction: ArticleExtraction, language: Language): Tree {
  return observationsTree(extraction, 0, words[language]);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
