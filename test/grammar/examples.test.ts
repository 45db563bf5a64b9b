import { describe, expect, test } from "vitest";
import * as compiled from "../../src/grammar/compiled.generated";
import { date } from "../../src/grammar/date";
import { document } from "../../src/grammar/document";
import type { Grammar } from "../../src/grammar/pattern";
import { term } from "../../src/grammar/term";
import { matchAt } from "../../src/text/sticky";

const GRAMMARS: Readonly<Record<string, Grammar>> = { date, document, term };
const patterns: Readonly<Record<string, RegExp>> = compiled;

describe.each(Object.entries(GRAMMARS))("%s", (subject, grammar) => {
  describe.each(Object.entries(grammar))("%s", (name, { reads, leaves = [] }) => {
    const pattern = patterns[`${subject}${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? /(?!)/;

    test.each(reads)("reads %j", (text) => {
      expect(matchAt(pattern, text, 0)?.[0]).toBe(text);
    });
    test.each(leaves)("leaves %j", (text) => {
      expect(matchAt(pattern, text, 0)?.[0] ?? "").toBe("");
    });
  });
});
