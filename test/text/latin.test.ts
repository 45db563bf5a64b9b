import { expect, test } from "vitest";
import { latin } from "../../src/text/latin";

test.each<[RegExp, string]>([
  [/nhóm(?!\p{L})/u, "/nhóm(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/"],
  [/[\p{M}\d]+/iuy, "/[\u0300-\u036f\\d]+/iy"],
  [/\[\d\]/g, "/\\[\\d\\]/g"],
])("%s", (given, expected) => {
  expect(String(latin(given))).toBe(expected);
});

test("of the letters of Vietnamese it reads the same as Unicode does", () => {
  const small = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"];
  const signs = [...small, ...small.map((letter) => letter.toUpperCase()), "\u0301", "1", "-"];
  for (const unicode of [/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^\p{M}$/u]) {
    expect(signs.filter((sign) => latin(unicode).test(sign))).toEqual(signs.filter((sign) => unicode.test(sign)));
  }
});

test("a property without Latin ranges is told at once", () => {
  expect(() => latin(/\p{N}/u)).toThrow(/\\p\{N\} has no Latin ranges: add them to src\/text\/latin\.ts/);
});
