/** What keeps a dataset from being written, as one typed error that says what to do. */

/** The kinds of trouble that output can give. */
export type DatasetErrorCode =
  /** The output is there already. */
  | "output-exists"
  /** A folder or file can't be made or written to: permissions, a file in the way, a read-only disk. */
  | "output-not-writable"
  /** No space is left, or a quota is used up. */
  | "disk-full"
  /** An option that makes no sense. */
  | "invalid-option"
  /** A format needs a package that is not installed. */
  | "missing-package"
  /** A thread ran out of memory while it wrote the files. */
  | "thread-died"
  /** No thread can be started, for one because memory does not even suffice for that. */
  | "no-thread";

/**
 * A dataset that could not be written. Nothing appears at the output; what was done is kept for the next run.
 *
 * @example
 * ```ts
 * import { writeDataset } from "trichluc/dataset";
 *
 * await writeDataset([], { out: "wards", split: [0, 0, 0] }); // → throws DatasetError "invalid-option"
 * ```
 */
export class DatasetError extends Error {
  /** `DatasetError`. */
  override readonly name: string = "DatasetError";
  /** What is wrong, for programs; the message says it to people. */
  readonly code: DatasetErrorCode;

  /** @internal */
  constructor(code: DatasetErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const FULL: ReadonlySet<string | undefined> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
/** What a database says of it. */
const NO_SPACE = "No space left on device";
const NOT_WRITABLE: ReadonlySet<string | undefined> = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EISDIR",
  "ENAMETOOLONG",
  "EEXIST",
  "ENOENT",
  "ENOTEMPTY",
]);

/** What a failed write means, as an error to throw; other errors are given back as they are. */
export function explained(error: unknown, out: string): unknown {
  if (error instanceof DatasetError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (FULL.has(code) || error.message.includes(NO_SPACE)) {
    const message = `${out}: no space is left on the disk. Make room; the same command then goes on where it stopped.`;
    return new DatasetError("disk-full", message, { cause: error });
  }
  if (NOT_WRITABLE.has(code)) {
    const advice = "choose another place, change its permissions, or wait for another run that writes there";
    const message = `${out} can't be written (${error.message}): ${advice}.`;
    return new DatasetError("output-not-writable", message, { cause: error });
  }
  return error;
}

/** The code of a system error. One that comes from a thread has lost its fields, but its message begins with it. */
function codeOf(error: NodeJS.ErrnoException): string | undefined {
  return error.code ?? /^(?<code>E[A-Z]+):/.exec(error.message)?.groups?.["code"];
}
