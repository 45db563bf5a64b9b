import type { PercentageRecord } from "../records";
import { PhraseBook, type PhraseMatch, phraseBook } from "../text/phrases";
import type { Words } from "../text/words";
import type { Extractor } from "./extractor";
import { addQuantity } from "./quantity";

type Unit = NonNullable<PercentageRecord["unit"]> | "%";

/** Percentages and per mille: `14,99%`, `0,3‰`, `40 phần trăm`, `2,5 điểm phần trăm`. */
export const percentage: Extractor = {
  type: "percentage",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      if (!page.isFree(figure.first)) continue;
      const found = figure.of === undefined ? readUnit(words, figure.end) : undefined;
      if (found === undefined) continue;
      const { value: unit, end } = found;
      addQuantity(page, "percentage", figure, { start: figure.first, end, flow: "growth" }, (record) => {
        if (unit !== "%") record.unit = unit;
      });
    }
  },
};

const spelled: PhraseBook<Unit> = new PhraseBook<Unit>([
  ["phần trăm", "%"],
  ["phần nghìn", "‰"],
  ["phần ngàn", "‰"],
  ["điểm phần trăm", "điểm phần trăm"],
]);
/** `2,5 điểm %`, `2,5% điểm`; `điểm` alone counts points of a score or an index. */
const points: PhraseBook<true> = phraseBook("điểm");

/**
 * The unit at token `start`. Per mille is typed in many ways.
 *
 * ```
 * > | 0,3%0   0,30%o   0,3 ‰
 *        ^^       ^^       ^
 * ```
 */
function readUnit(words: Words, start: number): PhraseMatch<Unit> | undefined {
  // 152,%: a comma whose decimals were forgotten
  const index = words.isMark(start, ",") && words.isGlued(start) && words.isGlued(start + 1) ? start + 1 : start;
  if (words.isMark(index, "‰")) return { value: "‰", end: index + 1 };
  const point = points.match(words, index)?.end;
  if (point !== undefined && words.isMark(point, "%")) return { value: "điểm phần trăm", end: point + 1 };
  if (!words.isMark(index, "%")) return spelled.match(words, index);

  const next = words.isGlued(index + 1) ? words.phrase(index + 1, index + 2) : "";
  if (next === "0" || next === "o" || next === "O" || next === "₀") return { value: "‰", end: index + 2 };
  const behind = points.match(words, index + 1)?.end;
  return behind === undefined ? { value: "%", end: index + 1 } : { value: "điểm phần trăm", end: behind };
}
