import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';

const root = join(import.meta.dirname, '../..');

/** The folder of the bundled example. */
export const seedFolder = join(root, 'seeds');
const folders = [join(root, '../shared/documents'), seedFolder];

/** The folder that benches read: real documents where they lie beside the checkout, else the bundled seeds. */
export const benchFolder = folders.find((folder) => existsSync(folder)) ?? root;

const maxFileBytes = 50e6;

/** Loads the documents of a folder into a store and gives the number of those that it holds. Throws if there are none. */
export async function loadBenchDocuments(store: GraphStore, folder = benchFolder): Promise<number> {
  await loadPaths(store, [folder], { maxFileBytes });
  const { documents } = await store.count();
  if (documents === 0) throw new Error(`No document of ${folder} could be loaded; put some plans there.`);
  return documents;
}

export interface TemporaryStore {
  readonly store: GraphStore;
  /** Closes the store and removes its file. */
  readonly close: () => Promise<void>;
}

/** Opens an empty SQLite store in a folder of its own. */
export async function openTemporaryStore(): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'tiaokuai-bench-'));
  const store = await openSqliteStore(join(folder, 'bench.db'));
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
