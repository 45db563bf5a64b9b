import { describe, expect, test } from "vitest";
import { lexicon } from "../../src/text/lexicon";
import { foldTone, otherTonePlacement } from "../../src/text/tone";

describe("both placements of the tone", () => {
  test.each([
    ["hoà", "hòa"],
    ["thuỵ", "thụy"],
    ["khoẻ", "khỏe"],
    ["loã", "lõa"],
    ["thuý", "thúy"],
  ])("%s is %s", (given, other) => {
    expect(foldTone(given)).toBe(other);
    expect(otherTonePlacement(given)).toBe(other);
    expect(otherTonePlacement(other)).toBe(given);
    expect(lexicon.add(given)).toBe(lexicon.add(other));
  });

  test.each(["hoàn", "quý", "quả", "ngoài", "tuấn", "nhà"])("%s has one spelling", (word) => {
    expect(foldTone(word)).toBe(word);
    expect(otherTonePlacement(word)).toBeUndefined();
  });
});
