import { type Position, placeOf } from "../article/errors";
import type { Failure } from "./entry";

/**
 * An article that could be read, and whose records could not.
 *
 * @param position Where it stands; more fields may be in it.
 * @param id The article's own, where it is known.
 */
export function extractionFailed(position: Position, reason: string, id?: string): Failure {
  const { file, offset, line, recordId } = position;
  const article = id === undefined ? "the article" : `the article ${id}`;
  return {
    code: "extraction-failed",
    message: `${placeOf(position)}: ${article} can't be extracted: ${reason}`,
    file,
    ...(offset !== undefined && { offset }),
    ...(line !== undefined && { line }),
    ...(recordId !== undefined && { recordId }),
  };
}
