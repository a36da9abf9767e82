import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportClauseLinks, exportMeasureLinks } from '../../server/cli/export-links.ts';
import { linkStored } from '../../server/ingest/link-stored.ts';
import { loadLinker } from '../../server/ingest/load-linker.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { generateCorpus } from '../bench/generate-corpus.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-order-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Two families of four small plans, which are linked in the calling thread unless told otherwise. */
const documentCount = 8;
const measuresPerPlan = 2;
const linker = loadLinker();
const indices = Array.from({ length: documentCount }, (_, i) => i);

test('links are the same whatever the order of plans, the loads and the threads', { timeout: 240_000 }, async () => {
  const order = fc.shuffledSubarray(indices, { minLength: documentCount });
  const loadEnds = fc.subarray(indices);
  await fc.assert(
    fc.asyncProperty(fc.nat(), order, loadEnds, async (seed, shuffled, ends) => {
      const files = await writeCorpus(seed);
      const expected = await withStore([files], exportAll);
      expect(expected).toContain('"kind":"cascade"');

      const loads = split(
        shuffled.flatMap((i) => files[i] ?? []),
        ends,
      );
      const found = await withStore(loads, async (store) => {
        const loaded = await exportAll(store);
        await linkStored(store, { linker, threads: 2 });
        return [loaded, await exportAll(store)];
      });
      expect(found).toEqual([expected, expected]);
    }),
    { numRuns: 3 },
  );
});

async function writeCorpus(seed: number): Promise<readonly string[]> {
  const { documents } = generateCorpus({ seed, measures: measuresPerPlan * documentCount, measuresPerPlan });
  return Promise.all(
    documents.map(async ({ text }, i) => {
      const file = path.join(folder, `${seed}-${i}.txt`);
      await writeFile(file, text);
      return file;
    }),
  );
}

/** The files in parts, each ending behind one of these indices. */
function split(files: readonly string[], ends: readonly number[]): readonly (readonly string[])[] {
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, i) => files.slice(start, starts[i + 1]));
}

/** Does something with a store into which files were loaded, one load after the other. */
async function withStore<T>(
  loads: readonly (readonly string[])[],
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await openSqliteStore(':memory:');
  try {
    for (const files of loads) await loadPaths(store, files, { linker, maxFileBytes: 1e6 });
    expect((await store.count()).plans).toBe(documentCount);
    return await work(store);
  } finally {
    await store.close();
  }
}

async function exportAll(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportClauseLinks(store)) lines.push(line);
  for await (const line of exportMeasureLinks(store)) lines.push(line);
  return lines.join('\n');
}
