import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type CoverageData, INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, type Plugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collectTests, getFn, type Suite, type Test, type VitestRunner } from "@vitest/runner";
import { globSync } from "tinyglobby";

/** The tests that tell what extractors, figures, gazetteer and observations do. */
const TESTS = [
  "test/{extractors,figures,gazetteer,grammar,observations}/**/*.test.ts",
  "test/{articles,properties/found}.test.ts",
];
const OTHERS = ["test/gazetteer/pack.test.ts"];
/** All but those that measure time, which mutants take too. */
const NAMES = /^(?!.*time is linear)/;

/** A test with a mutant may take so many times as long as without it, and half a second: an endless loop shows long before Stryker's own limits. */
const SLOWER = 10;
const ALWAYS = 500_000;
const HITS_BETWEEN_LOOKS = 64;

/** What the code with mutants and its test runner share: which mutant acts, how often it was reached, what each test reaches. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  readonly mutantCoverage: MutantCoverage;
}
let hits: number | undefined;
/** Processor time, in microseconds, at which the test that runs with a mutant is taken for endless. */
let deadline = Number.POSITIVE_INFINITY;
const shared: Shared = {
  mutantCoverage: { static: {}, perTest: {} },
  get hitCount() {
    return hits;
  },
  set hitCount(value) {
    const isLate = value !== undefined && value % HITS_BETWEEN_LOOKS === 0 && process.cpuUsage().user > deadline;
    hits = isLate ? Number.POSITIVE_INFINITY : value;
  },
};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: shared });

/** The time of a test that was not run yet: what it needs is loaded while no mutant acts. */
const COLD = -1;

/** A test, and how many milliseconds it took when it was last run. */
interface TimedTest {
  readonly id: string;
  readonly test: Test;
  time: number;
}

/**
 * Runs the tests of vitest for Stryker in one warm process: the modules and the gazetteer are loaded once, then a mutant costs no more than
 * its tests, the quick ones first. Stryker's own runner starts a worker for each mutant, which takes a second. Static mutants, of code that
 * runs once, can't be told in this way; the configuration leaves them out.
 */
class WarmRunner implements TestRunner {
  private readonly tests = new Map<string, TimedTest>();
  private isSpoiled = false;

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const files = globSync(TESTS, { ignore: OTHERS, absolute: true }).sort();
    for (const file of await collectTests(files, collector())) {
      if (file.result?.errors) throw new Error(`${file.filepath}: ${file.result.errors[0]?.message}`);
      for (const test of testsOf(file)) {
        const name = `${relative(process.cwd(), file.filepath)}#${fullName(test)}`;
        let id = name;
        for (let nth = 2; this.tests.has(id); nth++) id = `${name} (${nth})`;
        this.tests.set(id, { id, test, time: COLD });
      }
    }
  }

  async dryRun(): Promise<DryRunResult> {
    const { mutantCoverage } = shared;
    const cold = new Map<TimedTest, number>();
    for (const test of this.tests.values()) cold.set(test, (await run(test)).timeSpentMs);
    const loaded = [mutantCoverage.static, ...Object.values(mutantCoverage.perTest)];
    mutantCoverage.perTest = {};
    const tests: TestResult[] = [];
    for (const [test, time] of cold) {
      const result = await run(test);
      tests.push({ ...result, timeSpentMs: time + result.timeSpentMs });
    }
    // what ran only until all was warm runs no more: it counts as static
    const reached = Object.assign({}, ...Object.values(mutantCoverage.perTest)) as CoverageData;
    mutantCoverage.static = Object.fromEntries(
      loaded.flatMap(Object.entries).filter(([mutant]) => !(mutant in reached)),
    );
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    // a runner that throws is started afresh, and asked again
    if (this.isSpoiled) throw new Error("A mutant has left something behind.");
    shared.hitCount = 0;
    shared.hitLimit = hitLimit;
    const tests: TestResult[] = [];
    const chosen = testFilter?.flatMap((id) => this.tests.get(id) ?? []) ?? [...this.tests.values()];
    for (const test of chosen.sort((a, b) => a.time - b.time)) {
      if (test.time === COLD) await run(test);
      deadline = process.cpuUsage().user + ALWAYS + test.time * 1000 * SLOWER;
      shared.activeMutant = activeMutant.id;
      const result = await run(test);
      shared.activeMutant = undefined;
      tests.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.isSpoiled ||= (await run(test)).status === TestStatus.Failed;
      if (!disableBail) break;
    }
    return toMutantRunResult(
      determineHitLimitReached(shared.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }
}

export const strykerPlugins: readonly Plugin<PluginKind>[] = [
  declareClassPlugin(PluginKind.TestRunner, "warm", WarmRunner),
];

/** What vitest needs to collect the tests of a file outside of its own workers. */
function collector(): VitestRunner {
  Object.assign(globalThis, { __vitest_worker__: { config: {}, ctx: {} } });
  return {
    importFile: (file) => import(pathToFileURL(file).href),
    config: {
      root: process.cwd(),
      name: undefined,
      setupFiles: [],
      passWithNoTests: false,
      testNamePattern: NAMES,
      allowOnly: false,
      sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
      chaiConfig: undefined,
      maxConcurrency: 1,
      testTimeout: 600_000,
      hookTimeout: 20_000,
      retry: 0,
      includeTaskLocation: false,
      tags: [],
      tagsFilter: undefined,
      strictTags: false,
    },
  };
}

async function run(timed: TimedTest): Promise<TestResult> {
  const { id, test } = timed;
  let failureMessage: string | undefined;
  shared.currentTestId = id;
  const start = performance.now();
  try {
    await getFn(test)();
  } catch (error) {
    failureMessage = String(error);
  }
  timed.time = performance.now() - start;
  shared.currentTestId = undefined;
  const result = { id, name: fullName(test), fileName: resolve(test.file.filepath), timeSpentMs: timed.time };
  return failureMessage === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage };
}

function testsOf(suite: Suite): Test[] {
  return suite.tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : task.mode === "run" ? task : []));
}

function fullName(test: Test): string {
  const parts = [test.name];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) parts.unshift(suite.name);
  return parts.join(" ");
}
