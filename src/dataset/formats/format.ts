/** What a format is: files that grow by what is said of each article, in their order. */
import type { Split } from "../entry";
import type { Table } from "../tables/index";
import type { Rows } from "../tables/rows";
import type { Example } from "../training/example";

/** What the formats may be told. */
export interface FormatOptions {
  /** Whether CSV files begin with a byte order mark. */
  readonly bom: boolean;
  /** The splits of the training sets; without them one file has all. */
  readonly splits: readonly Split[];
}

/** A file that grows by items. */
export interface GrowingFile {
  /** Path inside the dataset. */
  readonly path: string;
  /** What stands before the first item, between two, and after the last. */
  readonly head?: string;
  readonly separator?: string;
  readonly foot?: string;
  readonly gzip?: boolean;
}

/** Takes what a format has to write. */
export interface Sink {
  /** Adds an item to a growing file. */
  append(path: string, item: string): void;
  /** Writes a small file at once. */
  file(path: string, content: string): void;
}

/** A format that is text. */
export interface TextFormat {
  /** The growing files. They are there even if nothing is ever added. */
  files(tables: readonly Table[], options: FormatOptions): readonly GrowingFile[];
  /** Small files that don't depend on the articles, by path. */
  readonly extras?: Readonly<Record<string, string>>;
  /** Writes the rows of an article, or of an error. */
  rows?(rows: Rows, tables: readonly Table[], sink: Sink): void;
  /** Writes an article as an example to learn from. */
  example?(example: Example, sink: Sink): void;
}
