import { dayNumber, NEVER, REFORM, UNKNOWN_DAY } from "./day";
import { KINDS, type UnitKind } from "./kinds";
import { codeNumber, type Tables, type UnitTables, type WordColumn } from "./tables";
import type { NameTexts } from "./unpack";

/**
 * Every unit there is or was, in columns. A unit is one state of an official code: the code kept its number when the
 * unit was renamed or moved to another district, and each time a new state began.
 *
 * ```
 * 15922  xã Hoằng Long, 399    until 2012-03-01
 *        xã Hoằng Long, 380    until 2019-12-01    `before` and `after` walk between the states of a code
 *        xã Long Anh, 380      until 2021-02-01    within a register; `last` is the unit that is meant by
 *        phường Long Anh, 380  until 2025-07-01    the code alone
 * ```
 */
export class States {
  /** How many there are: ids run from 0 to `size - 1`. */
  size = 0;
  /** The ids from here on are of register 2025. */
  readonly first2025: number;
  /** Codes as `codeNumber`s. */
  readonly code: Int32Array;
  /** Places in {@link KINDS}. */
  readonly kind: Uint8Array;
  /** Numbers of names, see `NameTexts`. */
  readonly name: Int32Array;
  /** Code (as `codeNumber`) of the district or province; that of no code for a province. */
  readonly parent: Int32Array;
  /** First day, as a day number; `UNKNOWN_DAY` where no source knows it. */
  readonly from: Int32Array;
  /** First day without it; `NEVER` for what still is. */
  readonly until: Int32Array;
  // each plus one, so that 0 is none
  private readonly beforeId: Uint16Array;
  private readonly afterId: Uint16Array;
  private readonly last2024: Uint16Array = new Uint16Array(CODE_NUMBERS);
  private readonly last2025: Uint16Array = new Uint16Array(CODE_NUMBERS);

  constructor({ names, ...tables }: UnitTables & { readonly names: NameTexts }) {
    const rows = Object.values(tables).reduce((sum, { code }) => sum + code.length, 0);
    this.code = new Int32Array(rows);
    this.kind = new Uint8Array(rows);
    this.name = new Int32Array(rows);
    this.parent = new Int32Array(rows).fill(codeNumber(""));
    this.from = new Int32Array(rows);
    this.until = new Int32Array(rows);
    this.beforeId = new Uint16Array(rows);
    this.afterId = new Uint16Array(rows);

    const { abolished, former } = tables;
    this.add(tables["provinces-2024"], undefined, REFORM);
    this.add(tables["districts-2024"], tables["districts-2024"].province, REFORM);
    this.add(tables["communes-2024"], tables["communes-2024"].district, REFORM);
    this.add(abolished, abolished.district, days(abolished.gone));
    this.markLast(this.last2024, 0);
    this.addFormer(former, names);

    this.first2025 = this.size;
    this.add(tables["provinces-2025"], undefined, NEVER);
    this.add(tables["communes-2025"], tables["communes-2025"].province, NEVER);
    this.from.fill(REFORM, this.first2025);
    this.markLast(this.last2025, this.first2025);
    this.addChanges(tables["changes-2026"]);
  }

  is2025(id: number): boolean {
    return id >= this.first2025;
  }

  /** The last state of a code in a register. */
  last(code: number, is2025: boolean): number | undefined {
    return idOrNone((is2025 ? this.last2025 : this.last2024)[code]);
  }

  /** The state before it under the same code. */
  before(id: number): number | undefined {
    return idOrNone(this.beforeId[id]);
  }

  /** The state after it under the same code. */
  after(id: number): number | undefined {
    return idOrNone(this.afterId[id]);
  }

  /** Whether it was there on a day. */
  existed(id: number, day: number): boolean {
    return (this.from[id] ?? NEVER) <= day && day < (this.until[id] ?? UNKNOWN_DAY);
  }

  /** Appends the rows of a table. */
  private add(table: UnitTable, parents: Int32Array | undefined, until: Int32Array | number): void {
    const { size } = this;
    this.code.set(table.code, size);
    this.kind.set(kindNumbers(table.kind), size);
    this.name.set(table.name, size);
    if (parents) this.parent.set(parents, size);
    if (typeof until === "number") this.until.fill(until, size);
    else this.until.set(until, size);
    this.size += table.code.length;
  }

  private markLast(last: Uint16Array, from: number): void {
    for (let id = from; id < this.size; id++) last[this.code[id] ?? 0] = id + 1;
  }

  /** Appends the earlier states of the codes, and puts each before the state that came after it. */
  private addFormer(table: Tables["former"], names: NameTexts): void {
    const kinds = kindNumbers(table.kind);
    const until = days(table.until);
    // the latest first: each goes before the earliest so far
    const rows = Array.from(until.keys()).sort((a, b) => (until[b] ?? 0) - (until[a] ?? 0));
    const earliest = new Map<number, number>();
    for (const row of rows) {
      const code = table.code[row] ?? 0;
      const kind = kinds[row] ?? 0;
      const name = table.name[row] ?? 0;
      const parent = table.parent[row] ?? 0;
      const last = this.last(code, false);
      if (last !== undefined && this.ranAhead(last, kind, parent, names.text(name), names)) continue;

      const id = this.size++;
      this.code[id] = code;
      this.kind[id] = kind;
      this.name[id] = name;
      this.parent[id] = parent;
      this.until[id] = until[row] ?? 0;
      if (last === undefined) this.last2024[code] = id + 1;
      else this.link(id, earliest.get(code) ?? last);
      earliest.set(code, id);
    }
  }

  /**
   * Whether an earlier state says what the last one of its code says. The snapshots ran ahead of some decrees, so that what
   * a unit was promoted to stands once before it, too. Nothing is promoted to a huyện: there the state holds.
   */
  private ranAhead(last: number, kind: number, parent: number, name: string, names: NameTexts): boolean {
    const sameRank = kind === this.kind[last] && kind !== HUYEN && parent === this.parent[last];
    return sameRank && name === names.text(this.name[last] ?? 0);
  }

  /** Appends what units of 2025 turned into. */
  private addChanges(table: Tables["changes-2026"]): void {
    const first = this.size;
    this.add(table, undefined, NEVER);
    const from = days(table.from);
    for (let row = 0; row < from.length; row++) {
      const id = first + row;
      const code = this.code[id] ?? 0;
      const before = this.last(code, true) ?? id;
      this.parent[id] = this.parent[before] ?? 0;
      this.until[before] = from[row] ?? REFORM;
      this.link(before, id);
      this.last2025[code] = id + 1;
    }
  }

  /** A state begins where the one before it ended. */
  private link(before: number, after: number): void {
    this.afterId[before] = after + 1;
    this.beforeId[after] = before + 1;
    this.from[after] = Math.min(this.until[before] ?? REFORM, this.until[after] ?? REFORM);
  }
}

interface UnitTable {
  readonly code: Int32Array;
  readonly kind: WordColumn;
  readonly name: Int32Array;
}

const HUYEN: number = KINDS.indexOf("huyện");
/** The numbers of five-digit codes end below this. */
const CODE_NUMBERS = 200_000;

function idOrNone(next: number | undefined): number | undefined {
  return next ? next - 1 : undefined;
}

function kindNumbers(column: WordColumn): Int32Array {
  const numbers = column.words.map((word) => KINDS.indexOf(word as UnitKind));
  return column.values.map((value) => numbers[value] ?? 0);
}

function days(column: WordColumn): Int32Array {
  const numbers = column.words.map(dayNumber);
  return column.values.map((value) => numbers[value] ?? 0);
}
