/** What was wrong with the call: the argument that can't be read, by name. */
export type GazetteerErrorCode =
  | "invalid-name"
  | "invalid-kind"
  | "invalid-date"
  | "invalid-place"
  | "invalid-code"
  | "invalid-register"
  | "unknown-unit";

/**
 * Thrown where a call can't be read: a date that is none, a kind of unit that there isn't, an object that is no unit of
 * this gazetteer. A name that nothing bears is no error: the look-up finds nothing.
 *
 * @example
 * ```ts
 * import { lookup } from "trichluc/gazetteer";
 *
 * lookup("Tân An", { at: "1/7/2025" }); // → throws GazetteerError "invalid-date"
 * ```
 */
export class GazetteerError extends Error {
  /** `GazetteerError`. */
  override readonly name = "GazetteerError";
  /** What was wrong, for programs; the message says it to people. */
  readonly code: GazetteerErrorCode;

  /** @internal */
  constructor(code: GazetteerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
