import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './support/summary-reporter.ts';

const browserTests = 'test/e2e/**/*.test.ts';
/** What the tests themselves stand on is tested like a module. */
const testToolTests = 'test/{support,bench}/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Node takes the CommonJS build of graphql and Vite the other one; two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', new SummaryReporter(process.env.CI === 'true')],
    // node:sqlite warns in every worker that it is experimental.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // Much of the work is that of a database beside the tests, so no processor is kept free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{server,client,seeds}/**/*.test.{ts,tsx}', testToolTests],
          // The default of five seconds is too short for property tests on a busy machine.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, testToolTests],
          globalSetup: ['test/support/neo4j.global-setup.ts', 'test/support/embeddings.global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [browserTests],
          globalSetup: 'test/support/browser.global-setup.ts',
          runner: 'test/support/browser-runner.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // The default of one second is too short for a page that reloads on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          // A browser and a server a file: side by side they starve each other on two cores.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
