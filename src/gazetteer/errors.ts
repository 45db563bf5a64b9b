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
 * lookup("Tân An", { at: "1/7/2025" }); // GazetteerError, code "invalid-date"
 * ```
 */
export class GazetteerError extends Error {
  override readonly name = "GazetteerError";
  readonly code: GazetteerErrorCode;

  constructor(code: GazetteerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
