import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Clause } from "./clause";
import { inherited, type Measured } from "./measured";
import { lastComma } from "./noun-phrase";
import { adjuncts, IS } from "./vocabulary";

/** How the names of what is planned begin … */
const PLANS: WordSet = new WordSet(list("dự, kế, chỉ, mục"));
/** … and end: `dự toán`, `kế hoạch`, `chỉ tiêu`. */
const ENDS: WordSet = new WordSet(list("toán, hoạch, tiêu"));
/** Who set a goal, when or that it was set: `chỉ tiêu đặt ra`, `kế hoạch thị xã giao`, `mục tiêu năm 2020`. */
const SETTING: WordSet = new WordSet(
  list("đặt, đề, được, giao, năm, của, nghị, tỉnh, huyện, quận, thị, thành, phường, xã, đầu, cả"),
);
/** Verbs that put a plan into force: `được giao`, `phân bổ`. */
const ASSIGNING: WordSet = new WordSet(list("giao, phân, phê, bố, điều, thông"));
const AIMS: WordSet = new WordSet(list("chỉ, mục"));

/** Whether a figure is what was planned, said in a clause of its own: `…, dự toán giao là | 18 tỷ đồng`. */
export function isPlanned(clause: Clause): boolean {
  const { words, verb, action } = clause;
  if (verb !== undefined && words.id(verb.from) !== IS) return false;
  return planOf(clause) !== undefined && (action === undefined || words.is(action.from, ASSIGNING));
}

/** `thu 20 tỷ đồng, dự toán giao | 18 tỷ đồng`: a plan that names nothing is of what was said. */
export function plannedOfEarlier(clause: Clause, topic: Measured | undefined): Measured | undefined {
  if (topic === undefined || !isPlanned(clause)) return undefined;
  const plan = planOf(clause);
  return plan !== undefined && clause.words.is(plan + 2, SETTING) ? inherited(topic) : undefined;
}

/** Where the clause of the figure begins with a plan, after words like `trong khi`. */
function planOf({ words, from, start, previous }: Clause): number | undefined {
  let at = lastComma(words, from, start);
  // đạt 139% kế hoạch thị xã và 129% kế hoạch phường: the plan that the figure before is of
  if (at === previous?.to) return undefined;
  while (at < start) {
    if (isPlan(words, at)) return at;
    const adjunct = adjuncts.match(words, at);
    if (adjunct === undefined) return undefined;
    at = adjunct.end;
  }
  return undefined;
}

function isPlan(words: Words, index: number): boolean {
  if (!words.is(index, PLANS) || !words.is(index + 1, ENDS)) return false;
  // chỉ tiêu tỷ lệ hộ nghèo 1,2%: what is measured goes by that name also where it is reached
  return !words.is(index, AIMS) || words.is(index + 2, SETTING);
}
