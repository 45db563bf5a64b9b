/**
 * The tree as lines: a line a block, a tab between the cells of a table of figures.
 *
 * Readability's own text glues blocks: two table cells `12` and `4` become `124`. Here nothing glues that a reader
 * of the page sees apart.
 */

import { type DomElement, isElement, isText } from "./dom";

/** What a line is on the page. */
export type LineKind = "text" | "heading" | "caption" | "item" | "row" | "author";

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

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "audio button canvas datalist embed head iframe input map math noscript object option script select style svg template textarea video".split(
    " ",
  ),
);

const CAPTION_CLASS = /caption|chu-?thich|img-?desc|image-?note|photo-?(?:desc|note)|desc-?(?:img|image)/iu;
const AUTHOR_CLASS = /(?:^|[\s_-])(?:p?author|tac-?gia|byline|nguoi-?viet|actor)(?:$|[\s_-]|name|info)/iu;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-hidden|screen-reader-text)(?:$|\s)/u;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/iu;

/** Invisible characters that cut words and figures in two, and every kind of space. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const SPACES = /[\s\u00a0]+/gu;

/** A cell longer than this holds prose: its table lays out the page. */
const LONGEST_CELL = 300;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** `<sup>2</sup>` → `²`, `<sub>2</sub>` → `₂`, `<sup>o</sup>` → `°`; anything else stays as it is. */
function raised(element: DomElement): string {
  const text = (element.textContent ?? "").replace(INVISIBLE, "").trim();
  if (element.localName === "sup" && /^[oº]$/u.test(text)) return "°";
  if (!/^\d{1,3}$/u.test(text)) return text;
  const digits = element.localName === "sup" ? SUPERSCRIPTS : SUBSCRIPTS;
  return [...text].map((digit) => digits.charAt(Number(digit))).join("");
}

function isHidden(element: DomElement): boolean {
  if (element.getAttribute("hidden") !== null) return true;
  const style = element.getAttribute("style");
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute("class");
  return names !== null && HIDDEN_CLASS.test(names) && !/d-(?:sm|md|lg|xl)-/u.test(names);
}

function isBlock(element: DomElement): boolean {
  if (BLOCKS.has(element.localName)) return true;
  // Custom elements are blocks unless their style says otherwise: `<amp-img>`, `<zing-widget>`.
  if (element.localName.includes("-")) return true;
  const style = element.getAttribute("style");
  return style !== null && BLOCK_STYLE.test(style);
}

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
    let piece = raw.replace(INVISIBLE, "").replace(SPACES, " ");
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
    if (SKIPPED.has(name) || isHidden(element)) {
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
      append(raised(element), block, kind);
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
    const rows = element.localName === "table" ? rowsOf(element) : undefined;
    if (rows) {
      for (const { text: written, linked, cells } of rows) {
        lines.push({ text: written.normalize("NFC"), written, linked, kind: cells > 1 ? "row" : kind, block });
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

  /** The rows of a table of figures; `undefined` for one that only lays out the page. */
  const rowsOf = (table: DomElement): { text: string; linked: number; cells: number }[] | undefined => {
    const rows: { text: string; linked: number; cells: number }[] = [];
    let wide = false;
    // For each column, through how many more rows a cell above reaches down.
    const reach: number[] = [];
    const readRow = (tr: DomElement): boolean => {
      const cells: string[] = [];
      let inLinks = 0;
      const skipReached = (): void => {
        while ((reach[cells.length] ?? 0) > 0) {
          reach[cells.length] = (reach[cells.length] ?? 0) - 1;
          cells.push("");
        }
      };
      for (let cell = tr.firstChild; cell; cell = cell.nextSibling) {
        if (!isElement(cell) || isHidden(cell)) continue;
        const content = cellText(cell, options.capitalFonts === true);
        if (content === undefined || content.text.length > LONGEST_CELL) return false;
        // A cell that spans columns or rows leaves the others empty, so that what follows stays in its column.
        skipReached();
        const rows = spanOf(cell, "rowspan");
        const columns = spanOf(cell, "colspan");
        for (let i = 0; i < columns; i++) {
          if (rows > 1) reach[cells.length] = rows - 1;
          cells.push(i === 0 ? content.text : "");
        }
        inLinks += content.linked;
      }
      skipReached();
      const filled = cells.filter((cell) => cell !== "").length;
      if (filled > 1) wide = true;
      if (filled > 0) rows.push({ text: cells.join("\t").trimEnd(), linked: inLinks, cells: filled });
      return true;
    };
    const readGroup = (group: DomElement): boolean => {
      for (let node = group.firstChild; node; node = node.nextSibling) {
        if (!isElement(node) || isHidden(node)) continue;
        const fits =
          node.localName === "tr"
            ? readRow(node)
            : /^(?:thead|tbody|tfoot)$/u.test(node.localName)
              ? readGroup(node)
              : node.localName === "caption"
                ? readCaption(node)
                : true;
        if (!fits) return false;
      }
      return true;
    };
    const readCaption = (caption: DomElement): boolean => {
      const content = cellText(caption, false);
      if (content?.text) rows.push({ text: content.text, linked: content.linked, cells: 1 });
      return content !== undefined;
    };
    return readGroup(table) && wide ? rows : undefined;
  };

  walkElement(root, undefined, "text");
  return { lines, blocks, skipped };
}

function namesOf(element: DomElement): string {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim();
  return names.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").toLowerCase();
}

const spanOf = (cell: DomElement, name: string): number => {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 50) : 1;
};

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

const CAPITAL_FONT = /\.?Vn[\p{L}\s]*H\b/u;

const isCapitalFont = (element: DomElement): boolean =>
  CAPITAL_FONT.test(element.getAttribute("face") ?? "") ||
  /font(?:-family)?\s*:[^;]*\.?Vn\p{L}*H\b/u.test(element.getAttribute("style") ?? "");

/** The text of one cell on one line; `undefined` where it holds a table of its own or too much to be a cell. */
function cellText(cell: DomElement, capitalFonts: boolean): { text: string; linked: number } | undefined {
  let text = "";
  let linked = 0;
  const walk = (element: DomElement, inLink: boolean, upper: boolean): boolean => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        let piece = (node.textContent ?? "").replace(INVISIBLE, "").replace(SPACES, " ");
        if (upper) piece = piece.toUpperCase();
        text += piece;
        if (inLink) linked += piece.trim().length;
        if (text.length > LONGEST_CELL * 4) return false;
      } else if (isElement(node)) {
        const name = node.localName;
        if (name === "table" || name === "iframe" || name === "form") return false;
        if (SKIPPED.has(name) || isHidden(node)) continue;
        if (name === "sup" || name === "sub") text += raised(node);
        else {
          const apart = name === "br" || isBlock(node);
          if (apart) text += " ";
          if (!walk(node, inLink || name === "a", upper || (capitalFonts && isCapitalFont(node)))) return false;
          if (apart) text += " ";
        }
      }
    }
    return true;
  };
  if (!walk(cell, false, capitalFonts && isCapitalFont(cell))) return undefined;
  return { text: text.replace(SPACES, " ").trim(), linked };
}
