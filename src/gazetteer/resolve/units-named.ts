import { foldName } from "../fold";
import { KINDS, type UnitKind } from "../kinds";
import type { States } from "../states";
import type { BareNames } from "./bare-names";
import type { Candidate, Candidates } from "./candidate";
import type { UnitRecord } from "./marks";
import { PlaceSet } from "./place-set";
import { idsNamed } from "./spellings";

/** So many names are kept: newspapers name the same places day by day. */
const CAPACITY = 4096;

/** What a kind word and a name could mean. */
export class Named {
  private set: PlaceSet | undefined;

  constructor(
    private readonly all: Candidates,
    /** All units of the name on its level. */
    readonly candidates: readonly Candidate[],
  ) {}

  /** The same as a place. */
  get place(): PlaceSet {
    this.set ??= new PlaceSet(this.all, this.candidates);
    return this.set;
  }
}

/** Renamed and merged on one day, a unit never bore its last name: left out where another did. */
function lived({ from, until }: States, candidates: readonly Candidate[]): readonly Candidate[] {
  const others = candidates.filter(({ id }) => from[id] !== until[id]);
  return others.length > 0 ? others : candidates;
}

/** Looks up the units that records name. */
export class UnitsNamed {
  /** By kind word, by name. */
  private readonly found: Map<string, Map<string, Named>> = new Map();
  private size = 0;
  private halves: Map<string, readonly Candidate[]> | undefined;

  constructor(
    private readonly all: Candidates,
    private readonly bareNames: BareNames,
  ) {}

  /** The units of the kind and name; of other kinds if there are none, for districts changed theirs, and texts call them by the old one. */
  of({ type, kind, name }: UnitRecord): Named {
    const ofKind = this.found.get(kind) ?? new Map<string, Named>();
    let named = ofKind.get(name);
    if (named === undefined) {
      named = new Named(this.all, this.lookUp(type === "ward", kind, name));
      if (this.size++ > CAPACITY) this.clear();
      this.found.set(kind, ofKind.set(name, named));
    }
    return named;
  }

  /** The units of any of the kinds. */
  ofAny(records: readonly UnitRecord[]): Named {
    return new Named(
      this.all,
      records.flatMap((record) => this.of(record).candidates),
    );
  }

  private lookUp(isWard: boolean, kind: string, name: string): readonly Candidate[] {
    const { store } = this.all;
    // a unit may bear the same name by two spellings
    const named = Array.from(new Set(idsNamed(store, name)), (id) => this.all.of(id));
    const units = named.length > 0 ? named : isWard ? this.halvesNamed(name) : this.bareNames.withInitials(name);
    const onLevel = units.filter(({ isCommune }) => isCommune === isWard);
    const wanted = KINDS.indexOf(kind as UnitKind);
    const ofKind = onLevel.filter(({ id }) => store.states.kind[id] === wanted);
    return ofKind.length > 0 || isWard ? lived(store.states, ofKind) : onLevel;
  }

  /** The wards of today with a name of two halves, by the first: `phường Lang Biang` is Lang Biang - Đà Lạt. */
  private halvesNamed(name: string): readonly Candidate[] {
    this.halves ??= this.readHalves();
    return this.halves.get(foldName(name)) ?? [];
  }

  private readHalves(): Map<string, readonly Candidate[]> {
    const { store } = this.all;
    const halves = new Map<string, readonly Candidate[]>();
    for (let id = store.states.first2025; id < store.states.size; id++) {
      const [first = "", second] = store.name(id).split(" - ");
      if (second !== undefined) halves.set(foldName(first), [...(halves.get(foldName(first)) ?? []), this.all.of(id)]);
    }
    return halves;
  }

  private clear(): void {
    this.found.clear();
    this.size = 0;
  }
}
