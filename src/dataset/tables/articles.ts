import { type Entry, SPLITS } from "../entry";
import type { Column } from "./column";
import { unitColumns } from "./units";

/** One row an article. Its text stays out, unless asked for. */
export const articleColumns: readonly Column<Entry>[] = [
  {
    name: "article",
    type: "integer",
    description: "Key: the number of the article in this dataset, from 1.",
    required: true,
    cell: ({ number }) => number,
  },
  {
    name: "id",
    type: "string",
    description: "Name of the article in its source: the file's base name, the line's id, the url.",
    required: true,
    cell: ({ reading }) => reading.id,
  },
  { name: "title", type: "string", description: "The headline.", cell: ({ reading }) => reading.title },
  {
    name: "published_at",
    type: "string",
    description: "ISO 8601: with time and +07:00 where the time is given, else the date.",
    cell: ({ reading }) => reading.publishedAt,
  },
  { name: "author", type: "string", description: "Byline.", cell: ({ reading }) => reading.author },
  {
    name: "source",
    type: "string",
    description: "Where the text was first published, as its source line says.",
    cell: ({ reading }) => reading.source,
  },
  { name: "site", type: "string", description: "The newspaper or portal.", cell: ({ reading }) => reading.site },
  { name: "url", type: "string", description: "Address of the page.", cell: ({ reading }) => reading.url },
  {
    name: "ward_kind",
    type: "string",
    description: "Kind of the unit that the article is about.",
    values: ["phường", "xã", "thị trấn", "đặc khu"],
    cell: ({ reading }) => reading.ward?.kind,
  },
  {
    name: "ward_name",
    type: "string",
    description: "Its name, without the kind word.",
    cell: ({ reading }) => reading.ward?.name,
  },
  ...unitColumns<Entry>(({ reading }) => reading.ward, "ward_"),
  {
    name: "records",
    type: "integer",
    description: "How many records were read out of it.",
    required: true,
    cell: ({ reading }) => reading.records.length,
  },
  {
    name: "observations",
    type: "integer",
    description: "How many observations were read out of it.",
    required: true,
    cell: ({ reading }) => reading.observations.length,
  },
  {
    name: "cluster",
    type: "string",
    description: "Near-duplicates share it: the smallest hash of a text among them.",
    required: true,
    cell: ({ cluster }) => cluster,
  },
  {
    name: "split",
    type: "string",
    description: "Training, validation or test; a cluster is never parted.",
    values: SPLITS,
    cell: ({ split }) => split,
  },
  {
    name: "length",
    type: "integer",
    description: "Length of the text in UTF-16 code units, the unit of all offsets.",
    required: true,
    cell: ({ reading }) => reading.text.length,
  },
  {
    name: "file",
    type: "string",
    description: "File that it was read from; - for standard input.",
    required: true,
    cell: ({ reading }) => reading.provenance.file,
  },
  {
    name: "format",
    type: "string",
    description: "What that file holds.",
    required: true,
    values: ["html", "text", "jsonl", "warc"],
    cell: ({ reading }) => reading.provenance.format,
  },
  {
    name: "charset",
    type: "string",
    description: "Charset that its bytes were decoded with.",
    cell: ({ reading }) => reading.provenance.charset,
  },
  {
    name: "offset",
    type: "long",
    description: "Byte offset of its line or record in that file, unpacked for JSONL.",
    cell: ({ reading }) => reading.provenance.offset,
  },
  {
    name: "line",
    type: "integer",
    description: "Line in that file, from 1.",
    cell: ({ reading }) => reading.provenance.line,
  },
  {
    name: "record_id",
    type: "string",
    description: "WARC-Record-ID.",
    cell: ({ reading }) => reading.provenance.recordId,
  },
];

/** The text, for those who want it in the table. */
export const textColumn: Column<Entry> = {
  name: "text",
  type: "string",
  description: "The text that all offsets point into.",
  required: true,
  cell: ({ reading }) => reading.text,
};
