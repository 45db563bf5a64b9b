/** A column of a table, said once for every format. */

/** What a cell may hold; undefined is no value. Decimals are strings of digits. */
export type Cell = string | number | boolean | undefined;

/**
 * What a column holds.
 *
 * - `integer`: 32 bits, `long`: beyond
 * - `number`: a double
 * - `decimal`: an exact number of up to 29 digits before and 9 after the point
 */
export type ColumnType = "string" | "integer" | "long" | "number" | "decimal" | "boolean";

/** One column: what it is called, what it holds, and where its cells come from. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Set where no cell is empty. */
  readonly required?: true;
  /** All values that there are. */
  readonly values?: readonly string[];
  readonly cell: (row: Row) => Cell;
}
