import type { Span } from "../../records";
import { firstEndingAfter, type Token } from "../../text/tokens";

/** Which record each token belongs to; of overlapping records the longer one has it, of equal ones the first. */
export function owners<R extends Span>(tokens: readonly Token[], records: readonly R[]): (R | undefined)[] {
  const owned: (R | undefined)[] = new Array(tokens.length).fill(undefined);
  const byLength = [...records].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const record of byLength) {
    const from = firstEndingAfter(tokens, record.start);
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < record.end) to++;
    // a record that lost a token to a longer one is no whole name any more
    if (owned.slice(from, to).every((owner) => owner === undefined)) owned.fill(record, from, to);
  }
  return owned;
}

/** A record as tokens, half open. */
export interface Run<R> {
  readonly owner: R;
  readonly from: number;
  readonly to: number;
}

/** The records that own tokens, in order. */
export function runsOf<R>(owned: readonly (R | undefined)[]): Run<R>[] {
  const runs: Run<R>[] = [];
  for (let from = 0, to = 1; from < owned.length; from = to++) {
    const owner = owned[from];
    while (to < owned.length && owned[to] === owner) to++;
    if (owner !== undefined) runs.push({ owner, from, to });
  }
  return runs;
}

/** `B-ward`, `I-ward`, `O`: whether a token begins a record, goes on with one, or is outside. */
export function bioTags(owned: readonly ({ readonly type: string } | undefined)[]): string[] {
  return owned.map((owner, index) =>
    owner === undefined ? "O" : `${owned[index - 1] === owner ? "I" : "B"}-${owner.type}`,
  );
}
