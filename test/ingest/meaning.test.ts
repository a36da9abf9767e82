import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, type TestContext, test } from 'vitest';
import { createEmbedder } from '../../server/create-embedder.ts';
import { createCachedEmbedder } from '../../server/embeddings/cached-embedder.ts';
import { EmbeddingError, StoreError } from '../../server/errors.ts';
import { linkStored } from '../../server/ingest/link-stored.ts';
import { loadPaths } from '../../server/ingest/load-paths.ts';
import type { Embedder } from '../../server/link/embedder.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';

function createRealEmbedder(skip: TestContext['skip']): Embedder {
  const server = inject('embeddings');
  if ('unavailable' in server) return skip(server.unavailable);
  const embedder = createEmbedder({ ...server, key: null, batchSize: 32 }, store);
  if (!embedder) throw new TypeError('an embedder is configured');
  return embedder;
}

const plans = [
  [
    'a.txt',
    '全国冷链物流发展规划',
    '1. 建设冷链基地。建设国家骨干冷链物流基地。\n2. 培育冷链企业。培育冷链物流龙头企业。',
  ],
  [
    'b.txt',
    '浙江省冷链物流实施方案',
    '1. 布局冷链基地。建设骨干冷链物流基地5个。\n2. 发展会展。每年举办一次茶叶博览会。',
  ],
] as const;

let folder = '';
let store: GraphStore;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiaokuai-meaning-'));
  store = await openSqliteStore(':memory:');
  for (const [file, title, measures] of plans) {
    await writeFile(path.join(folder, file), `${title}\n\n一、主要任务\n${measures}\n`);
  }
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const load = (embedder: Embedder | null) => loadPaths(store, [folder], { maxFileBytes: 1e6, embedder });
const listLinks = async () => (await store.listClauseLinks(null, null, 100)).map(({ link }) => link);

test('links say that they rest on the model, and how near the two are in meaning', async ({ skip }) => {
  const embedder = createRealEmbedder(skip);
  await load(embedder);
  const links = await listLinks();
  expect(links.length).toBeGreaterThan(0);
  for (const { method, explanation } of links) {
    expect(method).toBe(embedder.model);
    expect(explanation.meaning).toBeGreaterThan(0.5);
  }
  expect((await store.count()).clauseLinksByMethod).toEqual([{ method: embedder.model, count: links.length }]);
});

test('linking again in threads gives the same links, and without the model others', async ({ skip }) => {
  const embedder = createRealEmbedder(skip);
  await load(embedder);
  const before = await listLinks();
  await linkStored(store, { embedder, threads: 1 });
  expect(await listLinks()).toEqual(before);
  await linkStored(store);
  expect((await store.count()).clauseLinksByMethod.map(({ method }) => method)).toEqual(['lexical']);
});

test('an embedder that fails in mid-load stores nothing of the document at hand', async () => {
  const error = new EmbeddingError('EMBEDDINGS_UNAVAILABLE', 'http://127.0.0.1:9/v1 does not answer');
  await expect(load({ model: 'm', embed: () => Promise.reject(error) })).rejects.toBe(error);
  expect(await store.listDocuments()).toEqual([]);
  expect((await load(null)).map(({ outcome }) => outcome)).toEqual(['added', 'added']);
});

test('what could not be found by meaning since the store failed can be when its file comes again', async () => {
  const east = Float32Array.of(1, 0);
  const embed = async (texts: readonly string[]) => texts.map(() => east);
  const embedder = createCachedEmbedder({ model: 'm', embed }, store);
  const locked = new StoreError('STORE_LOCKED', 'another process writes');
  const failing: GraphStore = { ...store, saveClauseEmbeddings: () => Promise.reject(locked) };
  await expect(loadPaths(failing, [folder], { maxFileBytes: 1e6, embedder })).rejects.toBe(locked);
  expect((await load(embedder)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'added']);
  expect(await store.findSimilarClauses('m', east, 9)).toHaveLength((await store.count()).clauses);
});
