import { bioTags, runsOf } from "../training/labels";
import type { TextFormat } from "./format";
import { trainingFiles, trainingPath } from "./training";

/** JSON Lines for Hugging Face `datasets`: a sentence a line, offsets in code points of its `text`. */
export const huggingFace: TextFormat = {
  files: (_, options) => trainingFiles("hugging-face", "jsonl", options),
  example({ text, sentences, codePoints, split, entry }, sink) {
    let lines = "";
    sentences.forEach(({ tokens, owners }, number) => {
      const start = tokens[0]?.start ?? 0;
      const end = tokens.at(-1)?.end ?? 0;
      const from = codePoints.at(start);
      lines += `${JSON.stringify({
        id: `${entry.number}-${number}`,
        article: entry.number,
        start: from,
        text: text.slice(start, end),
        tokens: tokens.map((token) => text.slice(token.start, token.end)),
        ner_tags: bioTags(owners),
        entities: runsOf(owners).map((run) => ({
          start: codePoints.at(tokens[run.from]?.start ?? 0) - from,
          end: codePoints.at(tokens[run.to - 1]?.end ?? 0) - from,
          label: run.owner.type,
        })),
      })}\n`;
    });
    sink.append(trainingPath("hugging-face", split, "jsonl"), lines);
  },
};
