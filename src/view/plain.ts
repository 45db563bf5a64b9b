import { h, type Tree } from "./tree";

/** Controls that show nothing themselves, but would turn the direction of what stands around them or hide it. */
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A string of an article as it is, its invisible controls shown as boxes with their number and kept from acting on
 * the words around them.
 */
export function plain(text: string): Tree {
  const parts: Tree[] = [];
  let from = 0;
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    if (index > from) parts.push(text.slice(from, index));
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    parts.push(h("bdo", { class: "control", dir: "ltr", "data-code": code }, control));
    from = index + 1;
  }
  if (from === 0) return text;
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The same for places that hold nothing but letters: each control a replacement character. */
export function bare(text: string): string {
  return text.replace(CONTROLS, "\uFFFD");
}
