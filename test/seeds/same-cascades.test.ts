import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LinkKind } from '../../server/domain/link.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { realDocuments, withoutRealDocuments } from '../support/shared-files.ts';
import { seeds } from './read-seeds.ts';

/** Share of the links of either graph that the other must have. */
const least = 0.85;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-seeds-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The links between measures that the linker stands by, from a store with nothing else in it. */
async function linkAll(documents: string, name: string) {
  const store = await openSqliteStore(path.join(folder, name));
  try {
    await loadPaths(store, [documents], { maxFileBytes: 50e6 });
    const found = await store.listMeasureLinks(null, null, 100_000);
    return found.filter(({ accepted }) => accepted);
  } finally {
    await store.close();
  }
}

describe.skipIf(realDocuments === null)(`the graph of the bundled example (${withoutRealDocuments})`, () => {
  test('has the links of the graph of the originals', async () => {
    const abstracts = await linkAll(seeds, 'seeds.db');
    const originals = await linkAll(realDocuments ?? '', 'originals.db');
    const share = (of: typeof abstracts, others: typeof abstracts, kinds: readonly LinkKind[]) => {
      const ids = new Set(others.map(({ id }) => id));
      const counted = of.filter(({ kind }) => kinds.includes(kind));
      return counted.filter(({ id }) => ids.has(id)).length / counted.length;
    };
    for (const kinds of [['cascade'], ['cascade', 'overlap']] as const) {
      expect(share(originals, abstracts, kinds)).toBeGreaterThanOrEqual(least);
      expect(share(abstracts, originals, kinds)).toBeGreaterThanOrEqual(least);
    }
  });
});
