import { version } from "../../../package.json";
import { RECORD_TYPES } from "../../record-types";
import type { TextFormat } from "./format";
import { trainingFiles, trainingPath } from "./training";

/** Label Studio tasks: the text, and the records as predictions to be corrected; offsets in code points. */
export const labelStudio: TextFormat = {
  files: (_, options) =>
    trainingFiles("label-studio", "json", options, { head: "[\n", separator: ",\n", foot: "\n]\n" }),
  extras: {
    "ner/label-studio/config.xml": `<View>
  <Labels name="label" toName="text">
${RECORD_TYPES.map((type) => `    <Label value="${type}"/>\n`).join("")}  </Labels>
  <Text name="text" value="$text"/>
</View>
`,
  },
  example({ text, records, codePoints, split, entry }, sink) {
    const result = records.map((record, index) => ({
      id: `${entry.number}-${index}`,
      from_name: "label",
      to_name: "text",
      type: "labels",
      value: {
        start: codePoints.at(record.start),
        end: codePoints.at(record.end),
        text: record.text,
        labels: [record.type],
      },
    }));
    const { id, title, url } = entry.reading;
    const task = {
      data: { text, article: entry.number, id, title, url },
      predictions: [{ model_version: `trichluc ${version}`, result }],
    };
    sink.append(trainingPath("label-studio", split, "json"), JSON.stringify(task));
  },
};
