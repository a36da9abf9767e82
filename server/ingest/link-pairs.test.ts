import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateCorpus } from '../../test/bench/generate-corpus.ts';
import { createPlanId } from '../domain/ids.ts';
import { findKin } from '../link/link-corpus.ts';
import { linkPlans } from '../link/link-plans.ts';
import { linkPairs } from './link-pairs.ts';
import { loadLinker } from './load-linker.ts';

const linker = loadLinker();
const corpus = generateCorpus({ seed: 3, measures: 24, measuresPerPlan: 3 });
const pairs = findKin(
  corpus.documents.flatMap((document) => document.plans),
  [],
);

let threads: Worker[] = [];
const onThread = (message: unknown) => {
  if (typeof message === 'object' && message !== null && 'worker' in message && message.worker instanceof Worker)
    threads.push(message.worker);
};
beforeEach(() => {
  threads = [];
  subscribe('worker_threads', onThread);
});
afterEach(() => {
  unsubscribe('worker_threads', onThread);
  // A thread that has ended has no number.
  expect(threads.map((thread) => thread.threadId)).toEqual(threads.map(() => -1));
});

test.each([0, 1, 2])('%i threads give the links of each pair in the order of the pairs', async (count) => {
  const seen: string[] = [];
  const links = await linkPairs(pairs, linker, null, {
    threads: count,
    onPair: (done, total) => seen.push(`${done}/${total}`),
  });
  expect(links).toEqual(pairs.map((pair) => linkPlans(pair, linker, null)));
  expect(links.some(({ clauseLinks }) => clauseLinks.length > 0)).toBe(true);
  expect(seen).toEqual(pairs.map((_, i) => `${i + 1}/${pairs.length}`));
  expect(threads).toHaveLength(count);
});

test('little work is done in the calling thread, and no more threads start than there are pairs', async () => {
  expect(await linkPairs(pairs, linker, null)).toHaveLength(pairs.length);
  expect(await linkPairs([], linker, null, { threads: 2 })).toEqual([]);
  expect(threads).toEqual([]);
  await linkPairs(pairs.slice(0, 1), linker, null, { threads: 2 });
  expect(threads).toHaveLength(1);
});

test.each([0, 2])('what fails in one of %i threads is thrown', async (count) => {
  const [first, ...others] = pairs;
  if (!first) throw new Error('the corpus has kin');
  const broken = { ...first.upper, id: createPlanId('000000', '残卷') };
  Reflect.set(broken, 'sections', null);
  await expect(linkPairs([...others, { ...first, upper: broken }], linker, null, { threads: count })).rejects.toThrow(
    TypeError,
  );
});

test.each([0, 2])('an aborted signal stops %i threads', async (count) => {
  const reason = new Error('enough');
  const abort = new AbortController();
  const seen: number[] = [];
  const onPair = (done: number) => {
    seen.push(done);
    abort.abort(reason);
  };
  await expect(linkPairs(pairs, linker, null, { threads: count, onPair, signal: abort.signal })).rejects.toBe(reason);
  expect(seen).toEqual([1]);
  await expect(linkPairs(pairs, linker, null, { threads: count, signal: abort.signal })).rejects.toBe(reason);
});
