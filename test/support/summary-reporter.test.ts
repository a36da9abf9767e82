import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Inside the repository, so that what is written there finds vitest.
const cache = join(import.meta.dirname, '..', '.cache');
const reporter = join(import.meta.dirname, 'summary-reporter.ts');
let folder: string;

beforeEach(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'summary-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `body` as a test file of its own; gives the last lines of its output and its exit status. */
function runTests(body: string, isCi = false) {
  writeFileSync(join(folder, 'a.case.ts'), `import { beforeAll, describe, test } from 'vitest';\n${body}`);
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import { SummaryReporter } from ${JSON.stringify(reporter)};
     export default { root: ${JSON.stringify(folder)},
       test: { include: ['*.case.ts'], reporters: [new SummaryReporter(${isCi})] } };`,
  );
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const { stdout, status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', join(folder, 'vitest.config.ts')],
    { encoding: 'utf8' },
  );
  return { lines: stdout.trim().split('\n'), status };
}

const failing = `() => { throw new Error('no'); }`;

test('the last line counts what passed, failed and was skipped, and each skip is named with its reason', () => {
  const { lines, status } = runTests(`
    test('good', () => {});
    test('bad', ${failing});
    describe('a group', () => { test('left out', (context) => context.skip('no such machine')); });
    test.skip('left out in silence', () => {});`);
  expect(lines).toEqual([
    'Skipped:',
    '  a.case.ts > a group > left out: no such machine',
    '  a.case.ts > left out in silence: no reason given',
    '1 passed, 1 failed, 2 skipped',
  ]);
  expect(status).toBe(1);
});

test('a skipped test alone does not fail a run, but does so in CI', () => {
  const skipped = `test('left out', (context) => context.skip('no such machine'));`;
  expect(runTests(skipped).status).toBe(0);
  const { lines, status } = runTests(skipped, true);
  expect(lines.slice(-2)).toEqual(['With CI=true nothing may be skipped.', '0 passed, 0 failed, 1 skipped']);
  expect(status).toBe(1);
});

test.for([
  ['a group that cannot be set up', `beforeAll(${failing}); test('good', () => {});`, '0 passed, 1 failed, 1 skipped'],
  ['a file that cannot be loaded', `throw new Error('no');`, '0 passed, 1 failed, 0 skipped'],
  ['an error that no test owns', `test('good', () => { setTimeout(${failing}); });`, '1 passed, 1 failed, 0 skipped'],
  ['a file without tests', '', '0 passed, 1 failed, 0 skipped'],
] as const)('%s is counted as a failure', ([, body, counts]) => {
  const { lines, status } = runTests(body);
  expect(lines.at(-1)).toBe(counts);
  expect(status).toBe(1);
});
