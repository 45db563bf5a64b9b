import type { Span } from "../../records";

/** The stretch of the shown text that a span of the article's text is; undefined where the text has no such place. */
export function rangeOf(text: Element, span: Span): Range | undefined {
  const from = placeOf(text, span.start);
  const to = placeOf(text, span.end);
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The text node and the offset in it of an offset of the article's text. */
function placeOf(text: Element, offset: number): { readonly node: Node; readonly offset: number } | undefined {
  const line = lineAt(text.children, offset);
  if (line === undefined) return undefined;
  let at = startOf(line);
  const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const { length } = node as Text;
    if (offset <= at + length) return { node, offset: offset - at };
    at += length;
  }
  return undefined;
}

/** The last line that begins at the offset or before it. */
function lineAt(lines: HTMLCollection, offset: number): Element | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line !== undefined && startOf(line) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1];
}

function startOf(line: Element): number {
  return Number(line.getAttribute("data-start"));
}
