import { countNouns } from "../extractors/count-nouns";
import type { CueSet } from "../text/cues";
import type { Sentence } from "../text/sentences";
import { MARK, SMALL, type Words } from "../text/words";
import { complementAfter } from "./complement";
import type { Stretch } from "./fact";
import { Finder } from "./finder";
import type { Others } from "./others";
import { ONE, zeroCues, zeroNouns } from "./vocabulary";

/** A zero that no figure writes: the clause, and the noun that there are none of. */
export interface Zero extends Stretch {
  readonly noun: Stretch;
}

const zeroStarts: CueSet = zeroCues.starts();

/** Finds where zeros may be told. */
export function findZeroCues(words: Words): Finder {
  return new Finder(words, zeroStarts);
}

/**
 * The zeros of a sentence.
 *
 * ```
 * > | phường không còn hộ nghèo
 *            ^^^^^^^^^^^^^^^^^^ value 0
 * > | không có điều kiện            nothing that is counted
 * ```
 */
export function findZeros(words: Words, sentence: Sentence, cues: Finder, others: Others): readonly Zero[] {
  let i = cues.next(sentence.from);
  if (i >= sentence.to) return NONE;
  const zeros: Zero[] = [];
  for (; i < sentence.to; i = cues.next(i + 1)) {
    const cue = zeroCues.match(words, i);
    if (cue === undefined) continue;
    // không còn một hộ nghèo
    const first = words.id(cue.end) === ONE ? cue.end + 1 : cue.end;
    if (words.case(first) !== SMALL) continue;
    const noun = countNouns.match(words, first);
    const isCounted = (noun !== undefined && COUNTED.has(noun.value)) || zeroNouns.match(words, first) !== undefined;
    if (!isCounted) continue;
    let to = first;
    while (to < sentence.to && words.kind(to) !== MARK) to++;
    const phrase = complementAfter(words, first, Math.min(to, first + 7), others);
    if (phrase !== undefined) zeros.push({ from: i, to: phrase.to, noun: phrase });
    i = to;
  }
  return zeros;
}

const NONE: readonly Zero[] = [];

const COUNTED: ReadonlySet<string> = new Set(["people", "household", "event", "organisation", "area"]);
