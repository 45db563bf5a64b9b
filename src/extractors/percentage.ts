import { quantityOf } from "../figures/figure";
import type { PercentageRecord } from "../records";
import { PhraseBook } from "../text/phrases";
import type { Words } from "../text/words";
import type { Extractor } from "./extractor";
import { perBefore, perField, readPer } from "./per";
import { qualifierOf } from "./qualifier";

type Unit = NonNullable<PercentageRecord["unit"]> | "%";

const spelled: PhraseBook<Unit> = new PhraseBook<Unit>([
  ["phần trăm", "%"],
  ["phần nghìn", "‰"],
  ["phần ngàn", "‰"],
  ["điểm phần trăm", "điểm phần trăm"],
  ["điểm", "điểm phần trăm"],
]);

/** Percentages and per mille: `14,99%`, `0,3‰`, `40 phần trăm`, `2,5 điểm phần trăm`. */
export const percentage: Extractor = {
  type: "percentage",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      if (figure.of !== undefined) continue;
      const unit = readUnit(words, figure.end);
      if (unit === undefined) continue;
      const per = readPer(words, unit.end);
      const end = per?.end ?? unit.end;
      const qualifier = qualifierOf(words, figure, end);
      page.claim({
        type: "percentage",
        ...page.span(figure.first, end),
        ...quantityOf(figure),
        ...(unit.unit === "%" ? {} : { unit: unit.unit }),
        ...(qualifier && { qualifier }),
        ...perField(per?.per ?? perBefore(words, figure.first, "growth")),
      });
    }
  },
};

/**
 * The unit at token `index`. Per mille is typed in many ways.
 *
 * ```
 * > | 0,3%0   0,30%o   0,3 ‰   0,3 o/oo
 *        ^^       ^^       ^       ^^^^
 * ```
 */
function readUnit(words: Words, index: number): { unit: Unit; end: number } | undefined {
  if (words.isMark(index, "‰")) return { unit: "‰", end: index + 1 };
  if (words.isMark(index, "%")) {
    const next = words.isGlued(index + 1) ? words.phrase(index + 1, index + 2).toLowerCase() : "";
    if (next === "0" || next === "o" || next === "₀") return { unit: "‰", end: index + 2 };
    const points = spelled.match(words, index + 1);
    // 2,5% điểm: percentage points typed short
    return points?.value === "điểm phần trăm" && points.end === index + 2
      ? { unit: "điểm phần trăm", end: points.end }
      : { unit: "%", end: index + 1 };
  }
  const match = spelled.match(words, index);
  // "điểm" alone counts points of a score or an index
  return match === undefined || (match.value === "điểm phần trăm" && match.end === index + 1)
    ? undefined
    : { unit: match.value, end: match.end };
}
