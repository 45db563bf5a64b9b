import { describe, expect, test } from "vitest";
import { extract } from "../../src/index";
import { readExamples } from "../corpus";

describe("which unit a name means", () => {
  test.each(readExamples("codes.txt"))("$construct: $text", ({ text, publishedAt, expected }) => {
    const { records } = extract(text, { observations: false, ...(publishedAt !== undefined && { publishedAt }) });
    const found = records.flatMap((record) => {
      if (record.type !== "ward" && (record.type !== "place" || record.level === "hamlet")) return [];
      const { start, end, code, register } = record;
      return [`${start}-${end} "${record.text}" ${code === undefined ? "none" : `code=${code}; register=${register}`}`];
    });
    expect(found).toEqual(expected);
  });
});
