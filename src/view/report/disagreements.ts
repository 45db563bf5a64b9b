import type { Statement, Topic } from "./tally";

/** Articles that give different values for the same indicator of the same ward at the same time. */
export interface Disagreement extends Topic {
  /** The values with the statements that give them, the smallest first. */
  readonly values: readonly (readonly [value: number, statements: readonly Statement[]])[];
  /** The largest value as a multiple of the smallest, less one; infinite where the smallest is 0. */
  readonly difference: number;
}

/** The topics on which articles disagree, those with the greatest differences first. */
export function disagreementsOf(topics: Iterable<Topic>): Disagreement[] {
  const disagreements: Disagreement[] = [];
  for (const topic of topics) {
    if (new Set(topic.statements.map(({ article }) => article)).size < 2) continue;
    const byValue = new Map<number, Statement[]>();
    for (const statement of topic.statements) {
      byValue.set(statement.value, [...(byValue.get(statement.value) ?? []), statement]);
    }
    const values = [...byValue].sort(([a], [b]) => a - b);
    const [smallest, largest] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0];
    if (smallest !== largest) disagreements.push({ ...topic, values, difference: Math.abs(largest / smallest) - 1 });
  }
  return disagreements.sort((a, b) => b.difference - a.difference);
}
