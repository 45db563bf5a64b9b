import { parseAnchor } from "../article/anchors";
import type { ArticleExtraction } from "../article/extraction";
import { type ArticleEntry, articleTree, observationsTree, pageTree } from "../article/page";
import { words } from "../words";
import { element, toDom } from "./dom";
import { Reader } from "./reader";
import { search } from "./search";
import { cycleTheme, labelTheme } from "./theme";

/** The page that `renderArticles` wrote: its first article stands on it, the others in its data. */
const page = element("#page");
const data = [...document.querySelectorAll("script.article")];
const entries = JSON.parse(element("script.entries").textContent ?? "") as readonly ArticleEntry[];
let language = document.documentElement.lang === "en" ? words.en : words.vi;
let followed = "";
let shown = { extraction: read(0), article: 0 };

const reader = new Reader(
  () => ({ ...shown, words: language }),
  (anchor) => {
    location.hash = anchor;
    followAddress();
  },
);

document.documentElement.classList.add("live");
// told late of a link that was followed at once: following it again would take the focus from what a key chose since
window.addEventListener("hashchange", () => {
  if (location.hash !== followed) followAddress();
});
page.addEventListener("input", ({ target }) => target instanceof HTMLInputElement && filterList(target.value));
page.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
  if (button?.dataset["action"] === "theme") cycleTheme();
  if (button?.dataset["action"] === "language") switchLanguage();
  labelTheme(language);
});
reader.refresh();
followAddress();

function followAddress(): void {
  followed = location.hash;
  const target = parseAnchor(location.hash.slice(1));
  if (target === undefined || target.article >= entries.length) return;
  if (target.article !== shown.article) show(target.article);
  reader.go(target);
}

function show(article: number): void {
  shown = { extraction: read(article), article };
  element("main").replaceChildren(toDom(articleTree(shown.extraction, article, language)));
  element("aside").replaceChildren(toDom(observationsTree(shown.extraction, article, language)));
  document.querySelector("[aria-current]")?.removeAttribute("aria-current");
  document.querySelector(`.list a[href="#a${article}"]`)?.setAttribute("aria-current", "page");
  document.title = entries[article]?.name ?? "";
  window.scrollTo(0, 0);
  reader.refresh();
}

function switchLanguage(): void {
  language = language.language === "vi" ? words.en : words.vi;
  document.documentElement.lang = language.language;
  const query = document.querySelector<HTMLInputElement>("input[type=search]")?.value ?? "";
  page.replaceChildren(toDom(pageTree(entries, shown.extraction, shown.article, language)));
  const input = document.querySelector<HTMLInputElement>("input[type=search]");
  if (input !== null) input.value = query;
  filterList(query);
  element("[data-action=language]").focus();
  reader.refresh();
}

function filterList(query: string): void {
  const items = [...document.querySelectorAll<HTMLElement>(".list li")];
  const found = search(
    entries.map(({ name, place = "", source = "", publishedAt = "" }) => [name, place, source, publishedAt].join(" ")),
    query,
  );
  items.forEach((item, index) => {
    item.hidden = !found[index];
  });
  const none = document.querySelector<HTMLElement>(".list .none");
  if (none !== null) none.hidden = found.includes(true);
}

function read(article: number): ArticleExtraction {
  return JSON.parse(data[article]?.textContent ?? "") as ArticleExtraction;
}
