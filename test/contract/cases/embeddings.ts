import { expect } from 'vitest';
import type { MethodCases } from './case.ts';

const vector = Float32Array.of(0.1, -1, 0, 3, 1e-30);

export const saveEmbeddings: MethodCases = {
  empty: {
    'what is stored already stays as it is': async (store) => {
      await store.saveEmbeddings('a', [{ key: 'k', vector }]);
      await store.saveEmbeddings('a', [
        { key: 'k', vector: Float32Array.of(7) },
        { key: 'l', vector: Float32Array.of(8) },
      ]);
      expect(await store.findEmbeddings('a', ['k', 'l'])).toEqual([vector, Float32Array.of(8)]);
    },
    'several that are saved at once keep one': async (store) => {
      await Promise.all([1, 2, 3, 4].map(() => store.saveEmbeddings('a', [{ key: 'k', vector }])));
      expect(await store.findEmbeddings('a', ['k'])).toEqual([vector]);
    },
    'none is nothing': async (store) => {
      await store.saveEmbeddings('a', []);
      expect(await store.findEmbeddings('a', [])).toEqual([]);
    },
  },
};

export const findEmbeddings: MethodCases = {
  empty: {
    'they come in the order asked, as exact as they were given, null for an unknown one': async (store) => {
      const whole = Float32Array.of(1, 2, 3);
      await store.saveEmbeddings('a', [
        { key: 'k', vector },
        { key: 'l', vector: whole },
      ]);
      expect(await store.findEmbeddings('a', ['l', 'none', 'k', 'l'])).toEqual([whole, null, vector, whole]);
    },
    'each model has its own': async (store) => {
      await store.saveEmbeddings('a', [{ key: 'k', vector }]);
      await store.saveEmbeddings('b', [{ key: 'k', vector: Float32Array.of(2) }]);
      expect(await store.findEmbeddings('b', ['k'])).toEqual([Float32Array.of(2)]);
      expect(await store.findEmbeddings('c', ['k'])).toEqual([null]);
    },
    'more than one round trip holds come all': async (store) => {
      const embeddings = Array.from({ length: 2100 }, (_, i) => ({ key: `k${i}`, vector: Float32Array.of(i) }));
      await store.saveEmbeddings('a', embeddings);
      const keys = embeddings.map(({ key }) => key);
      expect(await store.findEmbeddings('a', keys)).toEqual(embeddings.map((each) => each.vector));
    },
  },
};

export const listEmbeddingModels: MethodCases = {
  empty: {
    'each model comes once, by name': async (store) => {
      expect(await store.listEmbeddingModels()).toEqual([]);
      for (const model of ['b', 'a', 'b']) await store.saveEmbeddings(model, [{ key: model, vector }]);
      expect(await store.listEmbeddingModels()).toEqual(['a', 'b']);
    },
  },
};

export const listEmbeddings: MethodCases = {
  empty: {
    'pages follow each other by key': async (store) => {
      await store.saveEmbeddings(
        'a',
        ['3', '1', '2'].map((key) => ({ key, vector })),
      );
      await store.saveEmbeddings('b', [{ key: '4', vector }]);
      expect(await store.listEmbeddings('a', null, 2)).toEqual(['1', '2'].map((key) => ({ key, vector })));
      expect(await store.listEmbeddings('a', '2', 2)).toEqual([{ key: '3', vector }]);
      expect(await store.listEmbeddings('none', null, 2)).toEqual([]);
    },
  },
};
