import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { NUMBER } from "../text/words";
import type { Clause } from "./clause";
import { complementAfter } from "./complement";
import { inherited, type Measured, said } from "./measured";

/** Units that count things without naming them: `đội tàu có 1.598 chiếc`. */
const CLASSIFIERS: WordSet = new WordSet(
  list(
    "chiếc, lượt, con, cái, ca, vụ, căn, ngôi, điểm, tuyến, đợt, kỳ, đàn, trường, suất, phần, cây, quả, mẫu, liều, mũi, cuộc",
  ),
);

/** Whether the unit of a count is a classifier alone, which names nothing: `có 1.598 chiếc`. */
export function isClassifier({ words, fact, isBare }: Clause): boolean {
  return fact.record.type === "count" && isBare && fact.to === fact.unit + 1 && words.is(fact.unit, CLASSIFIERS);
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
    const to = words.is(noun.to - 1, MOST) ? noun.to - 1 : noun.to;
    return to > i + 1 ? said(words, { from: i, to }) : undefined;
  }
  return undefined;
}
const MOST: WordSet = new WordSet(["nhất"]);
const NUMBER_OF: number = lexicon.add("số");

/** `172 ca sốt xuất huyết, trong đó huyện Tuy An có 53 ca`: the noun that an earlier figure counts with the classifier. */
export function classifiedBefore(
  clause: Clause,
  _topic: Measured | undefined,
  earlier: readonly Measured[],
): Measured | undefined {
  if (clause.action !== undefined || !isClassifier(clause)) return undefined;
  const { words, fact } = clause;
  const unit = `${words.phrase(fact.unit, fact.to)} `;
  return inherited(earlier.findLast(({ noun }) => noun.startsWith(unit)));
}
