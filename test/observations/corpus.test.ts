import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../src/core";
import type { Observation } from "../../src/records";

/**
 * `fixtures/observations.txt`: brackets mark the figures that yield a row, the lines below tell the rows in order.
 * `level` and `actual` go without saying; a row that no figure writes stands last and begins with `zero;`.
 */
interface Example {
  readonly construct: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly expected: string[];
}

function readExamples(): Example[] {
  const examples: Example[] = [];
  let construct = "";
  let published: string | undefined;
  for (const line of readFileSync(new URL("../../fixtures/observations.txt", import.meta.url), "utf8").split("\n")) {
    const last = examples.at(-1);
    if (line.startsWith("#")) construct = line.slice(1).trim();
    else if (line.startsWith("@published")) published = line.slice("@published ".length).trim().replace(/^-$/, "");
    else if (line.startsWith("  ") && last !== undefined) last.expected.push(line.trim());
    else if (line.trim() !== "") {
      examples.push({
        construct,
        text: line.replaceAll("\\n", "\n"),
        expected: [],
        ...(published && { publishedAt: published }),
      });
    }
  }
  return examples;
}

const KEYS = [
  "indicator",
  "indicatorId",
  "refArea",
  "timePeriod",
  "relation",
  "basis",
  "status",
  "flags",
  "repeats",
] as const;
const UNSAID: Readonly<Record<string, string>> = { relation: "level", status: "actual" };

function describeRow(row: Observation): string {
  const shown = KEYS.filter((key) => row[key] !== undefined && row[key] !== UNSAID[key]).map(
    (key) => `${key}=${row[key]}`,
  );
  return (row.record === undefined ? ["zero", ...shown] : shown).join("; ");
}

test.each(readExamples())("$construct: $text", ({ text, publishedAt, expected }) => {
  const plain = text.replace(/[[\]]/g, "");
  const { records, observations } = extract(plain, publishedAt === undefined ? {} : { publishedAt });
  const marked = [...text.matchAll(/\[([^\]]*)\]/g)].map((match, nth) => `${match.index - 2 * nth} ${match[1]}`);
  const figures = observations.flatMap(({ record }) => {
    const found = record === undefined ? undefined : records[record];
    return found === undefined ? [] : [`${found.start} ${found.text}`];
  });
  expect({ figures, rows: observations.map(describeRow) }).toEqual({ figures: marked, rows: expected });
});
