import * as v from "valibot";
import type { Article } from "../article/article";
import type { Extraction } from "../records";
import { described, moment } from "./fields";
import { observation } from "./observations";
import { articleWard, record } from "./records";

/** An extraction as `trichluc extract` writes it. */
export interface WrittenExtraction extends Extraction {
  /** With `--with-text`: the text that the offsets point into. */
  readonly text?: string;
}

const metadata = {
  title: v.exactOptional(described(v.string(), "The headline.")),
  publishedAt: v.exactOptional(moment),
  author: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
};

/** What `extract` returns, and one line of `trichluc extract`. */
export const extraction: v.GenericSchema<WrittenExtraction> = v.strictObject({
  id: v.exactOptional(v.string()),
  ...metadata,
  ward: v.exactOptional(articleWard),
  text: v.exactOptional(described(v.string(), "The text that the offsets point into, where it was asked for.")),
  records: v.array(record),
  observations: v.array(observation),
});

const origin = v.picklist([
  "json-ld",
  "meta",
  "canonical",
  "heading",
  "title",
  "time",
  "dateline",
  "byline",
  "source line",
  "url",
  "record",
  "input",
]);

/** An article as it is read from scraped bytes, ready for `extract`. */
export const article: v.GenericSchema<Article> = v.strictObject({
  id: v.string(),
  ...metadata,
  text: v.string(),
  site: v.exactOptional(v.string()),
  from: described(
    v.strictObject({
      title: v.exactOptional(origin),
      publishedAt: v.exactOptional(origin),
      author: v.exactOptional(origin),
      source: v.exactOptional(origin),
      url: v.exactOptional(origin),
      site: v.exactOptional(origin),
    }),
    "Where each field came from.",
  ),
  provenance: v.strictObject({
    file: v.string(),
    format: v.picklist(["html", "text", "jsonl", "warc"]),
    charset: v.exactOptional(v.string()),
    offset: v.exactOptional(v.number()),
    line: v.exactOptional(v.number()),
    recordId: v.exactOptional(v.string()),
  }),
  dropped: v.array(v.strictObject({ text: v.string(), rule: v.string() })),
});
