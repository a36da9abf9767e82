import { expect, inject, onTestFinished, type TestContext, test } from 'vitest';
import { createEmbedder } from '../../server/create-embedder.ts';
import { createCachedEmbedder } from '../../server/embeddings/cached-embedder.ts';
import { createOpenAiEmbedder } from '../../server/embeddings/openai-embedder.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { type EmbeddingsConnection, startEmbeddingsServer } from '../support/embeddings-server.ts';
import { type HttpServer, startHttpServer } from '../support/http-server.ts';

function requireServer(skip: TestContext['skip']): EmbeddingsConnection {
  const server = inject('embeddings');
  if ('unavailable' in server) return skip(server.unavailable);
  return server;
}

async function openStore(): Promise<GraphStore> {
  const store = await openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  return store;
}

/** Hands every request on to the real server, so that they can be counted. */
async function startProxy({ url }: EmbeddingsConnection): Promise<HttpServer> {
  const proxy = await startHttpServer(async ({ path, body }) => {
    const response = await fetch(new URL(path, url), { method: 'POST', body });
    return { status: response.status, body: await response.text() };
  });
  onTestFinished(() => proxy.stop());
  return proxy;
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) : Number.NaN;
}

/** Each with another that says the same in other words. */
const paraphrases = [
  ['支持企业把闲置厂房改成人才公寓。', '鼓励公司将空余的工业建筑改建为引进人员的住房。'],
  ['简化货物通关手续，压缩放行时间。', '让进出口商品更快办结海关查验，少交材料。'],
  ['允许境外投资者设立合资证券公司。', '外国资本可以参股开办从事股票业务的机构。'],
  ['建设海铁联运枢纽，开通更多班列。', '打造港口与铁路衔接的物流中心，增加货运列车。'],
  ['对研发新药的单位给予资金补助。', '向开发创新药品的机构发放财政补贴。'],
] as const;

test('a text lies nearer to its paraphrase than to anything else, in any order and any batches', async ({ skip }) => {
  const server = requireServer(skip);
  const texts = paraphrases.flat();
  const vectors = await createOpenAiEmbedder({ ...server, key: null, batchSize: 3 }).embed(texts);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  const nearest = vectors.map((vector, i) => {
    const others = [...vectors.keys()].filter((j) => j !== i);
    return others.reduce((best, j) => (cosine(vector, vectors[j]) > cosine(vector, vectors[best]) ? j : best));
  });
  expect(nearest).toEqual([...texts.keys()].map((i) => (i % 2 === 0 ? i + 1 : i - 1)));
  const backwards = await createOpenAiEmbedder({ ...server, key: null, batchSize: 7 }).embed(texts.toReversed());
  for (const [i, vector] of backwards.toReversed().entries()) expect(cosine(vector, vectors[i])).toBeCloseTo(1, 4);
});

test('no text is asked for twice', async ({ skip }) => {
  const server = requireServer(skip);
  const proxy = await startProxy(server);
  const store = await openStore();
  const settings = { ...server, url: `${proxy.address}/v1`, key: null, batchSize: 32 };
  const [a, b, c] = ['发展保税维修。', '建设数字港口。', '培养法律人才。'];
  const first = await createEmbedder(settings, store)?.embed([a, b, a]);
  expect(first?.[2]).toEqual(first?.[0]);
  const second = await createEmbedder(settings, store)?.embed([b, c, a]);
  expect([second?.[0], second?.[2]]).toEqual([first?.[1], first?.[0]]);
  await createEmbedder(settings, store)?.embed([c, b, a]);
  expect(proxy.requests.map(({ body }) => JSON.parse(body).input)).toEqual([[a, b], [c]]);
  await createEmbedder({ ...settings, model: 'another' }, store)?.embed([a]);
  expect(proxy.requests).toHaveLength(3);
});

test('a server that stops in the middle is an error that names it, and what it has answered is kept', async ({
  skip,
}) => {
  requireServer(skip);
  const mortal = await startEmbeddingsServer();
  onTestFinished(() => mortal.stop());
  const store = await openStore();
  const embedder = createCachedEmbedder(
    createOpenAiEmbedder({ ...mortal, key: null, batchSize: 64, wait: async () => {} }),
    {
      findEmbeddings: store.findEmbeddings,
      saveEmbeddings: async (model, embeddings) => {
        await store.saveEmbeddings(model, embeddings);
        await mortal.stop();
      },
    },
  );
  const texts = Array.from({ length: 150 }, (_, i) => `第${i}项`);
  await expect(embedder.embed(texts)).rejects.toThrow(
    expect.objectContaining({
      name: 'EmbeddingError',
      code: 'EMBEDDINGS_UNAVAILABLE',
      message:
        `The embeddings server at ${mortal.url} cannot be used: it does not answer (nothing listens there). ` +
        'Is it running, and is TIAOKUAI_EMBEDDINGS_URL right?',
    }),
  );
  const server = requireServer(skip);
  const proxy = await startProxy(server);
  const vectors = await createEmbedder(
    { ...server, url: `${proxy.address}/v1`, key: null, batchSize: 32 },
    store,
  )?.embed(texts);
  expect(vectors).toHaveLength(150);
  expect(proxy.requests.flatMap(({ body }) => JSON.parse(body).input)).toEqual(texts.slice(128));
});
