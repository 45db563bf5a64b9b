/** What `\p{…}` stands for among the Latin letters with those of Vietnamese, as ranges of a character class. */
const RANGES: Readonly<Record<string, string>> = {
  L: "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
  Lu: "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ",
  Ll: "a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
  M: "\u0300-\u036f",
};

/** A class in brackets, or a property that stands alone. */
const CLASS = /\[(?:[^\]\\]|\\.)*\]|\\p\{(\w+)\}/gs;
const PROPERTY = /\\p\{(\w+)\}/g;

/**
 * An expression in whose source `\p{L}` and its like are read as Latin letters. The Unicode classes have hundreds of ranges: an
 * expression that names them a dozen times takes as long to compile as an article to read, and its code is as large as a program.
 * So the source is text: as a literal it would be parsed with them first.
 *
 * ```
 * nhóm(?!\p{L})     →     /nhóm(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/
 * [\p{Lu}\d]        →     /[A-ZÀ-ÖØ-ÞĂĐĨ…\d]/
 * ```
 */
export function latin(source: string, flags = ""): RegExp {
  const ranged = source.replace(CLASS, (found, alone: string | undefined) =>
    alone === undefined ? found.replace(PROPERTY, (_, name: string) => rangesOf(name)) : `[${rangesOf(alone)}]`,
  );
  return new RegExp(ranged, flags);
}

function rangesOf(property: string): string {
  const ranges = RANGES[property];
  if (ranges === undefined)
    throw new SyntaxError(`\\p{${property}} has no Latin ranges: add them to src/text/latin.ts`);
  return ranges;
}
