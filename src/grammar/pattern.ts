import type { Span } from "../records";

/**
 * A pattern of the grammar in free-spacing form: spaces and `# comments` mean nothing, `{{name}}` stands for a part of `parts.ts`.
 * `npm run build:grammar` composes each into a native regular expression and a function that tries it at an offset.
 */
export interface PatternSource {
  /** What it reads and what it doesn't, told by example; a test goes through them. */
  readonly reads: readonly string[];
  readonly leaves?: readonly string[];
  readonly pattern: string;
  /** `i` where case doesn't matter. */
  readonly flags?: "i";
}

/** The patterns of one subject; an export `years` of the subject `term` becomes `termYears`. */
export type Grammar = Readonly<Record<string, PatternSource>>;

/** Where a pattern has matched, and what its named parts are; undefined for a part that is not there. */
export type Match<Name extends string = never> = Span & { readonly [N in Name]: string | undefined };
