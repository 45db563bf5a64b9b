import { readNumbers, unfoldSign } from "./digits";
import { type ColumnType, type Packed, TABLES, type Tables, type UnitTables, type WordColumn } from "./tables";

/** Decodes the tables of units to columns, and the names they refer to. Takes some milliseconds: do it once. */
export function unpackUnits(packed: Packed): UnitTables & { readonly names: NameTexts } {
  const names = new NameTexts(packed);
  const tables = (Object.keys(TABLES) as (keyof Tables)[])
    .filter((table) => table !== "successors")
    .map((table) => [table, unpackTable(packed, table, names)]);
  return { ...(Object.fromEntries(tables) as UnitTables), names };
}

/** Decodes the table of who became what. */
export function unpackSuccessors(packed: Packed): Tables["successors"] {
  return unpackTable(packed, "successors") as unknown as Tables["successors"];
}

function unpackTable(packed: Packed, table: keyof Tables, names?: NameTexts): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [column, type] of Object.entries<ColumnType>(TABLES[table])) {
    const text = packed.columns[`${table}.${column}`] ?? "";
    if (type === "code") columns[column] = readCodes(text);
    else if (type === "word") columns[column] = readWords(text);
    else columns[column] = names?.read(text, columns["code"] as Int32Array);
  }
  return columns;
}

function readCodes(text: string): Int32Array {
  const codes = readNumbers(text);
  let code = 0;
  for (let row = 0; row < codes.length; row++) {
    code += unfoldSign(codes[row] ?? 0);
    codes[row] = code;
  }
  return codes;
}

function readWords(text: string): WordColumn {
  const end = text.indexOf("\n");
  return { words: text.slice(0, end).split("|"), values: readNumbers(text.slice(end + 1)) };
}

/** Names as runs of syllables, by number. Most names are never shown, so their text is put together when it is asked for. */
export class NameTexts {
  /** How many there are so far: numbers run from 0 to `count - 1`. */
  count = 0;
  /** The syllables; one may hold a space (`K' Nàng`), see the packer. */
  readonly syllables: readonly string[];
  /** The syllables of all names, one after the other, by number. */
  private readonly runs: Int32Array;
  /** Where in {@link runs} each name starts: it ends where the next one starts. */
  private readonly starts: Int32Array;
  /** The name that each code last had. */
  private readonly last: Map<number, number> = new Map();

  constructor({ syllables, names }: Packed) {
    this.syllables = syllables.split("|");
    this.runs = readNumbers(names);
    this.starts = new Int32Array(this.runs.length + 1);
  }

  /** Reads the names of the next table. */
  read(counts: string, codes: Int32Array): Int32Array {
    const names = readNumbers(counts);
    for (let row = 0; row < names.length; row++) {
      const count = names[row] ?? 0;
      const code = codes[row] ?? 0;
      const name = count === 0 ? (this.last.get(code) ?? 0) : this.count++;
      if (count > 0) this.starts[this.count] = (this.starts[name] ?? 0) + count;
      this.last.set(code, name);
      names[row] = name;
    }
    return names;
  }

  /** The parts that `parts` has for the syllables of a name, joined. */
  join(name: number, parts: readonly string[], separator: string): string {
    const end = this.starts[name + 1] ?? 0;
    let at = this.starts[name] ?? 0;
    let text = parts[this.runs[at] ?? 0] ?? "";
    while (++at < end) text += separator + (parts[this.runs[at] ?? 0] ?? "");
    return text;
  }

  /** The name as published. */
  text(name: number): string {
    return this.join(name, this.syllables, " ");
  }
}
