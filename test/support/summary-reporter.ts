import type { Reporter, TestCase, Vitest } from 'vitest/node';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly TestCase[];
}

/**
 * Prints every skipped test with its reason and, as the last line of all output, `N passed, N failed, N skipped`.
 * A suite that breaks outside of its tests and an error that no test owns count as one failure each, and so does a
 * run that fails for any other reason. With CI=true a skipped test makes the run fail.
 */
export class SummaryReporter implements Reporter {
  readonly #isCi: boolean;
  #vitest: Vitest | null = null;
  #unhandledErrors = 0;

  constructor(isCi: boolean) {
    this.#isCi = isCi;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    // Teardown prints after the run has ended; nothing prints after this.
    process.once('exit', (exitCode) => this.#printSummary(exitCode));
  }

  onTestRunEnd(_modules: unknown, unhandledErrors: readonly unknown[]): void {
    this.#unhandledErrors = unhandledErrors.length;
  }

  #printSummary(exitCode: number): void {
    const { passed, failed, skipped } = this.#tally();
    if (skipped.length > 0) console.log('\nSkipped:');
    for (const test of skipped) {
      console.log(`  ${test.module.relativeModuleId} > ${test.fullName}: ${reasonOf(test)}`);
    }
    if (skipped.length > 0 && this.#isCi) {
      console.log('With CI=true nothing may be skipped.');
      process.exitCode = 1;
    }
    const failures = failed === 0 && exitCode !== 0 ? 1 : failed;
    console.log(`${passed} passed, ${failures} failed, ${skipped.length} skipped`);
  }

  #tally(): Tally {
    const modules = this.#vitest?.state.getTestModules() ?? [];
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const brokenSuites = suites.filter((suite) => suite.errors().length > 0);
    const passed = tests.filter((test) => test.result().state === 'passed');
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    return {
      passed: passed.length,
      failed: tests.length - passed.length - skipped.length + brokenSuites.length + this.#unhandledErrors,
      skipped,
    };
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  if (result.state === 'skipped' && result.note !== undefined) return result.note;
  return test.meta().skipReason ?? (test.module.errors().length > 0 ? 'its file failed' : 'no reason given');
}
