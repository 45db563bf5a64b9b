/** The page as a tree: the little of the DOM that we use, and one walk that collects what the other files ask for. */

import { parseHTML } from "linkedom";

export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly head: DomElement | null;
  readonly body: DomElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

/** Whether this is a whole page, and not a piece that a scraper has cut out of one. */
export const isWholePage = (html: string): boolean => /<(?:html|body)[\s>]/iu.test(html.slice(0, 20_000));

/** Parses a page or a piece of one. */
export function parseDocument(html: string): DomDocument {
  // A piece would become a document without a body.
  const whole = isWholePage(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** What one walk over the whole tree finds. */
export interface Survey {
  /** `<meta>` contents and microdata by lower-case name; the first of each wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** Contents of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** `href` of `<link rel="canonical">`. */
  readonly canonical?: string;
  /** Text of `<title>`. */
  readonly title?: string;
  /** The deepest nesting of elements, counted up to the limit. */
  readonly depth: number;
  /** How many elements there are, counted up to the limit. */
  readonly elements: number;
}

/** Walks the tree without recursion, and stops where a limit is passed. */
export function survey(document: DomDocument, limits: { readonly depth: number; readonly elements: number }): Survey {
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  let canonical: string | undefined;
  let title: string | undefined;
  let depth = 0;
  let deepest = 0;
  let elements = 0;

  const note = (name: string | null, content: string | null): void => {
    if (!name || !content?.trim()) return;
    const key = name.toLowerCase();
    if (!meta.has(key)) meta.set(key, content.trim());
  };

  let node: DomNode | null = document.documentElement;
  while (node) {
    if (isElement(node)) {
      elements++;
      switch (node.localName) {
        case "meta": {
          const content = node.getAttribute("content");
          note(node.getAttribute("property"), content);
          note(node.getAttribute("name"), content);
          note(node.getAttribute("itemprop"), content);
          break;
        }
        case "link":
          if (/\bcanonical\b/iu.test(node.getAttribute("rel") ?? ""))
            canonical ??= node.getAttribute("href") ?? undefined;
          break;
        case "title":
          title ??= node.textContent?.trim() || undefined;
          break;
        case "script":
          if (/ld\+json/iu.test(node.getAttribute("type") ?? "")) jsonLd.push(node.textContent ?? "");
          break;
        default: {
          const property = node.getAttribute("itemprop");
          if (property && /^(?:datePublished|dateCreated|headline|author)$/iu.test(property)) {
            note(property, node.getAttribute("content") ?? node.getAttribute("datetime") ?? node.textContent);
          }
        }
      }
    }
    if (elements > limits.elements || deepest > limits.depth) break;
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return {
    meta,
    jsonLd,
    ...(canonical !== undefined && { canonical }),
    ...(title !== undefined && { title }),
    depth: deepest,
    elements,
  };
}
