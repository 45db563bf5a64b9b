import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { type Assignment, placedIn } from "../assignment";
import { sync } from "../durable";
import type { WrittenFile } from "../output-file";
import type { PlacedPart } from "../part";
import { type Cell, type ColumnType, type Table, tablesOf } from "../tables/index";
import { rowsOf } from "../tables/rows";

/** The work of writing all parts as Parquet, a file a table. */
export interface ParquetTask {
  readonly parts: readonly PlacedPart[];
  readonly assignment: Assignment;
  readonly withText: boolean;
  /** Where the files go. */
  readonly folder: string;
}

/** Writes the tables as Parquet; in memory is a row group of each. */
export async function writeParquet({ parts, assignment, withText, folder }: ParquetTask): Promise<WrittenFile[]> {
  const tables = tablesOf(withText);
  const files = tables.map((table) => new ParquetFile(table, folder));
  for (const part of parts) {
    for await (const entry of placedIn(part, assignment)) {
      const rows = rowsOf(entry, withText);
      for (const file of files) for (const row of rows[file.table.name] ?? []) file.add(row);
    }
  }
  return Promise.all(files.map((file) => file.close()));
}

const ROWS_A_GROUP = 25_000;

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];
type Value = string | number | bigint | boolean | undefined;

class ParquetFile {
  private readonly path: string;
  private readonly writer: ParquetWriter;
  private columns: Value[][];
  private rows = 0;

  constructor(
    readonly table: Table,
    folder: string,
  ) {
    this.path = join(folder, parquetPath(table));
    this.writer = new ParquetWriter({ writer: fileWriter(this.path), schema: schemaOf(table), createdBy: "trichluc" });
    this.columns = table.fields.map(() => []);
  }

  add(row: readonly Cell[]): void {
    this.table.fields.forEach(({ type }, index) => {
      this.columns[index]?.push(parquetValue(type, row[index]));
    });
    if (++this.rows === ROWS_A_GROUP) this.flush();
  }

  async close(): Promise<WrittenFile> {
    this.flush();
    await this.writer.finish();
    await sync(this.path);
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(this.path)) hash.update(chunk);
    return { path: parquetPath(this.table), bytes: (await stat(this.path)).size, hash: hash.digest("hex") };
  }

  private flush(): void {
    if (this.rows === 0) return;
    const columnData = this.table.fields.map(({ name }, index) => ({ name, data: this.columns[index] ?? [] }));
    this.writer.write({ columnData, rowGroupSize: this.rows });
    this.columns = this.table.fields.map(() => []);
    this.rows = 0;
  }
}

/** The file of a table inside its folder. */
export function parquetPath({ name }: Table): string {
  return `${name}.parquet`;
}

const DECIMALS = 9;

const TYPES: Readonly<Record<ColumnType, Partial<Schema[number]>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  long: { type: "INT64" },
  number: { type: "DOUBLE" },
  decimal: { type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", precision: 38, scale: DECIMALS },
  boolean: { type: "BOOLEAN" },
};

function schemaOf({ fields }: Table): Schema {
  return [
    { name: "root", num_children: fields.length },
    ...fields.map(({ name, type, required }) => ({
      name,
      ...TYPES[type],
      repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
    })),
  ];
}

function parquetValue(type: ColumnType, cell: Cell): Value {
  if (cell === undefined) return undefined;
  if (type === "long") return BigInt(cell);
  if (type !== "decimal") return cell;
  const [whole = "", fraction = ""] = String(cell).split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0"));
}
