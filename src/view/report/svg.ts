import { bare } from "../plain";
import type { Tree } from "../tree";

/** What is read of the nodes of a document that was drawn in. */
export interface DrawnNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes?: Iterable<DrawnNode>;
  readonly textContent: string | null;
}

const ELEMENT = 1;
const TEXT = 3;
/** The page has styles of its own, and its policy lets no others in; the figure's name stands for all that is drawn in it. */
const LEFT_OUT: ReadonlySet<string> = new Set(["style", "font-family", "class", "aria-label", "aria-hidden"]);

/** What was drawn, as a tree: so it is written like all of the page. */
export function treeOf(node: DrawnNode): Tree {
  if (node.nodeType === TEXT) return bare(node.textContent ?? "");
  if (node.nodeType !== ELEMENT || node.localName === undefined || node.localName === "style") return undefined;
  return {
    tag: node.localName,
    attributes: Object.fromEntries(
      [...(node.attributes ?? [])].filter(({ name }) => !LEFT_OUT.has(name)).map(({ name, value }) => [name, value]),
    ),
    children: [...(node.childNodes ?? [])].map(treeOf),
  };
}
