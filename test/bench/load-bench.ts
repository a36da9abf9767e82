import { type Bench, timeInMs } from './bench.ts';
import { benchFolder, loadBenchDocuments, openTemporaryStore, seedFolder } from './bench-documents.ts';

/**
 * How fast documents are parsed, linked and stored, from an empty SQLite store on: the real ones, and the bundled
 * example, for which whoever starts Tiaokuai for the first time waits.
 */
export const loadBenches: readonly Bench[] = [
  { name: 'load', runs: 5, prepare: () => prepare(benchFolder) },
  { name: 'load', variant: 'seeds', runs: 5, prepare: () => prepare(seedFolder) },
];

async function prepare(folder: string) {
  return {
    subject: `documents of ${folder} parsed, linked and stored`,
    run: async () => {
      const { store, close } = await openTemporaryStore();
      try {
        let documents = 0;
        const ms = await timeInMs(async () => {
          documents = await loadBenchDocuments(store, folder);
        });
        return { 'documents/s': (documents / ms) * 1000, ms };
      } finally {
        await close();
      }
    },
    close: async () => {},
  };
}
