import { expect, onTestFinished, test } from 'vitest';
import { toEmbeddingKey } from '../domain/embedding-key.ts';
import type { Embedder } from '../link/embedder.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { createCachedEmbedder } from './cached-embedder.ts';

/** A model that knows how long a text is, and nothing else. */
function createLengthEmbedder(asked: string[] = []): Embedder {
  return {
    model: 'length',
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => Float32Array.of(Math.cos(text.length), Math.sin(text.length)));
    },
  };
}

async function openStore() {
  const store = await openSqliteStore(':memory:');
  onTestFinished(() => store.close());
  return store;
}

test('each text is asked for once, however often it stands in however many questions', async () => {
  const asked: string[] = [];
  const embedder = createCachedEmbedder(createLengthEmbedder(asked), await openStore());
  const first = await embedder.embed(['a', 'bb', 'a']);
  expect(first).toEqual(await createLengthEmbedder().embed(['a', 'bb', 'a']));
  expect(await embedder.embed(['bb', 'ccc', 'a'])).toEqual(await createLengthEmbedder().embed(['bb', 'ccc', 'a']));
  expect(await embedder.embed([])).toEqual([]);
  expect(asked).toEqual(['a', 'bb', 'ccc']);
});

test('many texts are stored part by part, and all come back in order', async () => {
  const texts = Array.from({ length: 300 }, (_, i) => 'x'.repeat(i + 1));
  const parts: number[] = [];
  const store = await openStore();
  const embedder = createCachedEmbedder(createLengthEmbedder(), {
    findEmbeddings: store.findEmbeddings,
    saveEmbeddings: (model, embeddings) => {
      parts.push(embeddings.length);
      return store.saveEmbeddings(model, embeddings);
    },
  });
  expect(await embedder.embed(texts)).toEqual(await createLengthEmbedder().embed(texts));
  expect(parts).toEqual([128, 128, 44]);
});

test('another model under the same name is refused before anything of it is stored', async () => {
  const store = await openStore();
  await store.saveEmbeddings('length', [{ key: toEmbeddingKey('a'), vector: Float32Array.of(1, 0, 0) }]);
  await expect(createCachedEmbedder(createLengthEmbedder(), store).embed(['a', 'b'])).rejects.toThrow(
    'The store holds vectors of 3 dimensions by length, and the server now gives such of 2: it is another model. ' +
      'Give it another name in TIAOKUAI_EMBEDDINGS_MODEL.',
  );
  expect(await store.findEmbeddings('length', [toEmbeddingKey('b')])).toEqual([null]);
});
