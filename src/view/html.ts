import type { Tree } from "./tree";

/** Elements that have no end tag. */
const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "input", "link", "meta"]);

/**
 * The tree as HTML. A parser reads the same text back, to the letter: carriage returns are written as references, which
 * a parser would fold into line feeds; only U+0000 and lone surrogates, which no page can hold, become U+FFFD.
 */
export function toHtml(tree: Tree): string {
  const parts: string[] = [];
  write(tree, parts);
  return parts.join("");
}

function write(tree: Tree, parts: string[]): void {
  if (tree === undefined || tree === false) return;
  if (typeof tree === "string") parts.push(escaped(tree));
  else if ("tag" in tree) {
    parts.push("<", tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) {
      if (value === undefined || value === false) continue;
      parts.push(" ", name);
      if (value !== true) parts.push('="', escaped(String(value)), '"');
    }
    parts.push(">");
    if (VOID.has(tree.tag)) return;
    for (const child of tree.children) write(child, parts);
    parts.push("</", tree.tag, ">");
  } else for (const child of tree) write(child, parts);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\uFFFD",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => REFERENCES[character] ?? "");
}
