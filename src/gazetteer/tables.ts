/**
 * The tables of data/gazetteer and how each column is packed. The packer writes by this list, {@link unpack} reads by it.
 *
 * - `code`: official codes, which mostly rise from row to row: the difference to the row before
 * - `word`: one of few values (kinds, dates, sources): its place in a list of them
 * - `name`: of how many syllables; none where it is the name that the code last had, here or in a table above
 */
export const TABLES = {
  "provinces-2024": { code: "code", kind: "word", name: "name", successor: "code" },
  "districts-2024": { code: "code", kind: "word", name: "name", province: "code" },
  "communes-2024": { code: "code", kind: "word", name: "name", district: "code" },
  successors: { old: "code", new: "code", part: "word", main: "word" },
  abolished: {
    code: "code",
    kind: "word",
    name: "name",
    district: "code",
    gone: "word",
    into: "code",
    by: "word",
    successor: "code",
    src: "word",
  },
  former: { code: "code", kind: "word", name: "name", parent: "code", until: "word", src: "word" },
  "provinces-2025": { code: "code", kind: "word", name: "name" },
  "communes-2025": { code: "code", kind: "word", name: "name", province: "code" },
  "changes-2026": { code: "code", kind: "word", name: "name", from: "word" },
  variants: { code: "code", set: "word", name: "name", src: "word" },
} as const;

/** How a column is packed. */
export type ColumnType = "code" | "word" | "name";

/** A value out of few: row `i` holds `words[values[i]]`. */
export interface WordColumn {
  readonly words: readonly string[];
  readonly values: Int32Array;
}

interface Columns {
  /** Codes as {@link codeNumber}s. */
  code: Int32Array;
  word: WordColumn;
  /** Names by number, see `NameTexts`. */
  name: Int32Array;
}

/** All tables, unpacked to columns. */
export type Tables = {
  readonly [T in keyof typeof TABLES]: {
    readonly [C in keyof (typeof TABLES)[T]]: (typeof TABLES)[T][C] extends ColumnType
      ? Columns[(typeof TABLES)[T][C]]
      : never;
  };
};

/** The tables that say which units there are: all but `successors`. */
export type UnitTables = Omit<Tables, "successors">;

/** The packed data, all of it strings. */
export interface Packed {
  /** The syllables that names are made of, the commonest first. */
  readonly syllables: string;
  /** The names of all tables: the numbers of their syllables. */
  readonly names: string;
  /** The columns, as `table.column`. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A code as a number that keeps its leading zeros: `"00536"` → 100536, `"536"` → 1536, `""` → 1. */
export function codeNumber(code: string): number {
  return Number(`1${code}`);
}

/** The code that a {@link codeNumber} stands for. */
export function codeText(number: number): string {
  return String(number).slice(1);
}

/** The lowest number of a five-digit code: districts and provinces are below. */
export const FIRST_COMMUNE = 100_000;
