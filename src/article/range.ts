/** A stretch of a file that holds many articles, so that several readers can share it. */
export interface Range {
  /**
   * What `start` and `end` count.
   *
   * - `bytes`: of the file as it lies on the disk; reading begins there
   * - `items`: lines, records or objects from the beginning; reading passes over those before
   */
  readonly unit: "bytes" | "items";
  /** The first byte or item of it, from 0. */
  readonly start: number;
  /** The first that is no part of it. */
  readonly end: number;
  /** The line of JSON Lines that begins at the byte `start`, from 1. */
  readonly line?: number;
}

/** Whether the range has this byte or item. */
export function contains({ start, end }: Range, at: number): boolean {
  return start <= at && at < end;
}
