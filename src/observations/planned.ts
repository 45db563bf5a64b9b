import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Clause } from "./clause";
import { inherited, type Measured, said } from "./measured";
import { subjectBefore } from "./subject";
import { adjuncts, GIVEN, goalStarts, IS, relationVerbs } from "./vocabulary";

/** How the names of what is planned begin … */
const PLANS: WordSet = new WordSet(list("dự, kế, chỉ, mục"));
/** … and end: `dự toán`, `kế hoạch`, `chỉ tiêu`. */
const ENDS: WordSet = new WordSet(list("toán, hoạch, tiêu"));
/** `KH`: the name of a plan in one word. */
const SHORT: number = lexicon.add("kh");
/** Who set a goal, when or that it was set: `chỉ tiêu đặt ra`, `kế hoạch thị xã giao`, `mục tiêu năm 2020`. */
const SETTING: WordSet = new WordSet(
  list("đặt, đề, được, giao, năm, của, nghị, tỉnh, huyện, quận, thị, thành, phường, xã, đầu, cả"),
);
/** How verbs begin that put a plan into force, and how they end: `giao`, `phân bổ`, `phê duyệt`. */
const ASSIGNING: WordSet = new WordSet(list("giao, phân, phê, bố, điều, thông"));
const ASSIGNED: WordSet = new WordSet(list("giao, bổ, duyệt"));
const DOING: WordSet = new WordSet(list("thực, hoàn, triển"));

/** Whether a figure is what was planned, said in a clause of its own: `…, dự toán giao là | 18 tỷ đồng`. */
export function isPlanned(clause: Clause): boolean {
  return planOf(clause) !== undefined || isAllotted(clause);
}

/** `năm 2018 xã được giao thu ngân sách | 147 triệu đồng`, `quyết định giao bổ sung 2 tỷ đồng`: a sum that is given to be raised or spent. */
function isAllotted({ words, fact, from, start }: Clause): boolean {
  if (fact.record.type !== "money") return false;
  // phần được giao thu 2,3 tỷ đồng, vượt 16%: what was raised of it
  if (words.isMark(fact.to, ",") && relationVerbs.match(words, fact.to + 1) !== undefined) return false;
  for (let i = start - 1; i >= Math.max(from, start - FARTHEST_GIVEN); i--) {
    if (words.id(i) !== GIVEN) continue;
    return words.is(i - 1, GIVING) || words.is(i + 1, ADDING);
  }
  return false;
}
/** No more tokens stand between `giao` and its sum: `được giao thu ngân sách nhà nước trên địa bàn`. */
const FARTHEST_GIVEN = 10;
const GIVING: WordSet = new WordSet(list("được, định"));
const ADDING: WordSet = new WordSet(list("thêm, tăng, bổ"));

/** `thu 20 tỷ đồng, dự toán giao | 18 tỷ đồng`: a plan that names nothing is of what was said; `dự toán thu được giao` is of its own. */
export function measuredByPlan(clause: Clause, topic: Measured | undefined): Measured | undefined {
  const plan = planOf(clause);
  if (plan === undefined) return undefined;
  const { words, action, start, others } = clause;
  const end = endOfPlan(words, plan);
  // trong khi KH là 145 triệu đồng; kế hoạch giao là 18 tỷ đồng
  if (end === start || words.is(end, SETTING)) return inherited(topic) ?? (clause.label && said(words, clause.label));
  if (action === undefined || action.from <= end) return undefined;
  const subject = subjectBefore(words, plan, action.from, others);
  return subject && said(words, subject);
}

/** Where the plan is named that the figure tells of, as its subject or as what was given out. */
function planOf(clause: Clause): number | undefined {
  const { words, from, start, previous, verb } = clause;
  if (verb !== undefined && words.id(verb.from) !== IS) return undefined;
  let plan = from;
  while (plan < start && !isPlan(words, plan)) plan++;
  if (plan >= start) return undefined;
  const opening = clause.part;
  // đạt 139% kế hoạch thị xã và 129% kế hoạch phường: the plan that the figure before is of
  if (opening === previous?.to) return undefined;
  while (plan < opening || (plan < start && !isPlan(words, plan))) plan++;
  const isTold = plan < start && (words.is(plan - 1, ASSIGNED) || opensClause(words, opening, plan));
  // dự toán chi 18 tỷ đồng; kế hoạch được giao 5 ha; but kế hoạch vốn giải ngân 3 tỷ đồng
  const { action } = clause;
  const isDone = action !== undefined && action.from > plan + 2 && !words.is(action.from, ASSIGNING);
  return isTold && !isDone ? plan : undefined;
}

function isPlan(words: Words, index: number): boolean {
  return (words.is(index, PLANS) && words.is(index + 1, ENDS)) || words.id(index) === SHORT;
}

function endOfPlan(words: Words, plan: number): number {
  return words.id(plan) === SHORT ? plan + 1 : plan + 2;
}

/** Whether only words like `trong khi` stand before a plan in its clause. */
function opensClause(words: Words, opening: number, plan: number): boolean {
  // chỉ tiêu tỷ lệ hộ nghèo 1,2%: what is measured goes by that name also where it is reached
  if (words.is(plan, goalStarts) && !words.is(plan + 2, SETTING)) return false;
  let at = opening;
  while (at < plan) {
    const adjunct = adjuncts.match(words, at);
    // thực hiện kế hoạch xây 12 tuyến đường: what is being done
    if (adjunct === undefined || words.is(at, DOING)) return false;
    at = adjunct.end;
  }
  return at === plan;
}
