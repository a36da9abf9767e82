import { afterEach, expect, inject, type TestContext, test } from 'vitest';
import { createEmbedder, createQueryEmbedder } from '../../server/create-embedder.ts';
import { linkStored } from '../../server/ingest/link-stored.ts';
import { type SampleApp, startSampleApp } from './start-sample-app.ts';

const similar =
  'query ($text: String!, $first: Int) { similar(text: $text, first: $first) { similarity clause { text } } }';

let app: SampleApp | null = null;
afterEach(async () => {
  await app?.close();
  app = null;
});

function requireSettings(skip: TestContext['skip']) {
  const server = inject('embeddings');
  return 'unavailable' in server ? skip(server.unavailable) : { ...server, key: null, batchSize: 32 };
}

test('clauses are found by what they mean, and the question is not kept', async ({ skip }) => {
  const settings = requireSettings(skip);
  const embedder = createQueryEmbedder(settings);
  if (!embedder) throw new TypeError('an embedder is configured');
  app = await startSampleApp({ embedder });
  await linkStored(app.store, { embedder: createEmbedder(settings, app.store) });
  const before = await app.store.listEmbeddings(settings.model, null, 10_000);
  const { data, errors } = await app.ask(similar, { text: '给生鲜食品修一批低温仓库', first: 3 });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ similar: [{ clause: { text: expect.any(String) } }, {}, {}] });
  const [nearest] = (data as { similar: { similarity: number }[] }).similar;
  expect(nearest?.similarity).toBeGreaterThan(0.8);
  expect(await app.store.listEmbeddings(settings.model, null, 10_000)).toEqual(before);
});

test('without embeddings the error says what to set', async () => {
  app = await startSampleApp();
  const { errors } = await app.ask(similar, { text: '冷库' });
  expect(errors).toMatchObject([
    { message: expect.stringContaining('TIAOKUAI_EMBEDDINGS_URL'), extensions: { code: 'EMBEDDINGS_NOT_CONFIGURED' } },
  ]);
});

test.each([
  [{ text: ' ' }, 'text'],
  [{ text: '冷库', first: 101 }, 'first'],
])('%j is refused', async (variables, argument) => {
  app = await startSampleApp();
  const { errors } = await app.ask(similar, variables);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
