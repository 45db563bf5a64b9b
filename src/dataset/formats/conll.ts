import { bioTags } from "../training/labels";
import type { TextFormat } from "./format";
import { trainingFiles, trainingPath } from "./training";

/**
 * CoNLL-2003 columns, tags in BIO. Above each sentence a comment has the code-point offsets of its tokens in the text:
 *
 * ```
 * # offsets 0-6 7-10 11-14 15-17
 * Phường -X- _ B-ward
 * Kim -X- _ I-ward
 * Tân -X- _ I-ward
 * có -X- _ O
 * ```
 */
export const conll: TextFormat = {
  files: (_, options) => trainingFiles("conll", "conll", options),
  example({ text, sentences, codePoints, split, entry }, sink) {
    let block = `-DOCSTART- -X- O O\n\n# article ${entry.number}\n`;
    for (const { tokens, owners } of sentences) {
      const tags = bioTags(owners);
      const offsets = tokens.map(({ start, end }) => `${codePoints.at(start)}-${codePoints.at(end)}`);
      block += `# offsets ${offsets.join(" ")}\n`;
      tokens.forEach(({ start, end }, index) => {
        block += `${text.slice(start, end)} -X- _ ${tags[index]}\n`;
      });
      block += "\n";
    }
    sink.append(trainingPath("conll", split, "conll"), sentences.length > 0 ? block : `${block}\n`);
  },
};
