/** What stands behind an option, read; what makes no sense is told with what there is. */
import { InvalidArgumentError } from "commander";
import { FORMATS, type Format } from "../dataset/formats/names";
import { RECORD_TYPES } from "../record-types";
import type { RecordType } from "../records";

/** Record types, parted by commas. */
export function parseTypes(list: string): readonly RecordType[] {
  return parseNames(list, RECORD_TYPES, "record type", "types");
}

/** Formats of a dataset, parted by commas. */
export function parseFormats(list: string): readonly Format[] {
  return parseNames(list, FORMATS, "format", "formats");
}

/** A whole number, 1 or more. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("A whole number, 1 or more.");
  return count;
}

function parseNames<Name extends string>(
  list: string,
  known: readonly Name[],
  noun: string,
  nouns: string,
): readonly Name[] {
  return list.split(",").map((written) => {
    const name = known.find((name) => name === written.trim());
    if (name !== undefined) return name;
    throw new InvalidArgumentError(`There is no ${noun} "${written.trim()}"; the ${nouns} are ${known.join(", ")}.`);
  });
}
