import type { ExtractedRecord, Observation } from "../../records";
import { formatDate } from "../dates";
import { formatFigure } from "../figures";
import type { Words } from "../words";

/** What a record says: `khoảng 11,708 tỷ đồng`, `14/5/2020`; undefined where its words say it already. */
export function recordValue(record: ExtractedRecord, words: Words): string | undefined {
  switch (record.type) {
    case "percentage":
      return formatFigure({ ...record, unit: record.unit ?? "%" }, words);
    case "money":
      return formatFigure({ ...record, unit: record.currency }, words);
    case "count":
    case "measure":
      return formatFigure(record, words);
    case "date":
      return formatDate(record.value, words);
    default:
      return undefined;
  }
}

/** What an observation says: `giảm 41,1%`, `khoảng 5 tỷ đồng`. */
export function observationValue(observation: Observation, words: Words): string {
  const figure = formatFigure(observation, words);
  return observation.relation === "level" ? figure : `${words.relations[observation.relation]} ${figure}`;
}
