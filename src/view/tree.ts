/**
 * Pages are built as plain data and turned into HTML (`toHtml`) or into the nodes of a document (`toDom`): what an article
 * says is only ever a string of the tree, and no string is read as markup.
 */

/** An attribute's value; `true` is an attribute without one, `false` and `undefined` none at all. */
export type Attribute = string | number | boolean | undefined;

/** An element. */
export interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Tree[];
}

/** A text, an element, or several of them; `false` and `undefined` are nothing. */
export type Tree = string | Branch | readonly Tree[] | false | undefined;

/** An element of the tree: `h("a", { href: "#r1" }, "96%")`. */
export function h(tag: string, attributes: Readonly<Record<string, Attribute>> = {}, ...children: Tree[]): Branch {
  return { tag, attributes, children };
}
