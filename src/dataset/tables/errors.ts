import type { ErrorEntry } from "../entry";
import type { Column } from "./column";

/** One row for each thing that could not be read. */
export const errorColumns: readonly Column<ErrorEntry>[] = [
  {
    name: "error",
    type: "integer",
    description: "Key: the number of the error in this dataset, from 1.",
    required: true,
    cell: ({ number }) => number,
  },
  {
    name: "code",
    type: "string",
    description: "What is wrong, as a word for programs.",
    required: true,
    cell: ({ failure }) => failure.code,
  },
  {
    name: "message",
    type: "string",
    description: "What is wrong, where, and what to do about it.",
    required: true,
    cell: ({ failure }) => failure.message,
  },
  {
    name: "file",
    type: "string",
    description: "File that it stands in; - for standard input.",
    required: true,
    cell: ({ failure }) => failure.file,
  },
  {
    name: "offset",
    type: "long",
    description: "Byte offset of the line or record, unpacked for JSONL.",
    cell: ({ failure }) => failure.offset,
  },
  { name: "line", type: "integer", description: "Line, from 1.", cell: ({ failure }) => failure.line },
  { name: "record_id", type: "string", description: "WARC-Record-ID.", cell: ({ failure }) => failure.recordId },
];
