import fc from "fast-check";

/** Seed of all properties of a run; `PROPERTY_SEED=…` repeats a run that failed. */
const seed = Number(process.env["PROPERTY_SEED"] ?? Date.now() % 2 ** 31);
/** How many times as often as in CI everything is tried: `npm run test:long` sets it. */
const times = Number(process.env["PROPERTY_TIMES"] ?? 1);

/**
 * Tries a property so many times. The seed stands in the output of the tests also where all is well, so that what CI has
 * tried can be tried again.
 */
export function holds<T>(property: fc.IProperty<T>, runs: number): void {
  process.stdout.write(`${runs * times} runs, PROPERTY_SEED=${seed}\n`);
  fc.assert(property, { seed, numRuns: runs * times });
}
