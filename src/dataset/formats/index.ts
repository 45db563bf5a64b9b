/** Every format by its name. */
import { brat } from "./brat";
import { conll } from "./conll";
import { csv } from "./csv";
import type { TextFormat } from "./format";
import { huggingFace } from "./hugging-face";
import { jsonl, jsonlGz } from "./jsonl";
import { labelStudio } from "./label-studio";
import type { Format } from "./names";
import { sdmxCsv } from "./sdmx-csv";
import { spacy } from "./spacy";

const textFormats = {
  jsonl,
  "jsonl.gz": jsonlGz,
  csv,
  "sdmx-csv": sdmxCsv,
  conll,
  brat,
  "label-studio": labelStudio,
  spacy,
  "hugging-face": huggingFace,
} as const;

/** The format, where it is text. */
export function textFormat(format: Format): TextFormat | undefined {
  return (textFormats as Readonly<Partial<Record<Format, TextFormat>>>)[format];
}
