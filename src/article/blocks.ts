/**
 * The tree as lines: a line a block, a tab between the cells of a table of figures.
 *
 * Readability's own text glues blocks: two table cells `12` and `4` become `124`. Here nothing glues that a reader
 * of the page sees apart.
 */

import { type DomElement, isElement, isText } from "./dom";
import { fold, isBlock, isCapitalFont, isSkipped, raised } from "./element";
import { rowsOf } from "./table";

/** What a line is on the page. */
type LineKind = "text" | "heading" | "caption" | "item" | "row" | "author";

/** One line of the page's text. */
export interface Line {
  /** In NFC, spaces folded, none at the ends: what the rules read. */
  readonly text: string;
  /** The same in the Unicode form of the page: what the article gets. */
  readonly written: string;
  readonly kind: LineKind;
  /** How many of the line's letters stand in links. */
  readonly linked: number;
  /** The innermost block that holds it. */
  readonly block: Block;
  /** The `datetime` of a `<time>` element in it. */
  readonly datetime?: string;
}

/**
 * A block element, told apart from the tree: Readability takes the tree to pieces, and the lines must still know
 * where they stood.
 */
export interface Block {
  readonly element: DomElement;
  readonly tag: string;
  /** Its classes and id in lower case, camel case parted: `tinLienQuan` is `tin-lien-quan`. */
  readonly names: string;
  readonly parent?: Block;
  /** Index of its first line. */
  readonly start: number;
  /** Index after its last line. */
  end: number;
}

const CAPTION_CLASS = /caption|chu-?thich|img-?desc|image-?note|photo-?(?:desc|note)|desc-?(?:img|image)/iu;
const AUTHOR_CLASS = /(?:^|[\s_-])(?:p?author|tac-?gia|byline|nguoi-?viet|actor)(?:$|[\s_-]|name|info)/iu;

/** A table of fewer rows is a line of the page set as a table: dateline here, counter there. */
const FEWEST_ROWS = 3;

/** A tree as lines, with all that was met on the way. */
export interface Page {
  readonly lines: readonly Line[];
  /** Every block, outer ones before the ones within. */
  readonly blocks: readonly Block[];
  /** Elements that no text comes from: scripts, styles, form controls, hidden ones. */
  readonly skipped: readonly DomElement[];
}

/** How the walk reads the page. */
export interface BlockOptions {
  /**
   * Text in fonts like `.VnTimeH` is upper case: TCVN3 writes capitals with diacritics as small letters and leaves
   * the rest to the font.
   */
  readonly capitalFonts?: boolean;
}

