/** The tables of a dataset, and how they are linked. */
import { articleColumns, textColumn } from "./articles";
import type { Column } from "./column";
import { errorColumns } from "./errors";
import { observationColumns } from "./observations";
import { recordColumns } from "./records";

export type { Cell, ColumnType } from "./column";

/** The names of the tables. */
export type TableName = "articles" | "records" | "observations" | "errors";

/** In the order in which they are written. */
export const TABLES: readonly TableName[] = ["articles", "records", "observations", "errors"];

/** A column of any table, without where its cells come from. */
export type Field = Omit<Column<never>, "cell">;

/** A key of another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

/** A table as every format sees it. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  readonly links: readonly ForeignKey[];
}

const toArticle: ForeignKey = { fields: ["article"], table: "articles", references: ["article"] };

/**
 * The tables of a dataset.
 *
 * @param withText Whether the articles' table has their text.
 */
export function tablesOf(withText: boolean): readonly Table[] {
  return [
    {
      name: "articles",
      title: "One row an article.",
      fields: withText ? [...articleColumns, textColumn] : articleColumns,
      key: ["article"],
      links: [],
    },
    {
      name: "records",
      title: "One row a record: what stands where, and what it says.",
      fields: recordColumns,
      key: ["article", "record"],
      links: [toArticle],
    },
    {
      name: "observations",
      title: "One row an observation: what was measured, where, when, how much.",
      fields: observationColumns,
      key: ["article", "observation"],
      links: [toArticle, { fields: ["article", "record"], table: "records", references: ["article", "record"] }],
    },
    { name: "errors", title: "What could not be read.", fields: errorColumns, key: ["error"], links: [] },
  ];
}
