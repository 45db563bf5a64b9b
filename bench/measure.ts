/** One thing to measure. */
export interface Job {
  readonly name: string;
  /** Characters that one run reads. */
  readonly size: number;
  run(): unknown;
}

/** How long a sample lasts at least, in milliseconds: short jobs are repeated. */
const SAMPLE = 40;
/** How long a job runs before it is measured: until the compiler, whose work is in the figures, has seen enough of it. */
const WARM_UP = 2500;

/**
 * Median nanoseconds of processor time a character of each job. The jobs take turns, so that what slows the machine down
 * slows all of them; ratios of the results hold where the results themselves do not.
 */
export function measure(jobs: readonly Job[], rounds: number): Map<string, number> {
  const samples = new Map<string, number[]>(jobs.map(({ name }) => [name, []]));
  const repeats = new Map(jobs.map((job) => [job, repeatsOf(job)]));
  for (let round = 0; round < rounds; round++) {
    for (const job of jobs) {
      const times = repeats.get(job) ?? 1;
      const began = spent();
      for (let i = 0; i < times; i++) job.run();
      samples.get(job.name)?.push(((spent() - began) * 1e6) / (times * job.size));
    }
  }
  return new Map(Array.from(samples, ([name, values]) => [name, median(values)]));
}

/** Milliseconds that this process has worked: what others do on the machine is not in it. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How often the job runs in one sample. Warms it up on the way. */
function repeatsOf({ run }: Job): number {
  let times = 0;
  const began = spent();
  do {
    run();
    times++;
  } while (spent() - began < WARM_UP);
  return Math.max(1, Math.round((times * SAMPLE) / WARM_UP));
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
