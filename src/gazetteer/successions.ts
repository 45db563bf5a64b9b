import { Chains } from "./chains";
import type { States } from "./states";
import { codeNumber, type Tables } from "./tables";

/** How much of a unit went where; `part` is part of land and people, `land` land without people, `people` all of these with part of the land. */
export type Share = "all" | "part" | "land" | "people";

/** In the order of their numbers. */
export const SHARES: readonly Share[] = ["all", "part", "land", "people"];

/**
 * Who became what, as edges from a state to the one that came after it: the next state of its code, the unit that took it
 * in, or its heirs of 2025. Chains of edges leave and enter each state: walk them with {@link leaving} and {@link entering}.
 */
export class Successions {
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Places in {@link SHARES}; -1 where no source tells. */
  readonly share: number[] = [];
  readonly main: boolean[] = [];
  private readonly leavingIds: Chains;
  private readonly enteringIds: Chains;

  constructor(states: States, tables: Tables) {
    for (let id = 0; id < states.size; id++) {
      const next = states.after(id);
      if (next !== undefined) this.add(id, next, ALL, true);
    }

    const provinces = tables["provinces-2024"];
    provinces.code.forEach((code, row) => {
      this.add(states.last(code, false), firstOf2025(states, provinces.successor[row]), ALL, true);
    });

    const { abolished, successors } = tables;
    abolished.code.forEach((code, row) => {
      this.add(states.last(code, false), states.last(abolished.into[row] ?? NO_CODE, false), NOT_KNOWN, true);
    });

    const shares = successors.part.words.map((word) => SHARES.indexOf(word as Share));
    const isMain = successors.main.words.map((word) => word === "1");
    successors.old.forEach((code, row) => {
      const share = shares[successors.part.values[row] ?? 0] ?? NOT_KNOWN;
      const main = isMain[successors.main.values[row] ?? 0] ?? false;
      this.add(states.last(code, false), firstOf2025(states, successors.new[row]), share, main);
    });

    this.leavingIds = new Chains(this.from, states.size);
    this.enteringIds = new Chains(this.to, states.size);
  }

  /** The edges from a state to what it became, the main one first. */
  leaving(id: number): readonly number[] {
    return this.leavingIds.of(id).sort((a, b) => Number(this.main[b]) - Number(this.main[a]));
  }

  /** The edges to a state from what went into it. */
  entering(id: number): readonly number[] {
    return this.enteringIds.of(id);
  }

  /** The state that has come of it in the end, by way of the main successors: today's unit, or the last that is known. */
  last(id: number): number {
    for (;;) {
      const edge = this.leavingIds.of(id).find((leaving) => this.main[leaving]);
      const next = edge === undefined ? undefined : this.to[edge];
      if (next === undefined) return id;
      id = next;
    }
  }

  private add(from: number | undefined, to: number | undefined, share: number, main: boolean): void {
    if (from === undefined || to === undefined) return;
    this.from.push(from);
    this.to.push(to);
    this.share.push(share);
    this.main.push(main);
  }
}

const ALL = 0;
const NOT_KNOWN = -1;
const NO_CODE: number = codeNumber("");

function firstOf2025(states: States, code: number | undefined): number | undefined {
  let id = states.last(code ?? NO_CODE, true);
  for (let before = id; before !== undefined; before = states.before(before)) id = before;
  return id;
}
