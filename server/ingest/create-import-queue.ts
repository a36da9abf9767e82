import type { GraphStore } from '../store/graph-store.ts';
import { ImportQueue } from './import-queue.ts';
import { type LoadOptions, loadPaths } from './load-paths.ts';

/** A queue that loads into a store as `loadPaths` does; `onUnexpected` hears of errors that are not meant for the user. */
export function createImportQueue(
  store: GraphStore,
  options: Omit<LoadOptions, 'onPair' | 'onProgress'>,
  onUnexpected: (error: unknown) => void,
): ImportQueue {
  return new ImportQueue(async (file, onPair) => {
    const [report] = await loadPaths(store, [file], { ...options, onPair });
    if (!report) throw new RangeError(`no report of ${file}`);
    return report;
  }, onUnexpected);
}
