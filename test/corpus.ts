import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ExtractedRecord, RecordType } from "../src/records";

/** One example of a file in `fixtures/records`: its text without brackets, and the records that the brackets mark. */
export interface Example {
  /** The construct that it shows: the heading above it. */
  readonly construct: string;
  readonly line: number;
  readonly text: string;
  readonly publishedAt?: string;
  /** The fields of each record, spans included, `key=value` as written. */
  readonly expected: readonly string[];
}

/**
 * Reads a corpus. A line that starts with `#` names a construct, `@published` sets the date of publication, every other
 * line is an example with its records in brackets, and below it, indented, the fields of each record.
 */
export function readCorpus(type: RecordType): Example[] {
  return readExamples(`records/${type}.txt`);
}

/** Reads a file of `fixtures` that is written as a corpus. */
export function readExamples(name: string): Example[] {
  const file = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  const examples: { -readonly [K in keyof Example]: Example[K] extends readonly string[] ? string[] : Example[K] }[] =
    [];
  let construct = "";
  let published: string | undefined;
  let spans: string[] = [];
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      const last = examples.at(-1);
      if (line.startsWith("#")) construct = line.slice(1).trim();
      else if (line.startsWith("@published")) {
        const date = line.slice("@published".length).trim();
        published = date === "-" ? undefined : date;
      } else if (line.startsWith("  ") && line.trim() !== "" && last !== undefined) {
        last.expected.push(`${spans[last.expected.length] ?? "no bracket"} ${line.trim()}`);
      } else if (line.trim() !== "") {
        const marked = line.replaceAll("\\n", "\n");
        spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, nth) => {
          const start = match.index - 2 * nth;
          return `${start}-${start + (match[1] ?? "").length} "${match[1]}"`;
        });
        const text = marked.replace(/[[\]]/g, "");
        examples.push({
          construct,
          line: index + 1,
          text,
          expected: [],
          ...(published !== undefined && { publishedAt: published }),
        });
      }
    });
  return examples;
}

/** The fields that the gazetteer adds, and that the article as a whole settles: they are tested where the gazetteer is. */
export const FROM_GAZETTEER: ReadonlySet<string> = new Set([
  "code",
  "register",
  "district",
  "province",
  "successor",
  "candidates",
  "validUntil",
]);

/** A record as the corpora write it. */
export function describeRecord(record: ExtractedRecord, without: ReadonlySet<string> = new Set()): string {
  const { type: _, text, start, end, ...fields } = record;
  const shown = Object.entries(fields)
    .filter(([key]) => !without.has(key))
    .map(([key, value]) => `${key}=${typeof value === "object" ? describeCanonical(value) : value}`);
  return `${start}-${end} "${text}" ${shown.join("; ")}`;
}

/** `773000 m2`, `1000..2000 m2`. */
function describeCanonical(value: object): string {
  const { value: single, min, max, unit } = value as { value?: number; min?: number; max?: number; unit?: string };
  return `${single ?? `${min}..${max}`} ${unit}`;
}

/** The order of the fields says nothing. */
export function sortFields(described: string): string {
  const split = described.lastIndexOf('" ') + 2;
  return described.slice(0, split) + described.slice(split).split("; ").sort().join("; ");
}
