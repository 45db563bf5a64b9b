import { expect, test } from "vitest";
import { latin } from "../../src/text/latin";

test.each([
  [String.raw`nhóm(?!\p{L})`, "", "/nhóm(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/"],
  [String.raw`[\p{M}\d]+`, "iy", "/[\u0300-\u036f\\d]+/iy"],
  [String.raw`\[\d\]`, "g", "/\\[\\d\\]/g"],
])("%s", (source, flags, expected) => {
  expect(String(latin(source, flags))).toBe(expected);
});

test("of the letters of Vietnamese it reads the same as Unicode does", () => {
  const small = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"];
  const signs = [...small, ...small.map((letter) => letter.toUpperCase()), "\u0301", "1", "-"];
  for (const unicode of [/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^\p{M}$/u]) {
    expect(signs.filter((sign) => latin(unicode.source).test(sign))).toEqual(
      signs.filter((sign) => unicode.test(sign)),
    );
  }
});

test("a property without Latin ranges is told at once", () => {
  expect(() => latin(String.raw`\p{N}`)).toThrow(/\\p\{N\} has no Latin ranges: add them to src\/text\/latin\.ts/);
});
