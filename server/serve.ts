import path from 'node:path';
import type { Logger } from 'pino';
import { pino } from 'pino';
import type { ApiServices } from './api/api-context.ts';
import { createApi } from './api/create-api.ts';
import type { Config } from './config.ts';
import { createEmbedder, createQueryEmbedder } from './create-embedder.ts';
import { buildClient } from './http/build-client.ts';
import { createApp } from './http/create-app.ts';
import { listen } from './http/listen.ts';
import { createImportQueue } from './ingest/create-import-queue.ts';
import { loadLinker } from './ingest/load-linker.ts';
import { type LoadOptions, loadPaths } from './ingest/load-paths.ts';
import { createMeaningSearch } from './ingest/search-by-meaning.ts';
import { openStore } from './open-store.ts';
import type { GraphStore } from './store/graph-store.ts';

const seeds = path.join(import.meta.dirname, '../seeds');
const client = path.join(import.meta.dirname, '../client');

/**
 * Serves the API and the client until SIGTERM or SIGINT, then lets running requests finish. Before that it loads the
 * bundled example into a store that is empty and, unless Vite serves the client (`isApiOnly`), builds that if its
 * sources changed. The address goes to stdout, in one line; everything else to stderr. Throws AppError if the store,
 * the address, the client or the user's own concepts cannot be used.
 */
export async function serve(config: Config, { isApiOnly = false } = {}): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination({ fd: process.stderr.fd, sync: true }));
  const linker = loadLinker({ concepts: config.conceptsFile, scorecards: config.scorecardsFile });
  const store = await openStore(config.store);
  const { industriesFile, editorToken, limits } = config;
  const embedder = createEmbedder(config.embeddings, store);
  const loading = { maxFileBytes: limits.maxFileBytes, industriesFile, linker, embedder };
  const searchByMeaning = createMeaningSearch(store, createQueryEmbedder(config.embeddings));
  const imports = createImportQueue(store, loading, (error) => log.error({ err: error }, 'unexpected error'));
  try {
    // The example is linked without embeddings, so that a first start does not wait for a server.
    await loadSeedsIfEmpty(store, { ...loading, embedder: null }, log);
    if (!isApiOnly) await buildClient(client, () => process.stderr.write('Building the client …\n'));
    await serveStore({ store, thesaurus: linker.thesaurus, imports, editorToken, searchByMeaning }, config, log);
  } finally {
    await imports.close();
    await store.close();
  }
}

async function serveStore(services: ApiServices, { host, port, limits }: Config, log: Logger): Promise<void> {
  const api = createApi(limits, log);
  await api.start();
  try {
    const clientFolder = path.join(client, 'dist');
    const app = createApp({ services, api, log, clientFolder, limits });
    const server = await listen(app, host, port);
    process.stdout.write(`Tiaokuai is ready: ${server.address}\n`);
    const signal = await waitForSignal();
    log.info({ signal }, 'stopping');
    // Who watches an import would hold the server open.
    services.imports.endWatching();
    await server.close();
  } finally {
    await api.stop();
  }
}

async function loadSeedsIfEmpty(store: GraphStore, loading: LoadOptions, log: Logger): Promise<void> {
  const { documents } = await store.count();
  if (documents > 0) return;
  for (const { file, outcome, reason } of await loadPaths(store, [seeds], loading)) {
    log[outcome === 'refused' ? 'warn' : 'debug']({ file, outcome, reason }, 'seed');
  }
}

/** A second signal while the first is being heeded ends the process at once. */
function waitForSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve(signal);
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  });
}
