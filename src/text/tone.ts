/**
 * Where the tone mark stands: `hoà` and `hòa`, `thuỵ` and `thụy`, `khoẻ` and `khỏe` are the same words.
 * The older placement, on the first vowel (`hòa`), is the one that look-ups use.
 */
const NEW_STYLE = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"] as const;
const OLD_STYLE = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"] as const;

const newToOld: ReadonlyMap<string, string> = new Map(NEW_STYLE.map((vowels, i) => [vowels, OLD_STYLE[i] ?? vowels]));
/** Each pair of vowels, and how the other placement writes it. */
const otherVowels: ReadonlyMap<string, string> = new Map([
  ...newToOld,
  ...Array.from(newToOld, ([vowels, old]) => [old, vowels] as const),
]);

// an open syllable only: `hoàn` has one spelling; `quý` has its vowel after `qu`
const newStyle: RegExp = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Moves the tone marks of lower-case NFC text to where look-ups want them: `hoà` → `hòa`. */
export function foldTone(text: string): string {
  return text.replace(newStyle, (vowels) => newToOld.get(vowels) ?? vowels);
}

/** The other way to write a word, where there is one: `hòa` → `hoà`, `khoá` → `khóa`. */
export function otherTonePlacement(word: string): string | undefined {
  // of a syllable that other letters close there is one spelling, as of `quý`
  const other = otherVowels.get(word.slice(-2));
  return other === undefined || word.at(-3) === "q" ? undefined : word.slice(0, -2) + other;
}
