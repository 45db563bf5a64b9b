/** What keeps the queue from working, as one typed error that says what to do. */

/** The kinds of trouble that there can be. */
export type QueueErrorCode =
  /** A package that is needed is not installed. */
  | "missing-package"
  /** Redis can't be reached, or does not let us in. */
  | "redis-away"
  /** An option that makes no sense, such as a dataset name that leaves its folder. */
  | "invalid-option"
  /** A job that was not made by `addDataset`. */
  | "invalid-job"
  /** A job or plan of another version of this library, whose results might differ. */
  | "other-version"
  /** The dataset is there, made from other inputs or with other options. */
  | "dataset-differs"
  /** No dataset of this name was added. */
  | "no-dataset"
  /** Not all batches are done yet. */
  | "not-finished"
  /** A file is not there on this machine, or is not the one that was added. */
  | "input-differs"
  /** The place where the parts are kept can't be read or written. */
  | "store-away";

/** Something that the queue can't do. */
export class QueueError extends Error {
  /** `QueueError`. */
  override readonly name: string = "QueueError";
  /** What kind of trouble it is. */
  readonly code: QueueErrorCode;

  /** @internal */
  constructor(code: QueueErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
