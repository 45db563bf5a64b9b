/**
 * Where the parts of datasets are kept until they are merged. All machines see the same one.
 *
 * ```
 * wards/plan.json                         which parts the dataset has, in their order
 * wards/parts/00000000-9f3c….jsonl        what came of a batch; its name tells which
 * ```
 *
 * What is there is whole: a part is written elsewhere, and gets its name when all of it is on the disk. Its name stands for its
 * content, so it makes no difference how often it is written.
 */
export interface Store {
  /** The names of the parts that are there. */
  parts(dataset: string): Promise<ReadonlySet<string>>;
  has(dataset: string, part: string): Promise<boolean>;
  writePart(dataset: string, part: string, content: Uint8Array): Promise<void>;
  /**
   * Brings a part to this machine, if it is not here.
   *
   * @param copy Where a copy may go.
   * @returns The path of the part.
   */
  fetchPart(dataset: string, part: string, copy: string): Promise<string>;
  readPlan(dataset: string): Promise<string | undefined>;
  writePlan(dataset: string, plan: string): Promise<void>;
}
