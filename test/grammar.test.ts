import { describe, expect, test } from "vitest";
import * as compiled from "../src/grammar/compiled.generated";
import { date } from "../src/grammar/date";
import { document } from "../src/grammar/document";
import type { Grammar } from "../src/grammar/pattern";
import { term } from "../src/grammar/term";
import { matchAt } from "../src/text/sticky";

const grammars: Readonly<Record<string, Grammar>> = { date, document, term };
const patterns = compiled as Readonly<Record<string, RegExp>>;

function nameOf(subject: string, name: string): string {
  return `${subject}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

test("every pattern was compiled, and nothing else", () => {
  const named = Object.entries(grammars).flatMap(([subject, grammar]) =>
    Object.keys(grammar).map((name) => nameOf(subject, name)),
  );
  expect(Object.keys(patterns).sort()).toEqual(named.sort());
});

describe.each(Object.entries(grammars))("%s", (subject, grammar) => {
  describe.each(Object.entries(grammar))("%s", (name, { reads, leaves = [] }) => {
    const pattern = patterns[nameOf(subject, name)] ?? /^never/;

    test.each(reads)("reads the whole of %j", (text) => {
      expect(matchAt(pattern, text, 0)?.[0]).toBe(text);
    });

    test.runIf(leaves.length > 0).each(leaves)("leaves %j", (text) => {
      expect(matchAt(pattern, text, 0)?.[0]).not.toBe(text);
    });
  });
});
