import { type Bench, timeInMs } from './bench.ts';
import { benchFolder, loadBenchDocuments, openTemporaryStore } from './bench-documents.ts';

/** How fast documents are parsed, linked and stored, from an empty SQLite store on. */
export const loadBench: Bench = {
  name: 'load',
  runs: 5,
  prepare: async () => ({
    subject: `documents of ${benchFolder} parsed, linked and stored`,
    run: async () => {
      const { store, close } = await openTemporaryStore();
      try {
        let documents = 0;
        const ms = await timeInMs(async () => {
          documents = await loadBenchDocuments(store);
        });
        return { 'documents/s': (documents / ms) * 1000 };
      } finally {
        await close();
      }
    },
    close: async () => {},
  }),
};
