import type { Words } from "../text/words";
import type { Stretch } from "./fact";
import type { Verb } from "./verb";
import { wordingOf } from "./wording";

/** What a figure measures, in the words of the text, and how that was found. */
export interface Measured {
  readonly wording: string;
  /** The noun that a later figure may go on with: `trong đó 20% đạt …`. */
  readonly noun: string;
  /** Name of the rule that found it: set by `measuredIn`. */
  rule?: string;
  /** Unit of the figure that measures it: set by the observer. */
  unit?: string;
  /** Whether it was said for an earlier figure. */
  readonly inherits: boolean;
  /** The noun phrase right of the figure; its predicate may serve the figures before it. */
  readonly complement?: Stretch;
  /** The verb before a subject that has none after it: `giảm tỷ suất sinh 0,1‰`. */
  readonly verb?: Verb;
  /** Whether it is a rate of growth, of which the figure is the level: `kinh tế tăng trưởng`. */
  readonly isRate?: boolean;
  /** Whether it was done at the meeting that the article tells of, and at no time told of before. */
  readonly atMeeting?: boolean;
  /** The verb whose object is counted; it serves the rest of a list. */
  readonly action?: string;
}

/** What is measured where its name is all that is known of it. */
export function named(wording: string): Measured {
  return { wording, noun: wording, inherits: false };
}

/** What is measured where a phrase says it by itself. */
export function said(words: Words, phrase: Stretch): Measured {
  return named(wordingOf(words, phrase));
}

/** What the figure goes on with that an earlier one measures. */
export function inherited(topic: Measured | undefined): Measured | undefined {
  if (topic === undefined) return undefined;
  const { wording, noun } = topic;
  return { wording, noun, inherits: true };
}
