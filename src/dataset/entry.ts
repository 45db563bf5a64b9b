/** What the dataset is made of: the articles as they were read, in their order, and what could not be read. */

import type { Article } from "../article/article";
import type { ReadErrorCode } from "../article/errors";
import type { Extraction } from "../records";

/** An article with its records and observations. */
export type Reading = Omit<Article, "dropped"> & Extraction;

/** What could not be read: a line of the table `errors`. */
export interface Failure {
  readonly code: ReadErrorCode | "extraction-failed";
  readonly message: string;
  /** Path as given or found; `-` for standard input. */
  readonly file: string;
  readonly offset?: number;
  readonly line?: number;
  readonly recordId?: string;
}

/** What could not be read, at its place among all that could not. */
export interface ErrorEntry {
  /** Key of the error: 1 for the first one of the dataset. */
  readonly number: number;
  readonly failure: Failure;
}

/**
 * The parts of a dataset that a model is trained on, chosen by, and measured by.
 *
 * @example
 * ```ts
 * import { SPLITS } from "trichluc/dataset";
 *
 * SPLITS; // → ["train", "validation", "test"]
 * ```
 */
export const SPLITS = ["train", "validation", "test"] as const;

/** One of {@link SPLITS}. */
export type Split = (typeof SPLITS)[number];

/** A reading at its place in the dataset. */
export interface Entry {
  /** Key of the article: 1 for the first one of the dataset. */
  readonly number: number;
  /** Name of the near-duplicate cluster that it is in. */
  readonly cluster: string;
  readonly split?: Split;
  readonly reading: Reading;
}
