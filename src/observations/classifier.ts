import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { NUMBER, type Words } from "../text/words";
import type { Clause } from "./clause";
import { complementAfter } from "./complement";
import type { Fact } from "./fact";
import { inherited, type Measured, said } from "./measured";
import { MOST, NUMBER_OF, WITH } from "./vocabulary";

/** Units that count things without naming them: `đội tàu có 1.598 chiếc`. */
const CLASSIFIERS: WordSet = new WordSet(
  list(
    "chiếc, lượt, con, cái, ca, vụ, căn, ngôi, điểm, tuyến, đợt, kỳ, đàn, trường, suất, phần, cây, quả, mẫu, liều, mũi, cuộc",
  ),
);

/** Whether the unit of a count is a classifier alone, which names nothing: `có 1.598 chiếc`. */
export function isClassifier(clause: Clause): boolean {
  const { words, fact } = clause;
  if (fact.record.type !== "count" || fact.to !== fact.unit + 1) return false;
  return words.is(fact.unit, CLASSIFIERS) && clause.isBare;
}

/** `nơi có nhiều ca sốt xuất huyết nhất: 120 ca`: the noun that the label has the classifier before. */
export function classifiedInLabel(clause: Clause): Measured | undefined {
  const { words, from, start, fact, others } = clause;
  if (!words.isMark(start - 1, ":") || !isClassifier(clause)) return undefined;
  const id = words.id(fact.unit);
  for (let i = start - 2; i >= from; i--) {
    if (words.id(i) !== id || words.kind(i - 1) === NUMBER) continue;
    // số ca sốt xuất huyết: 120 ca: the label says by itself what is measured
    if (words.id(i - 1) === NUMBER_OF) return undefined;
    const noun = complementAfter(words, i, start - 1, others);
    if (noun === undefined) return undefined;
    const to = words.id(noun.to - 1) === MOST ? noun.to - 1 : noun.to;
    return to > i + 1 ? said(words, { from: i, to }) : undefined;
  }
  return undefined;
}
/** `xóa nhà tạm, nhà dột nát với 43/43 nhà`: the noun that `với` gives the number of, where that says more than its unit. */
export function namedBeforeWith(clause: Clause): Measured | undefined {
  const { words, fact, from, verb } = clause;
  if (verb === undefined || words.id(verb.from) !== WITH || !clause.isBare) return undefined;
  for (let i = Math.max(from, verb.from - FARTHEST_NAME); i < verb.from - 1; i++) {
    if (words.kind(i - 1) !== NUMBER && saysUnit(words, i, fact)) return said(words, { from: i, to: verb.from });
  }
  return undefined;
}

/** Whether the whole noun of a count stands at `index`: `đảng viên`, and not the `đảng` of `tổ chức đảng`. */
export function saysUnit(words: Words, index: number, { unit, to }: Fact): boolean {
  for (let i = unit; i < to; i++) if (words.id(i) === 0 || words.id(i) !== words.id(index + i - unit)) return false;
  return true;
}
/** No more tokens stand between the noun and `với`. */
const FARTHEST_NAME = 8;

/** `172 ca sốt xuất huyết, trong đó huyện Tuy An có 53 ca`: the noun that an earlier figure counts with the classifier. */
export function classifiedBefore(
  clause: Clause,
  _topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  if (clause.action !== undefined || !isClassifier(clause)) return undefined;
  const { words, fact } = clause;
  const unit = words.phrase(fact.unit, fact.to);
  return inherited(
    earlier.findLast(
      ({ noun, wording, unit: told }) =>
        noun.startsWith(`${unit} `) || (told === unit && wording.startsWith(`${unit} `)),
    ),
  );
}
