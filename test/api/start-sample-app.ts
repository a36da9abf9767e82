import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createApi } from '../../server/api/create-api.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { createApp } from '../../server/http/create-app.ts';
import { listen } from '../../server/http/listen.ts';
import { createImportQueue } from '../../server/ingest/create-import-queue.ts';
import { createMeaningSearch } from '../../server/ingest/search-by-meaning.ts';
import { loadConcepts } from '../../server/lexicon/load-concepts.ts';
import type { Embedder } from '../../server/link/embedder.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { createSampleGraph } from '../support/sample-graph.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export interface SampleApp {
  readonly address: string;
  readonly store: GraphStore;
  /** What the server logged, a JSON object a line. */
  readonly logLines: readonly Readonly<Record<string, unknown>>[];
  ask(query: string, variables?: Variables, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The data of an answer; throws if there are errors in it. */
  answer(query: string, variables?: Variables): Promise<unknown>;
  close(): Promise<void>;
}

export interface SampleAppOptions {
  readonly clientFolder?: string;
  readonly editorToken?: string;
  readonly embedder?: Embedder;
  readonly limits?: Partial<Config['limits']>;
  /** Already filled, in place of one of its own; the caller's to close. */
  readonly store?: GraphStore;
  /** Stands between the app and its store. */
  readonly wrapStore?: (store: GraphStore) => GraphStore;
}

/** The real app on a free port with a store of its own that holds the sample graph. */
export async function startSampleApp(options: SampleAppOptions = {}): Promise<SampleApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-api-'));
  const store = options.store ?? (await openSampleStore(path.join(folder, 'sample.db')));
  const logLines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => logLines.push(JSON.parse(line)) });
  const limits = { ...readConfig({}).limits, ...options.limits };
  const api = createApi(limits, log);
  await api.start();
  const served = options.wrapStore?.(store) ?? store;
  const imports = createImportQueue(served, { maxFileBytes: limits.maxFileBytes }, (error) =>
    log.error({ err: error }, 'unexpected error'),
  );
  const searchByMeaning = createMeaningSearch(served, options.embedder ?? null);
  const app = createApp({
    services: {
      store: served,
      thesaurus: loadConcepts(),
      editorToken: options.editorToken ?? null,
      imports,
      searchByMeaning,
    },
    api,
    log,
    clientFolder: options.clientFolder ?? folder,
    limits,
  });
  const server = await listen(app, '127.0.0.1', 0);
  return {
    address: server.address,
    store,
    logLines,
    ask: (query, variables = {}, headers = {}) => ask(server.address, query, variables, headers),
    answer: async (query, variables = {}) => {
      const { data, errors } = await ask(server.address, query, variables, {});
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await imports.close();
      await server.close();
      await api.stop();
      if (!options.store) await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openSampleStore(file: string): Promise<GraphStore> {
  const store = await openSqliteStore(file);
  const { documents, links } = createSampleGraph();
  const unlinked = { planKeys: [], basedOn: [], appliesIn: [], measureLinks: [], clauseLinks: [] };
  for (const document of documents) await store.replaceDocument(document, unlinked);
  await store.replaceLinks(links);
  return store;
}

async function ask(
  address: string,
  query: string,
  variables: Variables,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = await response.json();
  return { status: response.status, data, errors };
}
