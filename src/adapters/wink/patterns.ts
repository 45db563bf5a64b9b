import { PARTS_OF_SPEECH } from "./categories";
import type { Cache } from "./raw-document";

/** What wink-nlp tells about the document while it looks for custom entities. */
interface PatternSearch {
  readonly rdd: { readonly cache: Cache; readonly tokens: readonly number[] };
  /** Literals of the patterns that would otherwise be taken for parts of speech. */
  readonly preserve: Readonly<Record<string, string | undefined>>;
  readonly constants: { readonly tkSize: number; readonly posMask: number; readonly bits4lemma: number };
  readonly matchValue: boolean;
  readonly usePOS: boolean;
}

/** A machine of wink-nlp that finds nothing. */
export const EMPTY_MACHINE: string = machine({ 0: {} }, {}, {});

/**
 * The machine that tells the parts of speech in the patterns of custom entities: `PROPN` stands for any name, `^PROPN` for the word
 * itself. Types of records are written as they are: `[|nhiều] ward`.
 */
export function patternMachine(): string {
  const caret = 1;
  const first = 2;
  const start: Record<string, number> = { "^": caret };
  const afterEscape: Record<string, number> = {};
  const names: Record<number, string> = {};
  const properties: Record<number, object> = {};
  for (const [index, pos] of PARTS_OF_SPEECH.entries()) {
    const plain = first + 2 * index;
    start[pos] = plain;
    names[plain] = pos;
    properties[plain] = { preserve: false };
    afterEscape[pos] = plain + 1;
    names[plain + 1] = pos;
    properties[plain + 1] = { preserve: true };
  }
  return machine({ 0: start, [caret]: afterEscape }, names, properties);
}

/** A machine as wink-nlp imports it: states, the names of those that end a pattern, marks, and what is known of these. */
function machine(states: object, names: object, properties: object): string {
  return JSON.stringify([0, 0, states, names, {}, properties]);
}

/** What a token is compared as: the type of the entity it begins, a literal of the patterns, or its part of speech. */
export function comparedAs(
  token: number | string,
  _cache: unknown,
  { rdd, preserve, constants, matchValue, usePOS }: PatternSearch,
  index: number,
): string {
  if (typeof token === "string") return token;
  const { cache, tokens } = rdd;
  const at = index * constants.tkSize;
  const value = cache.value(tokens[at] ?? 0);
  const normal = cache.value(token);
  const literal = preserve[value] ?? (matchValue ? undefined : preserve[normal]);
  if (literal !== undefined) return literal;
  if (usePOS) return cache.valueOf("pos", ((tokens[at + 2] ?? 0) & constants.posMask) >>> constants.bits4lemma);
  return matchValue ? value : normal;
}
