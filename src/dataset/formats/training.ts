/** Where training sets lie: `ner/conll/train.conll`; without a split `ner/conll/all.conll`. */
import type { Split } from "../entry";
import type { FormatOptions, GrowingFile } from "./format";

/** The path of a split's file. */
export function trainingPath(format: string, split: Split | undefined, extension: string): string {
  return `ner/${format}/${split ?? "all"}.${extension}`;
}

/** A growing file for each split. */
export function trainingFiles(
  format: string,
  extension: string,
  { splits }: FormatOptions,
  around: Omit<GrowingFile, "path"> = {},
): GrowingFile[] {
  const each: readonly (Split | undefined)[] = splits.length > 0 ? splits : [undefined];
  return each.map((split) => ({ path: trainingPath(format, split, extension), ...around }));
}
