/** What an element is to the reader of the page: a block, a piece of a line, or nothing at all. */

import type { DomElement } from "./dom";

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

const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-hidden|screen-reader-text)(?:$|\s)/u;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/iu;

/** Characters that no one sees and that cut words and figures in two. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const SPACES = /[\s\u00a0]+/gu;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/**
 * `<sup>2</sup>` → `²`, `<sub>2</sub>` → `₂`, `10<sup>-3</sup>` → `10⁻³`, `37<sup>o</sup>C` → `37°C`. Anything else
 * stays as it is, apart from a figure before it: `5<sup>1/2</sup>` → `5 1/2`.
 *
 * @param before What stands on the line so far.
 */
export function raised(element: DomElement, before: string): string {
  const text = (element.textContent ?? "").replace(INVISIBLE, "").trim();
  const isSup = element.localName === "sup";
  if (isSup && /^[oº]$/u.test(text)) return "°";
  if (/^[-–−]?\d{1,3}$/u.test(text)) {
    const digits = isSup ? SUPERSCRIPTS : SUBSCRIPTS;
    return text.replace(/./gu, (sign) => (/\d/u.test(sign) ? digits.charAt(Number(sign)) : isSup ? "⁻" : "₋"));
  }
  return /\d$/u.test(before) && /^\d/u.test(text) ? ` ${text}` : text;
}

/** Whether the reader never sees it. */
function isHidden(element: DomElement): boolean {
  if (element.getAttribute("hidden") !== null) return true;
  const style = element.getAttribute("style");
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute("class");
  return names !== null && HIDDEN_CLASS.test(names) && !/d-(?:sm|md|lg|xl)-/u.test(names);
}

export function isBlock(element: DomElement): boolean {
  if (BLOCKS.has(element.localName)) return true;
  // Custom elements are blocks unless their style says otherwise: `<amp-img>`, `<zing-widget>`.
  if (element.localName.includes("-")) return true;
  const style = element.getAttribute("style");
  return style !== null && BLOCK_STYLE.test(style);
}

/** `.VnTimeH`: names of fonts are short, attributes may be long. */
const CAPITAL_FONT = /Vn[\p{L}\s]{0,40}H\b/u;
const CAPITAL_FONT_STYLE = /font[^;]{0,100}Vn\p{L}{0,40}H\b/u;

export const isCapitalFont = (element: DomElement): boolean =>
  CAPITAL_FONT.test(element.getAttribute("face") ?? "") || CAPITAL_FONT_STYLE.test(element.getAttribute("style") ?? "");

/** Whether no text comes from it: scripts, form controls, what is hidden. */
export const isSkipped = (element: DomElement): boolean => SKIPPED.has(element.localName) || isHidden(element);

/** Text without invisible characters, every run of spaces one space. */
export const fold = (text: string): string => text.replace(INVISIBLE, "").replace(SPACES, " ");
