import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { isRecordType, RECORD_TYPES } from "../record-types";
import { SPLITS } from "./entry";
import { DatasetError } from "./errors";
import type { FormatOptions } from "./formats/format";
import { FORMATS, type Format } from "./formats/names";
import type { Shares } from "./split";

/** How far the work has come. */
export interface Progress {
  /**
   * - `reading`: articles are read and extracted
   * - `comparing`: near-duplicates are looked for
   * - `writing`: the files are written
   */
  readonly stage: "reading" | "comparing" | "writing";
  /** Articles read, or written, so far. */
  readonly articles: number;
  /** Inputs that could not be read so far. */
  readonly failures: number;
  /** Of all articles, while they are written. */
  readonly total?: number;
}

/** What `writeDataset` may be told. */
export interface DatasetOptions {
  /** The folder that the dataset becomes. What is under way lies beside it, in a folder that ends in `.partial`. */
  readonly out: string;
  /** `jsonl` and `csv`, where absent. */
  readonly formats?: readonly Format[];
  /** Weights of training, validation and test; near-duplicates stay together. Not split, where absent. */
  readonly split?: Shares;
  /** Keeps the first article of each cluster of near-duplicates, and leaves the others out. */
  readonly dedupe?: boolean;
  /** Puts the texts into the table of articles. */
  readonly withText?: boolean;
  /** The record types that are wanted; observations come only for the quantities among them. */
  readonly only?: readonly string[];
  /** Begins CSV files with a byte order mark, which some spreadsheets need to see UTF-8. */
  readonly bom?: boolean;
  /** Threads; as many as there are processors, where absent. For 1 all is done in this thread. */
  readonly jobs?: number;
  /** Stops after so many articles, those that could not be read among them. */
  readonly limit?: number;
  /** Replaces the output, if it is there and is a dataset. */
  readonly force?: boolean;
  /** Called after every batch of about fifty articles. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The options with nothing left open. */
export interface Plan {
  readonly out: string;
  readonly formats: readonly Format[];
  readonly split: Shares | undefined;
  readonly dedupe: boolean;
  readonly withText: boolean;
  readonly only: readonly string[] | undefined;
  readonly formatOptions: FormatOptions;
  readonly jobs: number;
  readonly limit: number;
  readonly force: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Fills in what the options leave open.
 *
 * @throws {DatasetError} `invalid-option`.
 */
export function planOf(options: DatasetOptions): Plan {
  const { formats = ["jsonl", "csv"], split, only, jobs = availableParallelism() } = options;
  const { limit = Number.POSITIVE_INFINITY } = options;
  check(options.out !== "", "out must name a folder");
  check(formats.length > 0, "at least one format is needed");
  const unknown = formats.find((format) => !FORMATS.includes(format));
  check(unknown === undefined, `there is no format "${unknown}"; the formats are ${FORMATS.join(", ")}`);
  const unknownType = only?.find((type) => !isRecordType(type));
  check(
    unknownType === undefined,
    `there is no record type "${unknownType}"; the types are ${RECORD_TYPES.join(", ")}`,
  );
  check(isWhole(jobs) && jobs >= 1, "jobs must be a whole number, 1 or more");
  check(
    limit === Number.POSITIVE_INFINITY || (isWhole(limit) && limit >= 1),
    "limit must be a whole number, 1 or more",
  );
  check(split === undefined || isShares(split), "split must be three weights, such as 80/10/10");
  return {
    out: resolve(options.out),
    // in the order of the list, so that the order of asking makes no difference
    formats: FORMATS.filter((format) => formats.includes(format)),
    split,
    dedupe: options.dedupe ?? false,
    withText: options.withText ?? false,
    only,
    formatOptions: { bom: options.bom ?? false, splits: split ? SPLITS : [] },
    jobs,
    limit,
    force: options.force ?? false,
    onProgress: options.onProgress ?? (() => undefined),
  };
}

function check(isRight: boolean, message: string): void {
  if (!isRight) throw new DatasetError("invalid-option", message);
}

function isWhole(number: number): boolean {
  return Number.isSafeInteger(number);
}

function isShares(shares: readonly number[]): boolean {
  return (
    shares.length === 3 &&
    shares.every((share) => Number.isFinite(share) && share >= 0) &&
    shares.some((share) => share > 0)
  );
}
