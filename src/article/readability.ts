/** Readability, asked only where an article can be. */

import { Readability } from "@mozilla/readability";
import type { Block, Page } from "./blocks";
import type { DomDocument, DomElement } from "./dom";

/** A line this long outside links may be a paragraph. */
const PARAGRAPH = 50;

/** Blocks that hold others; a paragraph or heading is never taken out. */
const CONTAINERS = new Set("div ul ol nav header footer aside section form table dl".split(" "));

/**
 * What Readability takes for the article. It takes the tree to pieces on the way, so read its lines first.
 *
 * Menus, lists of links and scripts go before it looks: on a real page they are most of the elements, Readability's
 * time grows with them, and none of them is ever the article.
 */
export function chooseContent(document: DomDocument, page: Page): DomElement | undefined {
  prune(page);
  document.head?.remove();
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: 200,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element as unknown as DomElement,
  });
  return reader.parse()?.content ?? undefined;
}

function prune({ lines, blocks, skipped }: Page): void {
  for (const element of skipped) element.remove();
  // Paragraphs, letters and linked letters before each line, so that a block's share is one subtraction.
  const count = lines.length + 1;
  const paragraphs = new Uint32Array(count);
  const letters = new Uint32Array(count);
  const linked = new Uint32Array(count);
  lines.forEach((line, i) => {
    const isParagraph = line.text.length >= PARAGRAPH && line.linked < line.text.length / 2;
    paragraphs[i + 1] = (paragraphs[i] ?? 0) + (isParagraph ? 1 : 0);
    letters[i + 1] = (letters[i] ?? 0) + line.text.length;
    linked[i + 1] = (linked[i] ?? 0) + line.linked;
  });
  if (paragraphs[lines.length] === 0) return;
  const within = (sums: Uint32Array, { start, end }: Block): number => (sums[end] ?? 0) - (sums[start] ?? 0);

  let until = 0;
  for (const block of blocks) {
    const inPruned = block.start < until;
    if (inPruned || !CONTAINERS.has(block.tag) || within(paragraphs, block) > 0) continue;
    if (within(linked, block) * 2 < within(letters, block)) continue;
    block.element.remove();
    until = block.end;
  }
}
