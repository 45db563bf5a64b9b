import { describe, expect, test } from "vitest";
import * as compiled from "../../src/grammar/compiled.generated";
import { date } from "../../src/grammar/date";
import { document } from "../../src/grammar/document";
import type { Grammar, Match } from "../../src/grammar/pattern";
import { term } from "../../src/grammar/term";

const GRAMMARS: Readonly<Record<string, Grammar>> = { date, document, term };
const matchers: Readonly<Record<string, (text: string, offset: number) => Match | undefined>> = compiled;

function nameOf(subject: string, name: string): string {
  return `${subject}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

test("every pattern was compiled, and nothing else", () => {
  const named = Object.entries(GRAMMARS).flatMap(([subject, grammar]) =>
    Object.keys(grammar).map((name) => nameOf(subject, name)),
  );
  expect(Object.keys(matchers).sort()).toEqual(named.sort());
});

describe.each(Object.entries(GRAMMARS))("%s", (subject, grammar) => {
  describe.each(Object.entries(grammar))("%s", (name, { reads, leaves = [] }) => {
    const match = matchers[nameOf(subject, name)];

    test.each(reads)("reads %j", (text) => {
      expect(match?.(text, 0)?.end).toBe(text.length);
    });
    test.each(leaves)("leaves %j", (text) => {
      expect(match?.(text, 0)?.end ?? 0).toBe(0);
    });
  });
});
