import type { Tree } from "../tree";

/** The element of the page that fits a selector; there has to be one. */
export function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

/** The tree as nodes of this document. */
export function toDom(tree: Tree): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, tree);
  return fragment;
}

function append(parent: ParentNode & Node, tree: Tree): void {
  if (tree === undefined || tree === false) return;
  if (typeof tree === "string") parent.appendChild(document.createTextNode(tree));
  else if ("tag" in tree) {
    const element = document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) {
      if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
    }
    for (const child of tree.children) append(element, child);
    parent.appendChild(element);
  } else for (const child of tree) append(parent, child);
}
