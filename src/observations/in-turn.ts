import { MARK, type Words } from "../text/words";
import type { Statement } from "./rows";
import { softStart } from "./verb";
import { AND, TURN_ABOUT } from "./vocabulary";

/**
 * Pairs figures and subjects in their order, where the text says that they stand so.
 *
 * ```
 * > | nông nghiệp và dịch vụ lần lượt tăng 5% và 3%
 *     ^^^^^^^^^^^ 5%   ^^^^^^^ 3%
 * ```
 */
export function pairInTurn(words: Words, statements: readonly Statement[]): void {
  for (let first = 0; first < statements.length - 1; first++) {
    let end = first + 1;
    while (end < statements.length && isNext(words, statements[end - 1], statements[end])) end++;
    const head = statements[first];
    if (end - first > 1 && head !== undefined && isInTurn(words, head)) pair(statements, first, end);
    first = end - 1;
  }
}

/** Whether only commas, `và` and small words part two figures: `5%, 4% | và gần 3%`. */
function isNext(words: Words, before: Statement | undefined, next: Statement | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  const from = before.clause.fact.to;
  if (next.clause.fact.from - from > FARTHEST_NEXT) return false;
  const to = softStart(words, from, next.clause.fact.from);
  if (to === from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (words.kind(i) !== MARK && words.id(i) !== AND) return false;
  return true;
}

/** In tokens: `5% | và khoảng hơn | 3%`. */
const FARTHEST_NEXT = 4;

function isInTurn(words: Words, { clause }: Statement): boolean {
  for (let i = clause.fact.from - 1; i >= clause.from; i--) if (words.id(i) === TURN_ABOUT) return true;
  return false;
}

function pair(statements: readonly Statement[], first: number, end: number): void {
  const head = statements[first];
  if (head === undefined) return;
  const parts = head.measured.wording.split(/, | và /);
  for (let i = first; i < end; i++) {
    const statement = statements[i];
    const wording = parts.length === end - first ? parts[i - first] : head.measured.wording;
    if (statement === undefined || wording === undefined) continue;
    statement.relation = head.relation;
    statement.measured = { ...head.measured, wording, noun: wording };
  }
}
