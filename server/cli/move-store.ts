import { access, rename, rm } from 'node:fs/promises';
import { StoreError } from '../errors.ts';
import { copyStore } from '../ingest/copy-store.ts';
import { openStore } from '../open-store.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { createProgressBar } from './progress-bar.ts';

/**
 * Writes all that a store holds to a file, a SQLite store that can be opened like any other. The file is there when it
 * is whole. Throws StoreError if there is such a file already. Returns the number of documents.
 */
export async function backUp(store: GraphStore, file: string): Promise<number> {
  if (await exists(file)) {
    throw new StoreError('STORE_UNAVAILABLE', `${file} is there already. Name another file, or move it away.`, {
      file,
    });
  }
  const part = `${file}.part`;
  await rm(part, { force: true });
  const copy = await openStore({ kind: 'sqlite', file: part });
  const documents = await copyWithProgress(store, copy).finally(() => copy.close());
  await rename(part, file);
  return documents;
}

/** Copies a store into another, with a progress bar on a terminal. Returns the number of documents. */
export async function copyWithProgress(from: GraphStore, to: GraphStore): Promise<number> {
  const bar = createProgressBar(process.stderr);
  return copyStore(from, to, (done, total) => bar.update(done, total, 'documents')).finally(() => bar.clear());
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
