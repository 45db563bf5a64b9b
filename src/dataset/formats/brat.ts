import { RECORD_TYPES } from "../../record-types";
import type { TextFormat } from "./format";

const ARTICLES_A_FOLDER = 1000;

/**
 * brat standoff: a text and its annotations for each article, offsets in code points. A record that goes over a line end has
 * a fragment a line, for brat has no span over two lines.
 */
export const brat: TextFormat = {
  files: () => [],
  extras: {
    "ner/brat/annotation.conf": `[entities]\n${RECORD_TYPES.join("\n")}\n\n[relations]\n\n[events]\n\n[attributes]\n`,
  },
  example({ text, records, codePoints, split, entry }, sink) {
    const annotations = records.map(({ type, start, end }, index) => {
      const fragments = linesOf(text, start, end);
      const offsets = fragments.map((line) => `${codePoints.at(line.start)} ${codePoints.at(line.end)}`).join(";");
      const words = fragments.map((line) => text.slice(line.start, line.end)).join(" ");
      return `T${index + 1}\t${type} ${offsets}\t${words}\n`;
    });
    const folder = Math.floor(entry.number / ARTICLES_A_FOLDER);
    const path = `ner/brat/${split ?? "all"}/${String(folder).padStart(4, "0")}/${String(entry.number).padStart(7, "0")}`;
    sink.file(`${path}.txt`, text);
    sink.file(`${path}.ann`, annotations.join(""));
  },
};

/** The stretches between line ends, without the spaces around them. */
function linesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  return Array.from(text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g), ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
