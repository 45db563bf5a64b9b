import { extract } from "../src/index";
import { parseAnchor } from "../src/view/article/anchors";
import type { ArticleExtraction } from "../src/view/article/extraction";
import { element, toDom } from "../src/view/client/dom";
import { Reader } from "../src/view/client/reader";
import { save } from "../src/view/client/save";
import { cycleTheme, labelTheme } from "../src/view/client/theme";
import { formatNumber } from "../src/view/figures";
import { type Language, words } from "../src/view/words";
import { fragmentOf, isShared, type Shared, sharedIn } from "./link";
import { type PageSize, playgroundTree, resultTree, tableTree } from "./page";
import { csvOf } from "./tables";
import { type PlaygroundWords, playgroundWords } from "./words";

/** Larger files are no articles. */
const MAX_FILE = 5_000_000;
/** Some programs cut longer links. */
const LONG_LINK = 8_000;
/** Between the last key and the reading, in milliseconds. */
const LONGEST_PAUSE = 300;

const page = element("#page");
const size = JSON.parse(element("script.size").textContent ?? "") as PageSize;
const example = JSON.parse(element("script.example").textContent ?? "") as Shared;
let language: Language = document.documentElement.lang === "en" ? "en" : "vi";
let extraction: ArticleExtraction = { text: "", records: [], observations: [] };
/** Milliseconds that the last reading took, from the text to the page. */
let took = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

const reader = new Reader(
  () => ({ extraction, article: 0, words: words[language] }),
  (anchor) => {
    const target = parseAnchor(anchor);
    if (target !== undefined) reader.go(target);
  },
);

document.documentElement.classList.add("live");
page.addEventListener("input", ({ target }) => {
  if (target === input() || target === published()) readSoon();
});
page.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === "file") openFile(target.files?.[0]);
});
page.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
  if (button !== null) act(button.dataset["action"] ?? "");
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  openFile(event.dataTransfer?.files[0]);
});
window.addEventListener("hashchange", openLink);

// the first reading decodes the gazetteer: the page is to be seen before
requestAnimationFrame(() => setTimeout(isShared(location.hash) ? openLink : () => write(example)));

function act(action: string): void {
  const w = playgroundWords[language];
  if (action === "theme") cycleTheme();
  else if (action === "language") switchLanguage();
  else if (action === "open") element("#file").click();
  else if (action === "example") write(example);
  else if (action === "clear") write({ text: "" });
  else if (action === "share") share(w);
  else if (action === "json") copy(JSON.stringify(extraction, undefined, 2), "extraction.json", "application/json", w);
  else if (action === "observations") copy(csvOf("observations", extraction), "observations.csv", "text/csv", w);
  else if (action === "records") copy(csvOf("records", extraction), "records.csv", "text/csv", w);
  labelTheme(words[language]);
}

/** Reads after a pause as long as the last reading took, so that a long article doesn't hold up typing. */
function readSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(read, Math.min(took, LONGEST_PAUSE));
}

function read(): void {
  const start = performance.now();
  extraction = extractInput();
  const extracted = performance.now() - start;
  element(".result").replaceChildren(toDom(resultTree(extraction, language)));
  element("aside").replaceChildren(toDom(tableTree(extraction, language)));
  reader.refresh();
  took = performance.now() - start;
  performance.mark("read");
  say(`${playgroundWords[language].readIn} ${formatNumber(Number(extracted.toFixed(1)), language)} ms`);
}

/** What `extract` gives for the text, as in Node; and the text, which a text field has given line feeds for line ends. */
function extractInput(): ArticleExtraction {
  const text = input().value;
  const publishedAt = published().value;
  return { ...extract(text, { ...(publishedAt !== "" && { publishedAt }) }), text };
}

function write({ text, publishedAt = "" }: Shared): void {
  input().value = text;
  published().value = publishedAt;
  read();
}

async function openFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const w = playgroundWords[language];
  if (file.size > MAX_FILE) return say(w.tooLarge);
  try {
    write({ text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) });
  } catch {
    say(w.notUtf8);
  }
}

async function openLink(): Promise<void> {
  if (!isShared(location.hash)) return;
  const shared = await sharedIn(location.hash);
  if (shared !== undefined) return write(shared);
  read();
  say(playgroundWords[language].badLink);
}

async function share(w: PlaygroundWords): Promise<void> {
  const publishedAt = published().value;
  const fragment = await fragmentOf({ text: input().value, ...(publishedAt !== "" && { publishedAt }) });
  history.replaceState(undefined, "", fragment);
  const isCopied = await copy(location.href, "link.txt", "text/plain", w);
  if (isCopied) say(location.href.length > LONG_LINK ? w.linkLong : w.linkCopied);
}

/** Copies a text, or saves it where the browser allows no copying. */
async function copy(text: string, name: string, type: string, w: PlaygroundWords): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    say(w.copied);
    return true;
  } catch {
    save(name, type, text);
    say(w.saved);
    return false;
  }
}

function switchLanguage(): void {
  language = language === "vi" ? "en" : "vi";
  document.documentElement.lang = language;
  const shared = { text: input().value, publishedAt: published().value };
  page.replaceChildren(toDom(playgroundTree(language, size)));
  write(shared);
  element("[data-action=language]").focus();
}

function say(message: string): void {
  element("#status").textContent = message;
}

function input(): HTMLTextAreaElement {
  return element("#input") as HTMLTextAreaElement;
}

function published(): HTMLInputElement {
  return element("#published") as HTMLInputElement;
}
