import { expect } from 'vitest';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { at, loadSample, type MethodCases, noLinks, sample } from './case.ts';

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

const clauses = sample.documents.flatMap(({ plans }) =>
  plans.flatMap(({ sections }) => sections.flatMap(({ measures }) => measures.flatMap((measure) => measure.clauses))),
);
const [first, second, third] = [at(clauses, 0).id, at(clauses, 1).id, at(clauses, 2).id];

/** Three clauses of the sample graph to the east, between and to the north. */
async function saveThree(store: GraphStore): Promise<void> {
  await loadSample(store);
  await store.saveEmbeddings('three', [
    { key: 'east', vector: Float32Array.of(1, 0) },
    { key: 'north-east', vector: Float32Array.of(0.6, 0.8) },
    { key: 'north', vector: Float32Array.of(0, 1) },
    { key: 'of-no-clause', vector: Float32Array.of(0.8, 0.6) },
  ]);
  await store.saveEmbeddings('other', [{ key: 'east', vector: Float32Array.of(1, 0) }]);
  await store.saveClauseEmbeddings('three', [
    { clauseId: first, key: 'east' },
    { clauseId: second, key: 'north-east' },
    { clauseId: third, key: 'north' },
  ]);
}

export const findSimilarClauses: MethodCases = {
  empty: {
    'the nearest comes first, and no more than asked': async (store) => {
      await saveThree(store);
      const north = Float32Array.of(0, 1);
      expect(await store.findSimilarClauses('three', north, 5)).toEqual([
        { id: third, similarity: 1 },
        { id: second, similarity: 0.8 },
        { id: first, similarity: 0 },
      ]);
      expect(await store.findSimilarClauses('three', north, 1)).toEqual([{ id: third, similarity: 1 }]);
    },
    'another model finds nothing': async (store) => {
      await saveThree(store);
      expect(await store.findSimilarClauses('other', Float32Array.of(1, 0), 5)).toEqual([]);
    },
  },
};

export const saveClauseEmbeddings: MethodCases = {
  empty: {
    'the last one counts, and what is not stored is left out': async (store) => {
      await saveThree(store);
      await store.saveClauseEmbeddings('three', [
        { clauseId: first, key: 'north' },
        { clauseId: second, key: 'never stored' },
        { clauseId: `${first}-gone` as typeof first, key: 'east' },
      ]);
      const found = await store.findSimilarClauses('three', Float32Array.of(0, 1), 5);
      expect(found.map(({ id }) => id)).toEqual([...[first, third].sort(), second]);
    },
    'a clause that several speak of at the same time is found once': async (store) => {
      await saveThree(store);
      const clauses = [first, second, third].map((clauseId) => ({ clauseId, key: 'north' }));
      await Promise.all([1, 2, 3, 4].map(() => store.saveClauseEmbeddings('three', clauses)));
      const found = await store.findSimilarClauses('three', Float32Array.of(0, 1), 9);
      expect(found.map(({ id }) => id)).toEqual([first, second, third].sort());
    },
    'a clause that is stored again is no longer found': async (store) => {
      await saveThree(store);
      const document = at(sample.documents, 0);
      const east = Float32Array.of(1, 0);
      expect(await store.findSimilarClauses('three', east, 1)).toHaveLength(1);
      await store.replaceDocument({ ...document, sha256: 'other' }, noLinks);
      const found = await store.findSimilarClauses('three', east, 5);
      expect(found.map(({ id }) => id)).not.toContain(first);
    },
  },
};