/** Walks `root` and returns its lines. Recursion goes as deep as the tree, which `survey` has bounded. */
export function readLines(root: DomElement, options: BlockOptions = {}): Page {
  const lines: Line[] = [];
  const blocks: Block[] = [];
  const skipped: DomElement[] = [];

  let text = "";
  let linked = 0;
  let datetime: string | undefined;
  let links = 0;
  let capitals = 0;
  // A single <br> is a line's end or a soft wrap; what follows tells.
  let wrap = false;

  const flush = (block: Block, kind: LineKind): void => {
    wrap = false;
    const folded = text.trim();
    if (folded !== "") {
      lines.push({
        text: folded.normalize("NFC"),
        written: folded,
        kind,
        linked,
        block,
        ...(datetime !== undefined && { datetime }),
      });
    }
    text = "";
    linked = 0;
    datetime = undefined;
  };

  const append = (raw: string, block: Block, kind: LineKind): void => {
    let piece = fold(raw);
    if (capitals > 0) piece = piece.toUpperCase();
    if (wrap && piece.trim() !== "") {
      // `1.250<br>hộ nghèo` goes on; `…đạt 96%.<br>- Công tác …` begins anew.
      if (/^\s*[\p{Ll}]/u.test(piece) && !/[.:;!?…”"]\s*$/u.test(text)) {
        wrap = false;
        if (!text.endsWith(" ")) text += " ";
      } else flush(block, kind);
    }
    if (text === "" || text.endsWith(" ")) piece = piece.trimStart();
    // `<span>TP HCM</span>Sau khi …`: a style sheet keeps them apart.
    else if (/^\p{Lu}\p{Ll}/u.test(piece) && /\p{L}$/u.test(text)) text += " ";
    if (piece === "") return;
    text += piece;
    if (links > 0) linked += piece.length;
  };

  const kindOf = (element: DomElement, outer: LineKind): LineKind => {
    const name = element.localName;
    if (/^h[1-6]$/u.test(name)) return "heading";
    if (name === "figcaption") return "caption";
    const names = element.getAttribute("class");
    if (names) {
      if (CAPTION_CLASS.test(names)) return "caption";
      if (AUTHOR_CLASS.test(names)) return "author";
    }
    return name === "li" && outer === "text" ? "item" : outer;
  };

  const walkChildren = (element: DomElement, block: Block, kind: LineKind): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) append(node.textContent ?? "", block, kind);
      else if (isElement(node)) walkElement(node, block, kind);
    }
  };

  const walkElement = (element: DomElement, block: Block | undefined, kind: LineKind): void => {
    const name = element.localName;
    if (isSkipped(element)) {
      skipped.push(element);
      return;
    }
    if (!block || isBlock(element)) {
      if (block) flush(block, kind);
      walkBlock(element, block, kindOf(element, kind));
      return;
    }
    if (name === "br") {
      if (wrap) flush(block, kind);
      else if (text.trim() !== "") wrap = true;
      return;
    }
    if (name === "sup" || name === "sub") {
      append(raised(element, text), block, kind);
      return;
    }
    const isLink = name === "a" && element.getAttribute("href") !== null;
    const isCapital = options.capitalFonts === true && isCapitalFont(element);
    if (name === "time") datetime ??= element.getAttribute("datetime") ?? undefined;
    if (isLink) links++;
    if (isCapital) capitals++;
    const inner = kind === "text" ? inlineKind(element) : kind;
    if (inner === kind) walkChildren(element, block, kind);
    else {
      // An author's name in a span is a line of its own where nothing else stands on the line.
      const alone = text.trim() === "";
      walkChildren(element, block, kind);
      if (alone && isLineEnd(element)) flush(block, inner);
    }
    if (isLink) links--;
    if (isCapital) capitals--;
  };

  const walkBlock = (element: DomElement, parent: Block | undefined, kind: LineKind): void => {
    const names = namesOf(element);
    const start = lines.length;
    const block: Block = { element, tag: element.localName, names, start, end: start, ...(parent && { parent }) };
    blocks.push(block);
    const rows = element.localName === "table" ? rowsOf(element, options.capitalFonts === true) : undefined;
    if (rows) {
      for (const { text: written, linked, cells } of rows) {
        const isRow = cells > 1 && rows.length >= FEWEST_ROWS;
        lines.push({ text: written.normalize("NFC"), written, linked, kind: isRow ? "row" : kind, block });
      }
    } else if (element.localName === "pre") {
      for (const line of (element.textContent ?? "").split("\n")) {
        append(line, block, kind);
        flush(block, kind);
      }
    } else {
      walkChildren(element, block, kind);
      flush(block, kind);
    }
    block.end = lines.length;
  };

  walkElement(root, undefined, "text");
  return { lines, blocks, skipped };
}

function namesOf(element: DomElement): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim();
  return names.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase();
}

function inlineKind(element: DomElement): LineKind {
  const names = element.getAttribute("class");
  if (!names) return "text";
  if (CAPTION_CLASS.test(names)) return "caption";
  return AUTHOR_CLASS.test(names) ? "author" : "text";
}

/** Whether nothing follows on the line after an inline element. */
function isLineEnd(element: DomElement): boolean {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (isText(node)) {
      if ((node.textContent ?? "").trim() !== "") return false;
    } else if (isElement(node)) return node.localName === "br" || isBlock(node);
  }
  return true;
}
