import { own } from "../own";
import { plain } from "../plain";
import { h, type Tree } from "../tree";
import type { Words } from "../words";
import { anchorOf } from "./anchors";
import { type ArticleExtraction, headlineOf } from "./extraction";
import { markLines, type Piece } from "./marks";

/** What a type is called; a type of a user's own extractor goes by its own name. */
export function typeWords(type: string, { types }: Words): { readonly name: string; readonly label: string } {
  return own<Words["types"]["ward"]>(types, type) ?? { name: type, label: type };
}

/** The text, a paragraph a line, with its records marked; the strings of the tree joined are the text. */
export function textTree(extraction: ArticleExtraction, article: number, words: Words): Tree {
  const { text, records } = extraction;
  const headline = headlineOf(extraction);
  const markTree = (piece: Piece): Tree => {
    if (typeof piece === "string") return plain(piece);
    const { record: index, isStart, isEnd, depth, pieces } = piece;
    const type = records[index]?.type ?? "";
    return h(
      "mark",
      {
        id: isStart && anchorOf({ article, kind: "record", index }),
        "data-record": index,
        "data-type": type,
        "data-label": isEnd && typeWords(type, words).label,
        "data-depth": depth > 0 && Math.min(depth, DEEPEST),
        tabindex: isStart && -1,
      },
      pieces.map(markTree),
    );
  };
  return markLines(text, records).map(({ start, end, pieces }) => {
    const isHeadline = start === headline?.start;
    return h(
      "p",
      {
        id: anchorOf({ article, kind: "line", index: start }),
        "data-start": start,
        class: isHeadline ? "headline" : classOf(text.slice(start, end)),
        ...(isHeadline && { role: "heading", "aria-level": 1 }),
      },
      pieces.map(markTree),
    );
  });
}

/** Marks that hold more than so many others within one another are drawn alike. */
const DEEPEST = 3;

function classOf(line: string): string | undefined {
  if (line.trim() === "") return "blank";
  return /[\r\n]$/.test(line) ? undefined : "part";
}
