import path from 'node:path';
import { expect } from 'vitest';
import { linkStored } from '../../server/ingest/link-stored.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { graphOf, makeFolder, readGraph, writePlanFiles } from './plan-files.ts';

const options = { maxFileBytes: 1e6 };

/** The store, but that somebody else does something to it just before the first write of this kind. */
function interrupt(store: GraphStore, method: 'replaceDocument' | 'replaceLinks', other: () => Promise<unknown>) {
  let calls = 0;
  const before = async () => {
    calls += 1;
    if (calls === 1) await other();
  };
  const interrupted: GraphStore = {
    ...store,
    [method]: async (...given: never[]) => {
      await before();
      return (store[method] as (...args: never[]) => Promise<boolean>)(...given);
    },
  };
  return { interrupted, countCalls: () => calls };
}

/**
 * Expects that who has linked a document, and finds another one stored in between, links again: the very moment that
 * loaders side by side seldom hit. The store is empty.
 */
export async function expectFreshLinks(store: GraphStore): Promise<void> {
  const [nation = '', province = '', city = ''] = await writePlanFiles(path.join(await makeFolder(), 'plans'));
  const loading = interrupt(store, 'replaceDocument', () => loadPaths(store, [province], options));
  const [report] = await loadPaths(loading.interrupted, [nation], options);
  expect([report?.outcome, loading.countCalls()]).toEqual(['added', 2]);
  expect(await readGraph(store)).toEqual(await graphOf([nation, province]));
  expect((await store.listClauseLinks(null, null, 1)).length).toBe(1);

  const linking = interrupt(store, 'replaceLinks', () => loadPaths(store, [city], options));
  await linkStored(linking.interrupted);
  expect(linking.countCalls()).toBe(2);
  expect(await readGraph(store)).toEqual(await graphOf([nation, province, city]));
}
