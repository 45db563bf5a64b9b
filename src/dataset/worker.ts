/** What runs in a thread: does a task, in memory that others have to spare. */
import { giveBack } from "./chunks";
import { type Tasks, tasks } from "./tasks";

/** A task on its way to a thread. */
export interface Order {
  readonly name: keyof Tasks;
  readonly task: unknown;
  readonly spare: readonly Uint8Array[];
}

/** Does the task. */
export default async function work({ name, task, spare }: Order): Promise<unknown> {
  giveBack(spare);
  return await (tasks[name] as (task: unknown) => unknown)(task);
}
