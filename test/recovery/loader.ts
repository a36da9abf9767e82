import { readConfig } from '../../server/config.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import { openStore } from '../../server/open-store.ts';

/*
 * Loads the files that are its arguments into the configured store and prints a line after each that is stored, how
 * many are: a loader that a test can kill when it pleases and that has told what it acknowledged.
 */
const config = readConfig(process.env);
const store = await openStore(config.store);
try {
  await loadPaths(store, process.argv.slice(2), {
    maxFileBytes: config.limits.maxFileBytes,
    onProgress: ({ done }) => console.log(String(done)),
  });
} finally {
  await store.close();
}
