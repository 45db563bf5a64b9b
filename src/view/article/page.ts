import { hostOf, isWebAddress } from "../address";
import { formatDate } from "../dates";
import { plain } from "../plain";
import { h, type Tree } from "../tree";
import type { Words } from "../words";
import { anchorOf } from "./anchors";
import { type ArticleExtraction, countTypes, headlineOf, nameOf, placeOf } from "./extraction";
import { tableTree } from "./table";
import { textTree, typeWords } from "./text";

/** What the list of articles says of one of them. */
export interface ArticleEntry {
  readonly name: string;
  readonly publishedAt?: string;
  readonly place?: string;
  readonly source?: string;
  readonly records: number;
  readonly observations: number;
}

/** The line of the list that an article has. */
export function entryOf(extraction: ArticleExtraction): ArticleEntry {
  const { publishedAt, source, records, observations } = extraction;
  const place = placeOf(extraction);
  return {
    name: nameOf(extraction),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(place !== undefined && { place }),
    ...(source !== undefined && { source }),
    records: records.length,
    observations: observations.length,
  };
}

/** The page: a bar, the list of articles where there are several, the article, its observations. */
export function pageTree(
  entries: readonly ArticleEntry[],
  extraction: ArticleExtraction,
  article: number,
  words: Words,
): Tree {
  const { page } = words;
  return [
    h("a", { class: "skip", href: "#text" }, page.skip),
    h(
      "header",
      { class: "bar" },
      h("span", { class: "brand" }, "trichluc"),
      h("button", { type: "button", "data-action": "theme" }, page.themes.auto),
      h("button", { type: "button", "data-action": "language" }, page.otherLanguage),
    ),
    h(
      "div",
      { class: entries.length > 1 ? "columns many" : "columns" },
      entries.length > 1 && listTree(entries, article, words),
      h("main", {}, articleTree(extraction, article, words)),
      h("aside", { "aria-labelledby": "observations" }, observationsTree(extraction, article, words)),
    ),
    h("div", { class: "card", id: "card", role: "tooltip", hidden: true }),
  ];
}

/** The article: its headline, what is known of it, the record types, the text. */
export function articleTree(extraction: ArticleExtraction, article: number, words: Words): Tree {
  return h(
    "article",
    { id: anchorOf({ article, kind: "article" }) },
    headTree(extraction, words),
    filtersTree(extraction, words),
    h("div", { class: "text", id: "text", lang: "vi" }, textTree(extraction, article, words)),
    h("p", { class: "keys" }, words.page.keys),
  );
}

/** The observations under their heading. */
export function observationsTree(extraction: ArticleExtraction, article: number, words: Words): Tree {
  const { length } = extraction.observations;
  return [
    h("h2", { id: "observations" }, words.page.observations, length > 0 && h("small", {}, String(length))),
    tableTree(extraction, article, words),
  ];
}

function headTree(extraction: ArticleExtraction, words: Words): Tree {
  const { publishedAt, author, source, url } = extraction;
  const known = [source, publishedAt && formatDate(publishedAt, words), placeOf(extraction), author].filter(
    (fact) => fact !== undefined,
  );
  return h(
    "header",
    { class: "head" },
    headlineOf(extraction) === undefined && h("h1", { lang: "vi" }, plain(nameOf(extraction))),
    h(
      "p",
      { class: "known", lang: "vi" },
      known.map((fact) => h("span", {}, plain(fact))),
      url !== undefined &&
        isWebAddress(url) &&
        h("a", { href: url, rel: "noopener noreferrer" }, plain(hostOf(url) ?? url)),
    ),
  );
}

/** The record types with their counts: a legend, and buttons that hide them. */
export function filtersTree({ records }: ArticleExtraction, words: Words): Tree {
  const counts = countTypes(records);
  if (counts.size === 0) return undefined;
  return h(
    "div",
    { class: "filters", role: "group", "aria-label": words.page.filter },
    [...counts].map(([type, count]) =>
      h(
        "button",
        { type: "button", "data-action": "filter", "data-type": type, "aria-pressed": "true" },
        h("span", { class: "name" }, typeWords(type, words).name),
        " ",
        h("span", { class: "count" }, String(count)),
      ),
    ),
    counts.size > 1 && h("button", { type: "button", "data-action": "all", class: "all" }, words.page.all),
  );
}

function listTree(entries: readonly ArticleEntry[], current: number, words: Words): Tree {
  const { page } = words;
  return h(
    "nav",
    { class: "list", "aria-labelledby": "articles" },
    h("h2", { id: "articles" }, page.articles, h("small", {}, String(entries.length))),
    h("input", { type: "search", placeholder: page.search, "aria-label": page.search, autocomplete: "off" }),
    h("p", { class: "none", role: "status", hidden: true }, page.noneFound),
    h(
      "ol",
      {},
      entries.map(({ name, publishedAt, place, source, records }, article) =>
        h(
          "li",
          {},
          h(
            "a",
            {
              href: `#${anchorOf({ article, kind: "article" })}`,
              "aria-current": article === current && "page",
            },
            h("span", { class: "name", lang: "vi" }, plain(name)),
            h(
              "small",
              { lang: "vi" },
              plain(
                [publishedAt && formatDate(publishedAt, words), place, source]
                  .filter((fact) => fact !== undefined)
                  .join(" · "),
              ),
            ),
            h("small", { class: "count" }, `${records} ${page.records}`),
          ),
        ),
      ),
    ),
  );
}
